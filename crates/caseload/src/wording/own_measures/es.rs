//! Measures of one's own, in Spanish.

use super::OwnMeasures;

pub(super) static TEXTS: OwnMeasures = OwnMeasures {
    title: "Medidas",
    text: "Medidas propias, para lo que las medidas de la aplicación no cubren. Se ofrecen al escribir una meta.",
    none: "Todavía no hay una medida propia.",
    add: "Agregar una medida",
    change: "Cambiar la medida",
    name: "Nombre",
    name_hint: "Por ejemplo «Vueltas en el gimnasio».",
    unit: "Qué se cuenta",
    unit_hint: "Por ejemplo «vueltas». Está detrás del número y en la gráfica.",
    kind: "Cada resultado es",
    number: "Un número",
    number_note: "Con decimales si hace falta",
    x_of_y: "Tantos de tantos",
    x_of_y_note: "Por ejemplo 4 de 5; la gráfica muestra el porcentaje",
    low: "Valor más bajo",
    high: "Valor más alto",
    range_hint: "Déjelo vacío si no hay límite.",
    save: "Guardar medida",
    saved: "Medida guardada",
    changed: "Medida cambiada",
    removed: "Se quitó la medida",
    edit: |name| format!("Cambiar: {name}"),
    remove: |name| format!("Quitar: {name}"),
    range: |low, high| match (low, high) {
        (Some(low), Some(high)) => format!("de {low} a {high}"),
        (Some(low), None) => format!("desde {low}"),
        (None, Some(high)) => format!("hasta {high}"),
        (None, None) => String::new(),
    },
    used: |n| if n == 1 { "1 meta".into() } else { format!("{n} metas") },
};
