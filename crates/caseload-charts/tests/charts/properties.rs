//! What holds for every chart, whatever a teacher enters.

use crate::stories::{ana, ana_this_phase, fewer_call_outs, four_phases_daily, model, no_scores_yet, score};
use caseload::chart::input::{Aimline, Baseline, Break, Decision, Goal, Phase, PhaseWeight, Projection, Trend, Window};
use caseload::chart::scene::{Anchor, Area, Part, Scene, Shape, Text};
use caseload::chart::{ChartInput, DayValue, Sparkline, View, layout, text_width};
use caseload::day::SchoolDay;
use caseload_charts::{Palette, svg};
use proptest::prelude::*;

fn area(text: &Text) -> Area {
    let width = text_width(&text.text, text.size, text.bold);
    let (x, y) = text.at;
    let before = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => width / 2.0,
        Anchor::End => width,
    };
    let half = text.size * 0.6;
    if text.upward {
        return Area { left: x - half, right: x + half, top: y - width + before, bottom: y + before };
    }
    Area { left: x - before, right: x - before + width, top: y - half, bottom: y + half }
}

/// No two labels lie over each other.
pub fn check_labels(scene: &Scene) -> Result<(), String> {
    let texts: Vec<&Text> = scene
        .marks
        .iter()
        .filter_map(|mark| match &mark.shape {
            Shape::Text(text) => Some(text),
            Shape::Line { .. } | Shape::Area { .. } | Shape::Circle { .. } | Shape::Hatch { .. } => None,
        })
        .collect();
    for mark in scene.marks.iter().filter(|mark| mark.part == Some(Part::Decision)) {
        let Shape::Area { points, .. } = &mark.shape else { continue };
        let peg =
            points.iter().skip(1).map(|&at| Area::around(at, 0.0)).fold(Area::around(points[0], 0.0), |all, at| Area {
                left: all.left.min(at.left),
                top: all.top.min(at.top),
                right: all.right.max(at.right),
                bottom: all.bottom.max(at.bottom),
            });
        if let Some(text) = texts.iter().find(|text| area(text).meets(&peg)) {
            return Err(format!("{:?} lies over a decision", text.text));
        }
    }
    for (index, text) in texts.iter().enumerate() {
        if let Some(other) = texts.iter().skip(index + 1).find(|other| area(text).meets(&area(other))) {
            return Err(format!("{:?} lies over {:?}", other.text, text.text));
        }
    }
    Ok(())
}

fn check_numbers(scene: &Scene) -> Result<(), String> {
    let sound = |(x, y): (f64, f64)| x.is_finite() && y.is_finite() && x.abs() < 1e5 && y.abs() < 1e5;
    let whole = scene.marks.iter().all(|mark| match &mark.shape {
        Shape::Line { points, .. } | Shape::Area { points, .. } | Shape::Hatch { points, .. } => {
            points.iter().copied().all(sound)
        }
        Shape::Circle { centre, .. } => sound(*centre),
        Shape::Text(text) => sound(text.at),
    });
    if whole { Ok(()) } else { Err("a mark lies nowhere".into()) }
}

fn views() -> [View; 5] {
    let corner = View { corner: 180.0, ..View::screen(752.0) };
    [corner, View::screen(900.0), View::screen(640.0), View::screen(304.0), View::print(700.0)]
}

fn check_all(input: &ChartInput) -> Result<(), String> {
    for window in [Window::WholeYear, Window::ThisPhase] {
        let chart = model(ChartInput { window, ..input.clone() });
        for view in views() {
            let scene = layout(&chart, &view);
            check_labels(&scene)?;
            check_numbers(&scene)?;
            if scene.hits.len() != chart.scores.len() + chart.decisions.len() {
                return Err("a score or a decision cannot be reached".into());
            }
            let drawn = svg(&scene, &Palette::LIGHT);
            if drawn.contains("NaN") || drawn.contains("inf") {
                return Err("a number is missing".into());
            }
        }
        let spark = Sparkline::of(&chart, 148.0, 36.0);
        let inside = |(x, y): &(f64, f64)| (0.0..=148.0).contains(x) && (0.0..=36.0).contains(y);
        if !spark.runs.iter().flatten().chain(&spark.aim).chain(&spark.star).all(inside) {
            return Err("the sparkline leaves its box".into());
        }
    }
    Ok(())
}

#[test]
fn the_stories_keep_their_labels_apart_in_every_size() {
    for input in [ana(), ana_this_phase(), no_scores_yet(), fewer_call_outs(), four_phases_daily()] {
        check_all(&input).expect("a chart as it should be");
    }
}

#[test]
fn a_chart_of_nothing_is_a_chart() {
    let start = SchoolDay::new(2026, 9, 1).expect("a day");
    check_all(&ChartInput::starting(start)).expect("axes at least");
    let one = ChartInput { scores: vec![score(DayValue { day: start, value: 0.0 })], ..ChartInput::starting(start) };
    check_all(&one).expect("one score of zero");
    let twice =
        ChartInput { scores: vec![score(DayValue { day: start, value: 3.0 }); 3], ..ChartInput::starting(start) };
    check_all(&twice).expect("three scores on a day");
}

