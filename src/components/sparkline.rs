//! The small chart of a list row. What it is made of is `caseload_charts::small`.

use caseload_charts::{SparkPoints, spark_markup};
use leptos::prelude::*;

use super::drawing::drawing;

/// The sparkline.
#[component]
pub fn SparkLine(points: SparkPoints) -> impl IntoView {
    drawing("spark", (points.width, points.height), (points.width, points.height), spark_markup(&points))
}
