//! What is too large or damaged, how columns get their meaning, and how the parts of one row go together.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use caseload::tables::dates::DateRule;
use caseload::tables::{
    ByteMark, Confidence, Delimiter, DryNote, Encoding, Field, InputKind, Limits, Mapping, Place, TableNote,
    TableProblem, Trouble, dry_run, guess, read, split, split_within, write,
};
use caseload::wording::Lang;

const SMALL: Limits = Limits { bytes: 200, rows: 3, columns: 4, cell: 10 };

#[test]
fn what_is_too_large_is_refused_with_the_limit_and_the_place() {
    let check = |text: &str, problem| assert_eq!(split_within(text.as_bytes(), SMALL).err(), Some(problem));
    check(&"x".repeat(201), TableProblem::FileTooLarge { bytes: 201, limit: 200 });
    check("a\n\nb\nc\nd\n", TableProblem::TooManyRows { line: 5, limit: 3 });
    check("a,b\n1,2,3,4,5\n", TableProblem::TooManyColumns { line: 2, columns: 5, limit: 4 });
    let place = Place { line: 2, column: 2 };
    check("a,b\n1,elevenchars\n", TableProblem::CellTooLong { place, bytes: 11, limit: 10 });
    assert_eq!(split_within(b"a,b\n1,2\n3,4\n", SMALL).map(|sheet| sheet.rows.len()), Ok(3));
}

#[test]
fn one_damaged_letter_does_not_spoil_the_others() {
    let mut bytes = "Date,Student\n2026-01-14,José Ñandú\n2026-01-21,Zo".as_bytes().to_vec();
    bytes.extend([0xEB, b'\n']);
    let table = read(&bytes).unwrap();
    assert_eq!(table.encoding, Encoding::Utf8);
    assert_eq!(table.notes, [TableNote::DamagedLetters { line: 3 }]);
    assert_eq!(table.rows[0].get(1), Some("José Ñandú"));
}

#[test]
fn utf_16_cut_in_the_middle_of_a_letter_is_noted() {
    let mut bytes = vec![0xFF, 0xFE];
    bytes.extend("a\tb\n1\t2".encode_utf16().flat_map(u16::to_le_bytes));
    bytes.push(0x33);
    assert_eq!(split(&bytes).map(|sheet| sheet.notes), Ok(vec![TableNote::DamagedLetters { line: 2 }]));
}

#[test]
fn the_separator_is_the_one_that_makes_a_table() {
    let delimiter = |text: &str| split(text.as_bytes()).map(|sheet| sheet.delimiter);
    assert_eq!(delimiter("Fecha;Puntaje\n1/2/2026;4,5\n2/2/2026;5,5\n"), Ok(Delimiter::Semicolon));
    assert_eq!(delimiter("Date,Note\n2026-01-14,a; b; c\n2026-01-21,d; e; f\n"), Ok(Delimiter::Comma));
    assert_eq!(delimiter("Name\tScore\nOrtiz, Zoë\t5\nAbara, Chidi\t6\n"), Ok(Delimiter::Tab));
    assert_eq!(delimiter("a|b\n1|2\n"), Ok(Delimiter::Bar));
    assert_eq!(delimiter("Score\n47\n"), Ok(Delimiter::Comma));
}

#[test]
fn a_choice_moves_a_column_and_no_column_has_two_meanings() {
    let table = read(b"Date,WCPM,Error count,Name\n2026-01-14,47,3,J. R.\n").unwrap();
    let mut mapping = guess(&table);
    assert_eq!(mapping.get(Field::Errors).map(|m| (m.column, m.confidence)), Some((2, Confidence::Likely)));
    mapping.choose(Field::Score, Some(2));
    assert_eq!(mapping.column(Field::Errors), None);
    assert_eq!(mapping.field(2).map(|m| (m.field, m.confidence)), Some((Field::Score, Confidence::Chosen)));
    mapping.choose(Field::Score, None);
    assert_eq!(mapping.missing(InputKind::Count), [Field::Score]);
}

