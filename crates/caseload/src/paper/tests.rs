//! Sheets of the kinds that differ in shape.

use super::*;
use crate::calendar::SchoolCalendar;
use crate::commands::{Command, NewObservation};
use crate::ids::{GoalId, SeriesId};
use crate::testing::{Desk, day, words};
use crate::wording::Lang;
use std::sync::Arc;

fn reading(desk: &Desk, goal: GoalId, today: &str) -> Reading {
    let calendar = Arc::new(SchoolCalendar::default());
    Reading::of(&desk.caseload, goal, &calendar, day(today)).expect("a reading")
}

fn texts_of(row: &[Cell]) -> Vec<String> {
    let text = |cell: &Cell| match cell {
        Cell::Text(text) => text.clone(),
        Cell::Boxes(boxes) => format!("[{}]", boxes.join("|")),
    };
    row.iter().map(text).collect()
}

fn score(desk: &mut Desk, series: SeriesId, observation: NewObservation) {
    desk.do_it(Command::AddScore { series, observation });
}

#[test]
fn a_blank_sheet_has_the_dates_of_the_schedule_and_the_boxes_of_the_measure() {
    let mut desk = Desk::new();
    let student = desk.student("Ana R.");
    let (goal, _) = desk.reading_goal(student);
    let sheet = sheet(Lang::En.words(), &reading(&desk, goal, "2025-09-15"), None, Kind::Blank);
    let [table] = sheet.tables.as_slice() else { panic!("one table") };
    let heads: Vec<&str> = table.heads.iter().map(|head| head.text.as_str()).collect();
    assert_eq!(heads, ["Date", "Words correct", "Errors", "Form", "Help, setting, note"]);
    assert_eq!(table.rows.len(), ROWS);
    assert!(table.rows.iter().all(|row| row.len() == heads.len()), "every place has its box");
    let dates = planned(&reading(&desk, goal, "2025-09-15"), 3);
    let gap = reading(&desk, goal, "2025-09-15").goal.interval_days;
    assert_eq!(dates[1].days_since(dates[0]).unsigned_abs(), gap);
}

#[test]
fn a_filled_sheet_shows_every_mark_and_says_why_there_is_no_score() {
    let mut desk = Desk::new();
    let student = desk.student("Ana R.");
    let (goal, series) = desk.planner_goal(student);
    let raw = Raw::Trials { correct: 4, of: 5 };
    score(&mut desk, series, NewObservation { outcome: Outcome::Scored(raw), ..words("2025-09-15", 0, 0) });
    score(&mut desk, series, NewObservation { outcome: Outcome::Absent, ..words("2025-09-22", 0, 0) });
    let sheet = sheet(Lang::En.words(), &reading(&desk, goal, "2025-09-23"), None, Kind::Filled);
    let rows: Vec<_> = sheet.tables[0].rows.iter().map(|row| texts_of(row)).collect();
    assert_eq!(rows[0], ["Sep 15", "", "4", "5", "80%", ""]);
    assert_eq!(rows[1], ["Sep 22", "", "", "", "", "Absent"]);
}

#[test]
fn subjects_run_down_the_page_and_a_sheet_holds_six_sessions() {
    let mut desk = Desk::new();
    let student = desk.student("Max T.");
    let (goal, series) = desk.weekly_task_goal(student);
    let blank = sheet(Lang::En.words(), &reading(&desk, goal, "2025-09-15"), None, Kind::Blank);
    assert!(blank.turned);
    assert_eq!(blank.tables[0].heads.len(), 1 + COLUMNS);
    assert_eq!(texts_of(&blank.tables[0].rows[4])[0], "Subject 5");
    for week in 0..7 {
        let on = day("2025-09-15").plus_days(7 * week);
        let raw = Raw::Helped { correct: 4, of: 5, prompts: 1, most: Some(1) };
        score(
            &mut desk,
            series,
            NewObservation { day: on, outcome: Outcome::Scored(raw), ..words("2025-09-15", 0, 0) },
        );
    }
    let filled = sheet(Lang::En.words(), &reading(&desk, goal, "2025-11-03"), None, Kind::Filled);
    let columns: Vec<usize> = filled.tables.iter().map(|table| table.heads.len()).collect();
    assert_eq!(columns, [7, 2]);
    assert_eq!(texts_of(&filled.tables[1].rows[5]), ["Done, of how many", "4 of 5"]);
}
