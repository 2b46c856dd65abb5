//! Spelling: whole words.

use super::shape::PROBE;
use super::{Area, Axis, Basis, Measure, Unit};

/// You dictate words for 2 or 3 minutes. Count the words that are right as a whole and those that are not. The accuracy
/// shown is the share of the words you dictated.
///
/// Whole words move in large steps. Correct letter sequences show smaller growth from the same dictation.
///
/// Source: Literature on curriculum-based measurement of spelling (measures table).
pub static MEASURE: Measure = Measure {
    code: "SPELL-WSC",
    aliases: &["words spelled"],
    area: Area::Spelling,
    unit: Unit::Words,
    seconds: Some(120),
    axis: Axis::up(10),
    basis: Basis::Literature,
    ..PROBE
};
