//! A measure of one's own: made once, used by a goal, kept in its range, carried in a bundle.

use super::*;
use crate::commands::{Command, GoalDetails, NewGoal, NewObservation};
use crate::measures::{Raw, RawProblem, Unit};
use crate::records::{Baseline, Clause, Criterion, Outcome, Purpose, SeriesKey};
use crate::testing::{Desk, day, label, whole};

fn laps() -> NewOwnMeasure {
    NewOwnMeasure {
        name: label("Laps in the gym"),
        unit: Some(label("laps")),
        low: Some(whole(0)),
        high: Some(whole(40)),
        direction: Direction::Increase,
        kind: OwnKind::Number,
    }
}

fn made(desk: &mut Desk, new: NewOwnMeasure) -> Result<OwnMeasureId, Refusal> {
    let decided = desk.try_do(Command::AddOwnMeasure(Box::new(new)))?;
    Ok(OwnMeasureId(decided.made.expect("an id")))
}

fn goal(desk: &mut Desk, code: String) -> Result<Decided, Refusal> {
    let student = desk.student("Ana R.");
    desk.try_do(Command::AddGoal(Box::new(NewGoal {
        student,
        key: SeriesKey {
            measure: code,
            scoring: "standard".into(),
            grade: None,
            seconds: None,
            purpose: Purpose::Monitoring,
        },
        title: label("Laps"),
        condition: None,
        direction: Direction::Increase,
        criterion: Criterion { clauses: vec![Clause::Score { value: whole(20) }] },
        baseline: Baseline { day: day("2025-09-08"), value: whole(8), probes: Vec::new() },
        goal_day: day("2026-05-18"),
        mode: crate::aim::AimMode::Calendar,
        interval_days: 7,
        details: GoalDetails::default(),
    })))
}

fn seen(value: &str) -> NewObservation {
    NewObservation {
        day: day("2025-10-06"),
        outcome: Outcome::Scored(Raw::Number { value: Millionths::parse(value).expect("a number") }),
        form: None,
        support: None,
        setting: None,
        note: None,
        events: None,
    }
}

#[test]
fn scores_of_an_own_measure_stay_in_its_range() {
    let mut desk = Desk::new();
    let id = made(&mut desk, laps()).expect("a measure");
    let code = desk.caseload.own_measures[&id].code();
    goal(&mut desk, code.clone()).expect("a goal");
    let series = *desk.caseload.series.keys().next().expect("a series");
    let mut add = |value| desk.try_do(Command::AddScore { series, observation: seen(value) });
    assert!(add("12.5").is_ok());
    assert_eq!(add("41").err(), Some(Refusal::Raw(RawProblem::OffTheScale)));
    assert_eq!(add("-1").err(), Some(Refusal::Raw(RawProblem::OffTheScale)));
    let measure = crate::measures::by_code(&code).expect("found by its stored code");
    assert_eq!(measure.unit, Unit::Own);
    let calendar = std::sync::Arc::new(crate::standing::school_calendar(&desk.caseload));
    let goal = *desk.caseload.goals.keys().next().expect("a goal");
    let reading = crate::showing::Reading::of(&desk.caseload, goal, &calendar, day("2025-10-07")).expect("a reading");
    assert_eq!(crate::showing::axis_label(crate::wording::Lang::En.words(), &reading), "laps");
    assert_eq!(reading.lines.first().and_then(|line| line.value), Some(12.5));
    assert_eq!(desk.caseload.own_measure(&code).map(|own| own.name.to_string()).as_deref(), Some("Laps in the gym"));
}

#[test]
fn a_goal_needs_the_record_of_its_own_measure() {
    let mut desk = Desk::new();
    let unknown = crate::measures::own_code(OwnKind::Number, OwnMeasureId(uuid::Uuid::from_u128(5)));
    assert_eq!(goal(&mut desk, unknown).err(), Some(Refusal::NotHere));
}

#[test]
fn a_name_is_used_once_and_a_range_has_room() {
    let mut desk = Desk::new();
    made(&mut desk, laps()).expect("a measure");
    assert_eq!(made(&mut desk, NewOwnMeasure { name: label("laps IN the gym"), ..laps() }), Err(Refusal::NameTaken));
    let empty = NewOwnMeasure { name: label("Other"), low: Some(whole(3)), high: Some(whole(3)), ..laps() };
    assert_eq!(made(&mut desk, empty), Err(Refusal::EmptyRange));
    let x_of_y = made(&mut desk, NewOwnMeasure { name: label("Shots"), kind: OwnKind::XOfY, ..laps() }).expect("made");
    assert_eq!(desk.caseload.own_measures[&x_of_y].high, None, "x of y has its own ends");
}

#[test]
fn making_one_can_be_undone_and_it_travels_with_the_scores_that_need_it() {
    let mut desk = Desk::new();
    let id = made(&mut desk, laps()).expect("a measure");
    made(&mut desk, NewOwnMeasure { name: label("Not used"), ..laps() }).expect("another");
    let code = desk.caseload.own_measures[&id].code();
    goal(&mut desk, code).expect("a goal");
    let students = desk.caseload.students.keys().copied().collect();
    let envelope =
        crate::bundle::Envelope { app: "0".into(), author: "Ms. Okafor".into(), device: "x".into(), exported_at: 0 };
    let text = crate::bundle::write(&desk.caseload, &students, &envelope).expect("a bundle");
    let read = crate::bundle::read(text.as_bytes()).expect("a bundle that is read");
    assert_eq!(read.contents.own_measures.len(), 1);
    assert_eq!(read.contents.own_measures.get(&id), desk.caseload.own_measures.get(&id));
    assert_eq!(read.not_taken, 0);

    let changes = desk.do_it(Command::AddOwnMeasure(Box::new(NewOwnMeasure { name: label("Third"), ..laps() })));
    desk.undo(&changes);
    assert_eq!(desk.caseload.own_measures.values().filter(|own| own.deleted).count(), 1);
    let mut other = Caseload::default();
    for row in crate::wire::rows::all(&desk.caseload) {
        crate::wire::rows::read_into(&mut other, &row.key, row.kind, &row.payload).expect("a row that is read");
    }
    assert_eq!(other, desk.caseload);
}

#[test]
fn a_measure_is_corrected_by_the_same_rules_and_removed_only_while_no_goal_uses_it() {
    let mut desk = Desk::new();
    let id = made(&mut desk, laps()).expect("a measure");
    let other = made(&mut desk, NewOwnMeasure { name: label("Steps"), ..laps() }).expect("another one");
    let mut change = |new| desk.try_do(Command::ChangeOwnMeasure { id, new: Box::new(new) }).map(drop);
    assert_eq!(change(NewOwnMeasure { name: label("steps"), ..laps() }), Err(Refusal::NameTaken));
    assert_eq!(change(NewOwnMeasure { high: Some(whole(0)), ..laps() }), Err(Refusal::EmptyRange));
    assert_eq!(change(laps()), Err(Refusal::NothingNew));
    assert_eq!(change(NewOwnMeasure { name: label("Laps"), kind: OwnKind::XOfY, ..laps() }), Ok(()));
    assert_eq!(desk.caseload.own_measures[&id].kind, OwnKind::Number, "how scores are taken down never changes");
    let code = desk.caseload.own_measures[&id].code();
    goal(&mut desk, code).expect("a goal");
    assert_eq!(desk.try_do(Command::RemoveOwnMeasure { id }).err(), Some(Refusal::InUse));
    desk.do_it(Command::RemoveOwnMeasure { id: other });
    assert!(desk.caseload.own_measures[&other].deleted);
}
