//! A table is taken whole or refused with every line that is wrong. All figures here are made up.

use super::*;
use crate::norms::{InSeason, Position, position, season_on};

const HEAD: &str = "norm_set,publisher,edition,year,license_note,measure,grade,season,window_start_mmdd,\
                    window_end_mmdd,stat,rank,score,unit,higher_is_better\n";

/// A table with these last columns: measure, grade, season, start, end, stat, rank, score, unit, direction.
fn table(rows: &[&str]) -> String {
    let mut text = HEAD.to_owned();
    for row in rows {
        text.push_str("MADE-UP,Example School District,demo,2030,fictional,");
        text.push_str(row);
        text.push('\n');
    }
    text
}

fn faults(text: &str) -> Vec<(u32, &'static str)> {
    let problems = read(text.as_bytes()).expect_err("a table that is refused");
    assert!(problems.iter().all(|problem| problem.to_string().starts_with("line ")));
    problems.iter().map(|problem| (problem.line, problem.fault.code())).collect()
}

fn one(row: &str) -> Vec<(u32, &'static str)> {
    faults(&table(&[row]))
}

const GOOD: [&str; 3] = [
    "R-CBM,3,fall,08-15,10-31,percentile,25,10,wpm,true",
    "ORF,3,fall,08-15,10-31,percentile,75,30,wpm,true",
    "R-CBM,3,winter,12-01,02-15,percentile,50,3.5,wpm,true",
];

#[test]
fn a_good_table_is_read_and_looked_up() {
    let norms = read(table(&GOOD).as_bytes()).expect("a table");
    assert_eq!((norms.origins.len(), norms.rows.len()), (1, 3));
    let grade = Grade::parse("3").expect("a grade");
    let (bands, higher) = norms.bands("MADE-UP", "R-CBM", grade, Season::Fall).expect("two percentiles");
    assert_eq!(position(&bands, 20.0, higher), Some(Position::About(50.0)));
    assert_eq!(
        norms.bands("MADE-UP", "R-CBM", grade, Season::Winter),
        None,
        "one percentile is nothing to interpolate"
    );
    let windows = norms.windows("MADE-UP");
    assert_eq!(windows.len(), 2);
    let day = crate::day::SchoolDay::parse("2026-01-20").expect("a date");
    assert_eq!(season_on(day, &windows), InSeason::One(Season::Winter));
}

#[test]
fn columns_may_stand_in_any_order_and_unknown_ones_are_named_and_passed_over() {
    let text = "higher_is_better,unit,score,rank,stat,season,grade,measure,license_note,year,edition,publisher,norm_set,\
                extra\ntrue,wpm,1,25,percentile,all,K,Our own test,\"a, b\",2030,demo,Example,X,9\n";
    let norms = read(text.as_bytes()).expect("a table");
    assert_eq!(norms.unknown_columns, ["extra"]);
    assert_eq!((norms.rows[0].measure.as_str(), norms.origins[0].license_note.as_str()), ("Our own test", "a, b"));
    assert_eq!(norms.rows[0].window, None);
}

#[test]
fn every_cell_that_cannot_be_is_named_by_line_and_column() {
    let bad = [
        "R-CBM,13,fall,,,percentile,25,1,wpm,true",
        "R-CBM,3,autumn,,,percentile,25,1,wpm,true",
        "R-CBM,3,fall,8-15,10-31,percentile,25,1,wpm,true",
        "R-CBM,3,fall,02-30,10-31,percentile,25,1,wpm,true",
        "R-CBM,3,fall,,,percentile,100,1,wpm,true",
        "R-CBM,3,fall,,,percentile,0,1,wpm,true",
        "R-CBM,3,fall,,,quartile,25,1,wpm,true",
        "R-CBM,3,fall,,,percentile,25,NaN,wpm,true",
        "R-CBM,3,fall,,,percentile,25,\"1,5\",wpm,true",
        "R-CBM,3,fall,,,percentile,25,1e999,wpm,true",
        "R-CBM,3,fall,,,percentile,25,1,wpm,yes",
        "R-CBM,3,fall,,,weekly_growth,fast,1,wpm,true",
    ];
    for row in bad {
        assert_eq!(one(row), [(2, "unreadable")], "{row}");
    }
    assert_eq!(one("WRC,3,fall,,,percentile,25,1,wpm,true"), [(2, "which_measure")]);
    assert_eq!(one("R-CBM,3,fall,08-15,,percentile,25,1,wpm,true"), [(2, "half_a_window")]);
    assert_eq!(one("R-CBM,3,fall,,,benchmark,,1,,true"), [(2, "missing"), (2, "missing")]);
    assert_eq!(one("R-CBM,3,fall,percentile,25,1,wpm,true"), [(2, "wrong_width")]);
    assert_eq!(faults(&table(&GOOD).replace("2030", "30")).len(), 3);
    assert_eq!(faults(&table(&GOOD).replace("MADE-UP", "MADE UP")).len(), 3);
}

#[test]
fn rows_are_held_against_each_other() {
    let fall = |rank, score| format!("R-CBM,3,fall,,,percentile,{rank},{score},wpm,true");
    let rows = |rows: &[String]| faults(&table(&rows.iter().map(String::as_str).collect::<Vec<_>>()));
    assert_eq!(rows(&[fall(25, 10), fall(25, 12)]), [(3, "duplicate")]);
    assert_eq!(rows(&[fall(75, 30), fall(50, 31), fall(25, 10)]), [(3, "out_of_order")]);
    let table_of = |text: &str| read(text.as_bytes());
    assert!(table_of(&table(&[&fall(25, 10), &fall(50, 10)])).is_ok(), "the same score twice is in order");
    let lower = |rank, score| format!("rate,3,fall,,,percentile,{rank},{score},a_minute,false");
    assert!(table_of(&table(&[&lower(25, 10), &lower(75, 2)])).is_ok());
    assert_eq!(rows(&[lower(25, 2), lower(75, 10)]), [(3, "out_of_order")]);
    let turned = fall(75, 30).replace("true", "false");
    assert_eq!(rows(&[fall(25, 10), turned]), [(3, "other_direction")]);
    let other = table(&GOOD[..2]).replacen("demo,2030", "demo,2031", 1);
    assert_eq!(faults(&other), [(3, "other_origin")]);
}

#[test]
fn what_is_no_such_file_is_refused_as_a_whole() {
    assert_eq!(faults(""), [(1, "empty")]);
    assert_eq!(faults(HEAD), [(1, "empty")]);
    assert_eq!(faults(&table(&GOOD).replace("stat,", "statistic,")), [(1, "column_missing")]);
    assert_eq!(
        faults(&table(&GOOD).replace("unit,higher", "score,higher")),
        [(1, "column_twice"), (1, "column_missing")]
    );
    assert_eq!(faults(&table(&GOOD).replace(',', ";")), [(1, "not_commas")]);
    assert_eq!(faults(&table(&GOOD).replacen("fictional", "\"fictional", 1)), [(2, "unclosed_quote")]);
    assert!(read(b"\xff\xfe\x00").is_err());
    assert!(read(&[0x50, 0x4b, 3, 4, 0, 0]).is_err(), "a workbook");
}

proptest::proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..400)) {
        assert!(read(&bytes).is_err());
    }
}
