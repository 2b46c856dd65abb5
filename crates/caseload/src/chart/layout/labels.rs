//! The words in the plot, from the one that must be read to the one that may be missing.

use super::canvas::{Canvas, label};
use super::frame::{Frame, LABEL, SMALL, STAR_GAP};
use super::marks::height_at;
use super::places::settle;
use crate::chart::input::{Baseline, Goal, Projection, Trend};
use crate::chart::model::{ChartModel, PhaseLine, PhaseLineKind};
use crate::chart::scene::{Anchor, Area, Dash, Part, Px, Role, Text};
use crate::chart::text_width::text_width;

pub fn lay(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    if let Some(it) = model.goal.as_ref().filter(|_| !frame.narrow()) {
        goal(it, frame, canvas);
    }
    if let Some(it) = model.baseline.as_ref().filter(|_| !frame.narrow()) {
        baseline(it, frame, canvas);
    }
    model.trends.iter().filter(|trend| trend.current).for_each(|it| trend(it, frame, canvas));
    aim_word(model, frame, canvas);
    if let Some(it) = model.projection.as_ref().filter(|_| !frame.narrow()) {
        range(it, frame, canvas);
    }
    ended(model, frame, canvas);
    // From here on in the order in which labels give way, last to first.
    model.trends.iter().filter(|trend| !trend.current).for_each(|it| trend(it, frame, canvas));
    if !frame.narrow() {
        breaks(model, frame, canvas);
        let minor = |line: &&PhaseLine| line.kind == PhaseLineKind::Minor;
        model.phase_lines.iter().filter(minor).for_each(|it| minor_change(it, frame, canvas));
    }
}

/// Inside the plot, with a little air.
fn plot(frame: &Frame) -> Area {
    Area {
        left: frame.plot.left + 2.0,
        right: frame.plot.right + 2.0,
        top: frame.plot.top,
        bottom: frame.plot.bottom - 2.0,
    }
}

fn goal(goal: &Goal, frame: &Frame, canvas: &mut Canvas) {
    let (x, y) = frame.at(goal.at);
    let lines = |anchor, x: f64, y: f64| {
        vec![
            Text { bold: true, anchor, ..label((x, y), &goal.label, LABEL, Role::Ink) },
            Text { anchor, ..label((x, y + 16.0), &goal.date_label, SMALL, Role::Ink2) },
        ]
    };
    let places = vec![
        lines(Anchor::Start, x + STAR_GAP, y - 5.0),
        lines(Anchor::End, x + 6.0, y - 34.0),
        lines(Anchor::End, x + 6.0, y + 20.0),
        lines(Anchor::End, x - STAR_GAP, y - 5.0),
        lines(Anchor::Start, x + STAR_GAP, y + 12.0),
        lines(Anchor::Start, x + STAR_GAP, y - 24.0),
    ];
    settle(canvas, Part::Aim, places, frame.sheet());
}

fn baseline(baseline: &Baseline, frame: &Frame, canvas: &mut Canvas) {
    let (x, y) = frame.at(baseline.at);
    let values = || baseline.probes.iter().filter(|probe| probe.value.is_finite()).map(|&probe| frame.at(probe).1);
    let low = values().fold(y, f64::max);
    let high = values().fold(y, f64::min);
    let at = |x: f64, y: f64| vec![Text { anchor: Anchor::Start, ..label((x, y), &baseline.label, SMALL, Role::Ink2) }];
    let places = vec![
        at(x + 9.0, low + 10.0),
        at(x + 2.0, low + 16.0),
        at(x + 2.0, low + 26.0),
        at(x + 2.0, high - 16.0),
        at(x + 2.0, high - 26.0),
        at(x + 2.0, low + 40.0),
        at(x + 2.0, high - 40.0),
    ];
    settle(canvas, Part::Baseline, places, plot(frame));
}

/// Under the trend by preference, about its middle.
fn trend(trend: &Trend, frame: &Frame, canvas: &mut Canvas) {
    let (a, b) = (frame.at(trend.from), frame.at(trend.to));
    let half = text_width(&trend.label, LABEL, true) / 2.0;
    let room = plot(frame);
    let mut places = Vec::new();
    for drop in [26.0, 34.0, 44.0, -24.0, -34.0, 56.0, -46.0, 70.0] {
        for share in [0.5, 0.65, 0.35, 0.8, 0.2, 0.95] {
            let x = a.0 + (b.0 - a.0) * share;
            let y = a.1 + (b.1 - a.1) * share + drop;
            let x = x.clamp(room.left + half, (room.right - half).max(room.left + half));
            places.push(vec![Text { bold: true, ..label((x, y), &trend.label, LABEL, Role::Ink) }]);
        }
    }
    settle(canvas, Part::Growth, places, room);
}

