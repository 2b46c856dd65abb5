//! The pure heart of Aimline: records, commands, measures, rules, the chart model, the file formats and the wording.
//!
//! Nothing here knows a browser, a clock or a source of randomness: time and new ids come in as arguments.

pub mod aim;
pub mod calendar;
pub mod day;
pub mod ids;
pub mod measures;
pub mod stamp;
