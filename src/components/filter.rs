//! The status filter above a list: shape, word, count. A count of 0 stays visible and quiet.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::status_shape::{Shape, StatusMark};

/// One chip of the filter.
#[derive(Clone, PartialEq, Eq)]
pub struct FilterOption {
    /// What is handed back.
    pub value: String,
    /// The word.
    pub label: String,
    /// How many rows it would show.
    pub count: u32,
    /// The shape in front; none for "All".
    pub shape: Option<Shape>,
}

/// A row of chips, one of them on. Children stand at its end (sort, print, add).
#[component]
pub fn FilterChips(
    /// Name of the group for screen readers.
    #[prop(into)]
    label: TextProp,
    #[prop(into)] chips: Signal<Vec<FilterOption>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<(String,)>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let chip = move |FilterOption { value, label, count, shape }: FilterOption| {
        let mine = value.clone();
        let pressed = move || if chosen.with(|chosen| *chosen == mine) { "true" } else { "false" };
        let word = match shape {
            Some(shape) => view! { <StatusMark shape word=label/> }.into_any(),
            None => view! { <span>{label}</span> }.into_any(),
        };
        view! {
            <button type="button" class="chip" class:zero=count == 0 aria-pressed=pressed on:click=move |_| pick.run((value.clone(),))>
                {word}
                <b>{count}</b>
            </button>
        }
        .into_any()
    };
    view! {
        <div class="filters" role="group" aria-label=label>
            {move || chips.get().into_iter().map(chip).collect_view()}
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
