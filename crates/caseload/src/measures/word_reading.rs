//! Word reading or word identification fluency.

use super::shape::MINUTE;
use super::{Measure, Unit};

/// The student reads words from a list for one minute. Count the words read correctly and the errors; after 3 seconds
/// point to the next word. Stop early as the manual says.
///
/// A list gives no help from the sense of a sentence, so the score is usually lower than with a passage, and the two
/// are not compared.
///
/// Source: DIBELS 8 and easyCBM directions (measurement reference 1.11).
pub static MEASURE: Measure = Measure {
    code: "WRF",
    aliases: &["WIF", "word reading fluency"],
    grades: (0, 3),
    unit: Unit::WordsPerMinute,
    ..MINUTE
};
