//! Phase lines, and the flags above the plot that say what was taught from there on.

use super::canvas::{Canvas, label, text_area};
use super::frame::{Frame, LABEL, SMALL};
use crate::chart::model::{ChartModel, PhaseLine, PhaseLineKind};
use crate::chart::scene::{Anchor, Area, Dash, Part, Role, Text};
use crate::chart::text_width::fitted;

pub fn lay(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    // A dotted line without its name would be a riddle, and a narrow chart has no room for the name.
    for line in model.phase_lines.iter().filter(|line| !(frame.narrow() && line.kind == PhaseLineKind::Minor)) {
        draw(line, line_x(line, model, frame), frame, canvas);
    }
    let flags: Vec<&PhaseLine> = model.phase_lines.iter().filter(|line| line.kind != PhaseLineKind::Minor).collect();
    for (index, line) in flags.iter().enumerate() {
        let next = flags.get(index + 1).map_or(frame.flags_end, |next| line_x(next, model, frame) - 6.0);
        write(line, line_x(line, model, frame), next.min(frame.flags_end), frame, canvas);
    }
}

/// A change stands between the scores before and after it, never on a score: taught from Monday on, checked on Monday.
fn line_x(line: &PhaseLine, model: &ChartModel, frame: &Frame) -> f64 {
    let x = frame.x(line.day);
    if line.kind != PhaseLineKind::Major {
        return x;
    }
    let places = || model.scores.iter().map(|score| (score.at.day, frame.x(score.at.day)));
    let after = places().find(|(day, _)| *day >= line.day).map_or(f64::MAX, |(_, place)| place);
    let before =
        places().filter(|(day, _)| *day < line.day).map(|(_, place)| place).next_back().unwrap_or(frame.plot.left);
    if after - x >= CLEAR { x } else { (after - CLEAR).max(f64::midpoint(before, after)) }
}

/// From a phase line to the first score after it, in px.
const CLEAR: f64 = 9.0;

fn draw(line: &PhaseLine, x: f64, frame: &Frame, canvas: &mut Canvas) {
    let (top, bottom) = (frame.plot.top, frame.plot.bottom);
    let low = frame.strip.map_or(bottom, |strip| strip.bottom + 4.0);
    let (from, to, width, dash, role) = match line.kind {
        PhaseLineKind::First => (10.0, top - 1.0, 1.0, Dash::Solid, Role::Control),
        PhaseLineKind::Major => (8.0, low, 1.5, Dash::Solid, Role::Ink),
        PhaseLineKind::Minor => (top + 20.0, bottom, 1.2, Dash::Dots, Role::Ink),
    };
    canvas.line(Part::SetUp, vec![(x, from), (x, to)], width, dash, role);
    let cost = if line.kind == PhaseLineKind::Minor { 4 } else { 12 };
    canvas.avoid(Area { left: x - 2.0, right: x + 2.0, top: from, bottom: to }, cost);
}

/// The name and under it the plan, cut to the room up to the next flag; left of the line where there is none right of it.
fn write(line: &PhaseLine, x: f64, end: f64, frame: &Frame, canvas: &mut Canvas) {
    let x = x + 8.0;
    let first = if frame.narrow() { 15.0 } else { 16.5 };
    let name = |anchor, at, text: &str| Text { bold: true, halo: false, anchor, ..label(at, text, LABEL, Role::Ink) };
    if let Some(text) = fitted(&line.name, LABEL, true, end - x) {
        canvas.write_if_free(Part::SetUp, name(Anchor::Start, (x, first), &text));
        if let Some(text) =
            fitted(&line.detail, SMALL, false, end - x).filter(|text| !text.is_empty() && !frame.narrow())
        {
            let plan = label((x, first + 17.0), &text, SMALL, Role::Ink2);
            canvas.write_if_free(Part::SetUp, Text { halo: false, anchor: Anchor::Start, ..plan });
        }
        return;
    }
    let left = (x - 16.0).min(end);
    let flag = name(Anchor::End, (left, first), &line.name);
    if text_area(&flag).left > 0.0 {
        canvas.write_if_free(Part::SetUp, flag);
    }
}
