//! The two drawings of a list row, as SVG markup: the small chart and the distance ruler. Their size is in px; colours and
//! strokes come from the style sheet by class.
//!
//! The small chart is the aimline from ring to star, the scores joined, and the last score as a dot. It has no axes and no
//! figures, so it never stands alone; status word and numbers are beside it.

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

/// Half the ruler in px, from the tick to where the dot is clipped.
const REACH: f32 = 35.0;

/// Writes a coordinate with one decimal, without the weight of a general float formatter.
fn push_px(into: &mut String, px: f32) {
    let tenths = (px * 10.0).round() as i32;
    if tenths < 0 {
        into.push('-');
    }
    let size = tenths.unsigned_abs();
    into.push_str(&(size / 10).to_string());
    if !size.is_multiple_of(10) {
        into.push('.');
        into.push_str(&(size % 10).to_string());
    }
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

/// The inside of the small chart's `svg`, whose box is `width` by `height`.
pub fn spark_markup(points: &SparkPoints) -> String {
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

/// The inside of the ruler's `svg`, whose box is 80 by 18 px. `place` runs from -1 (far behind) over 0 (on the aimline) to 1
/// (far ahead), is clipped beyond that, and counts as 0 where it is not a number.
pub fn ruler_markup(place: f32) -> String {
    // A place that is not a number sits on the line rather than nowhere; the words beside it say what is known.
    let place = if place.is_nan() { 0.0 } else { place.clamp(-1.0, 1.0) };
    let mut dot = String::new();
    push_px(&mut dot, 40.0 + place * REACH);
    format!(
        "<path class=\"d-quiet\" stroke-width=\"2\" d=\"M1 9H79\"/><path class=\"d-line\" stroke-width=\"2\" d=\"M40 9H{dot}\"/>\
         <path class=\"d-aim\" stroke-width=\"2\" d=\"M40 2V16\"/><circle class=\"d-halo\" cx=\"{dot}\" cy=\"9\" r=\"4.2\"/>"
    )
}

#[cfg(test)]
mod tests {
    use super::{SparkPoints, push_px, ruler_markup, spark_markup};

    fn written(px: f32) -> String {
        let mut text = String::new();
        push_px(&mut text, px);
        text
    }

    #[test]
    fn a_coordinate_is_written_with_at_most_one_decimal() {
        assert_eq!(written(12.0), "12");
        assert_eq!(written(12.34), "12.3");
        assert_eq!(written(-0.26), "-0.3");
        assert_eq!(written(-0.04), "0");
        assert_eq!(written(f32::NAN), "0");
    }

    #[test]
    fn a_goal_without_scores_shows_its_line_alone() {
        let points =
            SparkPoints { aim: vec![(4.0, 30.0), (140.0, 6.0)], star: Some((140.0, 6.0)), ..SparkPoints::default() };
        let body = spark_markup(&points);
        assert!(body.contains("class=\"d-aim\" d=\"M4 30 140 6 \""));
        assert!(!body.contains("d-halo"));
    }

    #[test]
    fn a_single_score_is_a_dot_without_a_join() {
        let points =
            SparkPoints { scores: vec![vec![(10.0, 20.0)]], last: Some((10.0, 20.0)), ..SparkPoints::default() };
        let body = spark_markup(&points);
        assert!(!body.contains("d-line"));
        assert!(body.contains("cx=\"10\" cy=\"20\""));
    }

    #[test]
    fn ahead_is_right_of_the_tick_and_far_behind_is_clipped() {
        assert!(ruler_markup(0.5).contains("cx=\"57.5\""));
        assert!(ruler_markup(-9.0).contains("cx=\"5\""));
        assert!(ruler_markup(f32::NAN).contains("cx=\"40\""));
    }
}
