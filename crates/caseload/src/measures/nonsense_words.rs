//! Nonsense words: whole words read.

use super::shape::MINUTE;
use super::{Discontinue, Measure, Unit};

/// The student reads made-up words for one minute. Count the words that were read as a whole and correctly, and the
/// words that were not. Sounding out first and then saying the whole word counts.
///
/// This is the score that some districts call nonsense word measure. Letter sounds from the same page are another
/// score.
///
/// Source: DIBELS 8 and Acadience directions; the district counts whole words (measurement reference 0.7, 1.9).
pub static MEASURE: Measure = Measure {
    code: "NWF-WWR",
    // "NWM" and "WRC" are missing on purpose: each means another score elsewhere.
    aliases: &["words recoded", "NWF-WRC"],
    grades: (0, 3),
    unit: Unit::WordsPerMinute,
    discontinue: Discontinue::FirstRow,
    ..MINUTE
};
