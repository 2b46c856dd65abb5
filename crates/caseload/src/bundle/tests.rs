//! A bundle is read whole or not at all, and gives back exactly what was written.

use super::*;
use crate::caseload::Caseload;
use crate::commands::{Command, NewPhase, Refusal};
use crate::ids::StudentId;
use crate::records::{Grade, Weight};
use crate::testing::{Desk, day, label, words};
use std::collections::BTreeSet;

pub(super) fn envelope() -> Envelope {
    Envelope {
        app: "0.1.0".into(),
        author: "Ms. Okafor".into(),
        device: "00000000-0000-0000-0000-000000000001".into(),
        exported_at: 1_770_732_300_000,
    }
}

fn desk_with_two_students() -> Desk {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    desk.student("Zoë \u{202e}<b>\"’\u{1f98a}");
    let (goal, series) = desk.reading_goal(ana);
    for (date, correct) in [("2025-09-15", 43), ("2025-09-22", 46), ("2026-01-05", 62)] {
        desk.do_it(Command::AddScore { series, observation: words(date, correct, 4) });
    }
    let first = desk.caseload.observations(series)[0].id;
    desk.do_it(Command::CorrectScore {
        series,
        corrects: first,
        observation: words("2025-09-15", 44, 4),
        reason: None,
    });
    let phase = NewPhase {
        goal,
        start: day("2025-12-01"),
        label: label("Repeated reading"),
        plan: None,
        weight: Weight::Major,
    };
    desk.do_it(Command::AddPhase(phase));
    desk
}

pub(super) fn everyone(caseload: &Caseload) -> BTreeSet<StudentId> {
    caseload.students.keys().copied().collect()
}

pub(super) fn text_of(caseload: &Caseload) -> String {
    write(caseload, &everyone(caseload), &envelope()).expect("a bundle")
}

#[test]
fn what_is_written_is_read_back_exactly() {
    let desk = desk_with_two_students();
    let bundle = read(text_of(&desk.caseload).as_bytes()).expect("a whole bundle");
    assert_eq!(bundle.contents, desk.caseload);
    assert_eq!(bundle.author, "Ms. Okafor");
    assert_eq!(bundle.exported_at, "2026-02-10T14:05:00Z");
}

#[test]
fn one_student_brings_everything_of_that_student_and_nothing_of_others() {
    let desk = desk_with_two_students();
    let ana = desk.caseload.students_by_name()[0].id;
    let text = write(&desk.caseload, &[ana].into(), &envelope()).expect("a bundle");
    let bundle = read(text.as_bytes()).expect("a whole bundle");
    assert_eq!(bundle.contents.students.len(), 1);
    assert_eq!(bundle.contents.scores, desk.caseload.scores);
    assert!(!text.contains("Zo"));
}

#[test]
fn the_file_holds_one_record_a_line_and_may_be_indented_anew() {
    let desk = desk_with_two_students();
    let text = text_of(&desk.caseload);
    assert_eq!(text.lines().filter(|line| line.contains("\"at\":\"019c")).count(), 9);
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let pretty = serde_json::to_string_pretty(&value).expect("JSON");
    assert_eq!(read(pretty.as_bytes()).expect("a whole bundle").contents, desk.caseload);
}

fn problem(bytes: &[u8]) -> BundleProblem {
    read(bytes).expect_err("a file that is refused")
}

