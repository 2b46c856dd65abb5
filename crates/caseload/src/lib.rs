//! The pure heart of Aimline: records, commands, measures, rules, the chart model, the file formats and the wording.
//!
//! Nothing here knows a browser, a clock or a source of randomness: time and new ids come in as arguments.

#![warn(missing_docs, clippy::missing_errors_doc)]

pub mod adequacy;
pub mod aim;
pub mod bands;
pub mod bin;
pub mod bundle;
pub mod calendar;
pub mod caseload;
pub mod change;
mod changed;
pub mod chart;
pub mod collect;
pub mod commands;
pub mod comparison;
pub mod completeness;
pub mod day;
pub mod due;
pub mod goal_setting;
pub mod goal_text;
pub mod goal_types;
pub mod growth;
pub mod history;
pub mod ids;
pub mod list_view;
pub mod list_window;
pub mod local_rules;
pub mod maintenance;
pub mod markup;
pub mod mastery;
pub mod materials;
pub mod measures;
pub mod monogram;
pub mod norms;
pub mod order;
pub mod paper;
pub mod probes;
pub mod projection;
pub mod records;
pub mod regression;
pub mod roster;
pub mod route;
pub mod rules;
pub mod sample;
pub mod school_calendar;
pub mod sheet;
pub mod showing;
pub mod stamp;
pub mod standing;
pub mod tables;
pub mod tables_out;
pub mod typed;
pub mod wire;
pub mod wording;
pub mod yardstick;
pub mod year_end;

#[cfg(test)]
mod change_tests;
#[cfg(test)]
mod testing;
