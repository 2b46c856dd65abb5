//! Empty pages, waiting and trouble: a drawing of ring, line and star (or a tile with an icon), what is the case, what can be done.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::drawing::drawing;
use super::icon::{Glyph, Icon};
use super::words::words;

/// What stands above the words.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Picture {
    /// Nothing yet: ring, dashed line, empty star.
    Start,
    /// A goal without scores: the next check waits on the line.
    Ready,
    /// Look at this.
    Check(Glyph),
    /// Work or data are at stake.
    Trouble(Glyph),
}

const RING: &str = "<circle class=\"d-ring\" stroke-width=\"3\" cx=\"14\" cy=\"92\" r=\"6.5\"/>";
const STAR: &str = "stroke-width=\"1.6\" stroke-linejoin=\"round\" d=\"M246 19.5 249.8 28.7 259.8 29.5 252.2 36 254.5 45.7 246 40.5 237.5 45.7 239.8 36 232.2 29.5 242.2 28.7Z\"/>";
const NEXT: &str =
    "<circle class=\"d-next\" stroke-width=\"2\" stroke-dasharray=\"3 2.3\" r=\"8\" cx=\"37\" cy=\"86\"/>";

fn body(picture: Picture) -> String {
    let line = "<path class=\"d-quiet\" stroke-width=\"3\" stroke-linecap=\"round\" stroke-dasharray=\"3 8\" d=\"M26 89L230 39\"/>";
    let next = if picture == Picture::Ready { NEXT } else { "" };
    format!("{line}{RING}{next}<path class=\"d-hollow\" {STAR}")
}

/// A notice. Children are its buttons.
#[component]
pub fn Notice(
    #[prop(into)] picture: Signal<Picture>,
    #[prop(into)] title: TextProp,
    #[prop(optional, into)] text: TextProp,
    /// The notice is the whole page, so its title is the heading of the page.
    #[prop(optional)]
    page: bool,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let shown = move || match picture.get() {
        Picture::Check(glyph) => view! { <span class="tile-big warn"><Icon glyph/></span> }.into_any(),
        Picture::Trouble(glyph) => view! { <span class="tile-big bad"><Icon glyph/></span> }.into_any(),
        other => drawing("drawing", (280, 112), (280, 112), body(other)),
    };
    let title = if page {
        view! { <h1 id="title" tabindex="-1">{words(title)}</h1> }.into_any()
    } else {
        view! { <h2>{words(title)}</h2> }.into_any()
    };
    view! {
        <div class="notice">
            {shown}
            {title}
            <p>{words(text)}</p>
            {children.map(|children| view! { <div class="row">{children()}</div> })}
        </div>
    }
    .into_any()
}
