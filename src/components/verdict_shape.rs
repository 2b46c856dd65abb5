//! Advice about a goal: an arrow to the right, up, turning, or a clock. Always in ink, never green or red.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::drawing::drawing;
use super::words::words;

/// The four kinds of advice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// Keep going: arrow to the right.
    Keep,
    /// Raise the goal: arrow up.
    Raise,
    /// Change teaching: turning arrow.
    Change,
    /// Too early to say: clock.
    Early,
}

impl Advice {
    fn path(self) -> &'static str {
        match self {
            Advice::Keep => "M3 10h13.5M11.2 4.7l5.3 5.3-5.3 5.3",
            Advice::Raise => "M10 17V4M4.7 9.3L10 4l5.3 5.3",
            Advice::Change => "M5.5 16.5A7 7 0 0 1 12 6.5h4.5M12.5 2.5l4 4-4 4",
            Advice::Early => "M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4.3l2.7 1.7",
        }
    }
}

/// Arrow and word together. Size 20 in rows, 26 in the decision panel.
#[component]
pub fn VerdictMark(advice: Advice, #[prop(into)] word: TextProp, #[prop(default = 18)] size: u32) -> impl IntoView {
    let body = format!(
        "<path stroke-width=\"2.2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" d=\"{}\"/>",
        advice.path()
    );
    view! { <span class="verdict">{drawing("shape", (20, 20), (size, size), body)} {words(word)}</span> }.into_any()
}