#[test]
fn values_that_are_no_numbers_are_left_out() {
    let mut input = ana();
    input.scores[3].at.value = f64::NAN;
    input.scores[4].at.value = f64::INFINITY;
    input.aimlines[0].vertices[2].value = f64::NAN;
    input.goal = input.goal.map(|goal| Goal { at: DayValue { value: f64::NEG_INFINITY, ..goal.at }, ..goal });
    assert_eq!(model(input.clone()).scores.len(), 16);
    check_all(&input).expect("a chart of the rest");
}

#[test]
fn a_line_joins_neighbours_only() {
    let chart = model(ana());
    let ends: Vec<String> = chart.joins.iter().map(|&index| chart.scores[index].at.day.to_string()).collect();
    // Not over the change on December 1, not over the winter break after December 15; over one absence it does.
    assert!(!ends.contains(&"2025-11-17".to_owned()) && !ends.contains(&"2025-12-15".to_owned()));
    assert!(ends.contains(&"2025-10-06".to_owned()));
    assert_eq!(chart.joins.len(), 15);
}

#[test]
fn the_value_axis_is_the_same_for_the_year_and_for_the_phase() {
    let (year, phase) = (model(ana()), model(ana_this_phase()));
    assert_eq!((year.top, year.gridlines), (phase.top, phase.gridlines));
}

#[test]
fn a_note_stands_on_the_sheet_and_covers_no_score_where_it_can() {
    for input in [ana(), ana_this_phase()] {
        for view in views() {
            let scene = layout(&model(input.clone()), &view);
            for hit in &scene.hits {
                let (left, top) = scene.note_place(hit.at, 160.0, 60.0);
                let note = Area { left, top, right: left + 160.0, bottom: top + 60.0 };
                assert!(note.within(&Area { left: 0.0, top: 0.0, right: scene.width, bottom: scene.height }));
            }
        }
    }
}

fn days() -> impl Strategy<Value = SchoolDay> {
    (0i32..1100).prop_map(|offset| SchoolDay::new(2024, 7, 1).expect("a day").plus_days(offset))
}

fn places() -> impl Strategy<Value = DayValue> {
    (days(), prop_oneof![0.0..250.0f64, Just(0.0), Just(100.0)]).prop_map(|(day, value)| DayValue { day, value })
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        Just(String::new()),
        "[A-Za-z ]{1,40}",
        Just("Lectura repetida con un compañero · 4 × 20 min".to_owned())
    ]
}

prop_compose! {
    fn lines()(scores in prop::collection::vec(places(), 0..60),
               mut line in prop::collection::vec(places(), 0..6),
               goal in prop::option::of(places()),
               baseline in prop::option::of(places()),
               low in places(), high in places()) -> ChartInput {
        line.sort_by_key(|at| at.day);
        let ends = line.first().copied().zip(line.last().copied());
        ChartInput {
            unit: "Words correct in 1 minute".into(),
            baseline: baseline.map(|at| Baseline { at, probes: vec![at], label: "Baseline 44".into() }),
            goal: goal.map(|at| Goal { at, label: "Goal 92".into(), date_label: "May 18".into() }),
            trends: ends.map(|(from, to)| Trend { from, to, label: "+1.5 a week".into(), current: true }).into_iter().collect(),
            projection: ends.map(|(from, to)| Projection {
                from, to, label: "At this rate: 79 to 109".into(),
                low: vec![low, DayValue { day: low.day.plus_days(90), value: 3.0 }],
                high: vec![DayValue { day: low.day, ..high }, DayValue { day: low.day.plus_days(90), value: 900.0 }],
            }),
            aimlines: vec![Aimline { vertices: line.clone(), ended: Some("Jan 12".into()) }, Aimline { vertices: line, ended: None }],
            scores: scores.into_iter().map(score).collect(),
            ..ChartInput::starting(low.day)
        }
    }
}

prop_compose! {
    fn charts()(mut chart in lines(),
                mut phases in prop::collection::vec((days(), names(), names(), any::<bool>()), 0..6),
                gaps in prop::collection::vec((days(), 0i32..20, names()), 0..5),
                decided in prop::collection::vec(days(), 0..6),
                today in prop::option::of(days()),
                interval in 0i32..30) -> ChartInput {
        phases.sort_by_key(|(day, ..)| *day);
        chart.phases = phases.into_iter().map(|(from, name, detail, major)| {
            Phase { from, name, detail, weight: if major { PhaseWeight::Major } else { PhaseWeight::Minor } }
        }).collect();
        chart.breaks = gaps.into_iter().map(|(from, days, name)| Break { from, to: from.plus_days(days), name }).collect();
        chart.decisions = decided.into_iter().map(|day| Decision { day, spoken: String::new() }).collect();
        chart.today = today;
        chart.interval_days = interval;
        chart
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_labels_overlap_in_any_chart(input in charts()) {
        if let Err(problem) = check_all(&input) {
            prop_assert!(false, "{}", problem);
        }
    }
}