#[test]
fn the_app_knows_the_column_names_it_writes_itself() {
    for lang in Lang::ALL {
        let words = lang.words();
        let header: &[&str] = words.data.csv_head;
        let at = |name: &str| header.iter().position(|heading| *heading == name);
        let columns = &words.import;
        let row = |correct: &str, errors: &str, times: &str| {
            let cells =
                ["M. T.", "3", "g", "m", "3", "p", "2026-01-14", "", "47.5", correct, errors, "", times, "A", "v", "n"];
            vec![cells.map(str::to_owned).to_vec()]
        };
        let reading = guess(&read(&write(header, &row("47", "3", ""), ByteMark::With)).unwrap());
        assert_eq!(reading.column(Field::Date), at(columns.column_date));
        assert_eq!(reading.column(Field::Student), at(columns.column_student));
        assert_eq!(reading.column(Field::Score), Some(9), "the raw count and not what was worked out of it");
        assert_eq!(reading.column(Field::Errors), at(columns.column_errors));
        assert_eq!(reading.column(Field::Form), at(columns.column_form));
        assert_eq!(reading.column(Field::Support), at(columns.column_support));
        assert_eq!(reading.column(Field::Note), at(columns.column_note));
        assert_eq!(reading.column(Field::Status), Some(7));
        let behaviour = guess(&read(&write(header, &row("", "", "11"), ByteMark::With)).unwrap());
        assert_eq!(behaviour.column(Field::Score), at(columns.column_count));
    }
}

#[test]
fn what_is_said_for_all_rows_fills_what_the_file_does_not_have() {
    let table = read(b"Date,Correct\n2026-01-14,3\n2026-01-15,60%\n").unwrap();
    let mut mapping = guess(&table);
    mapping.for_all.of = Some(5);
    let run = dry_run(&table, &mapping, &DateRule::default(), InputKind::Trials);
    assert_eq!(run.rows.iter().map(|row| (row.correct, row.of)).collect::<Vec<_>>(), [(Some(3), Some(5)); 2]);
    mapping.for_all.errors = Some(0);
    mapping.for_all.seconds = Some(60);
    let run = dry_run(&table, &mapping, &DateRule::default(), InputKind::CorrectErrors);
    assert_eq!((run.rows[0].errors, run.rows[0].seconds), (Some(0), Some(60)));
    assert_eq!(run.problems[0].trouble, Trouble::NotACount);
}

#[test]
fn errors_follow_from_words_attempted_and_must_agree_with_them() {
    let table =
        read(b"Date,WRC,Errors,Words attempted\n2026-01-14,47,,50\n2026-01-21,47,2,50\n2026-01-28,47,,40\n").unwrap();
    let run = dry_run(&table, &guess(&table), &DateRule::default(), InputKind::CorrectErrors);
    assert_eq!(run.rows.iter().map(|row| (row.line, row.errors)).collect::<Vec<_>>(), [(2, Some(3))]);
    let troubles: Vec<_> = run.problems.iter().map(|p| (p.line, p.trouble)).collect();
    assert_eq!(troubles, [(3, Trouble::Disagrees { other: 49 }), (4, Trouble::MoreThanOf { of: 40 })]);
}

#[test]
fn a_row_tells_all_that_is_wrong_with_it() {
    let long = "x".repeat(121);
    let text = format!("Date,Student,WRC,Errors,Form\nsoon,,4x,y,{long}\n");
    let table = read(text.as_bytes()).unwrap();
    let run = dry_run(&table, &guess(&table), &DateRule::default(), InputKind::CorrectErrors);
    let troubles: Vec<_> = run.problems.iter().map(|p| (p.column, p.trouble)).collect();
    assert_eq!(
        troubles,
        [
            (Some(0), Trouble::NotADate),
            (Some(1), Trouble::StudentMissing),
            (Some(2), Trouble::NotANumber),
            (Some(3), Trouble::NotANumber),
            (Some(4), Trouble::TextTooLong { limit: 120 }),
        ]
    );
    assert_eq!(run.problems[4].text.chars().count(), 41, "shown shortened");
}

#[test]
fn blank_rows_are_counted_and_a_mapping_of_another_file_is_not_used() {
    let table = read(b"Date,WRC,Errors\n2026-01-14,47,3\n,,\n , ,\n").unwrap();
    let mut mapping = guess(&table);
    let run = dry_run(&table, &mapping, &DateRule::default(), InputKind::CorrectErrors);
    assert_eq!(run.notes, [DryNote::BlankRows { rows: 2 }]);
    mapping.choose(Field::Form, Some(9));
    let run = dry_run(&table, &mapping, &DateRule::default(), InputKind::CorrectErrors);
    assert_eq!((run.rows.len(), run.problems[0].trouble), (0, Trouble::ColumnMissing(Field::Form)));
    assert_eq!(guess(&table), guess(&table));
    assert_eq!(Mapping::default().missing(InputKind::Trials), [Field::Date, Field::Score]);
}
