//! Charts that a school year brings, each as the text of its model and laid out at three widths. Some of them also as the
//! picture that is drawn.

use crate::properties::check_labels;
use crate::stories::{ana, at, day, fewer_call_outs, four_phases_daily, model, no_scores_yet, score};
use crate::written::{self, check};
use caseload::chart::input::{Absence, Aimline, Break, Decision, Goal, Phase, PhaseWeight, Projection, Trend, Window};
use caseload::chart::{ChartInput, DayValue, View, layout};
use caseload_charts::{Palette, svg};

/// A goal over a year with a score every so many days, the values from a function of their number.
fn series(count: i32, every: i32, value: impl Fn(i32) -> f64) -> ChartInput {
    let first = day("2025-09-01");
    let place = |step: i32| DayValue { day: first.plus_days(3 + step * every), value: value(step) };
    ChartInput {
        unit: "Words correct in 1 minute".into(),
        interval_days: every,
        aimlines: vec![Aimline { vertices: vec![at("2025-09-01", 20.0), at("2026-05-29", 80.0)], ended: None }],
        goal: Some(Goal { at: at("2026-05-29", 80.0), label: "Goal 80".into(), date_label: "May 29".into() }),
        scores: (0..count).map(|step| score(place(step))).collect(),
        ..ChartInput::starting(first)
    }
}

fn wave(step: i32) -> f64 {
    (20.0 + f64::from(step) * 0.9 + f64::from((step * 7) % 5) * 2.0).round()
}

fn phase(from: &str, name: &str, weight: PhaseWeight) -> Phase {
    Phase { from: day(from), name: name.into(), detail: "3 × 20 min".into(), weight }
}

fn trend(from: DayValue, to: DayValue, label: &str, current: bool) -> Trend {
    Trend { from, to, label: label.into(), current }
}

fn gap(from: &str, to: &str, name: &str) -> Break {
    Break { from: day(from), to: day(to), name: name.into() }
}

/// Three phases with a trend each.
fn three_phases() -> ChartInput {
    ChartInput {
        phases: vec![
            phase("2025-09-01", "Small-group decoding", PhaseWeight::Major),
            phase("2025-11-10", "Repeated reading added", PhaseWeight::Major),
            phase("2026-01-26", "One to one", PhaseWeight::Major),
        ],
        trends: vec![
            trend(at("2025-09-04", 24.0), at("2025-11-06", 31.0), "+0.8 a week", false),
            trend(at("2025-11-13", 32.0), at("2026-01-22", 42.0), "+1.0 a week", false),
            trend(at("2026-01-29", 43.0), at("2026-03-26", 51.0), "+1.0 a week", true),
        ],
        today: Some(day("2026-03-27")),
        ..series(30, 7, wave)
    }
}

/// An aimline that was amended twice.
fn amended_twice() -> ChartInput {
    let old =
        |from: DayValue, to: DayValue, ended: &str| Aimline { vertices: vec![from, to], ended: Some(ended.into()) };
    ChartInput {
        aimlines: vec![
            old(at("2025-09-01", 20.0), at("2025-12-01", 40.0), "Dec 1"),
            old(at("2025-12-02", 30.0), at("2026-02-02", 45.0), "Feb 2"),
            Aimline { vertices: vec![at("2026-02-03", 42.0), at("2026-05-29", 70.0)], ended: None },
        ],
        goal: Some(Goal { at: at("2026-05-29", 70.0), label: "Goal 70".into(), date_label: "May 29".into() }),
        ..series(24, 7, wave)
    }
}

fn projected(low: f64, to: f64, high: f64, label: &str) -> ChartInput {
    let start = at("2025-12-04", 33.0);
    let end = |value| at("2026-05-29", value);
    ChartInput {
        trends: vec![trend(at("2025-09-04", 21.0), start, "+0.9 a week", true)],
        projection: Some(Projection {
            from: start,
            to: end(to),
            low: vec![at("2025-12-04", 27.0), end(low)],
            high: vec![at("2025-12-04", 39.0), end(high)],
            label: label.into(),
        }),
        ..series(14, 7, wave)
    }
}

fn percent(input: ChartInput) -> ChartInput {
    ChartInput { unit: "Percent correct".into(), ceiling: Some(100.0), reach: 100.0, ..input }
}

