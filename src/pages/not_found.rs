//! An address that leads nowhere.

use crate::components::{ButtonLink, Glyph, Look, Notice, Picture};
use crate::state::settings::use_words;
use leptos::prelude::*;

#[component]
pub fn NotFound() -> impl IntoView {
    let w = use_words();
    view! {
        <div class="page">
            <Notice
                picture=Picture::Check(Glyph::Find)
                title=w.common.not_found_title
                text=w.common.not_found_text
                page=true
            >
                <ButtonLink label=w.common.to_caseload href="#/caseload" look=Look::Main/>
            </Notice>
        </div>
    }
}
