//! Text props as views. One place, so that every part shares the same compiled code.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// The text as a view that follows its signal.
pub(super) fn words(text: TextProp) -> AnyView {
    (move || text.get()).into_any()
}

/// A wrapped text that is left out while it is empty, so that no empty line takes room.
pub(super) fn line(class: &'static str, text: TextProp) -> AnyView {
    (move || {
        let text = text.get();
        (!text.is_empty()).then(|| view! { <span class=class>{text}</span> })
    })
    .into_any()
}
