//! A new version of the app: offered when it is there, taken on a click.

use crate::platform::worker;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A handle to the offer.
#[derive(Clone, Copy)]
pub struct Update(pub RwSignal<bool>);

impl Update {
    pub fn provide() -> Self {
        let update = Self(RwSignal::new(false));
        provide_context(update);
        update
    }

    /// Registers the service worker and listens for new versions.
    pub async fn watch(self) {
        worker::register(move || self.0.set(true)).await;
    }

    pub fn take(self) {
        spawn_local(worker::take_update());
    }
}

/// The offer.
pub fn use_update() -> Update {
    expect_context::<Update>()
}
