//! Rows give back what was put in, and what cannot be read costs nothing else.

use super::rows::{self, JSON};
use crate::aim::Millionths;
use crate::caseload::Caseload;
use crate::commands::Command;
use crate::records::{Clause, SupportUnit};
use crate::testing::{Desk, words};

fn desk() -> Desk {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (_, series) = desk.reading_goal(ana);
    for date in ["2025-09-15", "2025-09-22", "2026-01-05", "2025-06-30"] {
        desk.do_it(Command::AddScore { series, observation: words(date, 43, 5) });
    }
    desk
}

fn read(rows: &[rows::RowToPut]) -> (Caseload, Vec<rows::Unread>) {
    let mut caseload = Caseload::default();
    let unread =
        rows.iter().filter_map(|row| rows::read_into(&mut caseload, &row.key, row.kind, &row.payload).err()).collect();
    (caseload, unread)
}

#[test]
fn all_rows_read_back_to_the_same_caseload() {
    let desk = desk();
    let (caseload, unread) = read(&rows::all(&desk.caseload));
    assert_eq!(unread, []);
    assert_eq!(caseload, desk.caseload);
}

#[test]
fn scores_stand_in_one_row_per_storage_year() {
    let rows = rows::all(&desk().caseload);
    let years: Vec<_> = rows.iter().filter(|row| row.kind == rows::SCORES).map(|row| row.year).collect();
    assert_eq!(years, [Some(2024), Some(2025)]);
}

#[test]
fn a_change_touches_only_its_own_row() {
    let mut desk = desk();
    let series = *desk.caseload.series.keys().next().expect("a series");
    let changes = desk.do_it(Command::AddScore { series, observation: words("2026-02-02", 72, 4) });
    let touched = rows::touched(&desk.caseload, &changes);
    assert_eq!(touched.len(), 1);
    assert_eq!(touched[0].key, format!("scores/{series}/2025"));
    assert_eq!(touched[0].payload[0], JSON);
}

#[test]
fn one_bad_observation_is_kept_as_it_is_and_the_others_are_read() {
    let mut desk = desk();
    let mut all = rows::all(&desk.caseload);
    let row = all.iter_mut().find(|row| row.year == Some(2025)).expect("a row of scores");
    let text = String::from_utf8(row.payload.split_off(1)).expect("text");
    let newer = text.replacen("\"kind\":\"correct_errors\"", "\"kind\":\"hologram\"", 1);
    row.payload.extend(newer.bytes());
    let (caseload, unread) = read(&all);
    assert_eq!(unread, []);
    let series = *caseload.series.keys().next().expect("a series");
    assert_eq!(caseload.observations(series).len(), 3);
    desk.caseload = caseload;
    let changes = desk.do_it(Command::AddScore { series, observation: words("2026-02-02", 72, 4) });
    let touched = rows::touched(&desk.caseload, &changes);
    let written = String::from_utf8(touched[0].payload.clone()).expect("text");
    assert!(written.contains("hologram"), "the unreadable observation is written back");
    assert_eq!(read(&touched).0.scores, {
        let mut scores = desk.caseload.scores.clone();
        scores.retain(|(_, year), _| *year == 2025);
        scores
    });
}

#[test]
fn a_row_that_cannot_be_read_is_reported_and_left_out() {
    let mut all = rows::all(&desk().caseload);
    let goal = all.iter_mut().find(|row| row.kind == "goal").expect("a goal");
    goal.payload = b"\0{\"id\":".to_vec();
    let sealed = all.iter_mut().find(|row| row.kind == "student").expect("a student");
    sealed.payload[0] = rows::SEALED;
    let (caseload, unread) = read(&all);
    assert_eq!(unread.len(), 2);
    assert!(caseload.goals.is_empty());
    assert!(caseload.students.is_empty());
    assert_eq!(caseload.scores.len(), 2);
}