#[test]
fn every_kind_of_bad_file_is_refused_with_its_place() {
    let text = text_of(&desk_with_two_students().caseload);
    assert_eq!(problem(b" \n"), BundleProblem::Empty);
    assert_eq!(problem(b"name,score\nAna,44\n"), BundleProblem::NotJson { line: 1, column: 2, cut_off: false });
    assert_eq!(problem(&[b'{', 0xff]), BundleProblem::NotText { byte: 2 });
    let half = &text.as_bytes()[..text.len() / 2];
    assert!(matches!(problem(half), BundleProblem::NotJson { cut_off: true, .. }));
    assert_eq!(problem(text.replace("Ana R.", "Ann R.").as_bytes()), BundleProblem::WrongHash);
    assert_eq!(
        problem(text.replace("\"schema\":1", "\"schema\":7").as_bytes()),
        BundleProblem::TooNew { found: 7, known: 1 }
    );
    assert_eq!(problem(b"{\"format\":\"other\"}"), BundleProblem::NotABundle);
    assert_eq!(problem(b"[1,2]"), BundleProblem::NotABundle);
    let nested = "[".repeat(50_000_000);
    assert_eq!(problem(nested.as_bytes()), BundleProblem::TooDeep { line: 1, column: 33 });
    let large = vec![b' '; MAX_BYTES + 1];
    assert_eq!(problem(&large), BundleProblem::TooLarge(MAX_BYTES));
}

/// Seals a changed payload anew, as someone would who writes such a file by hand.
fn resealed(text: &str, edit: impl FnOnce(&mut serde_json::Value)) -> Vec<u8> {
    let mut whole: serde_json::Value = serde_json::from_str(text).expect("JSON");
    edit(&mut whole["payload"]);
    let canonical = crate::wire::canonical(&whole["payload"]).unwrap_or_default();
    whole["payload_sha256"] = crate::wire::digest(&canonical).into();
    whole.to_string().into_bytes()
}

#[test]
fn a_well_sealed_file_with_wrong_content_is_refused_with_its_place() {
    let text = text_of(&desk_with_two_students().caseload);
    let decimals = resealed(&text, |payload| payload["students"][0]["shoe_size"] = 36.5.into());
    assert_eq!(problem(&decimals), BundleProblem::Decimals { path: "students/0/shoe_size".into() });
    let bad_day = resealed(&text, |payload| payload["observations"][1]["observation"]["day"] = "2026-13-01".into());
    assert!(matches!(problem(&bad_day), BundleProblem::Record { list: "observations", number: 2, .. }));
    let orphan = resealed(&text, |payload| payload["goals"][0]["student"] = payload["goals"][0]["id"].clone());
    assert_eq!(problem(&orphan), BundleProblem::Orphan { list: "goals", number: 1 });
    let fewer = resealed(&text, |payload| payload["phases"] = serde_json::json!([]));
    assert_eq!(problem(&fewer), BundleProblem::WrongCounts { list: "phases" });
}

#[test]
fn fields_of_a_newer_version_survive_the_round_trip() {
    let text = text_of(&desk_with_two_students().caseload);
    let newer = resealed(&text, |payload| {
        payload["students"][0]["pronoun"] = "she".into();
        payload["observations"][0]["observation"]["place"] = serde_json::json!({"room": 14});
        payload["goals"][0]["marks"] = serde_json::json!({"support": {"at": "x"}});
    });
    let bundle = read(&newer).expect("a whole bundle");
    let again = read(text_of(&bundle.contents).as_bytes()).expect("a whole bundle");
    assert_eq!(again.contents, bundle.contents);
    assert!(text_of(&again.contents).contains("\"pronoun\":\"she\""));
    assert!(text_of(&again.contents).contains("\"room\":14"));
    assert!(text_of(&again.contents).contains("\"support\":{\"at\":\"x\"}"));
}

#[test]
fn records_of_kinds_from_a_newer_version_are_counted_and_stay_in_the_file() {
    let text = text_of(&desk_with_two_students().caseload);
    let newer = resealed(&text, |payload| payload["contacts"] = serde_json::json!([{"id": 1}, {"id": 2}]));
    assert_eq!(read(&newer).expect("a whole bundle").not_taken, 2);
}

