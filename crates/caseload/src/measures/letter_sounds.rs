//! Letter sound fluency.

use super::shape::MINUTE;
use super::{Measure, Unit};

/// The student says the most common sound of printed letters for one minute. After 3 seconds on one letter point to the
/// next. Count the sounds that are right and the errors. Stop early as the manual says.
///
/// A letter's name is an error here.
///
/// Source: AIMSweb schedule and directions; district goal: 90 % accuracy (measurement reference 1.9).
pub static MEASURE: Measure = Measure {
    code: "LSF",
    aliases: &["LSM"],
    unit: Unit::SoundsPerMinute,
    ..MINUTE
};
