//! Oral counting.

use super::shape::NUMERACY;
use super::{Basis, Measure, Unit};

/// The student counts aloud from 1 for one minute. Count the numbers said in the right order. Each number that was left
/// out or wrong is one error. Help after 3 seconds with the next number, which is then an error. Stop early as the
/// manual says.
///
/// Source: AIMSweb training; one error per skipped or wrong number is a judgement; district goal: 85 % accuracy
/// (measurement reference 1.10).
pub static MEASURE: Measure = Measure {
    code: "OCM",
    aliases: &["COC", "OC"],
    unit: Unit::NumbersPerMinute,
    basis: Basis::PublishedAndJudged,
    ..NUMERACY
};
