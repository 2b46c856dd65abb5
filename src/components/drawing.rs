//! The one way an inline drawing gets into the page.
//!
//! The body is set as markup: one node type for all drawings keeps the program small. It is made of literals and of numbers, never of
//! a text somebody typed, so there is nothing in it to escape. Drawings are hidden from screen readers; a word stands beside each.

use leptos::prelude::*;

/// An inline SVG. `view` is its coordinate box, `size` its width and height in CSS px (style sheets may override both).
pub(super) fn drawing(class: &'static str, view: (u32, u32), size: (u32, u32), body: String) -> AnyView {
    view! {
        <svg
            class=class
            viewBox=format!("0 0 {} {}", view.0, view.1)
            width=size.0
            height=size.1
            aria-hidden="true"
            focusable="false"
            inner_html=body
        ></svg>
    }
    .into_any()
}
