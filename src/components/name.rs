//! The one way a student's name reaches the screen.
//!
//! Initials mode (for projecting), text direction and print all hang on it, so no page writes a name by itself. A sentence that
//! needs the name as text asks `monogram` in initials mode.

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

/// The first letters of the first and the last word: "Marcus Tate" and "Marcus T." give "MT". A name of one word gives one letter,
/// a code without letters gives its first character.
pub fn monogram(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphanumeric()));
    let first = letters.next();
    let last = letters.next_back();
    let both: String = first.into_iter().chain(last).flat_map(char::to_uppercase).collect();
    if both.is_empty() { name.trim().chars().take(1).collect() } else { both }
}

#[cfg(test)]
mod tests {
    use super::monogram;

    #[test]
    fn a_monogram_takes_the_first_and_the_last_word() {
        assert_eq!(monogram("Marcus T."), "MT");
        assert_eq!(monogram("maria del carmen ruiz"), "MR");
        assert_eq!(monogram("Ana"), "A");
        assert_eq!(monogram("  \u{e9}lo\u{ef}se  d'Arc "), "\u{c9}D");
    }

    #[test]
    fn odd_names_still_give_something_or_nothing() {
        assert_eq!(monogram("(Ana) (R.)"), "AR");
        assert_eq!(monogram("?!"), "?");
        assert_eq!(monogram("   "), "");
        assert_eq!(monogram("\u{202e}\u{5d0}\u{5d1} \u{5d2}"), "\u{5d0}\u{5d2}");
    }
}
