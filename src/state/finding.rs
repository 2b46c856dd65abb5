//! What was typed to find somebody in the list. It stays while the page is open, so that Back finds the list as it was left; it
//! never stands in the address, because names do not.

use leptos::prelude::*;

/// A handle to it.
#[derive(Clone, Copy)]
pub struct Finding(pub RwSignal<String>);

impl Finding {
    pub fn provide() {
        provide_context(Self(RwSignal::new(String::new())));
    }
}

/// What was typed.
pub fn use_finding() -> Finding {
    expect_context::<Finding>()
}
