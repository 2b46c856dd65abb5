//! Adding a student, changing what is known of one, and taking students off the caseload.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::StudentId;
use crate::records::{BandKey, Grade, IepDates, Label, Seat, Student};

/// All that is known of a student, as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct StudentForm {
    /// As it is to be read in lists and reports.
    pub name: Label,
    /// The enrolled grade.
    pub grade: Grade,
    /// The level band. None leaves it to the grade.
    pub band: Option<BandKey>,
    /// Who manages the case. None where nobody is named.
    pub case_manager: Option<Label>,
    /// The dates of the plan; an end has to lie after its start.
    pub iep: IepDates,
    /// Classes and groups with the support given there; all of them, what is missing is given up.
    pub seats: Vec<Seat>,
}

impl StudentForm {
    /// What is on file, as the form is first filled.
    pub fn of(student: &Student) -> Self {
        Self {
            name: student.name.clone(),
            grade: student.grade,
            band: student.band,
            case_manager: student.case_manager.clone(),
            iep: student.iep,
            seats: student.seats.clone(),
        }
    }

    pub(super) fn write(&self, student: &mut Student) {
        student.name = self.name.clone();
        student.grade = self.grade;
        student.band = self.band;
        student.case_manager.clone_from(&self.case_manager);
        student.iep = self.iep;
        student.seats.clone_from(&self.seats);
    }
}

/// Refused: a plan that does not end after it starts.
pub(super) fn in_order(iep: IepDates) -> Result<(), Refusal> {
    match (iep.start, iep.end) {
        (Some(start), Some(end)) if end <= start => Err(Refusal::EndsBeforeItStarts),
        _ => Ok(()),
    }
}

pub(super) fn add(name: &Label, grade: Grade, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let id = pen.id();
    let student = Student::new(StudentId(id), pen.author, pen.stamp(), name.clone(), grade);
    Ok(Decided { deed: Deed::AddStudent, changes: vec![Change::Student(Versions::made(student))], made: Some(id) })
}

/// Name and grade alone; refused as [`edit`] is.
pub(super) fn change(
    id: StudentId,
    name: &Label,
    grade: Grade,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let student = caseload.student(id).ok_or(Refusal::NotHere)?;
    let form = StudentForm { name: name.clone(), grade, ..StudentForm::of(student) };
    edit(id, &form, caseload, pen)
}

/// Refused: a plan that does not end after it starts, nothing that changes.
pub(super) fn edit(
    id: StudentId,
    form: &StudentForm,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let student = caseload.student(id).ok_or(Refusal::NotHere)?;
    in_order(form.iep)?;
    let versions = Versions::rewrite(student, pen, |student| form.write(student));
    let changes = vec![Change::Student(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::ChangeStudent, changes, made: None })
}

/// Takes students off the caseload, or puts them back. Goals and scores stay as they are.
pub(super) fn archive(
    ids: &[StudentId],
    on: bool,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let mut changes = Vec::new();
    for id in ids {
        let student = caseload.student(*id).ok_or(Refusal::NotHere)?;
        if student.archived.is_some() != on {
            let versions = Versions::rewrite(student, pen, |student| student.archived = on.then_some(today));
            changes.extend(versions.map(Change::Student));
        }
    }
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::ArchiveStudent, changes, made: None })
}
