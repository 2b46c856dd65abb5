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

/// Writes a coordinate with one decimal, without the weight of a general float formatter.
pub(super) fn push_px(into: &mut String, px: f32) {
    let tenths = (px * 10.0).round() as i32;
    if tenths < 0 {
        into.push('-');
    }
    let size = tenths.unsigned_abs();
    into.push_str(&(size / 10).to_string());
    if !size.is_multiple_of(10) {
        into.push('.');
        into.push_str(&(size % 10).to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::push_px;

    fn written(px: f32) -> String {
        let mut text = String::new();
        push_px(&mut text, px);
        text
    }

    #[test]
    fn a_coordinate_is_written_with_at_most_one_decimal() {
        assert_eq!(written(12.0), "12");
        assert_eq!(written(12.34), "12.3");
        assert_eq!(written(-0.26), "-0.3");
        assert_eq!(written(-0.04), "0");
        assert_eq!(written(f32::NAN), "0");
    }
}
