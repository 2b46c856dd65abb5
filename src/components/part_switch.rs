//! The six sentences under a chart, which are its legend: each carries the mark as it is drawn, and the mark is a switch.

use super::drawing::drawing;
use caseload::chart::Part;
use leptos::prelude::*;

/// What of a chart is shown: the parts that are switched off, and the one that is pointed at.
#[derive(Clone, Copy)]
pub struct PartsShown {
    pub hidden: RwSignal<Vec<Part>>,
    pub lifted: RwSignal<Option<Part>>,
}

impl PartsShown {
    /// All of it.
    pub fn all() -> Self {
        Self { hidden: RwSignal::new(Vec::new()), lifted: RwSignal::new(None) }
    }

    fn turn(self, part: Part) {
        self.hidden.update(|hidden| match hidden.iter().position(|known| *known == part) {
            Some(at) => {
                hidden.remove(at);
            }
            None => hidden.push(part),
        });
    }
}

/// The mark of a part in a 24 × 20 px box, drawn as on the chart.
fn mark(part: Part, shape: usize) -> &'static str {
    match part {
        Part::SetUp => "<path class=\"d-line\" stroke-width=\"1.6\" d=\"M4 2v15h17\"/>",
        Part::Baseline => "<circle class=\"d-ring\" stroke-width=\"2.2\" cx=\"12\" cy=\"10\" r=\"5\"/>",
        Part::Aim => {
            "<path class=\"d-aim\" stroke-width=\"2\" d=\"M2 16L17 7\"/><path class=\"d-star\" stroke-width=\"1\" d=\"M18 1l1.5 3.6 3.9.3-3 2.5 1 3.8-3.4-2-3.3 2 .9-3.8-2.9-2.5 3.8-.3z\"/>"
        }
        Part::Scores => match shape % 4 {
            0 => {
                "<path class=\"d-line\" stroke-width=\"1.2\" d=\"M5 14L19 6\"/><circle class=\"d-fill\" cx=\"5\" cy=\"14\" r=\"4\"/><circle class=\"d-fill\" cx=\"19\" cy=\"6\" r=\"4\"/>"
            }
            1 => {
                "<path class=\"d-line\" stroke-width=\"1.2\" d=\"M5 14L19 6\"/><circle class=\"d-fill\" cx=\"5\" cy=\"14\" r=\"4\"/><path class=\"d-fill\" d=\"M15 2h8v8h-8z\"/>"
            }
            2 => {
                "<path class=\"d-line\" stroke-width=\"1.2\" d=\"M5 14L19 6\"/><path class=\"d-fill\" d=\"M1 10h8v8H1zM19 1l4.6 8h-9.2z\"/>"
            }
            _ => {
                "<path class=\"d-line\" stroke-width=\"1.2\" d=\"M5 14L19 6\"/><path class=\"d-fill\" d=\"M5 9l4.6 8H.4zM19 1l4.5 5-4.5 5-4.5-5z\"/>"
            }
        },
        Part::Growth => "<path class=\"d-line\" stroke-opacity=\".55\" stroke-width=\"3.2\" d=\"M3 16L21 5\"/>",
        Part::Decision => "<path class=\"d-fill\" d=\"M7 4h10v7l-5 5-5-5z\"/>",
    }
}

/// One sentence with its switch. Pointing at it lifts its marks on the chart; pressing the mark hides them.
#[component]
pub fn PartSentence(
    part: Part,
    parts: PartsShown,
    /// "3. Aim."
    name: String,
    #[prop(into)] text: Signal<String>,
    /// What the switch does, with the name of the part.
    switch: String,
    /// The phase whose shape stands for the scores.
    #[prop(into)]
    shape: Signal<usize>,
) -> impl IntoView {
    let shown = move || !parts.hidden.with(|hidden| hidden.contains(&part));
    let lift = move || parts.lifted.set(Some(part));
    let drop = move || {
        if parts.lifted.get_untracked() == Some(part) {
            parts.lifted.set(None);
        }
    };
    let picture = move || drawing("shape part-mark", (24, 20), (24, 20), mark(part, shape.get()).to_owned());
    view! {
        <li class:off=move || !shown() on:pointerenter=move |_| lift() on:pointerleave=move |_| drop()>
            <button
                type="button"
                class="part-switch"
                role="switch"
                aria-checked=move || if shown() { "true" } else { "false" }
                aria-label=switch
                on:click=move |_| parts.turn(part)
                on:focus=move |_| lift()
                on:blur=move |_| drop()
            >
                {picture}
            </button>
            <p><b>{name}</b> " " {text}</p>
        </li>
    }
}
