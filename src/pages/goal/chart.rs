//! The chart of the goal, for the whole year or the present phase.

use super::Shown;
use crate::components::{ChartCanvas, ChartPicture, Choice, PartsShown, Segments};
use crate::platform::clock;
use crate::state::settings::{use_settings, use_words};
use caseload::chart::input::Window;
use caseload::chart::{ChartModel, View, layout};
use caseload::records::Weight;
use caseload::showing::{chart_input, chart_words, summary};
use caseload_charts::Palette;
use leptos::prelude::*;
use std::sync::Arc;

/// Letter paper between its margins, in CSS px.
const PAPER: f64 = 700.0;

#[component]
pub(super) fn Chart(shown: Shown, parts: PartsShown) -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    let window = RwSignal::new(String::from("year"));
    let phases = Memo::new(move |_| shown.with(|r| r.phases.iter().any(|phase| phase.weight == Weight::Major)));
    let model = move |print: bool| {
        let part =
            if window.with(|window| window == "phase") && phases.get() { Window::ThisPhase } else { Window::WholeYear };
        let today = (!print).then(clock::today);
        shown.with(|reading| ChartModel::build(chart_input(w, reading, part, today), &chart_words(w)))
    };
    let draw = Callback::new(move |(width,): (f64,)| {
        let model = model(false);
        let view = View { hidden: parts.hidden.get(), lifted: parts.lifted.get(), ..View::screen(width) };
        ChartPicture {
            scene: Arc::new(layout(&model, &view)),
            spoken: Arc::new(model.spoken()),
            scores: shown.with(|reading| reading.checks().count()),
        }
    });
    let print = Callback::new(move |()| {
        let model = untrack(|| model(true));
        caseload_charts::svg(&layout(&model, &View::print(PAPER)), &Palette::PRINT)
    });
    let choices =
        Signal::stored(vec![Choice::new("year", w.chart.whole_year), Choice::new("phase", w.chart.this_phase)]);
    let pick = Callback::new(move |(value,): (String,)| window.set(value));
    let switch =
        move || {
            phases.get().then(|| view! {
        <div class="no-print chart-switch"><Segments label=w.chart.whole_year choices chosen=window pick/></div>
    })
        };
    let text = Signal::derive(move || shown.with(|reading| summary(w, reading)));
    let theme = Signal::derive(move || settings.theme.get().name().to_owned());
    view! {
        {switch}
        <ChartCanvas draw print summary=text hint=w.chart.keys theme/>
    }
}