#[test]
fn every_clause_of_a_criterion_reads_back_and_stands_with_its_own_fields_only() {
    let value = Millionths::whole(80);
    let table = [
        (Clause::Score { value }, r#"{"kind":"score","value":"80"}"#),
        (Clause::Accuracy { percent: 90 }, r#"{"kind":"accuracy","percent":90}"#),
        (Clause::InARow { checks: 3 }, r#"{"kind":"in_a_row","checks":3}"#),
        (Clause::OfLast { passes: 4, of: 5 }, r#"{"kind":"of_last","passes":4,"of":5}"#),
        (Clause::Weeks { weeks: 4 }, r#"{"kind":"weeks","weeks":4}"#),
        (
            Clause::Support { most: 1, per: SupportUnit::Opportunity },
            r#"{"kind":"support","most":1,"per":"opportunity"}"#,
        ),
        (Clause::Support { most: 0, per: SupportUnit::Session }, r#"{"kind":"support","most":0,"per":"session"}"#),
        (Clause::Support { most: 1, per: SupportUnit::Week }, r#"{"kind":"support","most":1,"per":"week"}"#),
        (Clause::SameTeaching, r#"{"kind":"same_teaching"}"#),
    ];
    for (clause, text) in table {
        assert_eq!(serde_json::to_string(&clause).expect("text"), text);
        assert_eq!(serde_json::from_str::<Clause>(text).expect(text), clause);
    }
    for bad in [
        r#"{"kind":"in_a_row","checks":3,"weeks":2}"#,
        r#"{"kind":"of_last","passes":4}"#,
        r#"{"kind":"support","most":1,"per":"month"}"#,
        r#"{"kind":"support","most":1}"#,
        r#"{"kind":"weeks","checks":4}"#,
        r#"{"kind":"same_teaching","checks":4}"#,
        r#"{"kind":"moon"}"#,
    ] {
        assert!(serde_json::from_str::<Clause>(bad).is_err(), "{bad}");
    }
}

/// A goal with everything that may be left out.
fn full_goal(desk: &mut Desk) -> crate::ids::GoalId {
    use crate::commands::GoalEdit;
    use crate::records::{Closing, Criterion, Ending, Note, Objective, ObjectiveResult, Share};
    use crate::testing::{day, label, whole};
    let note = |text: &str| Note::new(text).expect("a note");
    let max = desk.student("Max L.");
    let (id, _) = desk.planner_goal(max);
    let criterion = Criterion { clauses: vec![Clause::Score { value: whole(80) }, Clause::Weeks { weeks: 4 }] };
    let objective = Objective {
        text: note("2 of 5 subjects"),
        target: Some(whole(40)),
        by: Some(day("2025-12-19")),
        results: vec![ObjectiveResult { day: day("2025-10-06"), value: whole(20) }],
        met_on: Some(day("2025-12-01")),
    };
    let edits = [
        GoalEdit::Words { title: label("Planner"), condition: None, behavior: Some(note("write assignments")) },
        GoalEdit::Criterion { criterion, share: Some(Share { hits: 4, of: 5, noun: Some(label("subjects")) }) },
        GoalEdit::Schedule { interval_days: 7, elsewhere: Some(label("Planner check sheet")) },
        GoalEdit::Official(Some(note("Max will write\nhis assignments."))),
        GoalEdit::Reporting { statement: Some(note("Weekly.")), report_dates: Some(note("each quarter")) },
        GoalEdit::Objectives(vec![objective]),
    ];
    desk.do_it(Command::ChangeGoal { id, edits: edits.into() });
    let closing = Closing { day: day("2026-02-02"), ending: Ending::Replaced, note: Some(note("New goal in March")) };
    desk.do_it(Command::CloseGoal { id, closing });
    id
}

#[test]
fn a_goal_with_everything_in_it_comes_back_from_its_row_and_from_a_bundle() {
    let mut desk = desk();
    let id = full_goal(&mut desk);
    let (caseload, unread) = read(&rows::all(&desk.caseload));
    assert_eq!((unread, &caseload), (Vec::new(), &desk.caseload));
    let students = desk.caseload.students.keys().copied().collect();
    let envelope = crate::bundle::Envelope { app: "0".into(), author: "A".into(), device: "d".into(), exported_at: 0 };
    let text = crate::bundle::write(&desk.caseload, &students, &envelope).expect("a bundle");
    let bundle = crate::bundle::read(text.as_bytes()).expect("a whole bundle");
    assert_eq!(bundle.contents.goal(id), desk.caseload.goal(id));
}
