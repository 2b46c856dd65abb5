//! Oral reading fluency (CBM reading).

use super::shape::MINUTE;
use super::{Area, Discontinue, Measure, Unit};

/// The student reads a passage aloud for one minute that he or she has not seen before. Count the words read correctly
/// and the errors. Errors are misread words, words left out, words out of order, and words you supply after 3 seconds.
/// A word corrected within 3 seconds, a repetition, dialect and articulation are not errors. No correct word in the
/// first line: stop and score 0. Added words count as errors in some systems only, so the goal says which rule it uses.
///
/// A single score is uncertain by about 10 words. Look at several before you decide.
///
/// Source: Deno 1985; norm authors' error rules; typical error 5 to 15 words (Christ & Silberglitt 2007), floor 5
/// (measurement reference 1.4, 3.7).
pub static MEASURE: Measure = Measure {
    code: "R-CBM",
    // "WRC" is missing on purpose: elsewhere it means words recoded, so an import has to ask.
    aliases: &["ORF", "DORF", "CBM-R", "PRF", "ORF-WC"],
    area: Area::Reading,
    grades: (0, 8),
    unit: Unit::WordsPerMinute,
    scorings: &["standard", "insertions_count"],
    see_floor: Some(5.0),
    discontinue: Discontinue::FirstLine,
    ..MINUTE
};
