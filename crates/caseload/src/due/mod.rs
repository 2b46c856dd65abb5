//! When the next check of a goal falls due, and what a day holds.
//!
//! The next check is planned one interval after the last score (measurement reference 7.3), or after the baseline; a day
//! without school moves it to the next one with. A code (absent, refused, not given, spoiled) is no score: the check is
//! still owed, on the next school day, and its lateness counts from the day it was planned for.

mod next_look;

pub use next_look::{NextLook, next_look};

use crate::day::SchoolDay;
use crate::records::Outcome;
use crate::showing::Reading;
use crate::standing::Status;
use std::sync::Arc;

/// How a planned check stands to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Calendar days since the day it was planned for, at least 1.
    Late(i32),
    /// Planned for today and still to be given.
    Today,
    /// It can be given only after today.
    Later,
}

/// The next check of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// The day it can be given: planned, or the next school day after a code.
    pub day: SchoolDay,
    /// How that stands to today; lateness counts from the planned day, not from `day`.
    pub when: When,
}

/// The next check, as of the day the reading was made. None once the goal is met, over, or ends before the next check, and
/// for a goal whose scores are collected elsewhere: nothing is given here.
pub fn next_check(reading: &Reading) -> Option<Due> {
    let today = reading.today;
    if matches!(reading.standing.status, Status::Met | Status::Ended) || reading.goal.elsewhere.is_some() {
        return None;
    }
    let calendar = &reading.calendar;
    let scored = |outcome: &Outcome| matches!(outcome, Outcome::Scored(_));
    let last_score =
        reading.lines.iter().filter(|line| scored(&line.observation.outcome)).map(|line| line.observation.day);
    let from = last_score.max().unwrap_or(reading.goal.baseline.day).max(reading.goal.baseline.day);
    let interval = i32::try_from(reading.goal.interval_days).ok().filter(|days| *days > 0)?;
    let planned = calendar.school_day_from(from.plus_days(interval))?;
    if reading.goal.goal_day().is_some_and(|end| planned > end) {
        return None;
    }
    let codes = reading.lines.iter().filter(|line| !scored(&line.observation.outcome)).map(|line| line.observation.day);
    let day = match codes.filter(|day| *day >= planned).max() {
        Some(code) => calendar.school_day_from(code.plus_days(1))?,
        None => planned,
    };
    let when = match day.days_since(today) {
        1.. => When::Later,
        _ if planned == today => When::Today,
        _ => When::Late(today.days_since(planned)),
    };
    Some(Due { day, when })
}

/// One line of the day's list.
#[derive(Clone, Debug)]
pub struct Item {
    /// The goal with its scores, as read for today.
    pub reading: Arc<Reading>,
    /// Its next check; a done one without another has today's date and [`When::Later`].
    pub due: Due,
}

impl PartialEq for Item {
    /// The very same reading, with its due day.
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.reading, &other.reading) && self.due == other.due
    }
}

/// What a day holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Planned before today and still to be given, the longest waiting first.
    pub late: Vec<Item>,
    /// Planned for today, in the order of the goals.
    pub today: Vec<Item>,
    /// With a score or a code of today, and nothing more owed today.
    pub done: Vec<Item>,
    /// Due after today, by day; a goal given today stands here with its next check too.
    pub later: Vec<Item>,
}

impl Plan {
    /// The plan of the goals, which come in the order in which equals are to stand.
    pub fn of<'a>(readings: impl IntoIterator<Item = &'a Arc<Reading>>) -> Self {
        let mut plan = Self::default();
        for reading in readings {
            let given = reading.given_today;
            let due = reading.due;
            let item = |due| Item { reading: Arc::clone(reading), due };
            match due {
                Some(due @ Due { when: When::Late(_), .. }) => plan.late.push(item(due)),
                Some(due @ Due { when: When::Today, .. }) => plan.today.push(item(due)),
                Some(due) => {
                    if given {
                        plan.done.push(item(due));
                    }
                    plan.later.push(item(due));
                }
                None if given => plan.done.push(item(Due { day: reading.today, when: When::Later })),
                None => {}
            }
        }
        let late = |item: &Item| match item.due.when {
            When::Late(days) => -days,
            When::Today | When::Later => 0,
        };
        plan.late.sort_by_key(late);
        plan.later.sort_by_key(|item| item.due.day);
        plan
    }

    /// What is to be given today, late ones first.
    pub fn open(&self) -> impl Iterator<Item = &Item> {
        self.late.iter().chain(&self.today)
    }

    /// Planned after today and up to the end of this week (Sunday).
    pub fn this_week(&self, today: SchoolDay) -> impl Iterator<Item = &Item> {
        let sunday = today.plus_days(6 - i32::try_from(today.weekday()).unwrap_or(0));
        self.later.iter().filter(move |item| item.due.day <= sunday)
    }
}

#[cfg(test)]
mod tests;
