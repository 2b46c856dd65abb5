//! The measures that a file names, in Spanish.

use super::FileMeasures;

pub(super) static TEXTS: FileMeasures = FileMeasures {
    column: "Medida",
    means: |name| format!("«{name}» en este archivo es"),
    either: |name, measures| {
        format!(
            "«{name}» se escribe para dos medidas: {}. Elija a cuál se refiere este archivo.",
            measures.iter().map(|name| format!("«{name}»")).collect::<Vec<_>>().join(" y ")
        )
    },
    not_known: |name, measure| {
        format!("«{name}» no es un nombre conocido aquí. Elija si estas filas son de «{measure}».")
    },
    choose: "elegir",
    another: "otra medida",
    stay_out: |rows, names| {
        if rows == 1 {
            format!("1 fila de otra medida queda fuera: {names}.")
        } else {
            format!("{rows} filas de otras medidas quedan fuera: {names}.")
        }
    },
    none_left: |measure, names| {
        format!(
            "Esta meta se mide con «{measure}» y el archivo tiene {names}. Importe estas filas en una meta con esa medida. Si de todos modos son de esta meta, ponga la columna «Medida» en «no está en el archivo»."
        )
    },
    answer_first: "Elija arriba qué significa cada nombre. Antes no se guarda nada.",
};
