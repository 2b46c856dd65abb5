//! Adding a student, and correcting name or grade.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::StudentId;
use crate::records::{Extra, Grade, Label, Marks, Student};

pub(super) fn add(name: &Label, grade: Grade, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let id = pen.id();
    let student = Student {
        id: StudentId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        name: name.clone(),
        grade,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    Ok(Decided { deed: Deed::AddStudent, changes: vec![Change::Student(Versions::made(student))], made: Some(id) })
}

pub(super) fn change(
    id: StudentId,
    name: &Label,
    grade: Grade,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let student = caseload.student(id).ok_or(Refusal::NotHere)?;
    let versions = Versions::rewrite(student, pen, |student| {
        student.name = name.clone();
        student.grade = grade;
    });
    let changes = vec![Change::Student(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::ChangeStudent, changes, made: None })
}