#[test]
fn bringing_a_bundle_in_twice_changes_nothing_the_second_time() {
    let sender = desk_with_two_students();
    let contents = read(text_of(&sender.caseload).as_bytes()).expect("a whole bundle").contents;
    let mut receiver = Desk::replica(2);
    receiver.do_it(Command::BringIn(Box::new(contents.clone())));
    assert_eq!(receiver.caseload, sender.caseload);
    assert_eq!(receiver.try_do(Command::BringIn(Box::new(contents))), Err(Refusal::NothingNew));
}

#[test]
fn a_bundle_that_was_undone_can_be_brought_in_again() {
    let sender = desk_with_two_students();
    let contents = sender.caseload.clone();
    let mut receiver = Desk::replica(2);
    let changes = receiver.do_it(Command::BringIn(Box::new(contents.clone())));
    receiver.undo(&changes);
    assert_eq!(receiver.caseload.counts().students, 0);
    receiver.do_it(Command::BringIn(Box::new(contents)));
    assert_eq!(receiver.caseload.counts(), sender.caseload.counts());
}

#[test]
fn a_record_that_differs_refuses_the_whole_file_and_names_the_student() {
    let mut sender = desk_with_two_students();
    let mut receiver = Desk::replica(2);
    receiver.do_it(Command::BringIn(Box::new(sender.caseload.clone())));
    let ana = sender.caseload.students_by_name()[0].id;
    sender.do_it(Command::ChangeStudent { id: ana, name: label("Ana Ruiz"), grade: Grade::K });
    sender.student("New Student");
    let before = receiver.caseload.clone();
    let refused = receiver.try_do(Command::BringIn(Box::new(sender.caseload.clone())));
    assert_eq!(refused, Err(Refusal::Differs { students: vec![label("Ana R.")], others: 0 }));
    assert_eq!(receiver.caseload, before);
}

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/bundles/schema-1.aimline");

/// The sample on a fixed day, with a correction, a removed score and a changed name in it.
fn golden_desk() -> Desk {
    let mut desk = Desk::new();
    let sample = desk.with_pen(|_, pen| crate::sample::caseload(crate::wording::Lang::En, day("2026-02-10"), pen));
    desk.caseload = sample.expect("a sample");
    let goal =
        desk.caseload.all_goals().find(|goal| desk.caseload.observations(goal.series).len() > 5).expect("a goal");
    let (series, student) = (goal.series, goal.student);
    let ids: Vec<_> = desk.caseload.observations(series).iter().map(|observation| observation.id).collect();
    let corrected = words(&desk.caseload.observations(series)[0].day.to_string(), 33, 7);
    desk.do_it(Command::CorrectScore { series, corrects: ids[0], observation: corrected, reason: None });
    desk.do_it(Command::RemoveScore { series, id: ids[1] });
    let grade = Grade::parse("3").expect("a grade");
    desk.do_it(Command::ChangeStudent { id: student, name: label("Ana Ruiz"), grade });
    desk
}

/// The golden file of schema 1 was written once, with `UPDATE=1`, and is never written again: any later version has to open
/// it, find in it what was put there, and write it back without losing a byte.
#[test]
fn the_golden_file_of_schema_1_opens_and_says_what_it_said() {
    if !std::path::Path::new(GOLDEN).exists() && std::env::var_os("UPDATE").is_some() {
        std::fs::write(GOLDEN, text_of(&golden_desk().caseload)).expect("the folder of fixtures");
    }
    let bytes = std::fs::read(GOLDEN).expect("the golden file");
    let bundle = read(&bytes).expect("a whole bundle");
    let counts = bundle.contents.counts();
    assert_eq!((counts.students, counts.goals, counts.observations), (10, 11, GOLDEN_SCORES));
    let ana = bundle.contents.students_by_name()[0];
    assert_eq!((ana.name.as_str(), ana.grade.text()), ("Ana Ruiz", "3"));
    assert_eq!(ana.marks.iter().count(), 2);
    assert_eq!(text_of(&bundle.contents).as_bytes(), bytes);
}

const GOLDEN_SCORES: usize = 169;
