//! Adding a phase: the teaching changed on this day.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{GoalId, PhaseId};
use crate::records::{Extra, Label, Marks, Note, Phase, Weight};

/// A change as it was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPhase {
    /// The goal whose teaching changed.
    pub goal: GoalId,
    /// The first day of the new teaching: after the baseline, not after the goal date, and on no other major phase's
    /// first day.
    pub start: SchoolDay,
    /// What the phase is called on the chart.
    pub label: Label,
    /// How it is carried out, such as "4 × 20 min". None when nothing was typed.
    pub plan: Option<Note>,
    /// Major starts a new trend, minor is only noted.
    pub weight: Weight,
}

/// Refused: a goal that is not here, a second major phase on one day, a start outside the goal.
pub(super) fn decide(new: &NewPhase, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let goal = caseload.goal(new.goal).ok_or(Refusal::NotHere)?;
    let twice = new.weight == Weight::Major
        && caseload.phases_of(new.goal).iter().any(|phase| phase.weight == Weight::Major && phase.start == new.start);
    if twice {
        return Err(Refusal::SameDay);
    }
    if new.start <= goal.baseline.day || goal.goal_day().is_some_and(|end| new.start > end) {
        return Err(Refusal::OutsideTheGoal);
    }
    let id = pen.id();
    let phase = Phase {
        id: PhaseId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        goal: new.goal,
        start: new.start,
        label: new.label.clone(),
        plan: new.plan.clone(),
        weight: new.weight,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    Ok(Decided { deed: Deed::AddPhase, changes: vec![Change::Phase(Versions::made(phase))], made: Some(id) })
}
