//! Score files as schools have them, one test a file: what is read, what is refused, and where.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop"
)]

use caseload::tables::dates::{ColumnOrder, DateOrder, DateRule, Serials, column_dates};
use caseload::tables::{
    Confidence, Delimiter, DryNote, DryRun, Encoding, Field, FileKind, InputKind, Mapping, Place, ReadRow, Status,
    Table, TableNote, TableProblem, Trouble, dry_run, guess, read,
};

fn bytes(name: &str) -> Vec<u8> {
    let path = format!("{}/../../tests/fixtures/csv/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn table(name: &str) -> Table {
    read(&bytes(name)).unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
}

fn refusal(name: &str) -> TableProblem {
    read(&bytes(name)).expect_err("this file is refused")
}

/// As the import page does it: guess, take the order of dates that the column gives, read.
fn import_with(table: &Table, mapping: &Mapping, kind: InputKind) -> DryRun {
    let dates = column_dates(table.column(mapping.column(Field::Date).unwrap()));
    dry_run(table, mapping, &DateRule { order: dates.order.settled().unwrap(), ..DateRule::default() }, kind)
}

fn import(name: &str, kind: InputKind) -> DryRun {
    let table = table(name);
    import_with(&table, &guess(&table), kind)
}

fn order(name: &str) -> ColumnOrder {
    let table = table(name);
    column_dates(table.column(guess(&table).column(Field::Date).unwrap())).order
}

/// Rows as `line day student correct/errors`, or the status where there is no score.
fn reading(rows: &[ReadRow]) -> Vec<String> {
    rows.iter()
        .map(|row| {
            let student = row.student.as_deref().unwrap_or("?");
            match (row.status, row.correct, row.errors) {
                (Status::Scored, Some(correct), Some(errors)) => {
                    format!("{} {} {student} {correct}/{errors}", row.line, row.day)
                }
                (status, ..) => format!("{} {} {student} {status:?}", row.line, row.day),
            }
        })
        .collect()
}

/// Problems as `line column-name text`, with their trouble.
fn problems(run: &DryRun) -> Vec<(u32, &str, &str, Trouble)> {
    run.problems.iter().map(|p| (p.line, p.column_name.as_str(), p.text.as_str(), p.trouble)).collect()
}

fn fields(table: &Table, mapping: &Mapping) -> Vec<(Field, String, Confidence)> {
    let mut fields: Vec<_> =
        mapping.iter().map(|m| (m.field, table.column_name(m.column).to_owned(), m.confidence)).collect();
    fields.sort();
    fields
}

#[test]
fn semicolons_day_first_and_spanish_words() {
    let table = table("semicolons.csv");
    assert_eq!((table.delimiter, table.encoding), (Delimiter::Semicolon, Encoding::Utf8));
    let run = import("semicolons.csv", InputKind::CorrectErrors);
    assert_eq!(
        reading(&run.rows),
        [
            "2 2026-01-14 Lucía Peña 41/4",
            "3 2026-01-21 Lucía Peña 44/3",
            "4 2026-01-28 Lucía Peña Absent",
            "5 2026-02-04 Lucía Peña 43/5",
            "6 2026-02-11 Íñigo Núñez 1012/3",
        ]
    );
    assert_eq!(run.rows[1].note.as_deref(), Some("leyó despacio; se cansó"));
    assert_eq!(run.rows[1].seconds, Some(60));
    assert_eq!(run.problems, []);
}

#[test]
fn the_separator_line_of_excel_is_understood_and_counted() {
    let run = import("sep-line.csv", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["3 2026-01-14 R. K. 52/2", "4 2026-01-21 R. K. 55/1"]);
}

#[test]
fn a_byte_mark_is_not_part_of_the_first_name() {
    let table = table("bom.csv");
    assert_eq!(table.columns, ["Date", "Student", "WRC", "Errors"]);
    assert_eq!(table.notes, []);
    let run = import("bom.csv", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows)[2], "4 2026-01-28 Zoë Łukasz 0/12", "zero is a score");
}

#[test]
fn quoted_commas_and_line_breaks_stay_in_their_cells_and_lines_are_counted_on() {
    let run = import("quoted-commas.csv", InputKind::CorrectErrors);
    assert_eq!(
        reading(&run.rows),
        [
            "2 2026-01-14 Ortiz, Zoë 47/3",
            "3 2026-01-21 Ortiz, Zoë 1047/3",
            "5 2026-01-28 Ortiz, Zoë 51/2",
            "7 2026-01-28 O'Brien, Sam 62/0",
        ]
    );
    assert_eq!(run.rows[1].note.as_deref(), Some("first line\nsecond line"));
    assert_eq!(run.rows[2].note.as_deref(), Some("said \"I know this one\""));
    assert_eq!(run.rows[3].note, None);
}

