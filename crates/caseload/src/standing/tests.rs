//! Standing on whole stories, from records to the word in the list.

use super::*;
use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::calendar::SchoolCalendar;
use crate::commands::{Command, NewObservation};
use crate::ids::{GoalId, SeriesId};
use crate::measures::{Ratio, Raw};
use crate::records::{Clause, Criterion, Direction, Goal, Label, Outcome};
use crate::testing::{Desk, day, words};
use proptest::prelude::*;
use std::sync::Arc;

struct Classroom {
    desk: Desk,
    goal: GoalId,
    series: SeriesId,
}

impl Classroom {
    fn new() -> Self {
        let mut desk = Desk::new();
        let student = desk.student("Ana R.");
        let (goal, series) = desk.reading_goal(student);
        Self { desk, goal, series }
    }

    fn note(&mut self, new: NewObservation) -> &mut Self {
        self.desk.do_it(Command::AddScore { series: self.series, observation: new });
        self
    }

    fn read(&mut self, scores: &[(&str, u32, u32)]) -> &mut Self {
        for (day, correct, errors) in scores {
            self.note(words(day, *correct, *errors));
        }
        self
    }

    fn on(&self, today: &str) -> Standing {
        let goal = self.desk.caseload.goal(self.goal).expect("the goal");
        let calendar = SchoolCalendar::default();
        let track = Track::of(goal, &self.desk.caseload, &calendar, day(today)).expect("a known measure");
        Standing::of(&track)
    }
}

const COMMON: [(&str, u32, u32); 9] = [
    ("2025-09-15", 43, 3),
    ("2025-09-22", 46, 3),
    ("2025-09-29", 49, 3),
    ("2025-10-06", 45, 3),
    ("2025-10-20", 51, 3),
    ("2025-10-27", 50, 3),
    ("2025-11-03", 54, 4),
    ("2025-11-10", 53, 3),
    ("2025-11-17", 57, 4),
];

#[test]
fn the_example_of_the_narrative_is_borderline_and_needs_1_40_a_week() {
    let standing = Classroom::new().read(&COMMON).on("2025-11-18");
    assert_eq!((standing.status, standing.code.letter()), (Status::Borderline, "B"));
    assert!((standing.needed_per_week.expect("time is left") - 1.40).abs() < 0.005);
    let projection = standing.projection.expect("nine checks over ten weeks");
    assert!((projection.chance - 0.45).abs() < 0.005);
    let growth = standing.current_growth().expect("a trend");
    assert!((growth.per_week() - 1.314_865).abs() < 1e-6 && growth.floor_used);
}

#[test]
fn what_is_needed_a_week_is_told_until_the_day_before_the_goal_date() {
    let last_score = |day_text: &str| {
        let mut room = Classroom::new();
        let mut goal = Goal::clone(room.desk.caseload.goal(room.goal).expect("the goal"));
        goal.aim.pieces.last_mut().expect("a piece").end = day("2026-01-20");
        room.desk.caseload.goals.insert(goal.id, Arc::new(goal));
        let scores = [("2026-01-05", 60, 2), ("2026-01-12", 62, 2), (day_text, 64, 2)];
        room.read(&scores).on("2026-01-20").needed_per_week
    };
    assert!(last_score("2026-01-19").is_some());
    assert_eq!(last_score("2026-01-20"), None);
}

#[test]
fn now_is_the_middle_of_three_beside_the_line_on_the_middle_date() {
    let now = Classroom::new().read(&COMMON).on("2025-11-18").now.expect("three checks");
    assert_eq!(now.day, day("2025-11-10"));
    // Without a no-school list the school-day line rises evenly on weekdays, as the calendar line does over whole weeks.
    assert!((now.value - 54.0).abs() < 1e-12);
    assert!((now.expected.expect("inside the span") - 56.0).abs() < 1e-9);
    assert!((now.gap.expect("a line") + 2.0).abs() < 1e-9 && now.ahead == now.gap);
}

#[test]
fn a_goal_without_scores_has_not_started_and_one_with_few_cannot_be_told() {
    let mut room = Classroom::new();
    assert_eq!(room.on("2025-09-09").status, Status::NotStarted);
    room.read(&[("2025-09-08", 44, 2)]);
    assert_eq!(room.on("2025-09-09").status, Status::NotStarted, "a baseline score is no check");
    room.read(&COMMON[..2]);
    let standing = room.on("2025-09-23");
    assert_eq!((standing.status, standing.code.letter(), standing.checks), (Status::TooLittleData, "E", 2));
    assert_eq!((standing.now, standing.growth), (None, vec![None]));
}

#[test]
fn absent_is_not_zero_and_zero_is_a_score() {
    let mut room = Classroom::new();
    let absent = NewObservation { outcome: Outcome::Absent, ..words("2025-09-15", 0, 0) };
    room.note(absent).read(&[("2025-09-22", 0, 0)]);
    let standing = room.on("2025-09-23");
    assert_eq!(standing.checks, 1);
    assert_eq!(standing.last.map(|last| last.day), Some(day("2025-09-22")));
}

#[test]
fn three_in_a_row_meet_the_goal_and_its_end_ends_the_rest() {
    let mut room = Classroom::new();
    room.read(&COMMON);
    assert_eq!(room.on("2026-05-18").status, Status::Borderline, "the goal date itself still counts");
    assert_eq!(room.on("2026-05-19").status, Status::Ended);
    room.read(&[("2026-01-12", 93, 4), ("2026-01-20", 94, 5), ("2026-01-26", 92, 6)]);
    let met = room.on("2026-02-02");
    assert_eq!((met.status, met.code.letter()), (Status::Met, "M"));
    assert_eq!(met.mastery.met_on, Some(day("2026-01-26")));
    assert_eq!(room.on("2026-05-19").status, Status::Met);
    assert_eq!(room.on("2026-01-25").mastery.run, 2, "scores after the day asked about are not seen");
}

