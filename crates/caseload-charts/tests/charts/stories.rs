//! Charts with a story each: the one of the design, and those that go wrong easily.

use caseload::chart::input::{
    Absence, Aimline, Bar, Baseline, Break, Goal, Phase, PhaseWeight, Projection, Score, Strip, Trend, Window,
};
use caseload::chart::{ChartInput, ChartModel, ChartWords, DayValue};
use caseload::day::SchoolDay;

pub fn day(text: &str) -> SchoolDay {
    SchoolDay::parse(text).expect("a day of the story")
}

pub fn at(text: &str, value: f64) -> DayValue {
    DayValue { day: day(text), value }
}

pub fn words() -> ChartWords {
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    ChartWords { months: months.map(str::to_owned), aimline: "Aimline".into(), today: "Today".into() }
}

pub fn model(input: ChartInput) -> ChartModel {
    ChartModel::build(input, &words())
}

pub fn score(at: DayValue) -> Score {
    Score { at, key: at.day.to_string(), hollow: false, spoken: format!("{}, {} words", at.day, at.value) }
}

fn phase(from: &str, name: &str, detail: &str, weight: PhaseWeight) -> Phase {
    Phase { from: day(from), name: name.into(), detail: detail.into(), weight }
}

fn gap(from: &str, to: &str, name: &str) -> Break {
    Break { from: day(from), to: day(to), name: name.into() }
}

/// Ana reads: the chart of the design, with its numbers.
pub fn ana() -> ChartInput {
    let read = [
        ("2025-09-15", 43.0, 5.0),
        ("2025-09-22", 46.0, 4.0),
        ("2025-09-29", 49.0, 4.0),
        ("2025-10-06", 45.0, 5.0),
        ("2025-10-20", 51.0, 4.0),
        ("2025-10-27", 50.0, 3.0),
        ("2025-11-03", 54.0, 4.0),
        ("2025-11-10", 53.0, 3.0),
        ("2025-11-17", 57.0, 4.0),
        ("2025-12-01", 58.0, 5.0),
        ("2025-12-08", 61.0, 4.0),
        ("2025-12-15", 60.0, 5.0),
        ("2026-01-05", 62.0, 5.0),
        ("2026-01-12", 66.0, 4.0),
        ("2026-01-19", 67.0, 4.0),
        ("2026-01-26", 71.0, 3.0),
        ("2026-02-02", 72.0, 4.0),
        ("2026-02-09", 74.0, 3.0),
    ];
    let limit = |value: f64| value / 9.0;
    ChartInput {
        unit: "Words correct in 1 minute".into(),
        baseline: Some(Baseline {
            at: at("2025-09-08", 44.0),
            probes: [41.0, 47.0, 44.0].map(|value| at("2025-09-08", value)).to_vec(),
            label: "Baseline 44".into(),
        }),
        aimlines: vec![Aimline {
            vertices: vec![
                at("2025-09-08", 44.0),
                at("2025-11-21", 60.2),
                at("2025-11-30", 60.2),
                at("2025-12-19", 64.7),
                at("2026-01-04", 64.7),
                at("2026-03-13", 79.7),
                at("2026-03-22", 79.7),
                at("2026-05-18", 92.0),
            ],
            ended: None,
        }],
        goal: Some(Goal { at: at("2026-05-18", 92.0), label: "Goal 92".into(), date_label: "May 18".into() }),
        scores: read
            .iter()
            .map(|&(day, value, errors)| Score { hollow: errors > limit(value), ..score(at(day, value)) })
            .collect(),
        absences: vec![Absence { day: day("2025-10-13"), letter: "A".into() }],
        phases: vec![
            phase("2025-09-08", "Small-group decoding", "3 × 20 min · 9 checks", PhaseWeight::Major),
            phase("2025-12-01", "Repeated reading added", "4 × 20 min · 9 checks", PhaseWeight::Major),
            phase("2026-01-14", "Group of 3", "", PhaseWeight::Minor),
        ],
        trends: vec![
            Trend {
                from: at("2025-09-15", 43.8),
                to: at("2025-11-17", 55.6),
                label: "+1.3 a week".into(),
                current: false,
            },
            Trend {
                from: at("2025-12-01", 57.5),
                to: at("2026-02-09", 73.0),
                label: "+1.5 a week".into(),
                current: true,
            },
        ],
        projection: Some(Projection {
            from: at("2026-02-09", 73.0),
            to: at("2026-05-18", 94.0),
            low: vec![at("2026-02-09", 65.5), at("2026-05-18", 79.0)],
            high: vec![at("2026-02-09", 80.5), at("2026-05-18", 109.0)],
            label: "At this rate: 79 to 109".into(),
        }),
        breaks: vec![
            gap("2025-11-24", "2025-11-28", "Break"),
            gap("2025-12-22", "2026-01-02", "Winter break"),
            gap("2026-03-16", "2026-03-20", "Spring break"),
        ],
        today: Some(day("2026-02-10")),
        strip: Some(Strip {
            title: "Errors".into(),
            bars: read
                .iter()
                .map(|&(day, value, errors)| Bar { at: at(day, errors), over: errors > limit(value) })
                .collect(),
            limit: read.iter().map(|&(day, value, _)| at(day, limit(value))).collect(),
            limit_label: "90% accuracy".into(),
            limit_note: "errors stay under".into(),
        }),
        ..ChartInput::starting(day("2025-09-08"))
    }
}

