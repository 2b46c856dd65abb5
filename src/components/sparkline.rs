//! The small chart of a list row. What it is made of is `caseload_charts::small`.

use caseload::markup::Markup;
use caseload_charts::{SparkPoints, spark_markup};
use leptos::prelude::*;

use super::drawing::{draw, drawing};

/// The sparkline.
#[component]
pub fn SparkLine(points: SparkPoints) -> impl IntoView {
    drawing("spark", (points.width, points.height), (points.width, points.height), spark_markup(&points))
}

/// The sparkline inside markup.
pub fn draw_spark(into: &mut Markup, points: &SparkPoints) {
    draw(into, "spark", (points.width, points.height), (points.width, points.height), &spark_markup(points));
}
