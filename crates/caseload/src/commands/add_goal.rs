//! Adding a goal, together with the series its scores will stand in.

use super::{Decided, Refusal};
use crate::aim::{Aim, AimMode, AimPiece};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{GoalId, SeriesId, StudentId};
use crate::measures;
use crate::records::{Baseline, Criterion, Direction, Extra, Goal, Label, Marks, Note, Series, SeriesKey};

/// A goal as it was filled in, each part valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewGoal {
    pub student: StudentId,
    pub key: SeriesKey,
    pub title: Label,
    pub condition: Option<Note>,
    pub direction: Direction,
    pub criterion: Criterion,
    pub baseline: Baseline,
    pub goal_day: SchoolDay,
    pub mode: AimMode,
    pub interval_days: u32,
}

pub(super) fn decide(
    new: &NewGoal,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    caseload.student(new.student).ok_or(Refusal::NotHere)?;
    measures::of(&new.key).ok_or(Refusal::NotHere)?;
    // A measure of one's own has its name and unit in a record, without which the goal could not be shown.
    if measures::own_id(&new.key.measure).is_some() && caseload.own_measure(&new.key.measure).is_none() {
        return Err(Refusal::NotHere);
    }
    if new.baseline.day > today {
        return Err(Refusal::InTheFuture(new.baseline.day));
    }
    if new.goal_day <= new.baseline.day {
        return Err(Refusal::EndsBeforeItStarts);
    }
    let target = new.criterion.score().ok_or(Refusal::NothingNew)?;
    let series = Series {
        id: SeriesId(pen.id()),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        student: new.student,
        key: new.key.clone(),
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    let id = pen.id();
    let goal = Goal {
        id: GoalId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        student: new.student,
        series: series.id,
        title: new.title.clone(),
        condition: new.condition.clone(),
        direction: new.direction,
        criterion: new.criterion.clone(),
        baseline: new.baseline.clone(),
        aim: Aim {
            mode: new.mode,
            pieces: vec![AimPiece {
                start: new.baseline.day,
                start_value: new.baseline.value,
                end: new.goal_day,
                end_value: target,
            }],
        },
        interval_days: new.interval_days.max(1),
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    let changes = vec![Change::Series(Versions::made(series)), Change::Goal(Versions::made(goal))];
    Ok(Decided { deed: Deed::AddGoal, changes, made: Some(id) })
}
