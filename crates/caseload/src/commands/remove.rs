//! Deleting: a mark on the record, which stays on the device and can be taken back.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{DecisionId, GoalId, ObservationId, PhaseId, SeriesId, StudentId};
use crate::records::{Purpose, Record};
use std::sync::Arc;

/// The same record, deleted.
fn deleted<R: Record>(found: Option<&Arc<R>>, pen: &mut Pen<'_>) -> Result<Versions<R>, Refusal> {
    let record = found.ok_or(Refusal::NotHere)?;
    Versions::rewrite(record, pen, |record| record.set_deleted(true)).ok_or(Refusal::NotHere)
}

fn decided(deed: Deed, change: Change) -> Decided {
    Decided { deed, changes: vec![change], made: None }
}

/// Goals and scores of a deleted student stay as they are; they come back with the student.
pub(super) fn student(id: StudentId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    Ok(decided(Deed::RemoveStudent, Change::Student(deleted(caseload.student(id), pen)?)))
}

pub(super) fn goal(id: GoalId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    Ok(decided(Deed::RemoveGoal, Change::Goal(deleted(caseload.goal(id), pen)?)))
}

pub(super) fn phase(id: PhaseId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let phase = caseload.phases.get(&id).filter(|phase| !phase.deleted);
    Ok(decided(Deed::RemovePhase, Change::Phase(deleted(phase, pen)?)))
}

pub(super) fn decision(id: DecisionId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let decision = caseload.decisions.get(&id).filter(|decision| !decision.deleted);
    Ok(decided(Deed::RemoveDecision, Change::Decision(deleted(decision, pen)?)))
}

/// The benchmark scores of one sitting.
pub(super) fn sitting(
    series: SeriesId,
    day: SchoolDay,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let known = caseload.one_series(series).filter(|series| series.key.purpose == Purpose::Benchmark);
    known.ok_or(Refusal::NotHere)?;
    let mut changes = Vec::new();
    for given in caseload.observations(series) {
        if given.day == day {
            changes.append(&mut score(series, given.id, caseload, pen)?.changes);
        }
    }
    if changes.is_empty() {
        return Err(Refusal::NotHere);
    }
    Ok(Decided { deed: Deed::RemoveScore, changes, made: None })
}

pub(super) fn score(
    series: SeriesId,
    id: ObservationId,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    // Every version this one corrected goes with it, or the value that was corrected would come back.
    let mut changes = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        let Some(version) = caseload.version(series, id).filter(|version| !version.deleted) else { break };
        next = version.corrects;
        let version = Arc::new(version.clone());
        changes.push(Change::Observation(series, deleted(Some(&version), pen)?));
    }
    if changes.is_empty() {
        return Err(Refusal::NotHere);
    }
    Ok(Decided { deed: Deed::RemoveScore, changes, made: None })
}
