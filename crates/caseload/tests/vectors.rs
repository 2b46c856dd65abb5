//! The worked examples of the measurement reference, row by row.
//!
//! A row is either compared here or named as one that another part of the program answers for; a row that is neither
//! fails the test, and so does one that is both.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod common;

use caseload::aim::{Aim, AimMode, AimPiece, Millionths};
use caseload::calendar::{Closed, SchoolCalendar};
use caseload::day::SchoolDay;
use caseload::mastery::{Asked, Session, Support, by_day, mastery, passes};
use caseload::measures::{self, Accuracy, Point, Ratio, Raw};
use caseload::records::{Clause, Criterion, Direction, SupportUnit};
use caseload::rules::{self, Compared, Saw, Verdict, Window};
use caseload_stats::{Line, growth_band, median, ols, t_cdf, t_quantile};
use common::compare;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The tests that answer for measures, goal setting and norms.
const MEASURES: &str = "tests/vectors_measures.rs";
/// The tests that answer for statistics.
const STATISTICS: &str = "../caseload-cli/tests/worked_examples.rs";

/// Rows whose method stands in another part of the program, with the tests that answer for them.
const HANDLED_ELSEWHERE: [(&str, &str); 33] = [
    ("maze1", MEASURES),
    ("cws1", MEASURES),
    ("rate2", MEASURES),
    ("dur1", MEASURES),
    ("lat1", MEASURES),
    ("pir1", MEASURES),
    ("prompt1", MEASURES),
    ("ta1", MEASURES),
    ("goal_roi", MEASURES),
    ("goal_intra", MEASURES),
    ("goal_iris", MEASURES),
    ("roi_need", MEASURES),
    ("pct", MEASURES),
    ("theil", STATISTICS),
    ("theil_ci", STATISTICS),
    ("tukey", STATISTICS),
    ("qi", STATISTICS),
    ("pnd", STATISTICS),
    ("pem", STATISTICS),
    ("nap", STATISTICS),
    ("nap_pv", STATISTICS),
    ("pand", STATISTICS),
    ("ird", STATISTICS),
    ("tau", STATISTICS),
    ("tauu", STATISTICS),
    ("tauu_bob", STATISTICS),
    ("taubc", STATISTICS),
    ("smd", STATISTICS),
    ("lrri", STATISTICS),
    ("dec", STATISTICS),
    ("cdc", STATISTICS),
    ("ioa", STATISTICS),
    ("ioa2", STATISTICS),
];

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|value| value.as_f64().expect("a number")).collect()
}

fn whole(value: &Value) -> u32 {
    value.as_u64().and_then(|value| u32::try_from(value).ok()).expect("a count")
}

fn day(value: &Value) -> SchoolDay {
    SchoolDay::parse(value.as_str().expect("a date")).expect("a date")
}

fn line(inputs: &Value) -> Line {
    ols(&numbers(&inputs["x_weeks"]), &numbers(&inputs["y"])).expect("a line")
}

