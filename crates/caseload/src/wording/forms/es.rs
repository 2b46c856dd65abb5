//! Spanish.

use super::{BenchmarkTexts, FormTexts, LocalTexts, SlotTexts};
use crate::wording::counted;

pub static TEXTS: FormTexts = FormTexts {
    benchmark: BenchmarkTexts {
        title: "Evaluaciones de referencia",
        page_title: ("Referencia de ", ""),
        intro: "Tres pasajes de una misma sesión, como están en el papel. Se guardan aparte de los puntajes de una meta; una meta nueva con material del mismo grado puede empezar con ellos.",
        enter: "Anotar puntajes de referencia",
        none: "Aún no hay puntajes de referencia. Tres pasajes de una sesión pueden dar a una meta su punto de partida.",
        measure: "Medida",
        grade: "Grado del material",
        minutes: "Minutos",
        minutes_problem: |most| format!("Escriba los minutos, de 0.1 a {most}."),
        scoring: "Regla de puntuación",
        date: "Fecha",
        passage: |number| format!("Pasaje {number}"),
        form: "Forma",
        leave_empty: "Deje vacío un pasaje que no se aplicó.",
        middle: |value| format!("El valor central es {value}."),
        middle_with_errors: |value, errors, percent| {
            let errors = counted(&errors, "error", "errores");
            format!("El valor central es {value} con {errors}: {percent} de precisión.")
        },
        few_words: "Menos de 10 palabras en el primer pasaje: no hace falta aplicar los otros.",
        save: "Guardar puntajes de referencia",
        saved: "Puntajes de referencia guardados.",
        nothing_typed: "Escriba el puntaje de al menos un pasaje.",
        passages: |count| if count == 1 { "1 pasaje".into() } else { format!("valor central de {count} pasajes") },
        remove: |day| format!("Quitar los puntajes de referencia del {day}"),
        removed: "Puntajes de referencia quitados.",
    },
    slot: SlotTexts {
        form: "Forma",
        not_named: "Sin nombre",
        other: "Otra",
        other_name: "Nombre de la forma",
        used: |form, day| format!("{form} (aplicada el {day})"),
        next: |form| format!("{form} (siguiente)"),
        take_next: |form| format!("Usar {form}, la siguiente"),
        take_again: |form| format!("Usar {form} otra vez"),
        repeated: |form, day, next| format!("{form} se aplicó el {day} y {next} aún no se ha usado."),
    },
    local: LocalTexts {
        title: "Controles mínimos y formas",
        intro: "Con qué frecuencia pide su distrito cada medida como mínimo y cómo se llaman sus formas.",
        measure: "Medida",
        least: "Como mínimo",
        least_hint: "Una meta con un horario más espaciado pregunta una vez, y sus controles se cuentan según esto.",
        none: "Sin mínimo",
        once_a_month: "Uno al mes",
        two_a_month: "Dos al mes",
        every_week: "Cada semana",
        least_saved: "Mínimo de controles guardado.",
        forms: "Formas",
        forms_hint: "Un juego para cada grado del material: las formas de referencia y las de seguimiento.",
        grade: "Grado del material",
        set: "Juego",
        benchmark_set: "Referencia",
        monitoring_set: "Seguimiento",
        names: "Nombres",
        names_hint: "Una forma por línea, en el orden en que se aplican.",
        save_names: "Guardar nombres",
        usual_names: "Volver a los nombres habituales",
        names_saved: "Nombres de las formas guardados.",
        same_name: |name| format!("Dos líneas dicen \u{ab}{name}\u{bb}. Dé a cada forma un nombre propio."),
        asks: |days| match days {
            1 => "cada día".into(),
            7 => "cada semana".into(),
            15 => "dos al mes".into(),
            31 => "uno al mes".into(),
            days => format!("uno cada {days} días"),
        },
        coverage: |(scored, planned), percent, changed| {
            let since = if changed { "el último cambio" } else { "el inicio" };
            format!("{scored} de {planned} controles previstos tienen puntaje desde {since} ({percent}%).")
        },
        against: |least| format!("Contados según el mínimo que pide el distrito: {least}."),
        thin: "Con tan pocos puntajes, tome estos números con cautela.",
    },
};
