//! The one way an inline drawing gets into the page.
//!
//! The body is set as markup: one node type for all drawings keeps the program small. It is made of literals and of numbers, never of
//! a text somebody typed, so there is nothing in it to escape. Drawings are hidden from screen readers; a word stands beside each.

use caseload::markup::Markup;
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

/// The same inside markup.
pub(super) fn draw(into: &mut Markup, class: &str, view: (u32, u32), size: (u32, u32), body: &str) {
    into.tags("<svg class=\"").text(class).tags("\" viewBox=\"0 0 ").text(&view.0.to_string()).tags(" ");
    into.text(&view.1.to_string()).tags("\" width=\"").text(&size.0.to_string()).tags("\" height=\"");
    into.text(&size.1.to_string()).tags("\" aria-hidden=\"true\" focusable=\"false\">").drawing(body).tags("</svg>");
}
