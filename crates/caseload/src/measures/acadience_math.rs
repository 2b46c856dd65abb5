//! Acadience Math: the fluency and computation measures.

use super::shape::PROBE;
use super::{Area, Discontinue, Measure, Unit};

/// A family of short measures: beginning quantity discrimination (BQD), number identification (NIF), next number (NNF),
/// advanced quantity discrimination (AQD), missing number (MNF), and computation (COMP). They take 1 to 16 minutes;
/// choose the measure as the scoring rule of the goal and set its minutes. Write down what was right and what was
/// wrong, as the manual says.
///
/// The six are different scales. A goal uses one of them.
///
/// Source: Acadience Math, publisher's manual (measurement reference 1.11).
pub static MEASURE: Measure = Measure {
    code: "AC-MATH",
    aliases: &["BQD", "NIF", "NNF", "AQD", "MNF", "COMP"],
    area: Area::Mathematics,
    grades: (0, 6),
    unit: Unit::Items,
    scorings: &["bqd", "nif", "nnf", "aqd", "mnf", "comp"],
    seconds: Some(60),
    discontinue: Discontinue::Manual,
    ..PROBE
};
