//! A phase of a goal: from its start on, something in the teaching was different.

use super::{Extra, Label, Marks, Note, record};
use crate::day::SchoolDay;
use crate::ids::{GoalId, PhaseId};
use crate::stamp::Stamp;

/// A major change starts a new trend; a minor one is only noted on the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Another intervention: a phase line on the chart, and trend and rules start anew from it (measurement reference
    /// 0.5).
    Major,
    /// An adjustment of the same intervention: marked on the chart, and trend and rules go on.
    Minor,
}

/// A stretch of teaching, from its first day to the next phase.
#[derive(Clone, Debug, PartialEq)]
pub struct Phase {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: PhaseId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// The goal whose teaching changed; this never changes.
    pub goal: GoalId,
    /// The first day of the new teaching: after the baseline and not after the goal date. No two major phases of a goal
    /// share it.
    pub start: SchoolDay,
    /// What it is called on the chart, such as "Small group".
    pub label: Label,
    /// How it is carried out, such as "4 × 20 min".
    pub plan: Option<Note>,
    /// Whether a new trend starts.
    pub weight: Weight,
    /// Whether it was deleted; the phase before it then goes on.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(Phase, PhaseId, "phase", { Whole: start, label, plan, weight; });
