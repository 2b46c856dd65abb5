//! Spanish texts of the data sheets.

use super::{Directions, PaperTexts};
use crate::wording::counted;

fn seconds(n: u32) -> String {
    counted(&n, "segundo", "segundos")
}

pub(super) static TEXTS: PaperTexts = PaperTexts {
    title: "Hoja de datos",
    blank: "En blanco",
    filled: "Con datos",
    which: "Qué hoja",
    size: "Papel",
    letter: "Carta",
    a4: "A4",
    name: "Nombre en la hoja",
    initials: "Iniciales",
    full_name: "Nombre completo",
    print: "Imprimir",
    no_goals: "Todavía no hay ninguna meta. La hoja de datos se hace para una meta.",
    nothing_on_file: "Todavía no hay ninguna sesión guardada.",
    student: "Estudiante",
    who_watched: "Anotado por",
    minutes: |minutes| format!("{minutes} min"),
    date: "Fecha",
    form: "Forma",
    note: "Ayuda, lugar, nota",
    result: "Resultado",
    trials: "Cada oportunidad",
    strokes: "Una raya cada vez",
    each_episode: "Cuánto duró cada una",
    each_interval: "Cada intervalo",
    watched: "Tiempo observado",
    lines: "Líneas de la rúbrica",
    steps: "Pasos",
    subjects: "Materias o trabajos",
    subject: |number| format!("Materia {number}"),
    done_of: "Hechos, de cuántos",
    most_prompts: "Más ayudas en una",
    prompts_in_all: "Ayudas en total",
    alone_code: "S",
    step_codes: "S solo \u{b7} P con ayuda \u{b7} \u{2212} no hecho",
    directions: Directions {
        timed: "Pare cuando termine el tiempo. Anote cuántos aciertos y cuántos errores hubo hasta lo último que intentó.",
        correct_errors: "Anote cuántos aciertos y cuántos errores hubo. Lo que sigue a lo último que intentó no es error.",
        trials: "Una casilla por oportunidad: + hecho, \u{2212} no hecho, P hecho con ayuda. Después cuente los + y todas las marcas.",
        trials_prompted: "Una casilla por oportunidad: + hecho, \u{2212} no hecho, P hecho con ayuda. Después cuente los + y las P, y todas las marcas.",
        count: "Haga una raya cada vez que ocurra. Al final anote cuántas y cuánto tiempo observó.",
        points: "Anote los puntos y cuántos ejercicios acertó e intentó.",
        number: "Anote el resultado de cada control, o por qué no lo hay.",
        duration: "Anote cuánto duró cada una, en minutos y segundos, y al final el tiempo en total.",
        latency: |limit| {
            format!(
                "Anote los segundos desde la señal hasta que empieza la respuesta. Sin respuesta en {}: una raya.",
                seconds(limit)
            )
        },
        partial: |length| {
            format!(
                "Observe en intervalos de {}: + si ocurrió en algún momento, \u{2212} si no ocurrió.",
                seconds(length)
            )
        },
        whole: |length| {
            format!(
                "Observe en intervalos de {}: + si llenó todo el intervalo, \u{2212} si no lo llenó.",
                seconds(length)
            )
        },
        momentary: |length| {
            let every = if length == 1 { "segundo".into() } else { seconds(length) };
            format!("Levante la vista cada {every}: + si está ocurriendo en ese momento, \u{2212} si no.")
        },
        rubric: |most| format!("Dé a cada línea su nivel, de 0 a {most}, y súmelos al final."),
        prompts: "Una casilla por intento: escriba el código de la mayor ayuda que necesitó.",
        steps: "Escriba el código de cada paso. Se cuentan como hechos los pasos hechos sin ayuda.",
        yes_no: "Escriba sí o no cada día.",
        helped: "Para cada una: + hecho o \u{2212} no hecho, y una raya por cada ayuda.",
    },
};
