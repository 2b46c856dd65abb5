//! A model and a scene as text, one line a mark, for people to read in a difference.

use caseload::chart::scene::{Anchor, Px, Shape};
use caseload::chart::{ChartModel, DayValue, Scene};
use std::fmt::Write;
use std::path::Path;

/// Compares with the checked-in file, or writes it when `UPDATE` is set.
pub fn check(name: &str, now: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/charts/fixtures").join(name);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, now).expect("the fixture can be written");
        return;
    }
    let then = std::fs::read_to_string(&path).unwrap_or_default();
    let changed = then.lines().zip(now.lines()).zip(1..).find(|((then, now), _)| then != now);
    if let Some(((then, now), line)) = changed {
        panic!("{name}, line {line}\nwas {then}\nis  {now}\nUPDATE=1 accepts it");
    }
    assert_eq!(then.lines().count(), now.lines().count(), "{name}: lines were added or lost; UPDATE=1 accepts it");
}

fn point(at: DayValue) -> String {
    format!("{} {:.1}", at.day, at.value)
}

fn points(line: &[DayValue]) -> String {
    line.iter().map(|&at| point(at)).collect::<Vec<_>>().join(", ")
}

pub fn model(chart: &ChartModel) -> String {
    let mut out = String::new();
    let mut say = |what: &str, text: String| writeln!(out, "{what}: {text}").expect("text can be written");
    say("days", format!("{} to {}", chart.from, chart.to));
    say(
        "months",
        chart.months.iter().map(|tick| format!("{} {}", tick.day, tick.label)).collect::<Vec<_>>().join(", "),
    );
    let lines = chart.gridlines.iter().map(|line| line.label.as_str()).collect::<Vec<_>>().join(" ");
    say("values", format!("{} at {lines} up to {:.1}", chart.unit, chart.top));
    if let Some(baseline) = &chart.baseline {
        say("baseline", format!("{} from {}", baseline.label, points(&baseline.probes)));
    }
    for line in &chart.aimlines {
        let kind = if line.old { "old aimline" } else { "aimline" };
        say(kind, format!("{} {}", points(&line.vertices), line.ended.as_deref().unwrap_or("")));
    }
    if let Some(goal) = &chart.goal {
        say("goal", format!("{} {} at {}", goal.label, goal.date_label, point(goal.at)));
    }
    for line in &chart.phase_lines {
        let kind = match line.kind {
            caseload::chart::model::PhaseLineKind::First => "first phase",
            caseload::chart::model::PhaseLineKind::Major => "phase",
            caseload::chart::model::PhaseLineKind::Minor => "minor change",
        };
        say(kind, format!("{} {} / {}", line.day, line.name, line.detail));
    }
    for (index, score) in chart.scores.iter().enumerate() {
        let hollow = if score.hollow { " hollow" } else { "" };
        let joined = if chart.joins.contains(&index) { " joined to the next" } else { "" };
        say("score", format!("{} phase {}{hollow}{joined}", point(score.at), score.phase + 1));
    }
    if !chart.stacked.is_empty() {
        say("single scores", points(&chart.stacked));
    }
    for absence in &chart.absences {
        say("absence", format!("{} {}", absence.day, absence.letter));
    }
    for decision in &chart.decisions {
        say("decision", decision.spoken.clone());
    }
    for trend in &chart.trends {
        say("trend", format!("{} to {} {}", point(trend.from), point(trend.to), trend.label));
    }
    if let Some(told) = &chart.projection {
        say("projection", format!("{} to {} {}", point(told.from), point(told.to), told.label));
        say("range", format!("{} below, {} above", points(&told.low), points(&told.high)));
    }
    for gap in &chart.breaks {
        say("break", format!("{} to {} {}", gap.from, gap.to, gap.name));
    }
    if let Some(today) = &chart.today {
        say("today", today.day.to_string());
    }
    if let Some(strip) = &chart.strip {
        let bars = strip.content.bars.iter().map(|bar| format!("{}{}", bar.at.value, if bar.over { "!" } else { "" }));
        say("strip", format!("{} to {}: {}", strip.content.title, strip.label, bars.collect::<Vec<_>>().join(" ")));
        say("limit", points(&strip.content.limit));
    }
    out
}

fn places(line: &[Px]) -> String {
    line.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

pub fn scene(scene: &Scene) -> String {
    let mut out = format!("{} by {}\n", scene.width, scene.height);
    for mark in &scene.marks {
        let dim = if mark.dim { " dim" } else { "" };
        let text = match &mark.shape {
            Shape::Line { points, width, dash, role } => {
                format!("line {role:?} {width} {dash:?} {}", places(points))
            }
            Shape::Area { points, fill, edge } => format!("area {fill:?} {edge:?} {}", places(points)),
            Shape::Circle { centre, radius, fill, edge } => {
                format!("circle {radius:.1} {fill:?} {edge:?} {}", places(&[*centre]))
            }
            Shape::Hatch { points, role, .. } => format!("hatch {role:?} {}", places(points)),
            Shape::Text(text) => {
                let bold = if text.bold { " bold" } else { "" };
                let side = match text.anchor {
                    Anchor::Start => "from",
                    Anchor::Middle => "about",
                    Anchor::End => "to",
                };
                format!("text {:?} {}{bold} {:?} {side} {}", text.text, text.size, text.role, places(&[text.at]))
            }
        };
        writeln!(out, "{text}{dim}").expect("text can be written");
    }
    out
}