fn same_day_stack() -> ChartInput {
    let mut input = series(10, 7, wave);
    let middle = input.scores[4].at;
    input.stacked = [-6.0, 0.0, 5.0].map(|off| DayValue { value: middle.value + off, ..middle }).to_vec();
    input
}

/// Three phases with a decision before each change, two on one day and one today.
fn decisions() -> ChartInput {
    let decided = |on: &str, what: &str| Decision { day: day(on), spoken: format!("{on}, decision: {what}") };
    ChartInput {
        decisions: vec![
            decided("2025-11-07", "Change teaching"),
            decided("2026-01-23", "Change teaching"),
            decided("2026-01-23", "Ask the family"),
            decided("2026-03-27", "Keep going"),
        ],
        ..three_phases()
    }
}

/// Notes beside dotted lines, each decided on the day before.
fn minor_changes_decided() -> ChartInput {
    let mut input = many_minor_changes();
    let before = |phase: &Phase| Decision { day: phase.from.plus_days(-1), spoken: phase.name.clone() };
    input.decisions = input.phases.iter().skip(1).map(before).collect();
    input
}

fn hollow_marks() -> ChartInput {
    let mut input = three_phases();
    input.scores.iter_mut().step_by(3).for_each(|score| score.hollow = true);
    input
}

fn absences(letters: &[&str]) -> ChartInput {
    let mut input = series(16, 7, wave);
    let taken =
        |(step, letter): (i32, &&str)| Absence { day: day("2025-09-04").plus_days(7 * step), letter: (*letter).into() };
    input.absences = (2..).zip(letters).map(taken).collect();
    let gone: Vec<_> = input.absences.iter().map(|absence| absence.day).collect();
    input.scores.retain(|score| !gone.contains(&score.at.day));
    input
}

fn many_minor_changes() -> ChartInput {
    let mut input = series(30, 7, wave);
    input.phases = vec![phase("2025-09-01", "Start", PhaseWeight::Major)];
    let names = ["Seat moved", "Group of 3", "Shorter page", "Timer", "New aide", "Room 12"];
    input.phases.extend((0i32..).zip(names).map(|(step, name)| Phase {
        from: day("2025-10-06").plus_days(step * 9),
        name: name.into(),
        detail: String::new(),
        weight: PhaseWeight::Minor,
    }));
    input
}

fn close_phases() -> ChartInput {
    let mut input = series(30, 7, wave);
    let names = ["Small-group decoding", "Repeated reading added", "Word building", "One to one"];
    input.phases = (0i32..)
        .zip(names)
        .map(|(step, name)| Phase {
            from: day("2025-09-01").plus_days(step * 16),
            name: name.into(),
            detail: "4 × 20 min · 3 checks".into(),
            weight: PhaseWeight::Major,
        })
        .collect();
    input
}

fn long_words() -> ChartInput {
    let mut input = ana();
    input.unit = "Palabras leídas correctamente en voz alta en un minuto".into();
    input.phases[0].name = "Descodificación en grupo pequeño con tarjetas de sílabas".into();
    input.phases[1].name = "Se añadió la lectura repetida con grabación".into();
    input
}

fn breaks_only() -> ChartInput {
    let mut input = series(36, 7, wave);
    input.breaks = vec![
        gap("2025-10-13", "2025-10-17", "Fall break"),
        gap("2025-11-24", "2025-11-28", "Thanksgiving"),
        gap("2025-12-22", "2026-01-02", "Winter break"),
        gap("2026-02-16", "2026-02-20", "February"),
        gap("2026-04-06", "2026-04-10", "Spring break"),
    ];
    input
}

fn three_years() -> ChartInput {
    let mut input = series(110, 10, |step| (20.0 + f64::from(step) * 0.5).round());
    input.aimlines = vec![Aimline { vertices: vec![at("2025-09-01", 20.0), at("2028-09-01", 80.0)], ended: None }];
    input.goal = Some(Goal { at: at("2028-09-01", 80.0), label: "Goal 80".into(), date_label: "Sep 1, 2028".into() });
    input
}

fn without(mut input: ChartInput, drop: impl FnOnce(&mut ChartInput)) -> ChartInput {
    drop(&mut input);
    input
}

fn this_phase(input: ChartInput) -> ChartInput {
    ChartInput { window: Window::ThisPhase, ..input }
}

