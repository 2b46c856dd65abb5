//! The strip under the chart: bars on the same days, and the most that still keeps the accuracy floor.

use super::canvas::{Canvas, label, text_area};
use super::frame::{Frame, SMALL};
use super::ground::{figure, title};
use super::marks::spacing;
use crate::chart::model::StripModel;
use crate::chart::scene::{Anchor, Area, Dash, Part, Px, Role, Shape, Text};

pub fn lay(strip: &StripModel, frame: &Frame, canvas: &mut Canvas) {
    let Some(area) = frame.strip else { return };
    let line = |y: f64| vec![(area.left, y), (area.right, y)];
    canvas.line(None, line(area.top), 1.0, Dash::Solid, Role::Grid);
    canvas.line(None, line(area.bottom), 1.2, Dash::Solid, Role::Control);
    canvas.write(None, figure(area.left - 8.0, area.top, &strip.label));
    canvas.write(None, figure(area.left - 8.0, area.bottom, "0"));
    canvas.write(None, title(area, &strip.content.title));
    bars(strip, frame, area, canvas);
    limit(strip, frame, area, canvas);
}

fn bars(strip: &StripModel, frame: &Frame, area: Area, canvas: &mut Canvas) {
    let gap = spacing(strip.content.bars.iter().map(|bar| frame.x(bar.at.day)));
    let half = (gap * 0.35).clamp(0.8, 3.0);
    for bar in &strip.content.bars {
        let x = frame.x(bar.at.day);
        let y = frame.strip_y(area, bar.at.value);
        let points = vec![(x - half, y), (x + half, y), (x + half, area.bottom), (x - half, area.bottom)];
        let fill = if bar.over { Role::Ink } else { Role::Surface };
        canvas.draw(Part::Scores, Shape::Area { points, fill: Some(fill), edge: Some((Role::Ink, 1.3)) });
        canvas.avoid(Area { left: x - half, right: x + half, top: y, bottom: area.bottom }, 6);
    }
}

fn limit(strip: &StripModel, frame: &Frame, area: Area, canvas: &mut Canvas) {
    let points: Vec<Px> =
        strip.content.limit.iter().map(|at| (frame.x(at.day), frame.strip_y(area, at.value))).collect();
    let Some(&end) = points.last() else { return };
    if points.len() > 1 {
        canvas.avoid_line(&points, 4);
        canvas.line(Part::Scores, points, 1.6, Dash::Short, Role::Aim);
    }
    let name = |anchor, at| Text { bold: true, anchor, ..label(at, &strip.content.limit_label, SMALL, Role::Aim) };
    let note = |anchor, at| Text { anchor, ..label(at, &strip.content.limit_note, SMALL, Role::Ink2) };
    let y = (end.1 + 6.0).clamp(area.top + 8.0, area.bottom - 22.0);
    let places = [(Anchor::Start, end.0 + 10.0), (Anchor::End, end.0 - 8.0), (Anchor::End, area.right)];
    for (anchor, x) in places {
        let pair = [name(anchor, (x, y)), note(anchor, (x, y + 15.0))];
        let fits = pair.iter().all(|text| {
            let area = text_area(text);
            canvas.is_free(&area) && canvas.cost(&area) == 0
        });
        if fits {
            pair.into_iter().filter(|text| !text.text.is_empty()).for_each(|text| canvas.write(Part::Scores, text));
            return;
        }
    }
}
