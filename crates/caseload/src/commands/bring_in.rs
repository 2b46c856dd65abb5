//! Bringing in the contents of a bundle. New records are added, records that are the same are skipped; when one differs,
//! nothing is taken, because a choice between two versions is a person's.

use super::{Decided, Refusal};
use crate::bundle::Contents;
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::StudentId;
use crate::records::{Group, Label, Record};
use std::collections::BTreeSet;
use std::sync::Arc;

/// What is in a file, held against what is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Names of the students who are in the file and not in use here, in the order of their ids; deleted ones left out.
    pub new_students: Vec<Label>,
    /// Goals that are in the file and not in use here, deleted ones left out.
    pub new_goals: usize,
    /// Observations of any outcome that are in the file and not in use here, deleted ones left out.
    pub new_scores: usize,
    /// Records of all kinds that would be written, those that only come back from a deletion among them.
    pub added: usize,
    /// Records that are the same on both sides.
    pub same: usize,
    /// Names of the students with records that differ, in the order of their ids.
    pub differing_students: Vec<Label>,
    /// Records of no student, such as days without school, that differ.
    pub differing_others: usize,
}

impl Comparison {
    /// Whether a record differs on both sides.
    pub fn differs(&self) -> bool {
        !self.differing_students.is_empty() || self.differing_others > 0
    }
}

struct Sorting<'a, 'p> {
    caseload: &'a Caseload,
    contents: &'a Contents,
    pen: &'a mut Pen<'p>,
    changes: Vec<Change>,
    found: Comparison,
    differing: BTreeSet<StudentId>,
}

enum Fate<R> {
    Add(Versions<R>),
    Same,
    Differs,
}

impl Sorting<'_, '_> {
    fn fate<R: Record>(&mut self, incoming: &R, here: Option<&Arc<R>>) -> Fate<R> {
        match here {
            None => Fate::Add(Versions::made(incoming.clone())),
            Some(here) if here.as_ref() == incoming => Fate::Same,
            // Deleted here and otherwise the same: bringing it in puts it back, as a new write.
            Some(here) if here.is_deleted() && !incoming.is_deleted() && same_but_for_life(here.as_ref(), incoming) => {
                match Versions::rewrite(here, self.pen, |record| record.set_deleted(false)) {
                    Some(versions) => Fate::Add(versions),
                    None => Fate::Same,
                }
            }
            Some(_) => Fate::Differs,
        }
    }

    fn sort<R: Record>(
        &mut self,
        incoming: &R,
        here: Option<&Arc<R>>,
        student: Option<StudentId>,
        change: impl FnOnce(Versions<R>) -> Change,
    ) -> bool {
        match self.fate(incoming, here) {
            Fate::Add(versions) => {
                self.found.added += 1;
                self.changes.push(change(versions));
                return true;
            }
            Fate::Same => self.found.same += 1,
            Fate::Differs => match student {
                Some(student) => {
                    self.differing.insert(student);
                }
                None => self.found.differing_others += 1,
            },
        }
        false
    }

    fn all(&mut self) {
        let (caseload, contents) = (self.caseload, self.contents);
        for student in contents.students.values() {
            if self.sort(student.as_ref(), caseload.students.get(&student.id), Some(student.id), Change::Student)
                && !student.deleted
            {
                self.found.new_students.push(student.name.clone());
            }
        }
        for series in contents.series.values() {
            self.sort(series.as_ref(), caseload.series.get(&series.id), Some(series.student), Change::Series);
        }
        for goal in contents.goals.values() {
            if self.sort(goal.as_ref(), caseload.goals.get(&goal.id), Some(goal.student), Change::Goal) && !goal.deleted
            {
                self.found.new_goals += 1;
            }
        }
        for phase in contents.phases.values() {
            let student = contents.goals.get(&phase.goal).or(caseload.goals.get(&phase.goal)).map(|goal| goal.student);
            self.sort(phase.as_ref(), caseload.phases.get(&phase.id), student, Change::Phase);
        }
        for decision in contents.decisions.values() {
            let goal = contents.goals.get(&decision.goal).or(caseload.goals.get(&decision.goal));
            let student = goal.map(|goal| goal.student);
            self.sort(decision.as_ref(), caseload.decisions.get(&decision.id), student, Change::Decision);
        }
        for range in contents.no_school.values() {
            self.sort(range.as_ref(), caseload.no_school.get(&range.id), None, Change::NoSchool);
        }
        for own in contents.own_measures.values() {
            self.sort(own.as_ref(), caseload.own_measures.get(&own.id), None, Change::OwnMeasure);
        }
        for group in contents.class_groups.values() {
            self.sort(group.as_ref(), caseload.class_groups.get(&group.id), None, Change::ClassGroup);
        }
        for band in contents.level_bands.values() {
            self.sort(band.as_ref(), caseload.level_bands.get(&band.id), None, Change::LevelBand);
        }
        for year in contents.school_years.values() {
            self.sort(year.as_ref(), caseload.school_years.get(&year.id), None, Change::SchoolYear);
        }
        for rule in contents.local_rules.values() {
            self.sort(rule.as_ref(), caseload.local_rules.get(&rule.id), None, Change::LocalRule);
        }
        for ((series, _), year) in &contents.scores {
            let student = contents.series.get(series).or(caseload.series.get(series)).map(|series| series.student);
            for observation in year.observations.values() {
                let here = caseload
                    .scores
                    .get(&(*series, observation.day.storage_year()))
                    .and_then(|year| year.observations.get(&observation.id))
                    .or_else(|| caseload.version(*series, observation.id))
                    .cloned()
                    .map(Arc::new);
                if self.sort(observation, here.as_ref(), student, |versions| Change::Observation(*series, versions))
                    && !observation.deleted
                {
                    self.found.new_scores += 1;
                }
            }
        }
        self.found.differing_students = self
            .differing
            .iter()
            .filter_map(|id| caseload.students.get(id).or(contents.students.get(id)))
            .map(|student| student.name.clone())
            .collect();
    }
}

fn same_but_for_life<R: Record>(here: &R, incoming: &R) -> bool {
    R::GROUPS.iter().all(|group| {
        *group == Group::Life
            || (here.same_values(incoming, *group) && here.marks().get(*group) == incoming.marks().get(*group))
    })
}

/// Holds a file against the caseload, and collects the changes that would bring it in.
pub fn compare(contents: &Contents, caseload: &Caseload, pen: &mut Pen<'_>) -> (Comparison, Vec<Change>) {
    let mut sorting = Sorting {
        caseload,
        contents,
        pen,
        changes: Vec::new(),
        found: Comparison::default(),
        differing: BTreeSet::new(),
    };
    sorting.all();
    (sorting.found, sorting.changes)
}

pub(super) fn decide(contents: &Contents, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let (found, changes) = compare(contents, caseload, pen);
    if found.differs() {
        return Err(Refusal::Differs { students: found.differing_students, others: found.differing_others });
    }
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::BringInBundle, changes, made: None })
}
