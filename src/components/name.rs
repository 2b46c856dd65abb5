//! The one way a student's name reaches the screen.
//!
//! Initials mode (for projecting), text direction and print all hang on it, so no page writes a name by itself. A sentence that
//! needs the name as text asks `monogram` in initials mode.

use caseload::markup::Markup;
use caseload::monogram::monogram;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::words::line;

/// A student's name, or the monogram while initials mode is on.
#[component]
pub fn StudentName(
    /// The name as the teacher typed it; it may be a code.
    #[prop(into)]
    name: Signal<String>,
    /// Initials mode: monograms instead of names everywhere.
    #[prop(into)]
    initials: Signal<bool>,
    /// With the square tile in front, as lists have it. The tile repeats the name and is hidden from screen readers.
    #[prop(optional)]
    tile: bool,
    /// A second line below the name, as "Grade 5"; empty shows none.
    #[prop(optional, into)]
    sub: TextProp,
) -> impl IntoView {
    let shown = move || name.with(|name| if initials.get() { monogram(name) } else { name.clone() });
    let tile = tile.then(|| {
        view! { <span class="tile" aria-hidden="true"><bdi>{move || name.with(|name| monogram(name))}</bdi></span> }
    });
    view! { {tile} <span class="name"><bdi>{shown}</bdi>{line("sub", sub)}</span> }.into_any()
}

/// The same inside markup, with the square tile in front, as rows of long lists have it.
pub fn write_name(into: &mut Markup, name: &str, initials: bool, sub: &str) {
    let short = monogram(name);
    into.tags("<span class=\"tile\" aria-hidden=\"true\"><bdi>").text(&short).tags("</bdi></span> ");
    into.tags("<span class=\"name\"><bdi>").text(if initials { &short } else { name }).tags("</bdi>");
    into.tags("<span class=\"sub\">").text(sub).tags("</span></span>");
}
