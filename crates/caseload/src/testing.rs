//! Builders for tests: a desk at which commands are carried out, with a clock and ids that can be foretold.

use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::calendar::SchoolCalendar;
use crate::caseload::Caseload;
use crate::change::{Change, Pen, applied, inverse};
use crate::commands::{Command, Decided, GoalDetails, NewGoal, NewObservation, Refusal, decide};
use crate::day::SchoolDay;
use crate::ids::{GoalId, ReplicaId, SeriesId, StudentId};
use crate::measures::{Point, Raw};
use crate::records::{
    Baseline, Clause, Criterion, Direction, Grade, Label, Note, Outcome, Purpose, SeriesKey, SupportUnit,
};
use crate::stamp::StampClock;
use crate::standing::Track;
use uuid::Uuid;

pub(crate) fn day(text: &str) -> SchoolDay {
    SchoolDay::parse(text).expect("a date YYYY-MM-DD")
}

pub(crate) fn label(text: &str) -> Label {
    Label::new(text).expect("a label")
}

pub(crate) fn whole(value: i64) -> Millionths {
    Millionths(value * 1_000_000)
}

pub(crate) fn words(day_text: &str, correct: u32, errors: u32) -> NewObservation {
    NewObservation {
        day: day(day_text),
        outcome: Outcome::Scored(Raw::CorrectErrors { correct, errors, seconds: None }),
        form: None,
        support: None,
        setting: None,
        note: None,
        events: None,
    }
}

/// One device with one person at it.
pub(crate) struct Desk {
    pub caseload: Caseload,
    clock: StampClock,
    next_id: u128,
    now: u64,
}

impl Desk {
    pub(crate) fn new() -> Self {
        Self::replica(1)
    }

    pub(crate) fn replica(number: u128) -> Self {
        let clock = StampClock::new(ReplicaId(Uuid::from_u128(number)));
        Self { caseload: Caseload::default(), clock, next_id: number << 64, now: 1_770_000_000_000 }
    }

    /// The time of the latest command, in milliseconds since 1970.
    pub(crate) fn now(&self) -> u64 {
        self.now
    }