/// The same from the second phase on.
pub fn ana_this_phase() -> ChartInput {
    ChartInput { window: Window::ThisPhase, ..ana() }
}

/// Nothing but a goal: the first minute of every chart.
pub fn no_scores_yet() -> ChartInput {
    ChartInput { scores: Vec::new(), trends: Vec::new(), projection: None, strip: None, absences: Vec::new(), ..ana() }
}

/// Fewer call-outs are better: the line falls, the axis still starts at 0.
pub fn fewer_call_outs() -> ChartInput {
    let start = "2026-01-05";
    let counts = [14.0, 12.0, 13.0, 9.0, 11.0, 10.0, 8.0, 10.0];
    let first = day(start);
    ChartInput {
        unit: "Call-outs in 20 minutes".into(),
        interval_days: 3,
        baseline: Some(Baseline {
            at: at(start, 13.0),
            probes: [12.0, 13.0, 15.0].map(|value| at(start, value)).to_vec(),
            label: "Baseline 13".into(),
        }),
        aimlines: vec![
            Aimline { vertices: vec![at(start, 13.0), at("2026-01-26", 10.5)], ended: Some("Jan 26".into()) },
            Aimline { vertices: vec![at("2026-01-26", 11.0), at("2026-03-27", 3.0)], ended: None },
        ],
        goal: Some(Goal { at: at("2026-03-27", 3.0), label: "Goal 3".into(), date_label: "Mar 27".into() }),
        scores: counts
            .iter()
            .zip(0i32..)
            .map(|(&value, step)| score(DayValue { day: first.plus_days(2 + step * 4), value }))
            .collect(),
        phases: vec![phase(start, "Check-in each morning", "daily", PhaseWeight::Major)],
        trends: vec![Trend {
            from: at("2026-01-07", 13.2),
            to: at("2026-02-04", 8.8),
            label: "-1.1 a week".into(),
            current: true,
        }],
        today: Some(day("2026-02-05")),
        ..ChartInput::starting(first)
    }
}

/// Four changes of teaching: every shape, flags with little room, and a score on every school day.
pub fn four_phases_daily() -> ChartInput {
    let first = day("2025-09-01");
    let starts = [0i32, 42, 77, 119];
    let names = ["Modelling", "Prompts every time", "Prompts faded to one", "On his own"];
    let days = (0i32..160).map(|step| first.plus_days(step)).filter(|day| !day.is_weekend());
    let scores = days.zip(0i32..).map(|(day, step)| {
        let wave = f64::from((step * 7) % 5) * 6.0;
        score(DayValue { day, value: (20.0 + f64::from(step) * 0.6 + wave).min(100.0).round() })
    });
    ChartInput {
        unit: "Steps done alone, percent".into(),
        ceiling: Some(100.0),
        interval_days: 1,
        goal: Some(Goal { at: at("2026-03-31", 100.0), label: "Goal 100%".into(), date_label: "Mar 31".into() }),
        aimlines: vec![Aimline { vertices: vec![at("2025-09-01", 20.0), at("2026-03-31", 100.0)], ended: None }],
        scores: scores.collect(),
        phases: starts
            .iter()
            .zip(names)
            .map(|(&start, name)| Phase {
                from: first.plus_days(start),
                name: name.into(),
                detail: "5 × 15 min".into(),
                weight: PhaseWeight::Major,
            })
            .collect(),
        ..ChartInput::starting(first)
    }
}
