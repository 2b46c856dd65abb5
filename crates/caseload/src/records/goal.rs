//! A goal of a student: what is measured, from where, to where, by when, and what counts as reaching it.

use super::{Extra, Label, Marks, Note, record};
use crate::aim::{Aim, Millionths};
use crate::day::SchoolDay;
use crate::ids::{GoalId, SeriesId, StudentId};
use crate::stamp::Stamp;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Increase,
    Decrease,
}

/// One condition of the criterion. All clauses have to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The plotted value reaches this one, on the goal's better side.
    Score { value: Millionths },
    /// At least this many percent of what was tried is right.
    Accuracy { percent: u32 },
    /// So many checks in a row.
    InARow { checks: u32 },
}

/// When the goal counts as met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub clauses: Vec<Clause>,
}

impl Criterion {
    /// The value of the score clause.
    pub fn score(&self) -> Option<Millionths> {
        self.clauses.iter().find_map(|clause| match clause {
            Clause::Score { value } => Some(*value),
            Clause::Accuracy { .. } | Clause::InARow { .. } => None,
        })
    }

    /// The lowest accuracy in percent, where there is one.
    pub fn accuracy_percent(&self) -> Option<u32> {
        self.clauses.iter().find_map(|clause| match clause {
            Clause::Accuracy { percent } => Some(*percent),
            Clause::Score { .. } | Clause::InARow { .. } => None,
        })
    }

    /// How many checks in a row have to pass; one where nothing is said.
    pub fn in_a_row(&self) -> u32 {
        self.clauses
            .iter()
            .find_map(|clause| match clause {
                Clause::InARow { checks } => Some(*checks),
                Clause::Score { .. } | Clause::Accuracy { .. } => None,
            })
            .unwrap_or(1)
    }
}

/// Where the student began: the middle of the probes, on the date of the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    pub day: SchoolDay,
    pub value: Millionths,
    /// The probes it comes from; empty when only the value was typed.
    pub probes: Vec<Millionths>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub id: GoalId,
    pub author: String,
    pub made: Stamp,
    pub student: StudentId,
    /// The monitoring series whose scores this goal is judged by.
    pub series: SeriesId,
    /// What the goal is called in lists, such as "Oral reading" or "Call-outs".
    pub title: Label,
    /// Under which condition, such as "given a 1-minute grade 2 passage".
    pub condition: Option<Note>,
    pub direction: Direction,
    pub criterion: Criterion,
    pub baseline: Baseline,
    pub aim: Aim,
    /// Days from one planned check to the next; 7 is weekly, 14 every 2 weeks.
    pub interval_days: u32,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(Goal, GoalId, "goal", {
    Words: title, condition;
    Criterion: direction, criterion;
    Aim: baseline, aim;
    Schedule: interval_days;
});

impl Goal {
    /// The date by which the goal is to be met: where the last piece of the aimline ends.
    pub fn goal_day(&self) -> Option<SchoolDay> {
        self.aim.pieces.last().map(|piece| piece.end)
    }
}
