//! Nonsense words: correct letter sounds.

use super::shape::MINUTE;
use super::{Discontinue, Measure, Unit};

/// The student reads made-up words such as "tob" for one minute, sound by sound or as a whole. Count every letter sound
/// that is right, however the word was read, and the wrong ones. After 3 seconds on one sound or word point to the
/// next. Nothing right in the first row: stop and score 0.
///
/// Whole words are another score. Do not put the two into one series.
///
/// Source: DIBELS Next quick guide; district goal: 90 % accuracy (measurement reference 1.3, 1.9).
pub static MEASURE: Measure = Measure {
    code: "NWF-CLS",
    // "NWM" is missing on purpose: it means letter sounds in some places and whole words in others.
    aliases: &["NWF"],
    grades: (0, 3),
    unit: Unit::SoundsPerMinute,
    discontinue: Discontinue::FirstRow,
    ..MINUTE
};