#[test]
fn a_steep_climb_is_on_track_and_a_flat_line_is_off() {
    let weeks = ["09-15", "09-22", "09-29", "10-06", "10-13", "10-20", "10-27", "11-03", "11-10", "11-17"];
    let story = |per_week: u32| {
        let mut room = Classroom::new();
        for (week, date) in (1_u32..).zip(weeks) {
            room.read(&[(&format!("2025-{date}"), 44 + week * per_week, 2)]);
        }
        room.on("2025-11-18")
    };
    assert_eq!(story(3).status, Status::OnTrack);
    assert_eq!(story(3).decision.verdict, Verdict::Raise);
    assert_eq!(story(0).status, Status::OffTrack);
    assert_eq!(story(0).decision.verdict, Verdict::ChangeTeaching);
}

#[test]
fn help_and_form_of_a_score_come_from_what_the_teacher_noted() {
    let mut room = Classroom::new();
    let noted = |date: &str, support: &str, form: &str| NewObservation {
        support: Label::optional(support).expect("a label"),
        form: Label::optional(form).expect("a label"),
        ..words(date, 93, 2)
    };
    room.note(noted("2025-09-15", "2 verbal prompts", "A")).note(noted("2025-09-17", "1", "B"));
    room.note(noted("2025-09-22", "some help", "A")).note(noted("2025-09-29", "", ""));
    let goal = room.desk.caseload.goal(room.goal).expect("the goal");
    let calendar = SchoolCalendar::default();
    let track = Track::of(goal, &room.desk.caseload, &calendar, day("2025-10-01")).expect("a known measure");
    let seen: Vec<_> = track
        .sessions()
        .iter()
        .map(|session| (session.support.map(|support| support.total), session.support_in_week, session.form))
        .collect();
    assert_eq!(seen, [(Some(2), 2, Some(0)), (Some(1), 3, Some(1)), (None, 0, Some(0)), (None, 0, None)]);
    assert_eq!(track.mastery().run, 2, "neither the same form nor a check two days later adds to the run");
}

#[test]
fn a_limit_on_prompts_per_assignment_looks_at_how_many_there_were() {
    let mut desk = Desk::new();
    let student = desk.student("Max T.");
    let (goal, series) = desk.planner_goal(student);
    for (date, right, prompts) in
        [("2025-09-15", 4, "5 prompts"), ("2025-09-22", 5, "5 prompts"), ("2025-09-29", 5, "6")]
    {
        let outcome = Outcome::Scored(Raw::Trials { correct: right, of: 5 });
        let support = Label::optional(prompts).expect("a label");
        desk.do_it(Command::AddScore { series, observation: NewObservation { outcome, support, ..words(date, 0, 0) } });
    }
    let goal = desk.caseload.goal(goal).expect("the goal");
    let calendar = SchoolCalendar::default();
    let track = Track::of(goal, &desk.caseload, &calendar, day("2025-10-01")).expect("a known measure");
    let runs: Vec<u32> = track.mastery().checks.iter().map(|check| check.run).collect();
    assert_eq!(runs, [1, 2, 0], "six prompts are more than one for each of five");
}

proptest! {
    #[test]
    fn any_series_has_a_standing_without_nonsense(
        scores in proptest::collection::btree_map(0_i32..300, 0_u32..600, 0..25),
        changes in proptest::collection::btree_set(0_i32..200, 0..3),
        today in 0_i32..320, target in 0_u32..200, fewer in any::<bool>(),
    ) {
        let start = day("2025-09-08");
        let piece = AimPiece {
            start,
            start_value: Millionths::whole(44),
            end: start.plus_days(252),
            end_value: Millionths::whole(target),
        };
        let aim = Aim { mode: AimMode::Instructional, pieces: vec![piece] };
        let clauses = vec![Clause::Score { value: Millionths::whole(target) }, Clause::InARow { checks: 2 }];
        let today = start.plus_days(today);
        let point = |(after, words): (i32, u32)| Point {
            day: start.plus_days(after),
            value: f64::from(words),
            exact: Some(Ratio::whole(words)),
            accuracy: None,
            scores: 1,
        };
        let standing = Standing::of(&Track {
            direction: if fewer { Direction::Decrease } else { Direction::Increase },
            criterion: &Criterion { clauses },
            baseline_day: start,
            baseline: 44.0,
            aim: &aim,
            calendar: &SchoolCalendar::default(),
            interval_days: 7,
            see_floor: None,
            changes: changes.into_iter().map(|after| start.plus_days(after)).collect(),
            asides: Vec::new(),
            closed: None,
            points: scores.into_iter().map(point).filter(|point| point.day <= today).collect(),
            today,
        });
        prop_assert_eq!(standing.status == Status::Met, standing.mastery.met_on.is_some());
        prop_assert!(standing.needed_per_week.is_none_or(f64::is_finite));
        prop_assert!(standing.now.is_none_or(|now| now.value.is_finite() && now.day <= today));
        prop_assert_eq!(standing.now.is_some(), standing.checks >= 3);
        if let Some(projection) = standing.projection {
            prop_assert!(projection.low <= projection.value && projection.value <= projection.high);
            prop_assert!((0.0..=1.0).contains(&projection.chance));
        }
    }
}