/// The word on the current aimline, ahead of the scores, with a leader when it stands off.
fn aim_word(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let Some(line) = model.aimlines.iter().rev().find(|line| !line.old) else { return };
    let points = frame.line(&line.vertices);
    let (Some(first), Some(last)) = (points.first(), points.last()) else { return };
    let reached = model.scores.iter().map(|score| score.at.day).chain(model.today.iter().map(|it| it.day)).max();
    let start = reached.map_or(first.0, |day| frame.x(day)).clamp(first.0, last.0);
    let half = text_width(&model.aim_word, LABEL, true) / 2.0;
    let drops = if frame.narrow() { [15.0, 24.0, -15.0, -24.0] } else { [30.0, -30.0, 44.0, -44.0] };
    let mut places = Vec::new();
    for drop in drops {
        for (from, share) in [
            (start, 0.5),
            (start, 0.4),
            (start, 0.6),
            (start, 0.75),
            (start, 0.9),
            (first.0, 0.5),
            (first.0, 0.3),
            (first.0, 0.7),
        ] {
            let x =
                (from + (last.0 - from) * share).min(frame.plot.right - half - 1.0).max(frame.plot.left + half + 3.0);
            if let Some(y) = height_at(&points, x) {
                places.push(vec![Text { bold: true, ..label((x, y + drop), &model.aim_word, LABEL, Role::Aim) }]);
            }
        }
    }
    let Some((x, y)) = settle(canvas, Part::Aim, places, plot(frame)) else { return };
    let Some(on) = height_at(&points, x).filter(|on| (on - y).abs() >= 24.0) else { return };
    let side = if y > on { 1.0 } else { -1.0 };
    canvas.line(Part::Aim, vec![(x, on + side * 2.0), (x, y - side * 9.0)], 1.0, Dash::Solid, Role::Aim);
}

/// Above the range, or below it, with a leader into the hatch.
fn range(told: &Projection, frame: &Frame, canvas: &mut Canvas) {
    let (high, low) = (frame.line(&told.high), frame.line(&told.low));
    let (Some(first), Some(last)) = (high.first().or(low.first()), high.last().or(low.last())) else { return };
    let half = text_width(&told.label, SMALL, false) / 2.0;
    let mut places = Vec::new();
    let offs = [24.0, 34.0, 46.0, 16.0];
    let sides = offs.map(|off| (&high, -1.0, off)).into_iter().chain(offs.map(|off| (&low, 1.0, off)));
    for (edge, side, off) in sides {
        for share in [0.5, 0.4, 0.6, 0.3, 0.7, 0.85] {
            let x = first.0 + (last.0 - first.0) * share;
            let x = x.min(frame.plot.right - half).max(frame.plot.left + half + 3.0);
            if let Some(y) = height_at(edge, x) {
                places.push(vec![label((x, y + side * off), &told.label, SMALL, Role::Ink2)]);
            }
        }
    }
    let Some((x, y)) = settle(canvas, Part::Growth, places, plot(frame)) else { return };
    let foot = x + 12.0;
    let (Some(high), Some(low)) = (height_at(&high, foot), height_at(&low, foot)) else { return };
    let inside = 12.0f64.min((low - high) / 2.0);
    let leader =
        if y < high { [(x + 4.0, y + 8.0), (foot, high + inside)] } else { [(x + 4.0, y - 8.0), (foot, low - inside)] };
    canvas.line(Part::Growth, leader.to_vec(), 1.0, Dash::Solid, Role::Ink2);
}

/// The date at which an older aimline was ended.
fn ended(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for line in &model.aimlines {
        if let (Some(date), Some(&end)) = (&line.ended, line.vertices.last()) {
            let (x, y) = frame.at(end);
            let at = |place: Px, anchor| vec![Text { anchor, ..label(place, date, SMALL, Role::Aim) }];
            let places = vec![
                at((x + 6.0, y), Anchor::Start),
                at((x, y - 13.0), Anchor::Middle),
                at((x, y + 14.0), Anchor::Middle),
                at((x + 6.0, y - 22.0), Anchor::Start),
                at((x, y + 26.0), Anchor::Middle),
                at((x, y - 26.0), Anchor::Middle),
                at((x, y + 40.0), Anchor::Middle),
                at((x, y - 40.0), Anchor::Middle),
            ];
            settle(canvas, Part::Aim, places, plot(frame));
        }
    }
}

/// At the foot of the hatch, moved aside where a phase line runs.
fn breaks(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for gap in &model.breaks {
        let (left, right) = (frame.x(gap.from), frame.x(gap.to));
        let y = frame.plot.bottom - 11.0;
        let at = |x: f64, anchor| vec![Text { anchor, ..label((x, y), &gap.name, SMALL, Role::Ink3) }];
        let places = vec![
            at(f64::midpoint(left, right), Anchor::Middle),
            at(right - 6.0, Anchor::End),
            at(left + 4.0, Anchor::Start),
        ];
        settle(canvas, Part::SetUp, places, plot(frame));
    }
}

/// Beside the head of the dotted line.
fn minor_change(line: &PhaseLine, frame: &Frame, canvas: &mut Canvas) {
    let x = frame.x(line.day);
    let top = frame.plot.top;
    let at = |x: f64, y: f64, anchor| vec![Text { anchor, ..label((x, y), &line.name, SMALL, Role::Ink2) }];
    let places = vec![
        at(x - 6.0, top + 22.0, Anchor::End),
        at(x + 6.0, top + 22.0, Anchor::Start),
        at(x, top + 11.0, Anchor::Middle),
        at(x - 6.0, top + 38.0, Anchor::End),
        at(x + 6.0, top + 38.0, Anchor::Start),
    ];
    settle(canvas, Part::SetUp, places, plot(frame));
}
