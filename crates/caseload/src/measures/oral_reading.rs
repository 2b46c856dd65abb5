//! Oral reading fluency (CBM reading).

use super::{Axis, Input, Limits, Measure, Unit, plot};
use crate::records::Direction;

/// The student reads a passage aloud for one minute that he or she has not seen before. Count the words read correctly
/// and the errors. Errors are misread words, words left out, words out of order, and words you supply after 3 seconds.
/// A word corrected within 3 seconds, a repetition, dialect and articulation are not errors. No correct word in the
/// first line: stop and score 0.
///
/// Source: measurement reference 1.4; typical error 5 to 15 words (Christ & Silberglitt 2007), floor 5 (reference 3.7).
pub static MEASURE: Measure = Measure {
    code: "R-CBM",
    // "WRC" is missing on purpose: elsewhere it means words recoded, so an import has to ask.
    aliases: &["ORF", "DORF", "CBM-R", "PRF", "ORF-WC"],
    input: Input::CorrectErrors,
    unit: Unit::WordsPerMinute,
    scorings: &["standard", "insertions_count"],
    better: Direction::Increase,
    seconds: Some(60),
    has_grade: true,
    axis: Axis { step: 20, top: None },
    limits: Limits { count: 600, seconds: 600 },
    see_floor: Some(5.0),
    accuracy_floor: Some(90),
    in_a_row: 3,
    plot: plot::per_minute,
};
