//! A new version of the app: offered when it is there, taken on a click.

use crate::platform::worker;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A handle to the offer.
#[derive(Clone, Copy)]
pub struct Update(pub RwSignal<bool>);

impl Update {
    /// Registers the service worker and listens for new versions.
    pub fn provide() -> Self {
        let update = Self(RwSignal::new(false));
        provide_context(update);
        spawn_local(worker::register(move || update.0.set(true)));
        update
    }

    pub fn take(self) {
        spawn_local(worker::take_update());
    }
}

/// The offer.
pub fn use_update() -> Update {
    expect_context::<Update>()
}