#[test]
fn one_day_above_twelve_settles_the_order_of_the_column() {
    assert!(matches!(order("day-first.csv"), ColumnOrder::Decided(DateOrder::DayFirst, seen) if seen.line == 4));
    assert_eq!(import("day-first.csv", InputKind::CorrectErrors).rows[0].day.to_string(), "2026-02-03");
    assert!(
        matches!(order("month-first.csv"), ColumnOrder::Decided(DateOrder::MonthFirst, seen) if seen.text == "2/17/26 0:00")
    );
    assert_eq!(import("month-first.csv", InputKind::CorrectErrors).rows[0].day.to_string(), "2026-02-03");
}

#[test]
fn dates_that_can_be_read_both_ways_are_asked_about() {
    assert!(matches!(order("either-order.csv"), ColumnOrder::Ambiguous(seen) if seen.line == 2));
    let table = table("either-order.csv");
    let day_first = DateRule { order: DateOrder::DayFirst, ..DateRule::default() };
    let run = dry_run(&table, &guess(&table), &day_first, InputKind::CorrectErrors);
    assert_eq!(run.rows[0].day.to_string(), "2026-03-02");
}

#[test]
fn dates_in_both_orders_are_a_conflict_with_both_places() {
    let ColumnOrder::Conflict { day_first, month_first } = order("both-orders.csv") else { panic!("a conflict") };
    assert_eq!((day_first.line, month_first.line), (2, 4));
    let table = table("both-orders.csv");
    let run = dry_run(&table, &guess(&table), &DateRule::default(), InputKind::CorrectErrors);
    assert_eq!(problems(&run), [(2, "Date", "25/02/2026", Trouble::OtherDateOrder)]);
    assert_eq!(run.rows.len(), 2);
}

#[test]
fn day_numbers_of_a_spreadsheet_are_dates() {
    let run = import("excel-serials.csv", InputKind::CorrectErrors);
    let days: Vec<String> = run.rows.iter().map(|row| row.day.to_string()).collect();
    assert_eq!(days, ["2026-01-14", "2026-01-21", "2026-01-28", "2026-02-04"]);
    let table = table("excel-serials.csv");
    let mapping = guess(&table);
    assert_eq!(column_dates(table.column(0)).serials, 4);
    let old = DateRule { serials: Serials::From1904, ..DateRule::default() };
    assert_eq!(dry_run(&table, &mapping, &old, InputKind::CorrectErrors).rows[0].day.to_string(), "2030-01-15");
}

#[test]
fn unicode_text_of_excel_is_read_in_both_byte_orders() {
    let table = table("unicode-text.txt");
    assert_eq!((table.encoding, table.delimiter), (Encoding::Utf16LittleEndian, Delimiter::Tab));
    let run = import("unicode-text.txt", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["2 2026-02-09 José Ñandú 47/3", "3 2026-02-16 José Ñandú 49/2"]);
    assert_eq!(run.rows[1].form.as_deref(), Some("B"));
    let run = import("unicode-text-big-endian.txt", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["2 2026-02-09 José 47/3"]);
}

#[test]
fn windows_1252_is_read_and_said() {
    assert_eq!(table("windows-1252.csv").notes, [TableNote::Windows1252]);
    let run = import("windows-1252.csv", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["2 2026-01-14 Peña – grupo 2 41/4"]);
}

#[test]
fn a_class_export_with_a_title_and_names_in_two_columns() {
    let table = table("aimsweb-like.csv");
    assert_eq!(table.header_line, Some(4));
    assert_eq!(table.notes, [TableNote::LinesAbove { lines: 2 }]);
    let sure = Confidence::Sure;
    assert_eq!(
        fields(&table, &guess(&table)),
        [
            (Field::Date, "Test Date".to_owned(), sure),
            (Field::GivenName, "First Name".to_owned(), sure),
            (Field::FamilyName, "Last Name".to_owned(), sure),
            (Field::Score, "WRC".to_owned(), sure),
            (Field::Errors, "Errors".to_owned(), sure),
            (Field::Form, "Form".to_owned(), sure),
        ]
    );
    let run = import("aimsweb-like.csv", InputKind::CorrectErrors);
    assert_eq!(
        reading(&run.rows),
        [
            "5 2026-01-14 Chidi Abara 61/3",
            "6 2026-01-21 Chidi Abara 64/2",
            "7 2026-01-14 Anaïs Delacroix 38/7",
            "9 2026-01-14 Vi Ng 72/0",
        ]
    );
    assert_eq!(problems(&run), [(8, "WRC", "", Trouble::ScoreMissing)], "missing is not zero");
}

