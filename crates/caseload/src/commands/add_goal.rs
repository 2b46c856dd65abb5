//! Adding a goal, together with the series its scores will stand in.

use super::{Decided, Refusal};
use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::{GoalId, SeriesId, StudentId};
use crate::measures::{self, RawProblem};
use crate::records::{
    Baseline, Criterion, Direction, Extra, Goal, Label, Marks, Note, Objective, Series, SeriesKey, Share, TargetMethod,
};

/// A goal as it was filled in, each part valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewGoal {
    /// The student, who has to be on file.
    pub student: StudentId,
    /// Which measure, material and length; the goal gets a new series with this key.
    pub key: SeriesKey,
    /// What the goal is called in lists.
    pub title: Label,
    /// Under which condition the student works, such as "given a 1-minute grade 2 passage". None when nothing was
    /// typed.
    pub condition: Option<Note>,
    /// Which way is better.
    pub direction: Direction,
    /// When the goal counts as met; without a score clause it is refused.
    pub criterion: Criterion,
    /// Where the student began; its day may not lie after today.
    pub baseline: Baseline,
    /// The date by which the goal is to be met, after the day of the baseline.
    pub goal_day: SchoolDay,
    /// Whether the aimline rises by calendar days or by school days (measurement reference 2.3).
    pub mode: AimMode,
    /// Days from one planned check to the next; 0 is taken as 1.
    pub interval_days: u32,
    /// The parts that may be left out; all empty by default.
    pub details: GoalDetails,
}

/// The parts of a goal that may be left out; see the fields of [`Goal`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GoalDetails {
    /// What the student will do. None leaves it to the measure's own words.
    pub behavior: Option<Note>,
    /// The score said as so many of so many; has to be the same percentage as the score clause. None where it is no
    /// share.
    pub share: Option<Share>,
    /// Errors of the baseline probes, in their order; empty where they were not counted.
    pub baseline_errors: Vec<u32>,
    /// How the target was found (measurement reference 2.2). None when nobody said.
    pub method: Option<TargetMethod>,
    /// Where the scores are collected, when that is not here. None for a goal whose checks are planned and typed here.
    pub elsewhere: Option<Label>,
    /// The goal as it stands in the IEP, word for word. None when nothing was typed.
    pub official: Option<Note>,
    /// How progress is measured and reported, in the team's own sentence. None lets the app write it.
    pub statement: Option<Note>,
    /// When reports go out, such as "with each report card". None when nothing was typed.
    pub report_dates: Option<Note>,
    /// Short-term objectives, in the order in which they were written; empty for most goals.
    pub objectives: Vec<Objective>,
}

/// Refused: a baseline to come, a goal date that is not after it, a criterion without a score, a share that says
/// another one, and what [`new_series`] refuses.
pub(super) fn decide(
    new: &NewGoal,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    if new.baseline.day > today {
        return Err(Refusal::InTheFuture(new.baseline.day));
    }
    if new.goal_day <= new.baseline.day {
        return Err(Refusal::EndsBeforeItStarts);
    }
    let target = new.criterion.score().ok_or(Refusal::NothingNew)?;
    if !says_the_score(new.details.share.as_ref(), target, new.direction) {
        return Err(Refusal::OtherShare);
    }
    let details = new.details.clone();
    let series = new_series(new.student, &new.key, caseload, pen)?;
    let id = pen.id();
    let goal = Goal {
        id: GoalId(id),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        student: new.student,
        series: series.id,
        title: new.title.clone(),
        condition: new.condition.clone(),
        behavior: details.behavior,
        direction: new.direction,
        criterion: new.criterion.clone(),
        share: details.share,
        baseline: new.baseline.clone(),
        baseline_errors: details.baseline_errors,
        aim: Aim {
            mode: new.mode,
            pieces: vec![AimPiece {
                start: new.baseline.day,
                start_value: new.baseline.value,
                end: new.goal_day,
                end_value: target,
            }],
        },
        method: details.method,
        interval_days: new.interval_days.max(1),
        elsewhere: details.elsewhere,
        official: details.official,
        statement: details.statement,
        report_dates: details.report_dates,
        objectives: details.objectives,
        closed: None,
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    };
    let changes = vec![Change::Series(Versions::made(series)), Change::Goal(Versions::made(goal))];
    Ok(Decided { deed: Deed::AddGoal, changes, made: Some(id) })
}

