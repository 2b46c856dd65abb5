//! Changes: what a command turned into. Each holds the record before and after, so that it can be applied, written to the
//! history, and answered by the changes that take it back.

use crate::caseload::{Caseload, put};
use crate::ids::SeriesId;
use crate::records::{
    ClassGroup, Goal, Group, LevelBand, LocalRule, NoSchool, Observation, OwnMeasure, Phase, Record, SchoolYear,
    Series, Student, TeamDecision,
};
use crate::stamp::{Stamp, StampClock};
use std::sync::Arc;
use uuid::Uuid;

/// A record before (nothing, when it was made just now) and after a change.
#[derive(Clone, Debug, PartialEq)]
pub struct Versions<R> {
    /// The record as it was. None when it was made just now.
    pub before: Option<Arc<R>>,
    /// The record as it is to be from now on, with its new marks.
    pub after: R,
}

/// One record before and after.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "a command makes few changes, and they live for one save")]
pub enum Change {
    /// A student.
    Student(Versions<Student>),
    /// A series: made, or its making undone.
    Series(Versions<Series>),
    /// A goal.
    Goal(Versions<Goal>),
    /// A phase.
    Phase(Versions<Phase>),
    /// A decision of the team about a goal.
    Decision(Versions<TeamDecision>),
    /// A range of days without school.
    NoSchool(Versions<NoSchool>),
    /// An own measure.
    OwnMeasure(Versions<OwnMeasure>),
    /// A class or group; its members are changes of students.
    ClassGroup(Versions<ClassGroup>),
    /// A level band.
    LevelBand(Versions<LevelBand>),
    /// A school year.
    SchoolYear(Versions<SchoolYear>),
    /// What was settled about a measure.
    LocalRule(Versions<LocalRule>),
    /// An observation, with the series that it belongs to.
    Observation(SeriesId, Versions<Observation>),
}

/// What writing needs from the outside: who writes, the device's clock, and new ids.
pub struct Pen<'a> {
    /// The name typed on this device; goes into records, marks and the history.
    pub author: &'a str,
    /// Milliseconds since 1970, from the device.
    pub now: u64,
    /// Gives the stamps; later than all that it saw.
    pub clock: &'a mut StampClock,
    /// Gives a new uuid v7 at each call.
    pub new_id: &'a mut dyn FnMut() -> Uuid,
}

impl Pen<'_> {
    /// The stamp of this change; each call gives a later one.
    pub fn stamp(&mut self) -> Stamp {
        self.clock.tick(self.now)
    }

    /// An id for a new record.
    pub fn id(&mut self) -> Uuid {
        (self.new_id)()
    }
}

/// Why changes cannot be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// Something was written to the same fields since.
    ChangedSince,
}

impl<R: Record> Versions<R> {
    /// A record that was made just now.
    pub fn made(after: R) -> Self {
        Self { before: None, after }
    }

    /// Edits a record and marks every field group whose values really changed. Nothing changed: nothing to write.
    pub fn rewrite(before: &Arc<R>, pen: &mut Pen<'_>, edit: impl FnOnce(&mut R)) -> Option<Self> {
        let mut after = R::clone(before);
        edit(&mut after);
        let changed: Vec<Group> =
            R::GROUPS.iter().copied().filter(|group| !before.same_values(&after, *group)).collect();
        if changed.is_empty() {
            return None;
        }
        for group in changed {
            let stamp = pen.stamp();
            after.marks_mut().write(group, stamp, pen.author, Some(before.made()));
        }
        Some(Self { before: Some(Arc::clone(before)), after })
    }

    /// The field groups that this change wrote; of a record made just now it is `life`, so that undoing deletes it.
    pub fn groups(&self) -> Vec<Group> {
        match &self.before {
            None => vec![Group::Life],
            Some(before) => {
                R::GROUPS.iter().copied().filter(|group| !before.same_values(&self.after, *group)).collect()
            }
        }
    }

    /// The change that takes this one back, written on top of `now`: new stamps, never a rewind.
    fn inverse(&self, now: &Arc<R>, pen: &mut Pen<'_>) -> Result<Option<Self>, UndoRefusal> {
        let groups = self.groups();
        // Values, not stamps: undoing a later change and then this one has to work, and leaves the values of this one.
        if groups.iter().any(|group| !now.same_values(&self.after, *group)) {
            return Err(UndoRefusal::ChangedSince);
        }
        let mut target = self.after.clone();
        match &self.before {
            Some(before) => groups.iter().for_each(|group| target.take_values(before, *group)),
            None => target.set_deleted(true),
        }
        Ok(Self::rewrite(now, pen, |record| groups.iter().for_each(|group| record.take_values(&target, *group))))
    }
}

