//! The chart on a canvas, with a layer over it for pointer, keyboard and screen reader. Paper gets the same scene as SVG.

use crate::platform::page;
use caseload::chart::Scene;
use caseload_charts::Palette;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

/// A scene, and what each score says when it is pointed at.
#[derive(Clone)]
pub struct Picture {
    pub scene: Arc<Scene>,
    /// One sentence per place that can be pointed at, as the scene's hits name them.
    pub spoken: Arc<Vec<String>>,
    /// How many single scores stand behind the marks; several of one day make one mark.
    pub scores: usize,
}

/// Size of the note beside a score, for finding it a free place.
const NOTE: (f64, f64) = (190.0, 64.0);
/// How far from a score a pointer still means it, in px.
const REACH: f64 = 24.0;

/// The chart. `draw` lays it out for a width in px; it is asked again when the width, the data or the theme change.
#[component]
pub fn ChartCanvas(
    /// Lays the picture out for a width.
    #[prop(into)]
    draw: Callback<(f64,), Picture>,
    /// Lays it out for paper, as SVG text.
    #[prop(into)]
    print: Callback<(), String>,
    /// The sentence that stands for the chart.
    #[prop(into)]
    summary: Signal<String>,
    /// How to walk through the scores.
    hint: &'static str,
    /// The name of the theme; "device" follows the device.
    #[prop(into)]
    theme: Signal<String>,
) -> impl IntoView {
    let frame = NodeRef::<html::Div>::new();
    let canvas = NodeRef::<html::Canvas>::new();
    let paper = NodeRef::<html::Div>::new();
    let width = RwSignal::new(0.0);
    let chosen = RwSignal::new(None::<usize>);
    let measure = move || {
        if let Some(frame) = frame.get_untracked() {
            let now = f64::from(frame.client_width());
            if now > 0.0 {
                width.set(now);
            }
        }
    };
    Effect::new(move || {
        frame.track();
        measure();
    });
    let resized = window_event_listener(leptos::ev::resize, move |_| measure());
    let before_print = window_event_listener_untyped("beforeprint", move |_| {
        if let Some(paper) = paper.get_untracked() {
            paper.set_inner_html(&print.run(()));
        }
    });
    on_cleanup(move || {
        resized.remove();
        before_print.remove();
    });
    let picture = Memo::new_with_compare(
        move |_| {
            let width = width.get();
            (width > 0.0).then(|| draw.run((width,)))
        },
        |_, _| true,
    );
    Effect::new(move || {
        let theme = theme.get();
        let (Some(picture), Some(canvas)) = (picture.get(), canvas.get()) else { return };
        let forced = if page::has_forced_colors() { caseload_charts::forced_colors(&canvas) } else { None };
        let palette = match forced {
            Some(colors) => Palette::forced(colors),
            None if page::is_dark(&theme) => Palette::DARK,
            None => Palette::LIGHT,
        };
        // How many scores the picture stands for, for whoever looks at the page without eyes on it.
        let _ = canvas.set_attribute("data-scores", &picture.scores.to_string());
        let drawn = caseload_charts::canvas(&picture.scene, &palette, canvas, page::pixel_ratio());
        page::mark("data-chart", if drawn.is_ok() { "drawn" } else { "missing" });
    });
    let count = move || picture.with(|picture| picture.as_ref().map_or(0, |picture| picture.scene.hits.len()));
    let step = move |by: isize| {
        let last = untrack(count).saturating_sub(1);
        let next = match (chosen.get_untracked(), by) {
            (None, 1..) => 0,
            (None, _) => last,
            (Some(now), _) => now.saturating_add_signed(by).min(last),
        };
        chosen.set((untrack(count) > 0).then_some(next));
    };
    let keys = move |event: leptos::ev::KeyboardEvent| {
        match event.key().as_str() {
            "ArrowRight" => step(1),
            "ArrowLeft" => step(-1),
            "Home" => chosen.set((untrack(count) > 0).then_some(0)),
            "End" => chosen.set(untrack(count).checked_sub(1)),
            "Escape" => chosen.set(None),
            _ => return,
        }
        event.prevent_default();
    };
    let point = move |event: leptos::ev::PointerEvent| {
        let (x, y) = (f64::from(event.offset_x()), f64::from(event.offset_y()));
        let near = picture.with_untracked(|picture| {
            let hits = picture.as_ref().map(|picture| picture.scene.hits.as_slice()).unwrap_or_default();
            let distance = |at: (f64, f64)| (at.0 - x).hypot(at.1 - y);
            hits.iter()
                .enumerate()
                .map(|(place, hit)| (place, distance(hit.at)))
                .filter(|(_, distance)| *distance <= REACH)
                .min_by(|a, b| a.1.total_cmp(&b.1))
                .map(|(place, _)| place)
        });
        if near != chosen.get_untracked() {
            chosen.set(near);
        }
    };
    let note = move || {
        let place = chosen.get()?;
        let picture = picture.get()?;
        let hit = picture.scene.hits.get(place)?;
        let spoken = picture.spoken.get(hit.says)?.clone();
        let (x, y) = hit.at;
        let (left, top) = picture.scene.note_place(hit.at, NOTE.0, NOTE.1);
        let mut parts = spoken.splitn(2, ", ").map(str::to_owned);
        let (day, rest) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        Some(view! {
            <span class="chosen" style:left=format!("{x}px") style:top=format!("{y}px")></span>
            <span class="note" style:left=format!("{left}px") style:top=format!("{top}px")>{day}<b>{rest}</b></span>
        })
    };
    let said = move || {
        let picture = picture.get()?;
        let hit = picture.scene.hits.get(chosen.get()?)?.says;
        picture.spoken.get(hit).cloned()
    };
    view! {
        <figure class="chart">
            <div class="chart-frame no-print" node_ref=frame>
                <canvas node_ref=canvas role="img" aria-label=move || summary.get()></canvas>
                <div
                    class="chart-layer"
                    tabindex="0"
                    role="group"
                    aria-label=hint
                    on:keydown=keys
                    on:pointermove=point
                    on:pointerleave=move |_| chosen.set(None)
                    on:blur=move |_| chosen.set(None)
                >
                    {note}
                </div>
            </div>
            <div class="print-only" node_ref=paper aria-hidden="true"></div>
            <figcaption class="cap">{move || summary.get()}</figcaption>
            <p class="sr" role="status" aria-live="polite">{said}</p>
        </figure>
    }
}
