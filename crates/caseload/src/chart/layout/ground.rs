//! What lies under everything: breaks, grid, axes with their figures, months, today, absences.

use super::canvas::{Canvas, label, text_area};
use super::frame::{Frame, SMALL};
use crate::chart::model::{ChartModel, MonthTick, Today};
use crate::chart::scene::{Anchor, Area, Dash, Part, Role, Shape, Text};
use crate::chart::shapes::rounded;
use crate::chart::text_width::text_width;

pub fn lay(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    breaks(model, frame, canvas);
    grid(model, frame, canvas);
    if let Some(today) = model.today.as_ref().filter(|_| !frame.print()) {
        band(today, frame, canvas);
    }
    months(&model.months, frame, canvas);
    absences(model, frame, canvas);
}

/// Breaks are hatched from their first to their last day; their names come later, at the foot.
fn breaks(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for gap in &model.breaks {
        let (left, right) = (frame.x(gap.from), frame.x(gap.to).max(frame.x(gap.from) + 3.0));
        let (top, bottom) = (frame.plot.top, frame.plot.bottom);
        let points = vec![(left, top), (right, top), (right, bottom), (left, bottom)];
        canvas.draw(Part::SetUp, Shape::Hatch { points, width: 1.2, step: 5.0, rising: true, role: Role::Hatch });
    }
}

fn grid(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let plot = frame.plot;
    for line in &model.gridlines {
        let y = frame.y(line.value);
        if line.value > 0.0 {
            canvas.line(None, vec![(plot.left, y), (plot.right, y)], 1.0, Dash::Solid, Role::Grid);
        }
        canvas.write(None, figure(plot.left - 8.0, y, &line.label));
    }
    canvas.line(None, vec![(plot.left, plot.bottom), (plot.right, plot.bottom)], 1.2, Dash::Solid, Role::Control);
    if !frame.narrow() {
        canvas.write(None, title(plot, &model.unit));
    }
}

/// A figure left of an axis.
pub fn figure(x: f64, y: f64, text: &str) -> Text {
    Text { anchor: Anchor::End, halo: false, ..label((x, y), text, SMALL, Role::Ink3) }
}

/// The title of a y axis, read upward along the left edge.
pub fn title(area: Area, text: &str) -> Text {
    let middle = f64::midpoint(area.top, area.bottom);
    Text { upward: true, halo: false, ..label((8.5, middle), text, SMALL, Role::Ink3) }
}

/// The yellow band of the present day and its tag, which hides a month label beneath it.
fn band(today: &Today, frame: &Frame, canvas: &mut Canvas) {
    let x = frame.x(today.day);
    let half = if frame.narrow() { 3.0 } else { 4.0 };
    let (top, bottom) = (frame.plot.top, frame.plot.bottom);
    let points = vec![(x - half, top), (x + half, top), (x + half, bottom), (x - half, bottom)];
    canvas.draw(Part::SetUp, Shape::Area { points, fill: Some(Role::Today), edge: None });
    canvas.avoid(Area { left: x - half, right: x + half, top, bottom }, 2);
    if frame.narrow() {
        return;
    }
    let half = text_width(&today.word, SMALL, true) / 2.0 + 9.0;
    let x = x.clamp(frame.plot.left + half, (frame.width - half).max(frame.plot.left + half));
    let y = bottom + 14.0;
    let tag = Area { left: x - half, right: x + half, top: y - 9.0, bottom: y + 9.0 };
    canvas.draw(Part::SetUp, Shape::Area { points: rounded(tag, 4.0), fill: Some(Role::Tag), edge: None });
    if canvas.shows(Part::SetUp) {
        canvas.reserve(tag);
    }
    let word = Text { bold: true, halo: false, ..label((x, y), &today.word, SMALL, Role::OnTag) };
    canvas.write(Part::SetUp, word);
}

/// A tick at each month with its name to the right; labels with a year are written first.
fn months(ticks: &[MonthTick], frame: &Frame, canvas: &mut Canvas) {
    let bottom = frame.plot.bottom;
    for tick in ticks {
        let x = frame.x(tick.day);
        canvas.line(None, vec![(x, bottom), (x, bottom + 5.0)], 1.0, Dash::Solid, Role::Control);
    }
    for with_year in [true, false] {
        for tick in ticks.iter().filter(|tick| tick.with_year == with_year) {
            let x = frame.x(tick.day) + 4.0;
            let name = Text {
                anchor: Anchor::Start,
                halo: false,
                ..label((x, bottom + 14.0), &tick.label, SMALL, Role::Ink3)
            };
            if text_area(&name).right <= frame.plot.right + 6.0 {
                canvas.write_if_free(None, name);
            }
        }
    }
}

/// Absences are letters on the axis.
fn absences(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for absence in &model.absences {
        let at = (frame.x(absence.day), frame.plot.bottom - 10.0);
        let letter = Text { bold: true, ..label(at, &absence.letter, SMALL, Role::Ink2) };
        canvas.write_if_free(Part::SetUp, letter);
    }
}
