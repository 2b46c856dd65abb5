//! A number is the same wherever it stands: on the command line, on the goal's page, on the chart, in the table, in the
//! sentences, in the sparkline. Walked through for every goal of the sample on three days of its year.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

use std::process::Command;
use std::sync::Arc;

use caseload::chart::input::Window;
use caseload::chart::{ChartModel, Sparkline};
use caseload::day::SchoolDay;
use caseload::ids::GoalId;
use caseload::rules::Verdict;
use caseload::showing::{Reading, chart_input, chart_words, comparison, read_graph, summary, value};
use caseload::standing::school_calendar;
use caseload::wording::{Lang, decimal, signed};
use serde_json::Value;

const BUNDLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/bundles/schema-1.aimline");
const DAYS: [&str; 3] = ["2025-11-05", "2025-12-17", "2026-02-10"];

fn told(on: &str) -> Vec<Value> {
    let program = Command::new(env!("CARGO_BIN_EXE_caseload-cli")).args(["analyse", "--on", on, BUNDLE]).output();
    let text = String::from_utf8(program.expect("the program runs").stdout).expect("text");
    text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

fn close(told: &Value, ours: f64) -> bool {
    told.as_f64().is_some_and(|told| (told - ours).abs() < 1e-9)
}

#[test]
fn a_number_is_the_same_wherever_it_stands_for_more_than_thirty_goals() {
    let bundle = caseload::bundle::read(&std::fs::read(BUNDLE).expect("the bundle")).expect("a sound bundle");
    let calendar = Arc::new(school_calendar(&bundle.contents));
    let mut walked = 0;
    let mut compared = 0;
    for on in DAYS {
        for answer in told(on) {
            let id = answer["id"].as_str().expect("the id of a goal");
            let goal = bundle.contents.all_goals().find(|goal| goal.id.to_string() == id).expect("that goal");
            let day = SchoolDay::parse(on).expect("a day");
            let reading = Reading::of(&bundle.contents, goal.id, &calendar, day).expect("a known measure");
            compared += usize::from(walk(&answer["results"], &reading, goal.id));
            walked += 1;
        }
    }
    assert!(walked >= 30 && compared > 0, "{walked} goals, {compared} with two phases");
}

/// Walks one goal; says whether two phases were compared.
fn walk(told: &Value, reading: &Reading, id: GoalId) -> bool {
    let w = Lang::En.words();
    let goal = &told["goal"];
    let model = ChartModel::build(chart_input(w, reading, Window::WholeYear, Some(reading.today)), &chart_words(w));
    let [_, _, aim, scores, growth, decision] = read_graph(w, reading);

    // Points: command line, page, chart, table.
    let points = goal["points"].as_array().expect("points");
    assert_eq!(points.len(), reading.points.len(), "{id}");
    for (told, ours) in points.iter().zip(&reading.points) {
        assert!(told["date"] == ours.day.to_string() && close(&told["score"], ours.value), "{id} {told}");
        let line = reading.lines.iter().find(|line| line.observation.day == ours.day && line.value.is_some());
        let line = line.expect("a row of that day");
        assert_eq!(line.aim.is_some(), !told["aim"].is_null(), "{id} {told}");
        assert!(line.aim.is_none_or(|aim| close(&told["aim"], aim)), "{id} {told}");
        if ours.scores == 1 {
            assert!(close(&told["score"], line.value.expect("scored")), "{id} {told}");
        }
    }
    let days = reading.days();
    let drawn: Vec<_> = model.scores.iter().map(|score| (score.at.day, score.at.value)).collect();
    assert_eq!(drawn, days.iter().map(|check| (check.point.day, check.point.value)).collect::<Vec<_>>(), "{id}");
    assert_eq!(days.len(), reading.standing.checks, "{id}");

    // The sparkline has a place for each.
    let spark = Sparkline::of(&model, 148.0, 36.0);
    assert_eq!(spark.runs.iter().map(Vec::len).sum::<usize>(), days.len(), "{id}");

    // The last score and the line under it, in words.
    if let [.., before, last] = days.as_slice() {
        let _ = before;
        let shown = value(reading.measure, last.point.value);
        assert!(scores.contains(&format!("The last, {shown} on ")), "{id}: {scores}");
        let line = last.aim.map(|aim| value(reading.measure, aim)).unwrap_or_default();
        assert!(aim.ends_with(&format!("{line}.")) || aim.contains(&format!("stood at {line}.")), "{id}: {aim}");
    }

    // The rate of growth: command line, chart, sentence, the chart's name.
    let current = reading.standing.current_growth();
    assert_eq!(current.is_some(), !goal["slope_week"].is_null(), "{id}");
    if let Some(own) = current {
        assert!(close(&goal["slope_week"], own.per_week()), "{id}");
        if own.speaks() {
            let rate = format!("{} a week", signed(own.per_week()));
            let label = model.trends.iter().find(|trend| trend.current).map(|trend| trend.label.as_str());
            assert_eq!(label, Some(rate.as_str()), "{id}");
            assert!(growth.contains(&rate) && summary(w, reading).contains(&rate), "{id}: {growth}");
        }
    }
    if let Some(ahead) = reading.standing.projection {
        assert!(close(&goal["projection"]["low80"], ahead.low) && close(&goal["projection"]["high80"], ahead.high));
    }
    let word = match reading.standing.decision.verdict {
        Verdict::Keep => ("keep", w.verdict.keep),
        Verdict::Raise => ("raise_goal", w.verdict.raise),
        Verdict::ChangeTeaching => ("change_instruction", w.verdict.change_teaching),
        Verdict::TooEarly { .. } => ("too_few_data", w.verdict.too_early),
    };
    assert_eq!(goal["verdict"], word.0, "{id}");
    let says_so = reading.standing.mastery.met_on.is_some() || days.is_empty() || decision.starts_with(word.1);
    assert!(says_so, "{id}: {decision}");

    // Before and after: the overlap of the command line stands in the facts.
    match comparison(w, reading, reading.track().current_phase()) {
        Ok(found) => {
            let nap = told["overlap"]["nap"].as_f64().expect("an overlap");
            assert!(found.facts[0].text.contains(&format!("(NAP {},", decimal(nap, 2))), "{id}: {:?}", found.facts);
            true
        }
        Err(_) => false,
    }
}
