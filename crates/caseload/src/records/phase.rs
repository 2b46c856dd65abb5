//! A phase of a goal: from its start on, something in the teaching was different.

use super::{Extra, Label, Marks, Note, record};
use crate::day::SchoolDay;
use crate::ids::{GoalId, PhaseId};
use crate::stamp::Stamp;

/// A major change starts a new trend; a minor one is only noted on the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    Major,
    Minor,
}

/// A stretch of teaching, from its first day to the next phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    pub id: PhaseId,
    pub author: String,
    pub made: Stamp,
    pub goal: GoalId,
    pub start: SchoolDay,
    pub label: Label,
    /// How it is carried out, such as "4 × 20 min".
    pub plan: Option<Note>,
    pub weight: Weight,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(Phase, PhaseId, "phase", { Whole: start, label, plan, weight; });
