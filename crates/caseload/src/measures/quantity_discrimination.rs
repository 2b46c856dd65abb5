//! Quantity discrimination.

use super::shape::NUMERACY;
use super::{Measure, Unit};

/// The student sees two numbers and names the larger one, pair after pair, for one minute. Count the right answers and
/// the errors; after 3 seconds point to the next pair. Stop early as the manual says.
///
/// With two answers to choose from, half would be right by guessing, so look at the accuracy as well.
///
/// Source: AIMSweb training; district goal: 85 % accuracy (measurement reference 1.10).
pub static MEASURE: Measure = Measure {
    code: "QD",
    aliases: &["QDM"],
    unit: Unit::ItemsPerMinute,
    ..NUMERACY
};
