//! The step into the next school year: grades go up, who leaves is archived, this year's classes are put away.

use super::{Decided, Refusal, close_goal, school};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{GoalId, StudentId};
use crate::records::{Closing, Ending, GatheringKind, Grade};

/// What becomes of a student.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextYear {
    /// Goes on in this grade; the one of before keeps the student there.
    Grade(Grade),
    /// Off the caseload; everything is kept.
    Leaves,
}

/// The whole step.
#[derive(Clone, Debug, PartialEq)]
pub struct RollOver {
    /// What becomes of each; who is not named stays as on file.
    pub students: Vec<(StudentId, NextYear)>,
    /// Goals that end today, and how; others go on.
    pub goals: Vec<(GoalId, Ending)>,
    /// First and last day with students of the next school year. None where they are not known.
    pub year: Option<(SchoolDay, SchoolDay)>,
    /// Classes are made anew every year; groups stay.
    pub put_classes_away: bool,
}

/// Refused as a whole: a student or goal that is not here, a goal that cannot end today, a year that does not end after
/// it starts.
pub(super) fn decide(
    new: &RollOver,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let mut changes = Vec::new();
    for (id, next) in &new.students {
        let student = caseload.student(*id).ok_or(Refusal::NotHere)?;
        let versions = Versions::rewrite(student, pen, |student| match next {
            NextYear::Grade(grade) => student.grade = *grade,
            NextYear::Leaves => student.archived = Some(today),
        });
        changes.extend(versions.map(Change::Student));
    }
    for (id, ending) in &new.goals {
        let closing = Closing { day: today, ending: *ending, note: None };
        changes.append(&mut close_goal::close(*id, &closing, caseload, today, pen)?.changes);
    }
    if new.put_classes_away {
        for group in caseload.active_groups() {
            if group.kind == GatheringKind::Class {
                let versions = Versions::rewrite(group, pen, |group| group.archived = Some(today));
                changes.extend(versions.map(Change::ClassGroup));
            }
        }
    }
    if let Some((first, last)) = new.year {
        changes.extend(school::year(None, first, last, caseload, pen)?);
    }
    if changes.is_empty() {
        return Err(Refusal::NothingNew);
    }
    Ok(Decided { deed: Deed::RollOver, changes, made: None })
}
