//! Classes and groups: making one, filling it, renaming it, putting it away.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{ClassGroupId, StudentId};
use crate::records::{ClassGroup, ContentArea, Extra, GatheringKind, Label, Marks, Record, Seat};
use crate::tables::name_key;
use std::collections::BTreeSet;

/// A class or group as it was typed.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassForm {
    /// A class or a group; read only when it is made.
    pub kind: GatheringKind,
    /// What it is called; no two of one kind that are still taught have the same name.
    pub name: Label,
    /// The content area. None where nobody says.
    pub area: Option<ContentArea>,
    /// The general education teacher. None where nobody is named.
    pub general_teacher: Option<Label>,
    /// The special education teacher. None where nobody is named.
    pub special_teacher: Option<Label>,
    /// Everybody who is in it from now on; may be empty.
    pub members: BTreeSet<StudentId>,
}

/// A new class or group, not yet in the caseload.
pub(super) fn made(form: &ClassForm, pen: &mut Pen<'_>) -> ClassGroup {
    ClassGroup {
        id: ClassGroupId(pen.id()),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        kind: form.kind,
        name: form.name.clone(),
        area: form.area,
        general_teacher: form.general_teacher.clone(),
        special_teacher: form.special_teacher.clone(),
        archived: None,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    }
}

/// Makes one, or changes the one with this id. Who is named is in it afterwards, and nobody else. Refused: the name of
/// another one of its kind, nothing that changes.
pub(super) fn save(
    id: Option<ClassGroupId>,
    form: &ClassForm,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let key = name_key(form.name.as_str());
    let taken = caseload
        .active_groups()
        .into_iter()
        .any(|group| Some(group.id) != id && group.kind == form.kind && name_key(group.name.as_str()) == key);
    if taken {
        return Err(Refusal::NameTaken);
    }
    let mut changes = Vec::new();
    let group = match id {
        None => {
            let group = made(form, pen);
            let id = group.id;
            changes.push(Change::ClassGroup(Versions::made(group)));
            id
        }
        Some(id) => {
            let versions = Versions::rewrite(caseload.class_group(id).ok_or(Refusal::NotHere)?, pen, |group| {
                group.name = form.name.clone();
                group.area = form.area;
                group.general_teacher.clone_from(&form.general_teacher);
                group.special_teacher.clone_from(&form.special_teacher);
            });
            changes.extend(versions.map(Change::ClassGroup));
            id
        }
    };
    for student in caseload.students_by_name() {
        let versions = match (form.members.contains(&student.id), student.is_in(group)) {
            (true, false) => {
                Versions::rewrite(student, pen, |student| student.seats.push(Seat { group, support: None }))
            }
            (false, true) => {
                Versions::rewrite(student, pen, |student| student.seats.retain(|seat| seat.group != group))
            }
            (true, true) | (false, false) => None,
        };
        changes.extend(versions.map(Change::Student));
    }
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    let made = id.is_none().then_some(group.0);
    Ok(Decided { deed: Deed::ChangeClasses, changes, made })
}

/// Puts it away as no longer taught, or takes it back.
pub(super) fn archive(
    id: ClassGroupId,
    on: bool,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let group = caseload.class_group(id).ok_or(Refusal::NotHere)?;
    let versions = Versions::rewrite(group, pen, |group| group.archived = on.then_some(today));
    Ok(Decided {
        deed: Deed::ChangeClasses,
        changes: vec![Change::ClassGroup(versions.ok_or(Refusal::NothingNew)?)],
        made: None,
    })
}

/// Deletes it. The students keep their seats, so that it comes back filled.
pub(super) fn remove(id: ClassGroupId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let group = caseload.class_group(id).ok_or(Refusal::NotHere)?;
    let versions = Versions::rewrite(group, pen, |group| group.set_deleted(true)).ok_or(Refusal::NotHere)?;
    Ok(Decided { deed: Deed::ChangeClasses, changes: vec![Change::ClassGroup(versions)], made: None })
}
