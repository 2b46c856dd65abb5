//! Spanish texts of decisions.

use super::DecisionTexts;

pub(super) static TEXTS: DecisionTexts = DecisionTexts {
    record: "Registrar una decisión",
    correct: "Corregir una decisión",
    taken: "Decisiones",
    kind: "Decisión",
    choices: [
        "Seguir así",
        "Cambiar la enseñanza",
        "Subir la meta",
        "Bajar la meta o redactarla de otro modo",
        "Reunir más datos",
        "Otra",
    ],
    what: "Qué se decidió",
    advised: |advice| format!("Las reglas aconsejan: {advice}"),
    words: "En pocas palabras",
    words_hint: "Por ejemplo: preguntar a la familia por el sueño",
    who: "Quién decidió",
    why: "Por qué",
    why_hint: "Una frase. Puede quedar vacío.",
    save: "Registrar decisión",
    save_correction: "Guardar corrección",
    remove: "Eliminar decisión",
    recorded: "Decisión registrada.",
    corrected: "Decisión corregida.",
    removed: "Decisión eliminada.",
    by: |day, who| format!("{day}, {who}"),
    advice: |advice, rule| match rule {
        Some(rule) => format!("Las reglas aconsejaban: {advice} ({rule})"),
        None => format!("Las reglas aconsejaban: {advice}"),
    },
    version: |n| format!("versión {n} de las reglas"),
    spoken: |day, what, who| format!("{day}, decisión: {what}, {who}"),
    on: |day, what| format!("{day}: {what}"),
    so_far: |list| format!("Decidido hasta ahora: {list}."),
    next_check: |n, day| {
        if n == 1 {
            format!("Las reglas pueden aconsejar el {day}, tras un control más.")
        } else {
            format!("Las reglas pueden aconsejar el {day}, tras {n} controles más según el calendario.")
        }
    },
    not_before_the_end: |n| {
        let (need, es) = if n == 1 { ("Haría", "") } else { ("Harían", "es") };
        format!(
            "{need} falta {n} control{es} más, y la meta termina antes según su calendario. Haga controles más a menudo, o cambie la fecha de la meta."
        )
    },
    band: |low, high, day| {
        format!("A este ritmo, 8 de cada 10 resultados nuevos estarían entre {low} y {high} el {day}.")
    },
};
