//! The lines and shapes of the plot, in the order they lie over each other, and what they cost a label to cover.

use super::canvas::Canvas;
use super::frame::Frame;
use crate::chart::model::ChartModel;
use crate::chart::scene::{Area, Dash, Part, Px, Role, Shape};
use crate::chart::shapes::{score, star};

pub fn lay(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    range(model, frame, canvas);
    joins(model, frame, canvas);
    trends(model, frame, canvas);
    aimlines(model, frame, canvas);
    projection(model, frame, canvas);
    goal(model, frame, canvas);
    baseline(model, frame, canvas);
    scores(model, frame, canvas);
    decisions(model, frame, canvas);
}

fn range(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let Some(told) = model.projection.as_ref().filter(|_| !frame.narrow()) else { return };
    if told.low.len() < 2 || told.high.len() < 2 {
        return;
    }
    let mut points = frame.line(&told.high);
    canvas.avoid_line(&points, 1);
    // Labels may lie over the lower edge: the word on the aimline belongs there.
    points.extend(frame.line(&told.low).into_iter().rev());
    canvas.draw(Part::Growth, Shape::Hatch { points, width: 1.0, step: 4.5, rising: false, role: Role::Band });
}

fn joins(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for &index in &model.joins {
        if let (Some(a), Some(b)) = (model.scores.get(index), model.scores.get(index + 1)) {
            let points = frame.line(&[a.at, b.at]);
            canvas.avoid_line(&points, 2);
            canvas.line(Part::Scores, points, 1.2, Dash::Solid, Role::Join);
        }
    }
}

fn trends(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for trend in &model.trends {
        let points = frame.line(&[trend.from, trend.to]);
        canvas.avoid_line(&points, 3);
        canvas.line(Part::Growth, points, 3.2, Dash::Solid, Role::Trend);
    }
}

fn aimlines(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    for line in &model.aimlines {
        let points = frame.line(&line.vertices);
        canvas.avoid_line(&points, 3);
        let dash = if line.old { Dash::Dots } else { Dash::Solid };
        canvas.line(Part::Aim, points, 2.0, dash, Role::Aim);
    }
}

fn projection(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    if let Some(told) = model.projection.as_ref().filter(|_| !frame.narrow()) {
        let points = frame.line(&[told.from, told.to]);
        canvas.avoid_line(&points, 3);
        canvas.line(Part::Growth, points, 2.0, Dash::Long, Role::Ink);
    }
}

fn goal(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    if let Some(goal) = &model.goal {
        let at = frame.at(goal.at);
        let edge = Some((Role::StarEdge, 1.1));
        canvas.draw(Part::Aim, Shape::Area { points: star(at, 11.0), fill: Some(Role::Star), edge });
        canvas.avoid(Area::around(at, 11.0), 8);
    }
}

fn baseline(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let Some(baseline) = &model.baseline else { return };
    for &probe in baseline.probes.iter().filter(|probe| probe.value.is_finite()) {
        let centre = frame.at(probe);
        let edge = Some((Role::Ink2, 1.2));
        canvas.draw(Part::Baseline, Shape::Circle { centre, radius: 3.2, fill: Some(Role::Surface), edge });
        canvas.avoid(Area::around(centre, 4.0), 6);
    }
    let centre = frame.at(baseline.at);
    let edge = Some((Role::Aim, 2.2));
    canvas.draw(Part::Baseline, Shape::Circle { centre, radius: 5.0, fill: Some(Role::Surface), edge });
    canvas.avoid(Area::around(centre, 6.0), 8);
}

fn scores(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let gap = spacing(model.scores.iter().map(|plotted| frame.x(plotted.at.day)));
    let half = (gap * 0.6).clamp(3.0, 5.2);
    for &at in &model.stacked {
        let centre = frame.at(at);
        let edge = Some((Role::Ink2, 1.2));
        canvas.draw(Part::Scores, Shape::Circle { centre, radius: 3.0, fill: Some(Role::Surface), edge });
        canvas.avoid(Area::around(centre, 4.0), 6);
    }
    for (index, plotted) in model.scores.iter().enumerate() {
        let centre = frame.at(plotted.at);
        canvas.draw(Part::Scores, score(plotted.phase, centre, half, plotted.hollow));
        canvas.avoid(Area::around(centre, half + 1.0), 10);
        canvas.hit(centre, index);
    }
}

/// A peg hangs from the top edge on the day of a decision. Labels keep out of its way.
fn decisions(model: &ChartModel, frame: &Frame, canvas: &mut Canvas) {
    let top = frame.plot.top;
    for (index, decision) in model.decisions.iter().enumerate() {
        let x = frame.x(decision.day);
        let points = vec![(x - 5.0, top), (x + 5.0, top), (x + 5.0, top + 7.0), (x, top + 12.0), (x - 5.0, top + 7.0)];
        let edge = Some((Role::Surface, 1.2));
        canvas.draw(Part::Decision, Shape::Area { points, fill: Some(Role::Ink), edge });
        if canvas.shows(Part::Decision) {
            canvas.reserve(Area { left: x - 6.0, top: top - 1.0, right: x + 6.0, bottom: top + 13.0 });
        }
        canvas.hit((x, top + 5.0), model.scores.len() + index);
    }
}

/// The mean distance between neighbours in px; large when there is none.
pub fn spacing(places: impl Iterator<Item = f64>) -> f64 {
    let (mut low, mut high, mut gaps) = (f64::MAX, f64::MIN, -1.0);
    for x in places {
        (low, high, gaps) = (low.min(x), high.max(x), gaps + 1.0);
    }
    if gaps < 1.0 || high <= low { 100.0 } else { (high - low) / gaps }
}

/// The height of a polyline at `x`, between its ends. None beyond them.
pub fn height_at(line: &[Px], x: f64) -> Option<f64> {
    let pair = line.iter().zip(line.iter().skip(1)).find(|(a, b)| a.0 <= x && x <= b.0)?;
    let (a, b) = pair;
    let span = b.0 - a.0;
    Some(if span > 0.0 { a.1 + (b.1 - a.1) * (x - a.0) / span } else { b.1 })
}