/// A series that this student may have. Refused: a student or a measure that is not here, a length that cannot be.
pub(super) fn new_series(
    student: StudentId,
    key: &SeriesKey,
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Series, Refusal> {
    caseload.student(student).ok_or(Refusal::NotHere)?;
    let measure = measures::of(key).ok_or(Refusal::NotHere)?;
    match key.seconds {
        Some(0) => return Err(Refusal::Raw(RawProblem::NoTime)),
        Some(seconds) if seconds > measure.limits.seconds => {
            return Err(Refusal::Raw(RawProblem::TooLong { most_seconds: measure.limits.seconds }));
        }
        Some(_) | None => {}
    }
    // A measure of one's own has its name and unit in a record, without which its scores could not be shown.
    if measures::own_id(&key.measure).is_some() && caseload.own_measure(&key.measure).is_none() {
        return Err(Refusal::NotHere);
    }
    Ok(Series {
        id: SeriesId(pen.id()),
        author: pen.author.to_owned(),
        made: pen.stamp(),
        student,
        key: key.clone(),
        deleted: false,
        marks: Marks::default(),
        extra: Extra::new(),
    })
}

/// Whether a share, where there is one, says the same as the score in percent.
pub(super) fn says_the_score(share: Option<&Share>, score: Millionths, direction: Direction) -> bool {
    share.is_none_or(|share| share.percent(direction) == Some(score))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Command, NewObservation};
    use crate::measures::Raw;
    use crate::records::{Clause, Outcome, Purpose};
    use crate::testing::{Desk, day, label, whole};

    fn maze(student: StudentId, seconds: u32, scoring: &str) -> Command {
        Command::AddGoal(Box::new(NewGoal {
            student,
            key: SeriesKey {
                measure: "MAZE".into(),
                scoring: scoring.into(),
                grade: crate::records::Grade::parse("4"),
                seconds: Some(seconds),
                purpose: Purpose::Monitoring,
            },
            title: label("Maze"),
            condition: None,
            direction: Direction::Increase,
            criterion: Criterion { clauses: vec![Clause::Score { value: whole(20) }] },
            baseline: Baseline { day: day("2025-09-08"), value: whole(8), probes: Vec::new() },
            goal_day: day("2026-05-18"),
            mode: AimMode::Calendar,
            interval_days: 14,
            details: GoalDetails::default(),
        }))
    }

    fn choices(seconds: Option<u32>) -> NewObservation {
        NewObservation {
            day: day("2025-10-06"),
            outcome: Outcome::Scored(Raw::CorrectErrors { correct: 14, errors: 5, seconds }),
            form: None,
            support: None,
            setting: None,
            note: None,
            events: None,
        }
    }

    #[test]
    fn a_goal_has_its_own_minutes_and_its_own_way_to_score() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        desk.do_it(maze(ana, 150, "correct_minus_half_incorrect"));
        let series = *desk.caseload.series.keys().next().expect("a series");
        let mut add = |seconds| desk.try_do(Command::AddScore { series, observation: choices(seconds) }).map(drop);
        assert_eq!(add(Some(180)), Err(Refusal::Raw(RawProblem::OtherLength { usual_seconds: 150 })));
        assert_eq!((add(None), add(Some(150))), (Ok(()), Ok(())));
        let key = &desk.caseload.series[&series].key;
        let drawn = measures::of(key).and_then(|measure| {
            measure.plotted(&Raw::CorrectErrors { correct: 14, errors: 5, seconds: None }, key.seconds)
        });
        assert_eq!(drawn.map(|drawn| drawn.value), Some(11.5));
    }

    #[test]
    fn a_length_or_a_way_to_score_that_cannot_be_is_refused() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let mut refused = |command| desk.try_do(command).err();
        assert_eq!(refused(maze(ana, 0, "correct")), Some(Refusal::Raw(RawProblem::NoTime)));
        let long = Refusal::Raw(RawProblem::TooLong { most_seconds: 3_600 });
        assert_eq!(refused(maze(ana, 90_000, "correct")), Some(long));
        assert_eq!(refused(maze(ana, 180, "by_the_weather")), Some(Refusal::NotHere));
    }
}
