//! Taking a deleted record back: the same record, marked as not deleted by a new write.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::{
    ClassGroupId, DecisionId, GoalId, NoSchoolId, ObservationId, OwnMeasureId, PhaseId, SeriesId, StudentId,
};
use crate::records::Record;
use std::sync::Arc;

/// A deleted record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// A student, with goals and scores as they were.
    Student(StudentId),
    /// A goal; it stays out of sight while its student is deleted.
    Goal(GoalId),
    /// A phase of a goal.
    Phase(PhaseId),
    /// A decision of the team.
    Decision(DecisionId),
    /// A score by its series and id, with the versions it corrected.
    Score(SeriesId, ObservationId),
    /// Days without school.
    NoSchool(NoSchoolId),
    /// A measure that a teacher made.
    OwnMeasure(OwnMeasureId),
    /// A class or group, with the students who had a seat in it.
    ClassGroup(ClassGroupId),
}

fn back<R: Record>(found: Option<&Arc<R>>, pen: &mut Pen<'_>) -> Result<Versions<R>, Refusal> {
    let record = found.filter(|record| record.is_deleted()).ok_or(Refusal::NotHere)?;
    Versions::rewrite(record, pen, |record| record.set_deleted(false)).ok_or(Refusal::NotHere)
}

/// Refused: a record that is not here or not deleted.
pub(super) fn decide(gone: Gone, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let change = match gone {
        Gone::Student(id) => Change::Student(back(caseload.students.get(&id), pen)?),
        Gone::Goal(id) => Change::Goal(back(caseload.goals.get(&id), pen)?),
        Gone::Phase(id) => Change::Phase(back(caseload.phases.get(&id), pen)?),
        Gone::Decision(id) => Change::Decision(back(caseload.decisions.get(&id), pen)?),
        Gone::NoSchool(id) => Change::NoSchool(back(caseload.no_school.get(&id), pen)?),
        Gone::OwnMeasure(id) => Change::OwnMeasure(back(caseload.own_measures.get(&id), pen)?),
        Gone::ClassGroup(id) => Change::ClassGroup(back(caseload.class_groups.get(&id), pen)?),
        Gone::Score(series, id) => return score(series, id, caseload, pen),
    };
    Ok(Decided { deed: Deed::Restore, changes: vec![change], made: None })
}

/// A score comes back with the versions it corrected, as it went with them; only the last of them counts.
fn score(series: SeriesId, id: ObservationId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let mut changes = Vec::new();
    let mut next = Some(id);
    while let Some(id) = next {
        let Some(version) = caseload.version(series, id).filter(|version| version.deleted) else { break };
        next = version.corrects;
        changes.push(Change::Observation(series, back(Some(&Arc::new(version.clone())), pen)?));
    }
    if changes.is_empty() {
        return Err(Refusal::NotHere);
    }
    Ok(Decided { deed: Deed::Restore, changes, made: None })
}
