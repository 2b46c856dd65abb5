//! Spelling: correct letter sequences.

use super::shape::PROBE;
use super::{Area, Basis, Measure, Unit};

/// You dictate words for 2 or 3 minutes. In each word count the pairs of neighboring letters that are right, including
/// the start and the end of the word: a word of 4 letters has 5. Count the pairs that are missing or wrong as errors.
///
/// This shows growth before whole words are right. Set the minutes in the goal and keep them.
///
/// Source: Literature on curriculum-based measurement of spelling (measures table).
pub static MEASURE: Measure = Measure {
    code: "SPELL-CLS",
    // "LS" is missing on purpose: easyCBM writes it for letter sounds, so an import has to ask.
    aliases: &["CLS"],
    area: Area::Spelling,
    unit: Unit::Sequences,
    seconds: Some(120),
    basis: Basis::Literature,
    ..PROBE
};
