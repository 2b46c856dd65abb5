//! A part of the app that could not be fetched. It happens only before the app is kept for use without network.

use crate::components::{Button, Glyph, Look, Notice, Picture};
use crate::platform::page;
use crate::state::settings::use_settings;
use leptos::prelude::*;

/// The notice, inside the frame.
#[component]
pub fn NotHere() -> impl IntoView {
    let w = use_settings().lang.get_untracked().life();
    view! {
        <Notice picture=Picture::Check(Glyph::Warn) title=w.not_fetched_title text=w.not_fetched_text page=true>
            <Button label=w.try_again look=Look::Main press=Callback::new(|()| page::reload())/>
        </Notice>
    }
}

/// The notice as the whole page, where even the frame is missing.
#[component]
pub fn NotHerePage() -> impl IntoView {
    view! { <main class="first" id="main"><section class="card"><NotHere/></section></main> }
}
