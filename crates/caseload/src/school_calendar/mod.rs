//! The school's calendar as people write it: lines with dates and names, the usual breaks of a school year, and what a change
//! of the calendar does to aimlines that count school days.

mod effect;
mod presets;
mod written;

pub use effect::{Shift, shifts};
pub use presets::{Break, presets};
pub use written::{Line, LineTrouble, read};

use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::records::SchoolYear;
use std::sync::Arc;

/// The school year that a day belongs to: the one on file that holds the day, else the next one on file, else the
/// last one. None when none is on file.
pub fn year_on(caseload: &Caseload, day: SchoolDay) -> Option<&Arc<SchoolYear>> {
    let mut years: Vec<_> = caseload.school_years.values().filter(|year| !year.deleted).collect();
    crate::order::sort_by_key(&mut years, |year| (year.first, year.id));
    let at = years.iter().position(|year| day <= year.last);
    at.or(years.len().checked_sub(1)).and_then(|at| years.get(at).copied())
}

/// The calendar year in which the school year begins that people mean on this day.
pub fn fall_of(caseload: &Caseload, today: SchoolDay) -> i32 {
    year_on(caseload, today)
        .filter(|year| today <= year.last)
        .map_or(today.storage_year(), |year| year.first.storage_year())
}