#[test]
fn a_bad_date_is_told_with_its_line_and_the_other_rows_are_read() {
    let run = import("bad-dates.csv", InputKind::CorrectErrors);
    assert_eq!(
        problems(&run),
        [
            (3, "Date", "2026-02-30", Trouble::NotADate),
            (4, "Date", "next week", Trouble::NotADate),
            (5, "Date", "", Trouble::DateMissing),
            (6, "Date", "1926-01-14", Trouble::NotADate),
        ]
    );
    assert_eq!(reading(&run.rows), ["2 2026-01-14 J. R. 47/3", "7 2026-02-11 J. R. 52/3"]);
}

#[test]
fn letters_and_decimals_in_scores_are_told_each_with_its_reason() {
    let run = import("letters-in-scores.csv", InputKind::CorrectErrors);
    assert_eq!(
        problems(&run),
        [
            (3, "WRC", "4B", Trouble::NotANumber),
            (4, "WRC", "forty", Trouble::NotANumber),
            (4, "Errors", "three", Trouble::NotANumber),
            (5, "WRC", "47.5", Trouble::NotWhole),
            (6, "WRC", "-5", Trouble::Negative),
            (7, "WRC", "5-Apr", Trouble::DateForNumber),
            (8, "WRC", "47%", Trouble::NotACount),
            (9, "WRC", "", Trouble::ScoreMissing),
            (10, "WRC", "99999", Trouble::TooLarge { limit: 9_999 }),
            (11, "Errors", "", Trouble::PartMissing(Field::Errors)),
        ]
    );
    assert_eq!(reading(&run.rows), ["2 2026-01-14 J. R. 47/3", "12 2026-03-25 J. R. 53/2"]);
}

#[test]
fn files_without_a_table_say_so() {
    assert_eq!(refusal("empty.csv"), TableProblem::Empty);
    assert_eq!(refusal("blank.csv"), TableProblem::Empty);
    assert_eq!(refusal("header-only.csv"), TableProblem::HeaderOnly { line: 1, columns: 4 });
    assert_eq!(refusal("workbook.csv"), TableProblem::OtherKind(FileKind::Workbook));
    assert_eq!(refusal("web-page.csv"), TableProblem::OtherKind(FileKind::WebPage));
    assert_eq!(refusal("not-text.csv"), TableProblem::NotText { place: Place { line: 2, column: 13 } });
}

#[test]
fn a_file_cut_in_the_middle_of_a_quotation_is_refused_at_the_mark_that_opens_it() {
    let place = Place { line: 3, column: 5 };
    assert_eq!(refusal("cut-in-quote.csv"), TableProblem::UnclosedQuote { place, text: "\"read with".to_owned() });
}

#[test]
fn hostile_names_are_text_and_marks_of_direction_are_noted() {
    let run = import("hostile-names.csv", InputKind::CorrectErrors);
    let names: Vec<&str> = run.rows.iter().filter_map(|row| row.student.as_deref()).collect();
    assert_eq!(
        names,
        [
            "<img src=x onerror=alert(1)>",
            "evil\u{202C} Sam",
            "נועה לוי",
            "=HYPERLINK(\"http://example.org\",\"Sam\")",
            "Robert'); DROP TABLE Students;--",
            "Zoe\u{301}\u{200D} Ortiz",
        ]
    );
    assert_eq!(run.rows[0].note.as_deref(), Some("</script><script>alert(2)</script>"));
    assert_eq!(run.rows[3].note.as_deref(), Some("+1 for effort"), "the guard of the export is taken off");
    assert_eq!(run.notes, [DryNote::HiddenCharacters { line: 3 }, DryNote::HiddenCharacters { line: 7 }]);
    assert_eq!(run.problems, []);
}

#[test]
fn a_row_with_cells_too_many_or_too_few_is_not_read_askew() {
    let run = import("ragged.csv", InputKind::CorrectErrors);
    assert_eq!(
        problems(&run),
        [
            (3, "", "", Trouble::Ragged { cells: 5, expected: 4 }),
            (4, "", "", Trouble::Ragged { cells: 3, expected: 4 }),
        ]
    );
    assert_eq!(reading(&run.rows).len(), 3, "blank cells behind the last column do no harm");
}

