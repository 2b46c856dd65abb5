//! The sheet, its keys and pasted blocks.

use super::*;
use crate::commands::Command;
use crate::records::Outcome;
use crate::showing::Readings;
use crate::testing::{Desk, day, words};

/// Ana and Cora with an oral reading goal each, Ben without any.
fn room() -> Desk {
    let mut desk = Desk::new();
    for name in ["Cora", "Ana", "Ben"] {
        let student = desk.student(name);
        if name != "Ben" {
            desk.reading_goal(student);
        }
    }
    desk
}

fn sheet(desk: &Desk, only_due: bool) -> Sheet {
    let caseload = Arc::new(desk.caseload.clone());
    let readings = Readings::default().follow(&caseload, day("2026-02-10"));
    let columns = columns(readings.values(), only_due);
    Sheet::of(&caseload, &readings, columns, only_due)
}

fn at(down: usize, across: usize) -> Place {
    Place { down, across }
}

#[test]
fn students_stand_by_name_and_measures_across() {
    let sheet = sheet(&room(), false);
    let names: Vec<&str> = sheet.rows.iter().map(|row| row.student.name.as_str()).collect();
    assert_eq!(names, ["Ana", "Cora"]);
    assert_eq!((sheet.columns.len(), sheet.width()), (1, 2));
    assert_eq!((sheet.column_of(1), sheet.column_of(2)), (Some((0, 1)), None));
}

#[test]
fn only_what_is_due_stands_there_when_it_is_asked_for() {
    let mut desk = room();
    assert_eq!(sheet(&desk, true).rows.len(), 2, "never checked since September");
    let series = desk.caseload.goals.values().next().expect("a goal").series;
    desk.do_it(Command::AddScore { series, observation: words("2026-02-09", 60, 2) });
    assert_eq!(sheet(&desk, true).rows.len(), 1);
    assert_eq!(sheet(&desk, false).rows.len(), 2);
}

#[test]
fn two_goals_of_one_measure_have_two_rows() {
    let mut desk = room();
    let ana = desk.caseload.students_by_name()[0].id;
    desk.reading_goal(ana);
    let sheet = sheet(&desk, false);
    let names: Vec<&str> = sheet.rows.iter().map(|row| row.student.name.as_str()).collect();
    assert_eq!(names, ["Ana", "Ana", "Cora"]);
}

#[test]
fn enter_goes_down_and_then_to_the_next_box_and_nothing_leaves_the_sheet() {
    let sheet = sheet(&room(), false);
    assert_eq!(step(&sheet, at(0, 0), Step::Down), Some(at(1, 0)));
    assert_eq!(step(&sheet, at(1, 0), Step::Down), Some(at(0, 1)));
    assert_eq!(step(&sheet, at(1, 1), Step::Down), None);
    assert_eq!(step(&sheet, at(1, 1), Step::Up), Some(at(0, 1)));
    assert_eq!(step(&sheet, at(0, 0), Step::Up), None);
    assert_eq!(step(&sheet, at(0, 0), Step::Left), None);
    assert_eq!(step(&sheet, at(0, 1), Step::Right), None);
    assert_eq!(step(&Sheet::default(), at(0, 0), Step::Down), None);
}

#[test]
fn a_pasted_block_fills_from_its_corner_and_says_what_had_no_place() {
    let sheet = sheet(&room(), false);
    let pasted = block(&sheet, at(0, 0), "73\t3\r\nA\t\r\n50\t2\r\n");
    let texts: Vec<(Place, &str)> = pasted.texts.iter().map(|(place, text)| (*place, text.as_str())).collect();
    assert_eq!(texts, [(at(0, 0), "73"), (at(0, 1), "3"), (at(1, 0), "A")]);
    assert_eq!(pasted.beyond, 2);
    assert_eq!(block(&sheet, at(1, 1), "5\t9").beyond, 1);
}

#[test]
fn words_for_a_missing_score_are_codes_and_numbers_are_not() {
    assert_eq!(pasted_code("A"), Some(Outcome::Absent));
    assert_eq!(pasted_code("refused"), Some(Outcome::Refused));
    assert_eq!(pasted_code("No aplicado"), Some(Outcome::NotGiven));
    assert_eq!(pasted_code("S"), Some(Outcome::Spoiled));
    assert_eq!(pasted_code("73"), None);
    assert_eq!(pasted_code("done"), None);
}

#[test]
fn writing_goals_of_a_student_share_one_place_with_the_boxes_they_need() {
    let mut desk = room();
    let (ana, ben) = (desk.caseload.students_by_name()[0].id, desk.caseload.students_by_name()[1].id);
    for code in ["WE-TWW", "WE-WSC", "WE-CWS"] {
        desk.writing_goal(ana, code);
    }
    desk.writing_goal(ben, "WE-CWS");
    let sheet = sheet(&desk, false);
    let names: Vec<&str> = sheet.columns.iter().map(|column| column.key.measure.as_str()).collect();
    assert_eq!(names, ["WE", "R-CBM"]);
    let rows: Vec<&str> = sheet.rows.iter().map(|row| row.student.name.as_str()).collect();
    assert_eq!(rows, ["Ana", "Ben", "Cora"], "one row for three goals of one sample");
    let boxes = |down| (0..4).filter(|across| sheet.goal_at(at(down, *across)).is_some()).collect::<Vec<_>>();
    assert_eq!((boxes(0), boxes(1), boxes(2)), (vec![0, 1, 2, 3], vec![2, 3], vec![]));
    let of_ben = sheet.goal_at(at(1, 2)).expect("the goal of Ben");
    assert_eq!(sheet.first_box(of_ben), 2, "a code stands in the first box he has");
    assert_eq!(step(&sheet, at(0, 0), Step::Down), Some(at(0, 1)), "nobody else has this box");
    assert_eq!(sheet.samples.values().map(Vec::len).collect::<Vec<_>>(), [3, 1]);
}

#[test]
fn students_in_the_archive_are_not_on_the_sheet() {
    let mut desk = room();
    let ana = desk.caseload.students_by_name()[0].id;
    desk.do_it(Command::ArchiveStudents { ids: vec![ana], on: true });
    let names: Vec<String> = sheet(&desk, false).rows.iter().map(|row| row.student.name.to_string()).collect();
    assert_eq!(names, ["Cora"]);
}
