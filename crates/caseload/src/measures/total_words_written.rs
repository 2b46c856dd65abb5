//! Written expression: total words written.

use super::shape::WRITING;
use super::{Input, Measure, Unit};

/// The student hears the beginning of a story, thinks for 1 minute and writes for 3 minutes. Count every group of
/// letters that stands between two spaces, whether it is spelled correctly or not. A title and an ending count; numbers
/// written as figures do not.
///
/// This shows how much a student writes, and nothing about how well. From grade 4 on, the percentage of correct
/// sequences says more.
///
/// Source: Published scoring sheets; Jewell & Malecki 2005 (measurement reference 1.8).
pub static MEASURE: Measure = Measure {
    code: "WE-TWW",
    aliases: &["TWW"],
    input: Input::Count,
    unit: Unit::Words,
    ..WRITING
};
