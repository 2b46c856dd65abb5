//! Spanish texts about the school's calendar and its level bands.

use super::SchoolTexts;

pub(super) static TEXTS: SchoolTexts = SchoolTexts {
    title: "Calendario escolar",
    intro: "Las líneas meta que cuentan días de clase no suben en los días que anote aquí.",
    year: "Ciclo escolar",
    first_day: "Primer día de clases",
    last_day: "Último día de clases",
    year_hint: "Abajo, una fecha sin año se entiende dentro de este ciclo escolar.",
    save_year: "Guardar ciclo escolar",
    year_saved: "Se guardó el ciclo escolar.",
    year_order: "El último día debe venir después del primero.",
    closed: "Días sin clases",
    none_yet: "Todavía ninguno.",
    add: "Añadir días sin clases",
    lines: "Pegue o escriba, uno por línea",
    lines_hint: "Por ejemplo: 23-27 nov Acción de Gracias. O: 11/23/2026 - 11/27/2026, Vacaciones. En cifras va primero el mes.",
    unnamed: "Sin clases",
    usual: "Descansos habituales",
    usual_hint: "Marque los que tiene su distrito. Las fechas se pueden cambiar después.",
    breaks: [
        "Día del Trabajo",
        "Día de los Pueblos Indígenas / de Colón",
        "Día de los Veteranos",
        "Vacaciones de Acción de Gracias",
        "Vacaciones de invierno",
        "Día de Martin Luther King Jr.",
        "Día de los Presidentes",
        "Vacaciones de primavera",
        "Viernes Santo",
        "Día de los Caídos",
        "Juneteenth",
    ],
    preview: "Lo que se añadirá",
    from_to: |from, to| format!("del {from} al {to}"),
    school_days: |n| if n == 1 { "1 día de clase".into() } else { format!("{n} días de clase") },
    line: |n| format!("Línea {n}"),
    no_date: "En esta línea no hay ninguna fecha.",
    no_such_day: "El calendario no tiene ese día.",
    ends_before: "El último día viene antes que el primero.",
    too_long: "Es más de medio año. Revise las fechas.",
    on_file: "ya está en el calendario",
    save: |n| if n == 1 { "Añadir 1 entrada".into() } else { format!("Añadir {n} entradas") },
    saved: |n| {
        if n == 1 {
            "Se añadió 1 entrada al calendario.".into()
        } else {
            format!("Se añadieron {n} entradas al calendario.")
        }
    },
    change: "Cambiar entrada",
    name: "Nombre",
    from: "Primer día",
    to: "Último día",
    changed: "Se cambió el calendario.",
    remove: "Quitar entrada",
    removed: |name| format!("Se quitó {name} del calendario."),
    shifts: |n| {
        if n == 1 {
            "Se moverá 1 línea meta que cuenta días de clase:".into()
        } else {
            format!("Se moverán {n} líneas meta que cuentan días de clase:")
        }
    },
    shifts_none: "No se mueve ninguna línea meta.",
    shift: |before, after, day| format!("lo esperado el {day}: {before}, luego {after}"),
    more: |n| format!("y {n} más"),
    removing: "Si se quita:",
    fix_lines: |n| {
        if n == 1 {
            "1 línea todavía no se puede leer. Cámbiela o bórrela.".into()
        } else {
            format!("{n} líneas todavía no se pueden leer. Cámbielas o bórrelas.")
        }
    },
    bands: "Niveles escolares",
    bands_intro: "Qué grados son primaria y cuáles secundaria. Un nivel propio se puede elegir para un estudiante.",
    band_name: "Nombre",
    band_low: "Desde el grado",
    band_high: "Hasta el grado",
    band_new: "Añadir un nivel",
    band_saved: "Se guardó el nivel escolar.",
    band_removed: "Se quitó el nivel escolar.",
    band_order: "El último grado debe venir después del primero.",
    band_taken: "Otro nivel ya se llama así.",
};
