//! Missing number.

use super::shape::NUMERACY;
use super::{Measure, Unit};

/// The student sees short rows of numbers with one missing, such as 4, 5, __, 7, and says the one that is missing, for
/// one minute. Count the right answers and the errors; after 3 seconds point to the next row. Stop early as the manual
/// says.
///
/// Source: AIMSweb training; district goal: 85 % accuracy (measurement reference 1.10).
pub static MEASURE: Measure = Measure {
    code: "MN",
    aliases: &["MNM"],
    unit: Unit::ItemsPerMinute,
    ..NUMERACY
};
