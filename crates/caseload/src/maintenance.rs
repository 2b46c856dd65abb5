//! After mastery: when to look again, whether the skill was kept, and what a long break took.
//!
//! Checks come at about 2, 4 and 8 weeks of school after mastery, then once a reporting period (measurement reference 4.6).
//! One miss asks for a check within a week; a second miss reopens the goal.

use crate::calendar::SchoolCalendar;
use crate::day::SchoolDay;
use crate::mastery::{Session, passes};
use crate::measures::Point;
use crate::records::{Criterion, Direction};
use crate::rules::ahead;
use caseload_stats::median;

/// School days after mastery on which to look again: 2, 4 and 8 weeks of school.
const LOOK_AGAIN: [i32; 3] = [10, 20, 40];
/// A miss is looked at again within so many days.
const RECHECK_DAYS: i32 = 7;
/// The longest stretch without school that is walked through, in days.
const LONGEST_SEARCH: i32 = 400;
/// A break of 3 weeks, in Mondays to Fridays.
const LONG_BREAK: i32 = 15;

/// Whether a mastered skill was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// No check since mastery.
    NotYetChecked {
        /// The next planned day; None where the app's calendar ends.
        next: Option<SchoolDay>,
    },
    /// The last check passed.
    Maintained {
        /// The day of the last check.
        on: SchoolDay,
        /// The next of the three planned days; None when they are over and the reporting periods go on.
        next: Option<SchoolDay>,
    },
    /// The last check failed: look again by this day.
    Recheck {
        /// A calendar day, one week after the check that failed.
        by: SchoolDay,
    },
    /// Two checks in a row failed: the goal is open again since this day.
    NotMaintained {
        /// The day of the second failed check.
        since: SchoolDay,
    },
}

/// The days on which to look again. Fewer than three where the app's calendar ends or the school stays closed too long.
pub fn planned(met_on: SchoolDay, calendar: &SchoolCalendar) -> Vec<SchoolDay> {
    LOOK_AGAIN.iter().filter_map(|days| school_day_after(met_on, *days, calendar)).collect()
}

/// Whether the skill was kept, from the scored days after `met_on`, in order. Each is held against the clauses that the
/// criterion asks of every single check.
pub fn kept(
    met_on: SchoolDay,
    sessions: &[Session],
    criterion: &Criterion,
    direction: Direction,
    calendar: &SchoolCalendar,
) -> Kept {
    let mut missed = false;
    let mut last = None;
    for session in sessions.iter().filter(|session| session.point.day > met_on) {
        let day = session.point.day;
        let passed = passes(criterion, session, direction);
        if missed && !passed {
            return Kept::NotMaintained { since: day };
        }
        missed = !passed;
        last = Some(day);
    }
    let next = |after: SchoolDay| planned(met_on, calendar).into_iter().find(|day| *day > after);
    match last {
        None => Kept::NotYetChecked { next: next(met_on) },
        Some(on) if missed => Kept::Recheck { by: on.plus_days(RECHECK_DAYS) },
        Some(on) => Kept::Maintained { on, next: next(on) },
    }
}

/// The day on which so many school days have passed since `from`.
fn school_day_after(from: SchoolDay, school_days: i32, calendar: &SchoolCalendar) -> Option<SchoolDay> {
    (school_days..=LONGEST_SEARCH)
        .map(|days| from.plus_days(days))
        .find(|day| calendar.school_days(from, *day) >= school_days)
}

/// The scores on both sides of a long break: the view for questions about an extended school year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct BreakEffect {
    /// First and last day without school.
    pub from: SchoolDay,
    /// Last day without school, itself included.
    pub to: SchoolDay,
    /// The middle of the last three scores before the break, in the measure's unit.
    pub before: f64,
    /// The first score after it.
    pub after: f64,
    /// The day of that score.
    pub after_day: SchoolDay,
    /// How far the first score after is on the better side of the middle before; negative is a loss.
    pub ahead: f64,
}

/// What each break of 3 weeks of school or more took or left. A break with fewer than three scores before it or none after
/// it is left out; so is one after which the next break came before the next score.
pub fn break_effects(points: &[Point], direction: Direction, calendar: &SchoolCalendar) -> Vec<BreakEffect> {
    let long: Vec<_> = calendar
        .breaks()
        .filter(|closed| SchoolCalendar::default().school_days(closed.from.plus_days(-1), closed.to) >= LONG_BREAK)
        .collect();
    let one = |(at, closed): (usize, &&crate::calendar::Closed)| {
        let before = points.get(..points.partition_point(|point| point.day < closed.from))?;
        let [a, b, c] = before.get(before.len().checked_sub(3)?..)? else { return None };
        let first = points.get(points.partition_point(|point| point.day <= closed.to))?;
        if long.get(at + 1).is_some_and(|next| next.from <= first.day) {
            return None;
        }
        let before = median(&[a.value, b.value, c.value])?;
        Some(BreakEffect {
            from: closed.from,
            to: closed.to,
            before,
            after: first.value,
            after_day: first.day,
            ahead: ahead(first.value, before, direction),
        })
    };
    long.iter().enumerate().filter_map(one).collect()
}

#[cfg(test)]
mod tests;
