//! Share & safety: how the data are kept, what leaves the device, what comes in.

mod open_bundle;
mod safety;
mod share;

use crate::components::Header;
use crate::pieces::chip::Chip;
use crate::state::settings::use_words;
use leptos::prelude::*;

#[component]
pub fn DataPage() -> impl IntoView {
    let w = use_words();
    let title = view! { <span>{w.common.share_and_safety}</span> }.into_any();
    view! {
        <Header title><Chip/></Header>
        <div class="page">
            <safety::Safety/>
            <div class="data-grid">
                <div>
                    <share::Share/>
                    <share::Tables/>
                    <safety::Raw/>
                </div>
                <div><open_bundle::OpenBundle/></div>
            </div>
        </div>
    }
}
