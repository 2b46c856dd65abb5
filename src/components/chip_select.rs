//! A choice that looks like a chip and stands among the filters: its name is for screen readers, what is chosen says the rest.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::choice::Choice;

/// A select in the shape of a chip.
#[component]
pub fn ChipSelect(
    #[prop(into)] label: TextProp,
    #[prop(into)] choices: Signal<Vec<Choice>>,
    #[prop(into)] chosen: Signal<String>,
    #[prop(into)] pick: Callback<(String,)>,
) -> impl IntoView {
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
        <select class="chip" aria-label=label on:change=move |event| pick.run((event_target_value(&event),))>
            {options}
        </select>
    }
    .into_any()
}