impl Change {
    /// Puts the record into the caseload as it is after the change.
    pub fn apply(&self, caseload: &mut Caseload) {
        match self {
            Change::Student(versions) => put(&mut caseload.students, versions.after.clone()),
            Change::Series(versions) => put(&mut caseload.series, versions.after.clone()),
            Change::Goal(versions) => put(&mut caseload.goals, versions.after.clone()),
            Change::Phase(versions) => put(&mut caseload.phases, versions.after.clone()),
            Change::Decision(versions) => put(&mut caseload.decisions, versions.after.clone()),
            Change::NoSchool(versions) => put(&mut caseload.no_school, versions.after.clone()),
            Change::OwnMeasure(versions) => put(&mut caseload.own_measures, versions.after.clone()),
            Change::ClassGroup(versions) => put(&mut caseload.class_groups, versions.after.clone()),
            Change::LevelBand(versions) => put(&mut caseload.level_bands, versions.after.clone()),
            Change::SchoolYear(versions) => put(&mut caseload.school_years, versions.after.clone()),
            Change::LocalRule(versions) => put(&mut caseload.local_rules, versions.after.clone()),
            Change::Observation(series, versions) => caseload.put_observation(*series, versions.after.clone()),
        }
    }

    fn inverse(&self, now: &Caseload, pen: &mut Pen<'_>) -> Result<Option<Change>, UndoRefusal> {
        fn back<R: Record>(
            versions: &Versions<R>,
            now: Option<&Arc<R>>,
            pen: &mut Pen<'_>,
        ) -> Result<Option<Versions<R>>, UndoRefusal> {
            versions.inverse(now.ok_or(UndoRefusal::ChangedSince)?, pen)
        }
        Ok(match self {
            Change::Student(v) => back(v, now.students.get(&v.after.id), pen)?.map(Change::Student),
            Change::Series(v) => back(v, now.series.get(&v.after.id), pen)?.map(Change::Series),
            Change::Goal(v) => back(v, now.goals.get(&v.after.id), pen)?.map(Change::Goal),
            Change::Phase(v) => back(v, now.phases.get(&v.after.id), pen)?.map(Change::Phase),
            Change::Decision(v) => back(v, now.decisions.get(&v.after.id), pen)?.map(Change::Decision),
            Change::NoSchool(v) => back(v, now.no_school.get(&v.after.id), pen)?.map(Change::NoSchool),
            Change::OwnMeasure(v) => back(v, now.own_measures.get(&v.after.id), pen)?.map(Change::OwnMeasure),
            Change::ClassGroup(v) => back(v, now.class_groups.get(&v.after.id), pen)?.map(Change::ClassGroup),
            Change::LevelBand(v) => back(v, now.level_bands.get(&v.after.id), pen)?.map(Change::LevelBand),
            Change::SchoolYear(v) => back(v, now.school_years.get(&v.after.id), pen)?.map(Change::SchoolYear),
            Change::LocalRule(v) => back(v, now.local_rules.get(&v.after.id), pen)?.map(Change::LocalRule),
            Change::Observation(series, v) => {
                let found = now.version(*series, v.after.id).cloned().map(Arc::new);
                back(v, found.as_ref(), pen)?.map(|versions| Change::Observation(*series, versions))
            }
        })
    }
}

/// The caseload after the changes, as a copy; the one given stays as it is.
pub fn applied(caseload: &Caseload, changes: &[Change]) -> Caseload {
    let mut after = caseload.clone();
    changes.iter().for_each(|change| change.apply(&mut after));
    after
}

/// The changes that take these back, last one first. Either all can be taken back or none is.
///
/// # Errors
/// [`UndoRefusal::ChangedSince`] when one of the records is not there, or holds other values in the fields that were
/// written.
pub fn inverse(changes: &[Change], now: &Caseload, pen: &mut Pen<'_>) -> Result<Vec<Change>, UndoRefusal> {
    let mut back = Vec::with_capacity(changes.len());
    for change in changes.iter().rev() {
        back.extend(change.inverse(now, pen)?);
    }
    Ok(back)
}
