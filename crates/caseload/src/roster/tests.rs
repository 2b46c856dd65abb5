//! A roster is read as schools write them, and nothing of it is doubled or guessed.

use super::*;
use crate::bands::bands;
use crate::caseload::Caseload;
use crate::commands::{Command, RosterEntry};
use crate::records::{BandKey, Grade};
use crate::tables::dates::DateRule;
use crate::testing::{Desk, day};

fn run(text: &str, caseload: &Caseload) -> Run {
    let sheet = Sheet::read(text.as_bytes()).expect("a roster");
    dry_run(&sheet, &guess(&sheet), DateRule::default(), caseload, &bands(caseload))
}

fn entries(run: &Run) -> Vec<RosterEntry> {
    run.rows
        .iter()
        .map(|row| RosterEntry {
            same_as: row.same_as,
            name: row.name.clone(),
            grade: row.grade,
            band: row.band,
            case_manager: row.case_manager.clone(),
            iep: row.iep,
            classes: row.classes.clone(),
        })
        .collect()
}

const SHEET: &str = "Student Name\tGrade Level\tCase Manager\tAnnual Review\tRe-evaluation\tClasses\n\
    Rivera, Ana\t2nd\tMs. Okafor\t11/03/2026\t2027-05-14\tReading; Math\n\
    Marcus T.\tGrade 5\tMr. Diaz\t1/15/2027\t\tmath\n";

#[test]
fn a_sheet_with_known_column_names_is_read_whole() {
    let found = run(SHEET, &Caseload::default());
    assert_eq!(found.troubles, []);
    let ana = &found.rows[0];
    assert_eq!((ana.name.as_str(), ana.grade.text(), ana.line), ("Ana Rivera", "2", 2));
    assert_eq!(ana.iep.annual_review, Some(day("2026-11-03")));
    assert_eq!(ana.iep.re_evaluation, Some(day("2027-05-14")));
    assert_eq!(ana.classes.iter().map(ToString::to_string).collect::<Vec<_>>(), ["Reading", "Math"]);
}

#[test]
fn names_and_grades_alone_need_no_column_names() {
    let found = run("Ana R., K\nMarcus T., 5\nZoë O’Brien, 12\n", &Caseload::default());
    let read: Vec<_> = found.rows.iter().map(|row| (row.name.as_str(), row.grade.text())).collect();
    assert_eq!(read, [("Ana R.", "K"), ("Marcus T.", "5"), ("Zoë O’Brien", "12")]);
}

#[test]
fn one_slip_in_a_list_without_column_names_stops_its_own_line_only() {
    let found = run("Ana R., 2\nBo T., 14\nCy M., 3\n", &Caseload::default());
    assert_eq!(found.rows.len(), 2);
    assert_eq!(found.troubles.iter().map(|at| (at.line, at.trouble)).collect::<Vec<_>>(), [(2, Trouble::NotAGrade)]);
}

#[test]
fn every_row_that_stops_says_its_line_its_column_and_why() {
    let text = "Name,Grade,Level,IEP start,IEP end\n,2,,,\nAna R.,,,,\nBo,14,,,\nCy,3,upper,,\nDi,3,,13/45/2026,\nEd,3,,9/1/2026,8/1/2026\n";
    let found = run(text, &Caseload::default());
    let troubles: Vec<_> = found.troubles.iter().map(|at| (at.line, at.field, at.trouble)).collect();
    assert_eq!(
        troubles,
        [
            (2, Field::Name, Trouble::NameMissing),
            (3, Field::Grade, Trouble::GradeMissing),
            (4, Field::Grade, Trouble::NotAGrade),
            (5, Field::Band, Trouble::NotABand),
            (6, Field::IepStart, Trouble::NotADate),
            (7, Field::IepEnd, Trouble::EndsBeforeItStarts),
        ]
    );
    assert_eq!(found.rows.len(), 0);
}

#[test]
fn one_step_brings_everybody_in_and_one_undo_takes_everybody_out() {
    let mut desk = Desk::new();
    let found = run(SHEET, &desk.caseload);
    let changes = desk.do_it(Command::BringInRoster(entries(&found)));
    assert_eq!(desk.caseload.active_students().len(), 2);
    assert_eq!(desk.caseload.active_groups().len(), 2, "Math and math are one class");
    desk.undo(&changes);
    assert_eq!(desk.caseload.active_students().len(), 0);
    assert_eq!(desk.caseload.active_groups().len(), 0);
}

#[test]
fn a_roster_read_twice_doubles_nobody_and_a_third_line_changes_only_what_it_says() {
    let mut desk = Desk::new();
    desk.do_it(Command::BringInRoster(entries(&run(SHEET, &desk.caseload))));
    let again = run(SHEET, &desk.caseload);
    assert!(again.rows.iter().all(|row| row.same_as.is_some() && !row.changes));
    assert!(desk.try_do(Command::BringInRoster(entries(&again))).is_err(), "there is nothing new");
    let one = run("Name,Grade,Level\nana rivera,3,secondary\n", &desk.caseload);
    assert!(one.rows[0].changes);
    desk.do_it(Command::BringInRoster(entries(&one)));
    let ana = desk.caseload.active_students()[0].clone();
    assert_eq!((ana.grade.text(), ana.band), ("3", Some(BandKey::Secondary)));
    assert_eq!(ana.case_manager.as_ref().map(ToString::to_string).as_deref(), Some("Ms. Okafor"));
    assert_eq!(ana.seats.len(), 2);
}

#[test]
fn the_same_name_twice_in_a_list_is_said() {
    let found = run("Ana R., 2\nMarcus T., 5\nana  r., 2\n", &Caseload::default());
    assert_eq!(found.rows.iter().map(|row| row.same_as_line).collect::<Vec<_>>(), [None, None, Some(1)]);
}

#[test]
fn grades_are_read_as_schools_write_them_and_nothing_else_is() {
    for (text, grade) in [
        ("K", "K"),
        ("kg", "K"),
        ("00", "K"),
        ("Kindergarten", "K"),
        ("02", "2"),
        ("3rd", "3"),
        ("Grade 11", "11"),
        ("2º grado", "2"),
    ] {
        assert_eq!(read_grade(text).map(Grade::text), Some(grade), "{text}");
    }
    for text in ["", "13", "grade", "2 3", "PK", "Ana", "2026", "4/5"] {
        assert_eq!(read_grade(text), None, "{text}");
    }
}