/// Every case with its name, which is that of its file.
fn cases() -> Vec<(&'static str, ChartInput)> {
    let start = || ChartInput::starting(day("2025-09-01"));
    vec![
        ("nothing", start()),
        ("0-points", series(0, 7, wave)),
        ("0-points-baseline", no_scores_yet()),
        ("1-point", series(1, 7, wave)),
        ("1-point-at-zero", series(1, 7, |_| 0.0)),
        ("2-points", series(2, 7, wave)),
        ("3-points", series(3, 7, wave)),
        ("36-points", series(36, 7, wave)),
        ("300-points", series(300, 1, |step| (20.0 + f64::from(step) * 0.2 + f64::from((step * 7) % 5)).round())),
        ("all-equal", series(12, 7, |_| 40.0)),
        ("all-zero", series(12, 7, |_| 0.0)),
        ("one-far-above", series(12, 7, |step| if step == 6 { 180.0 } else { wave(step) })),
        ("three-phases", three_phases()),
        ("three-phases-this-phase", this_phase(three_phases())),
        ("four-phases-daily", four_phases_daily()),
        ("four-phases-this-phase", this_phase(four_phases_daily())),
        ("close-phases", close_phases()),
        ("many-minor-changes", many_minor_changes()),
        ("decrease", fewer_call_outs()),
        ("decrease-to-zero", series(14, 7, |step| f64::from(14 - step))),
        ("no-aimline", without(three_phases(), |input| input.aimlines.clear())),
        ("no-goal", without(series(12, 7, wave), |input| input.goal = None)),
        ("nothing-but-scores", ChartInput { scores: series(12, 7, wave).scores, ..start() }),
        ("amended-twice", amended_twice()),
        ("amended-this-phase", this_phase(amended_twice())),
        ("projection", projected(50.0, 60.0, 70.0, "At this rate: 50 to 70")),
        ("projection-wide", projected(5.0, 60.0, 240.0, "At this rate: 5 to 240")),
        ("projection-below-zero", projected(-60.0, -20.0, 20.0, "At this rate: 0 to 20")),
        ("percent", percent(series(20, 7, |step| (40.0 + f64::from(step) * 3.0).min(100.0)))),
        ("percent-projection", percent(projected(80.0, 110.0, 140.0, "At this rate: 80 to 100"))),
        ("rate-under-one", series(12, 7, |step| 0.1 + f64::from(step % 4) * 0.15)),
        ("same-day-stack", same_day_stack()),
        ("hollow-marks", hollow_marks()),
        ("decisions", decisions()),
        ("decisions-this-phase", this_phase(decisions())),
        ("minor-changes-decided", minor_changes_decided()),
        ("absences", absences(&["A", "A", "R", "N", "S"])),
        (
            "a-long-gap",
            without(series(20, 7, wave), |input| {
                input.scores.drain(6..11);
            }),
        ),
        ("breaks", breaks_only()),
        ("ana", ana()),
        ("ana-on-paper", ChartInput { today: None, ..ana() }),
        ("long-words", long_words()),
        ("three-years", three_years()),
    ]
}

/// Those that are also kept as pictures.
const PICTURES: [&str; 13] = [
    "0-points",
    "1-point",
    "300-points",
    "all-equal",
    "three-phases",
    "decrease",
    "no-aimline",
    "amended-twice",
    "projection-wide",
    "same-day-stack",
    "hollow-marks",
    "decisions",
    "long-words",
];

#[test]
fn charts_are_what_they_were() {
    let cases = cases();
    assert_eq!(cases.len(), 43);
    for (name, input) in cases {
        check(&format!("cases/{name}.model.txt"), &written::model(&model(input)));
    }
}

#[test]
fn pictures_are_drawn_as_they_were() {
    let drawn = cases().into_iter().filter(|(name, _)| PICTURES.contains(name)).map(|(name, input)| {
        check(&format!("cases/{name}.svg"), &svg(&layout(&model(input), &View::screen(752.0)), &Palette::LIGHT));
    });
    assert_eq!(drawn.count(), PICTURES.len());
}

#[test]
fn no_label_lies_over_another_at_320_700_and_1400_px() {
    for (name, input) in cases() {
        for view in [320.0, 700.0, 1400.0].map(View::screen).into_iter().chain([View::print(700.0)]) {
            let width = view.width;
            let scene = layout(&model(input.clone()), &view);
            if let Err(problem) = check_labels(&scene) {
                panic!("{name} at {width}: {problem}");
            }
        }
    }
}