/// What the program answers, in the shape of the expected answer; None for a function that is not part of it yet.
fn answer(function: &str, inputs: &Value) -> Option<Value> {
    Some(match function {
        "accuracy_percent" => {
            let raw = Raw::CorrectErrors {
                correct: whole(&inputs["correct"]),
                errors: whole(&inputs["errors"]),
                seconds: None,
            };
            json!(measures::by_code("R-CBM")?.accuracy(&raw).map(Accuracy::percent))
        }
        "prorated_rate" => {
            let raw = Raw::CorrectErrors {
                correct: whole(&inputs["correct"]),
                errors: 0,
                seconds: Some(whole(&inputs["seconds"])),
            };
            json!(measures::by_code("R-CBM")?.plotted(&raw, None)?.value)
        }
        "median" => json!(median(&numbers(inputs))?),
        "aimline_value_calendar" => json!(aim_value(inputs, AimMode::Calendar)?),
        "aimline_value_instructional" => json!(aim_value(inputs, AimMode::Instructional)?),
        "ols" => {
            let line = line(inputs);
            let see = line.see()?;
            let (error, reach) = (line.se_slope(see), t_quantile(0.975, line.df())? * line.se_slope(see));
            json!({
                "slope": line.slope, "intercept": line.intercept, "see": see, "se_slope": error, "n": line.n,
                "slope_ci95": [line.slope - reach, line.slope + reach],
            })
        }
        "projection" => {
            let line = line(inputs);
            let ahead = line.predict(inputs["at_week"].as_f64()?, line.see()?)?;
            let reach = t_quantile(0.975, line.df())? * ahead.se_new;
            let beyond = ahead.fit - inputs["goal"].as_f64()?;
            json!({
                "yhat": ahead.fit, "se_mean": ahead.se_mean, "se_new": ahead.se_new,
                "pi95": [ahead.fit - reach, ahead.fit + reach],
                "p_new_ge_goal": t_cdf(beyond / ahead.se_new, line.df())?,
                "p_line_ge_goal": t_cdf(beyond / ahead.se_mean, line.df())?,
            })
        }
        "critical_roi" => {
            let line = line(inputs);
            let band = growth_band(&line, inputs["goal_slope"].as_f64()?, line.see()?, inputs["confidence"].as_f64()?)?;
            json!({ "low": band.low, "high": band.high, "t": band.t, "p_true_ge_goal_slope": band.p_at_least })
        }
        "four_point_rule" => json!(word(rules::last_four::RULE.evaluate(&window(inputs)).verdict)),
        "median3_rule" => {
            let finding = rules::middle_of_three::RULE.evaluate(&window(inputs));
            let Some(Saw::Middle { value, aim, .. }) = finding.saw else { return Some(Value::Null) };
            json!({ "median": value, "aim": aim, "result": word(finding.verdict) })
        }
        "three_point_rule" => json!(word(rules::last_three::RULE.evaluate(&window(inputs)).verdict)),
        "mastery" => mastered(inputs),
        "compound_pass" => compound(inputs)?,
        _ => return None,
    })
}

fn aim_value(inputs: &Value, mode: AimMode) -> Option<f64> {
    let value = |name: &str| Millionths::nearest(inputs[name].as_f64().expect("a value")).expect("a value");
    let piece = AimPiece {
        start: day(&inputs["start_date"]),
        start_value: value("start"),
        end: day(&inputs["goal_date"]),
        end_value: value("goal"),
    };
    let closed = |range: &Value| Closed { from: day(&range[0]), to: day(&range[1]), name: String::new() };
    let calendar = SchoolCalendar::new(inputs["no_school"].as_array().into_iter().flatten().map(closed).collect());
    Aim { mode, pieces: vec![piece] }.value_on(day(&inputs["at"]), &calendar)
}

/// The scores as weekly checks beside their values of the aimline.
fn window(inputs: &Value) -> Window {
    let direction = if inputs["higher_is_better"] == true { Direction::Increase } else { Direction::Decrease };
    let start = SchoolDay::parse("2025-09-08").expect("a date");
    let check =
        |((value, aim), week): ((f64, f64), i32)| Compared::new(start.plus_days(7 * week), value, aim, direction);
    let pairs = numbers(&inputs["y"]).into_iter().zip(numbers(&inputs["aimline"]));
    Window::new(direction, start, pairs.zip(1..).map(check).collect(), None, None)
}

fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Raise => "above",
        Verdict::Keep => "mixed",
        Verdict::ChangeTeaching => "below",
        Verdict::TooEarly { .. } => "too few",
    }
}