#[test]
fn trials_come_as_fractions_percentages_and_two_columns() {
    let run = import("trials.csv", InputKind::Trials);
    let trials: Vec<_> =
        run.rows.iter().map(|row| (row.line, row.status, row.correct, row.of, row.support.as_deref())).collect();
    let scored = |line, correct, support| (line, Status::Scored, Some(correct), Some(5), Some(support));
    assert_eq!(
        trials,
        [
            scored(2, 4, "verbal"),
            scored(3, 4, "verbal"),
            scored(4, 4, "gesture"),
            scored(5, 3, "gesture"),
            (6, Status::Refused, None, None, None),
        ]
    );
    assert_eq!(
        problems(&run),
        [
            (7, "Correct", "50%", Trouble::PercentUnfit { of: 5 }),
            (8, "Correct", "6", Trouble::MoreThanOf { of: 5 }),
            (9, "Correct", "4/5", Trouble::Disagrees { other: 10 }),
            (10, "Opportunities", "", Trouble::PartMissing(Field::Of)),
            (11, "Correct", "0", Trouble::NoOpportunities),
            (12, "Status", "Absent", Trouble::ScoreAndStatus),
            (13, "Status", "perhaps", Trouble::UnknownStatus),
        ]
    );
}

#[test]
fn a_behaviour_is_counted_over_minutes_and_repeats_are_noted() {
    let table = table("behaviour.csv");
    let mapping = guess(&table);
    assert_eq!(
        fields(&table, &mapping),
        [
            (Field::Date, "Date".to_owned(), Confidence::Sure),
            (Field::Score, "Call-outs (count)".to_owned(), Confidence::Likely),
            (Field::Minutes, "Minutes observed".to_owned(), Confidence::Sure),
        ]
    );
    let run = import_with(&table, &mapping, InputKind::Count);
    let counts: Vec<_> = run.rows.iter().map(|row| (row.day.to_string(), row.count, row.seconds)).collect();
    assert_eq!(counts[0], ("2026-01-12".to_owned(), Some(18), Some(2700)));
    assert_eq!(counts[2], ("2026-01-14".to_owned(), Some(11), Some(1350)));
    assert_eq!(run.rows.len(), 4);
    assert_eq!(run.notes, [DryNote::Duplicate { line: 5, first_line: 4 }]);
    assert_eq!(problems(&run), [(6, "Minutes observed", "0", Trouble::NoTime)]);
}

#[test]
fn reasons_for_a_missing_score_stand_in_its_place() {
    let run = import("reasons.csv", InputKind::CorrectErrors);
    let statuses: Vec<Status> = run.rows.iter().map(|row| row.status).collect();
    use Status::{Absent, NotGiven, Refused, Scored, Spoiled};
    assert_eq!(statuses, [Scored, Absent, Refused, NotGiven, Spoiled, Absent, Scored]);
}

#[test]
fn without_column_names_the_content_speaks_and_a_person_adds_the_rest() {
    let table = table("no-header.csv");
    assert_eq!(table.notes, [TableNote::NoHeader]);
    let mut mapping = guess(&table);
    assert_eq!(mapping.column(Field::Date), Some(0));
    assert_eq!(mapping.column(Field::Student), Some(1));
    assert_eq!(mapping.column(Field::Score), Some(2));
    assert_eq!(mapping.missing(InputKind::CorrectErrors), [Field::Errors]);
    let without = import_with(&table, &mapping, InputKind::CorrectErrors);
    assert_eq!(problems(&without), [(1, "", "", Trouble::ColumnMissing(Field::Errors))]);
    mapping.choose(Field::Errors, Some(3));
    let run = import_with(&table, &mapping, InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["1 2026-01-14 J. R. 47/3", "2 2026-01-21 J. R. 49/2"]);
}

#[test]
fn lone_carriage_returns_end_lines_too() {
    let run = import("old-mac.csv", InputKind::CorrectErrors);
    assert_eq!(reading(&run.rows), ["2 2026-01-14 J. R. 47/3"]);
    assert_eq!(problems(&run), [(4, "WRC", "bad", Trouble::NotANumber)]);
}

#[test]
fn two_thousand_rows_are_read_whole() {
    let run = import("two-thousand.csv", InputKind::CorrectErrors);
    assert_eq!((run.rows.len(), run.problems.len(), run.notes.len()), (2000, 0, 0));
    assert_eq!(run.rows.iter().filter_map(|row| row.correct).sum::<u32>(), 163_323);
    assert_eq!(reading(&run.rows[1999..]), ["2001 2026-06-03 S50 96/0"]);
}
