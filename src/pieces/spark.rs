//! The small chart of one goal, as lists have it.

use crate::components::{SparkLine, SparkPoints};
use caseload::chart::input::Window;
use caseload::chart::{ChartModel, Sparkline};
use caseload::showing::{Reading, chart_input, chart_words};
use caseload::wording::Words;
use leptos::prelude::*;

/// Width and height in px.
pub const SPARK: (f64, f64) = (148.0, 36.0);

/// The goal's year in a drawing of this size, in px. It has no figures and never stands alone.
pub fn small_chart(w: &Words, reading: &Reading, (width, height): (f64, f64)) -> AnyView {
    let input = chart_input(w, reading, Window::WholeYear, None);
    let drawn = Sparkline::of(&ChartModel::build(input, &chart_words(w)), width, height);
    let px = |(x, y): (f64, f64)| (x as f32, y as f32);
    let points = SparkPoints {
        width: width as u32,
        height: height as u32,
        aim: drawn.aim.into_iter().map(px).collect(),
        scores: drawn.runs.into_iter().map(|run| run.into_iter().map(px).collect()).collect(),
        last: drawn.last.map(px),
        star: drawn.star.map(px),
    };
    view! { <SparkLine points/> }.into_any()
}
