//! First sound fluency.

use super::shape::MINUTE;
use super::{Discontinue, Input, Measure, Unit};

/// You say words, and the student says the first sound of each, for one minute. The first sound alone gives 2 points, a
/// longer first part of the word gives 1, anything else 0. Write down the points. No point in the first five words:
/// stop and score 0.
///
/// Source: DIBELS Next quick guide (measurement reference 1.3).
pub static MEASURE: Measure = Measure {
    code: "FSF",
    aliases: &["First sound fluency"],
    grades: (0, 0),
    input: Input::Count,
    unit: Unit::PointsPerMinute,
    accuracy_floor: None,
    discontinue: Discontinue::FirstFiveWords,
    ..MINUTE
};
