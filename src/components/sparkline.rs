//! The small chart of a list row: aimline from ring to star, scores joined, last score as a dot. No axes and no figures, so it never
//! stands alone; status word and numbers are beside it.

use leptos::prelude::*;

use super::drawing::{drawing, push_px};

/// The points of a sparkline in px, y downward, within `width` x `height`.
#[derive(Clone, Default, PartialEq)]
pub struct SparkPoints {
    /// Width of the drawing; 132 to 148.
    pub width: u32,
    /// Height of the drawing; 34 to 38.
    pub height: u32,
    /// The aimline from the start; its first point wears the ring.
    pub aim: Vec<(f32, f32)>,
    /// Runs of scores that may be joined, oldest first.
    pub scores: Vec<Vec<(f32, f32)>>,
    /// The last score.
    pub last: Option<(f32, f32)>,
    /// The goal.
    pub star: Option<(f32, f32)>,
}

/// The sparkline.
#[component]
pub fn SparkLine(points: SparkPoints) -> impl IntoView {
    drawing("spark", (points.width, points.height), (points.width, points.height), body(&points))
}

fn push_path(body: &mut String, class: &str, points: &[(f32, f32)]) {
    if points.len() < 2 {
        return;
    }
    body.push_str("<path class=\"");
    body.push_str(class);
    body.push_str("\" d=\"M");
    for (x, y) in points {
        push_px(body, *x);
        body.push(' ');
        push_px(body, *y);
        body.push(' ');
    }
    body.push_str("\"/>");
}

fn push_circle(body: &mut String, class: &str, radius: &str, (x, y): (f32, f32)) {
    body.push_str("<circle class=\"");
    body.push_str(class);
    body.push_str("\" r=\"");
    body.push_str(radius);
    body.push_str("\" cx=\"");
    push_px(body, x);
    body.push_str("\" cy=\"");
    push_px(body, y);
    body.push_str("\"/>");
}

fn body(points: &SparkPoints) -> String {
    let mut body = String::with_capacity(512);
    push_path(&mut body, "d-aim", &points.aim);
    if let Some((x, y)) = points.star {
        body.push_str("<path class=\"d-goal\" transform=\"translate(");
        push_px(&mut body, x);
        body.push(' ');
        push_px(&mut body, y);
        body.push_str(")\" d=\"M0-4.6 1.2-1.7 4.4-1.4 2 .6 2.7 3.7 0 2.1-2.7 3.7-2 .6-4.4-1.4-1.2-1.7Z\"/>");
    }
    if let Some(start) = points.aim.first() {
        push_circle(&mut body, "d-ring", "2.4", *start);
    }
    for run in &points.scores {
        push_path(&mut body, "d-line", run);
    }
    if let Some(last) = points.last {
        push_circle(&mut body, "d-halo", "4", last);
    }
    body
}

#[cfg(test)]
mod tests {
    use super::{SparkPoints, body};

    #[test]
    fn a_goal_without_scores_shows_its_line_alone() {
        let points =
            SparkPoints { aim: vec![(4.0, 30.0), (140.0, 6.0)], star: Some((140.0, 6.0)), ..SparkPoints::default() };
        let body = body(&points);
        assert!(body.contains("class=\"d-aim\" d=\"M4 30 140 6 \""));
        assert!(!body.contains("d-halo"));
    }

    #[test]
    fn a_single_score_is_a_dot_without_a_join() {
        let points =
            SparkPoints { scores: vec![vec![(10.0, 20.0)]], last: Some((10.0, 20.0)), ..SparkPoints::default() };
        let body = body(&points);
        assert!(!body.contains("d-line"));
        assert!(body.contains("cx=\"10\" cy=\"20\""));
    }
}
