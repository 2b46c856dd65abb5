//! Dates as schools write them, and the ones that have to be asked about.

use super::*;

fn rule(order: DateOrder) -> DateRule {
    DateRule { order, ..DateRule::default() }
}

fn reads(text: &str, order: DateOrder) -> Result<String, NoDay> {
    day(text, rule(order)).map(|day| day.to_string())
}

fn check(cells: &[&str], expected: ColumnOrder) {
    let found = column_dates((2..).zip(cells.iter().copied()));
    assert_eq!(found.order, expected, "{cells:?}");
}

fn seen(line: u32, text: &str) -> Seen {
    Seen { line, text: text.to_owned() }
}

#[test]
fn dates_with_one_reading_are_read_under_either_order() {
    for text in [
        "2026-02-09",
        "2026/2/9",
        "20260209",
        "2026-02-09T00:00:00",
        "2026-02-09 00:00",
        "2026-02-09T00:00:00.000Z",
        "9-Feb-2026",
        "9-Feb-26",
        "Feb 9, 2026",
        "February 9th, 2026",
        "Mon, Feb 9, 2026",
        "9 feb 2026",
        "9 de febrero de 2026",
        "lunes, 9 de febrero de 2026",
        "09-feb-26",
        "2026 Feb 9",
        " 2026-02-09\u{200E} ",
        "46062",
        "46062.0",
        "46062.4375",
        "9Feb2026",
    ] {
        for order in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            assert_eq!(reads(text, order), Ok("2026-02-09".to_owned()), "{text}");
        }
    }
}

#[test]
fn the_order_decides_between_day_and_month() {
    for text in
        ["2/9/2026", "02/09/26", "2.9.2026", "2-9-26", "2/9/2026 0:00", "2/9/2026 12:00:00 AM", "2/9/2026 10:31"]
    {
        assert_eq!(reads(text, DateOrder::MonthFirst), Ok("2026-02-09".to_owned()), "{text}");
        assert_eq!(reads(text, DateOrder::DayFirst), Ok("2026-09-02".to_owned()), "{text}");
    }
    assert_eq!(reads("25/4/2026", DateOrder::MonthFirst), Err(NoDay::OtherOrder));
    assert_eq!(reads("4/25/2026", DateOrder::DayFirst), Err(NoDay::OtherOrder));
}

#[test]
fn what_is_no_date_is_refused() {
    for text in [
        "",
        "soon",
        "2026",
        "2026-02-30",
        "31/31/2026",
        "2026-13-01",
        "1/2",
        "Feb 2026",
        "9-Feb",
        "1985-01-01",
        "2/9/126",
        "1,2,26",
        "47",
        "4/5",
        "-2/9/2026",
        "2026-02-09T23:30:00Z",
        "2026-02-09T20:00:00-05:00",
        "12:30",
        "99999",
        "9 Feb Mar 2026",
        "v2.9.26",
        "2/9/2026/1",
        "Feb 9 2026 maybe",
    ] {
        for order in [DateOrder::DayFirst, DateOrder::MonthFirst] {
            assert_eq!(reads(text, order), Err(NoDay::NotADate), "{text}");
        }
    }
}

#[test]
fn serial_days_count_from_1900_or_from_1904() {
    let old_mac = DateRule { serials: Serials::From1904, ..DateRule::default() };
    assert_eq!(day("44600", old_mac).map(|day| day.to_string()), Ok("2026-02-09".to_owned()));
    assert_eq!(reads("32874", DateOrder::DayFirst), Ok("1990-01-01".to_owned()));
    assert_eq!(reads("32873", DateOrder::DayFirst), Err(NoDay::NotADate));
    assert_eq!(reads("73050", DateOrder::DayFirst), Ok("2099-12-31".to_owned()));
    assert_eq!(reads("73051", DateOrder::DayFirst), Err(NoDay::NotADate));
}

#[test]
fn one_cell_decides_for_its_column() {
    check(&["3/4/2026", "25/4/2026"], ColumnOrder::Decided(DateOrder::DayFirst, seen(3, "25/4/2026")));
    check(&["3/4/2026", "4/25/2026", "x"], ColumnOrder::Decided(DateOrder::MonthFirst, seen(3, "4/25/2026")));
}

#[test]
fn a_column_in_doubt_says_so_and_names_a_cell() {
    check(&["5/5/2026", "3/4/2026"], ColumnOrder::Ambiguous(seen(3, "3/4/2026")));
    let conflict = ColumnOrder::Conflict { day_first: seen(2, "25/4/2026"), month_first: seen(3, "4/26/2026") };
    assert_eq!(conflict.settled(), None);
    check(&["25/4/2026", "4/26/2026"], conflict);
    check(&["2026-04-25", "5/5/2026", "46062", "9 May 2026"], ColumnOrder::NotNeeded);
}

#[test]
fn a_score_turned_into_a_date_is_recognised() {
    for text in ["5-Apr", "Apr-05", "4/5/2026", "05-abr"] {
        assert!(is_date_remains(text), "{text}");
    }
    assert!(!is_date_remains("47"));
    assert!(!is_date_remains("may"));
}
