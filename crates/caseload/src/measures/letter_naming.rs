//! Letter naming fluency.

use super::shape::MINUTE;
use super::{Discontinue, Measure, Unit};

/// The student names printed capital and small letters for one minute. After 3 seconds on one letter point to the next.
/// Count the letters named correctly and the errors. No letter right in the first row: stop and score 0.
///
/// Naming letters shows who may need help early. Practicing names alone does not teach reading.
///
/// Source: DIBELS Next quick guide; district goal: 90 % accuracy (measurement reference 1.3, 1.9).
pub static MEASURE: Measure = Measure {
    code: "LNF",
    aliases: &["LNM", "LN"],
    unit: Unit::LettersPerMinute,
    discontinue: Discontinue::FirstRow,
    ..MINUTE
};
