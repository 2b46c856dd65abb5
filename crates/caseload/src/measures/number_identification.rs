//! Number identification.

use super::shape::NUMERACY;
use super::{Discontinue, Measure, Unit};

/// The student names printed numbers for one minute. Count the right ones and the errors; after 3 seconds point to the
/// next number. When the first row is all wrong, or ten in a row later, you may stop; write down the seconds, and the
/// score is brought to a minute.
///
/// Source: AIMSweb training; FastBridge for stopping and prorating; district goal: 85 % accuracy (measurement reference
/// 1.3, 1.10).
pub static MEASURE: Measure = Measure {
    code: "NIM",
    aliases: &["CND", "CNI", "NID"],
    unit: Unit::NumbersPerMinute,
    discontinue: Discontinue::FirstRowOrTenWrong,
    ..NUMERACY
};
