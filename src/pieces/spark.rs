//! The small chart of one goal, as lists have it.

use crate::components::{SparkLine, draw_spark};
use caseload::chart::input::Window;
use caseload::chart::{ChartModel, Sparkline};
use caseload::ids::GoalId;
use caseload::markup::Markup;
use caseload::showing::{Reading, chart_input, chart_words};
use caseload::wording::Words;
use caseload_charts::SparkPoints;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Width and height in px.
pub const SPARK: (f64, f64) = (148.0, 36.0);

/// The goal's year in a drawing of this size, in px. It has no figures and never stands alone.
pub fn small_chart(w: &Words, reading: &Reading, size: (f64, f64)) -> AnyView {
    let points = points(w, reading, size);
    view! { <SparkLine points/> }.into_any()
}

/// The drawings of a list whose rows come and go: each is worked out once for each reading.
#[derive(Clone, Copy)]
pub struct SmallCharts(StoredValue<BTreeMap<GoalId, (Arc<Reading>, SparkPoints)>, LocalStorage>);

impl SmallCharts {
    pub fn new() -> Self {
        Self(StoredValue::new_local(BTreeMap::new()))
    }

    /// The goal's drawing, in the size of lists.
    pub fn draw(self, into: &mut Markup, w: &Words, reading: &Arc<Reading>) {
        self.0.try_update_value(|drawn| match drawn.get(&reading.goal.id) {
            // The reading is kept beside its drawing, so the same place in memory is the same reading.
            Some((of, points)) if Arc::ptr_eq(of, reading) => draw_spark(into, points),
            _ => {
                let points = points(w, reading, SPARK);
                draw_spark(into, &points);
                drawn.insert(reading.goal.id, (Arc::clone(reading), points));
            }
        });
    }
}

fn points(w: &Words, reading: &Reading, (width, height): (f64, f64)) -> SparkPoints {
    let input = chart_input(w, reading, Window::WholeYear, None);
    let drawn = Sparkline::of(&ChartModel::build(input, &chart_words(w)), width, height);
    let px = |(x, y): (f64, f64)| (x as f32, y as f32);
    SparkPoints {
        width: width as u32,
        height: height as u32,
        aim: drawn.aim.into_iter().map(px).collect(),
        scores: drawn.runs.into_iter().map(|run| run.into_iter().map(px).collect()).collect(),
        last: drawn.last.map(px),
        star: drawn.star.map(px),
    }
}