    pub(crate) fn with_pen<T>(&mut self, act: impl FnOnce(&Caseload, &mut Pen<'_>) -> T) -> T {
        self.now += 1000;
        let next_id = &mut self.next_id;
        let mut new_id = || {
            *next_id += 1;
            Uuid::from_u128(*next_id)
        };
        let mut pen = Pen { author: "Ms. Okafor", now: self.now, clock: &mut self.clock, new_id: &mut new_id };
        act(&self.caseload, &mut pen)
    }

    pub(crate) fn try_do(&mut self, command: Command) -> Result<Decided, Refusal> {
        let decided = self.with_pen(|caseload, pen| decide(&command, caseload, day("2026-02-10"), pen))?;
        self.caseload = applied(&self.caseload, &decided.changes);
        Ok(decided)
    }

    pub(crate) fn do_it(&mut self, command: Command) -> Vec<Change> {
        self.try_do(command).expect("a command that is carried out").changes
    }

    pub(crate) fn undo(&mut self, changes: &[Change]) -> Vec<Change> {
        let back = self.with_pen(|caseload, pen| inverse(changes, caseload, pen)).expect("changes that can be undone");
        self.caseload = applied(&self.caseload, &back);
        back
    }

    pub(crate) fn student(&mut self, name: &str) -> StudentId {
        let decided = self.try_do(Command::AddStudent { name: label(name), grade: Grade::K });
        StudentId(decided.expect("a student").made.expect("an id"))
    }

    /// Grade 2 oral reading, 44 to 92 from September 8, 2025 to May 18, 2026.
    pub(crate) fn reading_goal(&mut self, student: StudentId) -> (GoalId, SeriesId) {
        let goal = NewGoal {
            student,
            key: SeriesKey {
                measure: "R-CBM".into(),
                scoring: "standard".into(),
                grade: Grade::parse("2"),
                seconds: Some(60),
                purpose: Purpose::Monitoring,
            },
            title: label("Oral reading"),
            condition: Note::optional("given a 1-minute grade 2 passage").expect("a note"),
            direction: Direction::Increase,
            criterion: Criterion {
                clauses: vec![
                    Clause::Score { value: whole(92) },
                    Clause::Accuracy { percent: 90 },
                    Clause::InARow { checks: 3 },
                ],
            },
            baseline: Baseline {
                day: day("2025-09-08"),
                value: whole(44),
                probes: vec![whole(41), whole(47), whole(44)],
            },
            goal_day: day("2026-05-18"),
            mode: AimMode::Instructional,
            interval_days: 7,
            details: GoalDetails::default(),
        };
        self.goal(goal)
    }

    /// The district's planner goal: 4 of 5 subjects with at most 1 prompt each, 4 weeks in a row.
    pub(crate) fn planner_goal(&mut self, student: StudentId) -> (GoalId, SeriesId) {
        self.goal(planner(student, "trials_x_of_y", SupportUnit::Opportunity))
    }

    /// 80% of the subjects with at most one prompt in a week, four weeks running, collected subject by subject.
    pub(crate) fn weekly_task_goal(&mut self, student: StudentId) -> (GoalId, SeriesId) {
        self.goal(planner(student, "TASK", SupportUnit::Week))
    }

    /// A goal in written expression with this measure: 20 to 40 from 3 minutes of writing.
    pub(crate) fn writing_goal(&mut self, student: StudentId, code: &str) -> (GoalId, SeriesId) {
        let goal = NewGoal {
            student,
            key: SeriesKey {
                measure: code.into(),
                scoring: "standard".into(),
                grade: Grade::parse("2"),
                seconds: Some(180),
                purpose: Purpose::Monitoring,
            },
            title: label(code),
            condition: None,
            direction: Direction::Increase,
            criterion: Criterion { clauses: vec![Clause::Score { value: whole(40) }] },
            baseline: Baseline { day: day("2025-09-08"), value: whole(20), probes: Vec::new() },
            goal_day: day("2026-05-18"),
            mode: AimMode::Calendar,
            interval_days: 14,
            details: GoalDetails::default(),
        };
        self.goal(goal)
    }

    fn goal(&mut self, goal: NewGoal) -> (GoalId, SeriesId) {
        let decided = self.try_do(Command::AddGoal(Box::new(goal))).expect("a goal");
        let id = GoalId(decided.made.expect("an id"));
        let series = self.caseload.goal(id).expect("the goal").series;
        (id, series)
    }
}

fn planner(student: StudentId, measure: &str, per: SupportUnit) -> NewGoal {
    NewGoal {
        student,
        key: SeriesKey {
            measure: measure.into(),
            scoring: "standard".into(),
            grade: None,
            seconds: None,
            purpose: Purpose::Monitoring,
        },
        title: label("Planner"),
        condition: None,
        direction: Direction::Increase,
        criterion: Criterion {
            clauses: vec![
                Clause::Score { value: whole(80) },
                Clause::Support { most: 1, per },
                Clause::Weeks { weeks: 4 },
            ],
        },
        baseline: Baseline { day: day("2025-09-08"), value: whole(20), probes: Vec::new() },
        goal_day: day("2026-05-18"),
        mode: AimMode::Calendar,
        interval_days: 7,
        details: GoalDetails::default(),
    }
}

/// A goal from 44 on September 8, 2025 to 92 after 36 weeks, with scores, for tests of what is asked of a track.
#[derive(Clone)]
pub(crate) struct Series {
    pub direction: Direction,
    pub aim: Aim,
    pub calendar: SchoolCalendar,
    pub changes: Vec<SchoolDay>,
    pub see_floor: Option<f64>,
    pub points: Vec<Point>,
}

impl Series {
    /// Scores `(days after the baseline date, value)`.
    pub(crate) fn new(scores: &[(i32, f64)]) -> Self {
        let start = day("2025-09-08");
        let piece = AimPiece { start, start_value: whole(44), end: start.plus_days(252), end_value: whole(92) };
        let point = |&(after, value): &(i32, f64)| Point {
            day: start.plus_days(after),
            value,
            exact: None,
            accuracy: None,
            scores: 1,
        };
        Self {
            direction: Direction::Increase,
            aim: Aim { mode: AimMode::Calendar, pieces: vec![piece] },
            calendar: SchoolCalendar::default(),
            changes: Vec::new(),
            see_floor: Some(5.0),
            points: scores.iter().map(point).collect(),
        }
    }

    /// One score a week from week 1 on.
    pub(crate) fn weekly(values: &[f64]) -> Self {
        let scores: Vec<(i32, f64)> = (1_i32..).zip(values).map(|(week, value)| (7 * week, *value)).collect();
        Self::new(&scores)
    }

    pub(crate) fn scatter(mut self, floor: Option<f64>) -> Self {
        self.see_floor = floor;
        self
    }

    pub(crate) fn fewer(mut self) -> Self {
        self.direction = Direction::Decrease;
        self
    }

    pub(crate) fn with_track<T>(&self, ask: impl FnOnce(&Track<'_>) -> T) -> T {
        let today = self.points.last().map_or(day("2025-09-08"), |point| point.day);
        ask(&Track {
            direction: self.direction,
            criterion: &Criterion { clauses: Vec::new() },
            baseline_day: day("2025-09-08"),
            baseline: 44.0,
            aim: &self.aim,
            calendar: &self.calendar,
            interval_days: 7,
            see_floor: self.see_floor,
            changes: self.changes.clone(),
            points: self.points.clone(),
            asides: Vec::new(),
            closed: None,
            today,
        })
    }
}
