//! Phase lines, and the flags above the plot that say what was taught from there on.

use super::canvas::{Canvas, label, text_area};
use super::frame::{Frame, LABEL, SMALL};
use crate::chart::model::{ChartModel, PhaseLine, PhaseLineKind};
use crate::chart::scene::{Anchor, Area, Dash, Part, Role, Text};
use crate::chart::text_width::fitted;

pub fn lay(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for line in &model.phase_lines {
        draw(line, frame, canvas);
    }
    let flags: Vec<&PhaseLine> = model.phase_lines.iter().filter(|line| line.kind != PhaseLineKind::Minor).collect();
    for (index, line) in flags.iter().enumerate() {
        let next = flags.get(index + 1).map_or(frame.flags_end, |next| frame.x(next.day) - 6.0);
        write(line, next.min(frame.flags_end), frame, canvas);
    }
}

fn draw(line: &PhaseLine, frame: &Frame, canvas: &mut Canvas) {
    let x = frame.x(line.day);
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
fn write(line: &PhaseLine, end: f64, frame: &Frame, canvas: &mut Canvas) {
    let x = frame.x(line.day) + 8.0;
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
