//! The desk: the rail at the left (a bar at the foot under 900 px), one white sheet, the way past the rail for keyboards.

use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::mark::Mark;
use super::words::{line, words};

/// One entry of the rail.
#[derive(Clone, PartialEq, Eq)]
pub struct Place {
    /// Where it leads, as `#/caseload`.
    pub href: String,
    /// The word.
    pub label: String,
    /// The icon beside the word.
    pub icon: Glyph,
    /// Things to do there; `None` shows no figure.
    pub count: Option<u32>,
    /// The view is open now.
    pub current: bool,
    /// Set off from the entry before it.
    pub apart: bool,
}

fn entry(place: Place) -> AnyView {
    view! {
        <li class:apart=place.apart>
            <a class="place" href=place.href aria-current=place.current.then_some("page")>
                <Icon glyph=place.icon/>
                <span>{place.label}</span>
                {place.count.map(|count| view! { <span class="count">{count}</span> })}
            </a>
        </li>
    }
    .into_any()
}

/// Rail and sheet. Children are the header and the page.
#[component]
pub fn Frame(
    /// The name of the app, beside the mark.
    #[prop(into)]
    name: TextProp,
    /// Where the mark leads.
    home: &'static str,
    /// Name of the rail for screen readers.
    #[prop(into)]
    places_label: TextProp,
    #[prop(into)] places: Signal<Vec<Place>>,
    /// "Go to the page", the first thing a keyboard meets.
    #[prop(into)]
    skip: TextProp,
    /// Who works here, at the foot of the rail.
    #[prop(optional, into)]
    author: TextProp,
    /// Below the author: room, device.
    #[prop(optional, into)]
    device: TextProp,
    /// Sample data: the sheet wears a striped edge.
    #[prop(optional, into)]
    sample: Signal<bool>,
    children: Children,
) -> impl IntoView {
    let main = NodeRef::<html::Main>::new();
    // The address after # belongs to the route, so the way past the rail moves the focus instead of following an anchor.
    let skip_rail = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        if let Some(main) = main.get_untracked() {
            // A refused focus leaves the focus where it was, which is what a keyboard expects.
            main.focus().ok();
        }
    };
    view! {
        <a class="skip" href="#content" on:click=skip_rail>{words(skip)}</a>
        <div class="frame">
            <nav class="rail" aria-label=places_label>
                <a class="brand" href=home><Mark/> <span>{words(name)}</span></a>
                <ul class="places">{move || places.get().into_iter().map(entry).collect_view()}</ul>
                <div class="foot"><b>{words(author)}</b> {line("", device)}</div>
            </nav>
            <main class="sheet" class:sample=sample id="content" tabindex="-1" node_ref=main>{children()}</main>
        </div>
    }
    .into_any()
}
