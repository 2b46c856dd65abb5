//! A whole roster in one step: new students, what is new about known ones, and the classes they are in.

use super::student::{StudentForm, in_order};
use super::{ClassForm, Decided, Refusal, class_group};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::{ClassGroupId, StudentId};
use crate::records::{BandKey, GatheringKind, Grade, IepDates, Label, Seat, Student};
use crate::tables::name_key;
use std::collections::{BTreeMap, BTreeSet};

/// One student of a roster. What the roster does not say stays as it is.
#[derive(Clone, Debug, PartialEq)]
pub struct RosterEntry {
    /// The student on file whom this row speaks of; none makes a new one.
    pub same_as: Option<StudentId>,
    /// Read only for a new student; one on file keeps the name there.
    pub name: Label,
    /// The enrolled grade, for a student on file too.
    pub grade: Grade,
    /// The level band. None keeps the one on file.
    pub band: Option<BandKey>,
    /// Who manages the case. None keeps who is on file.
    pub case_manager: Option<Label>,
    /// Each date that is None keeps the one on file.
    pub iep: IepDates,
    /// Classes by name; one that is not there yet is made.
    pub classes: Vec<Label>,
}

struct Classes<'a> {
    known: BTreeMap<String, ClassGroupId>,
    caseload: &'a Caseload,
    changes: Vec<Change>,
}

impl<'a> Classes<'a> {
    fn new(caseload: &'a Caseload) -> Self {
        let mut known = BTreeMap::new();
        // Classes go before groups of the same name.
        for group in caseload.active_groups() {
            known.entry(name_key(group.name.as_str())).or_insert(group.id);
        }
        Self { known, caseload, changes: Vec::new() }
    }

    fn seat(&mut self, name: &Label, pen: &mut Pen<'_>) -> Seat {
        let key = name_key(name.as_str());
        let group = self.known.get(&key).copied().unwrap_or_else(|| {
            let form = ClassForm {
                kind: GatheringKind::Class,
                name: name.clone(),
                area: None,
                general_teacher: None,
                special_teacher: None,
                members: BTreeSet::new(),
            };
            let made = class_group::made(&form, pen);
            let id = made.id;
            self.changes.push(Change::ClassGroup(Versions::made(made)));
            self.known.insert(key, id);
            id
        });
        Seat { group, support: None }
    }
}

/// What is said in a roster goes before what is on file; what is not said stays.
fn filled(new: IepDates, old: IepDates) -> IepDates {
    IepDates {
        start: new.start.or(old.start),
        end: new.end.or(old.end),
        annual_review: new.annual_review.or(old.annual_review),
        re_evaluation: new.re_evaluation.or(old.re_evaluation),
    }
}

/// Refused as a whole: a student who is not here, a plan that does not end after it starts, nothing that changes.
pub(super) fn decide(entries: &[RosterEntry], caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let mut classes = Classes::new(caseload);
    let mut students = Vec::with_capacity(entries.len());
    for entry in entries {
        let mut seats: Vec<Seat> = Vec::new();
        for name in &entry.classes {
            let seat = classes.seat(name, pen);
            if !seats.iter().any(|other| other.group == seat.group) {
                seats.push(seat);
            }
        }
        match entry.same_as {
            None => {
                in_order(entry.iep)?;
                let id = StudentId(pen.id());
                let mut student = Student::new(id, pen.author, pen.stamp(), entry.name.clone(), entry.grade);
                student.band = entry.band;
                student.case_manager.clone_from(&entry.case_manager);
                (student.iep, student.seats) = (entry.iep, seats);
                students.push(Change::Student(Versions::made(student)));
            }
            Some(id) => {
                let known = classes.caseload.student(id).ok_or(Refusal::NotHere)?;
                let mut form = StudentForm::of(known);
                form.grade = entry.grade;
                form.band = entry.band.or(form.band);
                form.case_manager = entry.case_manager.clone().or(form.case_manager);
                form.iep = filled(entry.iep, form.iep);
                in_order(form.iep)?;
                seats.retain(|seat| !known.is_in(seat.group));
                form.seats.extend(seats);
                students.extend(Versions::rewrite(known, pen, |student| form.write(student)).map(Change::Student));
            }
        }
    }
    let mut changes = classes.changes;
    changes.append(&mut students);
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::BringInRoster, changes, made: None })
}
