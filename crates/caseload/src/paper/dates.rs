//! The dates of a blank sheet, by the goal's schedule.

use crate::day::SchoolDay;
use crate::showing::Reading;

/// The next planned checks, at most so many: the first is the one that is due next, each further one an interval later, moved to a
/// school day. None after the goal date, and none for a goal that is met or over.
pub fn planned(reading: &Reading, most: usize) -> Vec<SchoolDay> {
    let Some(due) = reading.due else { return Vec::new() };
    let Ok(interval @ 1..) = i32::try_from(reading.goal.interval_days) else { return Vec::new() };
    // A check that is late is given today at the earliest.
    let first = reading.calendar.school_day_from(due.day.max(reading.today));
    let next = |day: &SchoolDay| reading.calendar.school_day_from(day.plus_days(interval));
    let days = std::iter::successors(first, next);
    days.take_while(|day| reading.goal.goal_day().is_none_or(|end| *day <= end)).take(most).collect()
}