fn mastered(inputs: &Value) -> Value {
    let criterion = Criterion {
        clauses: vec![
            Clause::Score { value: Millionths::whole(whole(&inputs["criterion"])) },
            Clause::Accuracy { percent: whole(&inputs["min_accuracy"]) },
            Clause::InARow { checks: whole(&inputs["consecutive"]) },
        ],
    };
    let first = SchoolDay::parse("2026-01-12").expect("a date");
    let probe = |(probe, at): (&Value, i32)| {
        let right = whole(&probe["c"]);
        Point {
            day: first.plus_days(14 * at),
            value: f64::from(right),
            exact: Some(Ratio::whole(right)),
            accuracy: Accuracy::new(u64::from(right), u64::from(whole(&probe["e"]))),
            scores: 1,
        }
    };
    let points: Vec<Point> = inputs["probes"].as_array().expect("probes").iter().zip(0..).map(probe).collect();
    let asked = Asked { criterion: &criterion, direction: Direction::Increase, interval_days: 14, changes: &[] };
    let outcome = mastery(&asked, &by_day(&points, &[]));
    let met_on = points.iter().position(|point| Some(point.day) == outcome.met_on);
    let accuracies: Vec<f64> = points.iter().filter_map(|point| point.accuracy).map(Accuracy::percent).collect();
    json!({ "met": met_on.is_some(), "met_on_index": met_on, "accuracies": accuracies })
}

/// 4 of 5 with at most so many prompts in the session, for each session alone.
fn compound(inputs: &Value) -> Option<Value> {
    let least = |part: usize| whole(&inputs["min_ratio"][part]);
    let value = Millionths::nearest(100.0 * f64::from(least(0)) / f64::from(least(1)))?;
    let support = Clause::Support { most: whole(&inputs["max_prompts"]), per: SupportUnit::Session };
    let criterion = Criterion { clauses: vec![Clause::Score { value }, support] };
    let sessions = inputs["sessions"].as_array()?;
    let held = sessions.iter().map(|session| {
        let (right, of) = (whole(&session["x"]), whole(&session["y"]));
        let exact = Ratio::new(100 * i128::from(right), i128::from(of))?;
        let day = SchoolDay::parse("2026-01-12")?;
        let point = Point { day, value: exact.value(), exact: Some(exact), accuracy: None, scores: 1 };
        let support = Some(Support::of_session(whole(&session["prompts"]), of));
        let session = Session { support, ..Session::plain(point) };
        Some(passes(&criterion, &session, Direction::Increase))
    });
    held.collect::<Option<Vec<bool>>>().map(Value::from)
}

#[test]
fn every_worked_example_comes_out_or_is_answered_elsewhere() {
    let fixture = common::fixtures().join("vectors.csv");
    if let Some(shared) = common::shared() {
        let read = |path| fs::read(path).expect("the worked examples");
        assert_eq!(read(shared.join("test_vectors.csv")), read(fixture.clone()), "the checked-in copy is out of date");
    }
    let mut rows = csv::Reader::from_path(fixture).expect("the worked examples");
    let (mut compared, mut numbers, mut elsewhere) = (BTreeSet::new(), 0, BTreeSet::new());
    for row in rows.records() {
        let row = row.expect("a row");
        let parse = |at: usize| serde_json::from_str::<Value>(&row[at]).expect("JSON");
        let id = row[0].to_owned();
        match answer(&row[2], &parse(3)) {
            Some(got) => {
                numbers += compare(&id, &got, &parse(4), row[5].parse().expect("a tolerance"));
                compared.insert(id);
            }
            None => {
                elsewhere.insert(id);
            }
        }
    }
    println!("worked examples: {} compared ({numbers} values), {} elsewhere", compared.len(), elsewhere.len());
    assert_eq!(elsewhere, HANDLED_ELSEWHERE.map(|(id, _)| id.to_owned()).into_iter().collect());
    assert_eq!(compared.len() + elsewhere.len(), 50, "rows of the reference");
    for (id, tests) in HANDLED_ELSEWHERE {
        let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(tests)).expect("the other tests");
        assert!(text.contains(&format!("\"{id}\"")), "{tests} does not name {id}");
    }
}
