//! Choices: segmented tabs, a list of radio rows, a select, a tick. All are native controls, so arrow keys and screen readers work
//! as everywhere else.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::field::next_id;
use super::words::words;

/// One thing that can be chosen.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is handed back.
    pub value: String,
    /// What is read.
    pub label: String,
    /// What it means, on a second line; may be empty. Shown by `RadioList` only.
    pub note: String,
}

impl Choice {
    /// A choice without a note.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Choice { value: value.into(), label: label.into(), note: String::new() }
    }
}

/// The radio rows or segments of one group.
fn radios(choices: Signal<Vec<Choice>>, chosen: Signal<String>, pick: Callback<(String,)>) -> AnyView {
    let group = format!("g{}", next_id());
    (move || {
        let group = group.clone();
        choices
            .get()
            .into_iter()
            .map(|Choice { value, label, note }| {
                let (mine, give) = (value.clone(), value.clone());
                let note = (!note.is_empty()).then(|| view! { <span class="note">{note}</span> });
                view! {
                    <label>
                        <input
                            type="radio"
                            name=group.clone()
                            value=value
                            prop:checked=move || chosen.with(|chosen| *chosen == mine)
                            on:change=move |_| pick.run((give.clone(),))
                        />
                        <b>{label}</b>
                        {note}
                    </label>
                }
                .into_any()
            })
            .collect_view()
    })
    .into_any()
}

/// Segmented tabs: two to four short words, one of them on.
#[component]
pub fn Segments(
    /// Name of the group for screen readers.
    #[prop(into)]
    label: TextProp,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<(String,)>,
    /// Takes the whole width, as on a phone.
    #[prop(optional)]
    full: bool,
    /// The chosen one filled with ink, for a choice that is part of the record.
    #[prop(optional)]
    ink: bool,
) -> impl IntoView {
    let class = match (full, ink) {
        (false, false) => "tabs",
        (true, false) => "tabs full",
        (false, true) => "tabs ink",
        (true, true) => "tabs full ink",
    };
    view! { <div class=class role="radiogroup" aria-label=label>{radios(choices, chosen, pick)}</div> }.into_any()
}

/// Radio rows with a line of explanation each.
#[component]
pub fn RadioList(
    #[prop(into)] label: TextProp,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<(String,)>,
) -> impl IntoView {
    let id = format!("r{}", next_id());
    view! {
        <div class="field">
            <span class="label" id=id.clone()>{words(label)}</span>
            <div class="radios" role="radiogroup" aria-labelledby=id>{radios(choices, chosen, pick)}</div>
        </div>
    }
    .into_any()
}

/// A select with a label above.
#[component]
pub fn Select(
    #[prop(into)] label: TextProp,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<(String,)>,
    #[prop(optional, into)] hint: TextProp,
    #[prop(optional)] id: Option<&'static str>,
) -> impl IntoView {
    let id = id.map_or_else(|| format!("f{}", next_id()), str::to_owned);
    let hint_id = format!("{id}-b");
    let options = move || {
        choices
            .get()
            .into_iter()
            .map(|Choice { value, label, .. }| {
                let mine = value.clone();
                let on = move || chosen.with(|chosen| *chosen == mine);
                view! { <option value=value prop:selected=on>{label}</option> }
            })
            .collect_view()
    };
    view! {
        <div class="field">
            <label class="label" for=id.clone()>{words(label)}</label>
            <select
                class="box select"
                id=id
                aria-describedby=hint_id.clone()
                on:change=move |event| pick.run((event_target_value(&event),))
            >
                {options}
            </select>
            <span class="hint" id=hint_id>{words(hint)}</span>
        </div>
    }
    .into_any()
}

/// A checkbox with its sentence.
#[component]
pub fn Tick(
    #[prop(into)] label: TextProp,
    #[prop(into)] on: Signal<bool>,
    #[prop(into)] flip: Callback<(bool,)>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input type="checkbox" prop:checked=on on:change=move |event| flip.run((event_target_checked(&event),))/>
            <span>{words(label)}</span>
        </label>
    }
    .into_any()
}
