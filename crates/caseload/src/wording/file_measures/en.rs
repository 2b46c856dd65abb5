//! The measures that a file names, in English.

use super::FileMeasures;

pub(super) static TEXTS: FileMeasures = FileMeasures {
    column: "Measure",
    means: |name| format!("\u{201c}{name}\u{201d} in this file is"),
    either: |name, measures| {
        format!(
            "\u{201c}{name}\u{201d} is written for two measures: {}. Choose which one this file means.",
            measures.iter().map(|name| format!("\u{201c}{name}\u{201d}")).collect::<Vec<_>>().join(" and ")
        )
    },
    not_known: |name, measure| {
        format!(
            "\u{201c}{name}\u{201d} is not a name known here. Choose whether these rows are of \u{201c}{measure}\u{201d}."
        )
    },
    choose: "choose",
    another: "another measure",
    stay_out: |rows, names| {
        if rows == 1 {
            format!("1 row of another measure stays out: {names}.")
        } else {
            format!("{rows} rows of other measures stay out: {names}.")
        }
    },
    none_left: |measure, names| {
        format!(
            "This goal is measured with \u{201c}{measure}\u{201d}, and the file has {names}. Bring these rows into a goal with that measure. If they are of this goal after all, set the column \u{201c}Measure\u{201d} to \u{201c}not in the file\u{201d}."
        )
    },
    answer_first: "Choose above what each name means. Nothing is saved before.",
};
