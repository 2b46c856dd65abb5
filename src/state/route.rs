//! The address of the app as a signal.

use crate::platform::page;
use caseload::route::Route;
use leptos::prelude::*;

/// A handle to the address.
#[derive(Clone, Copy)]
pub struct Address(RwSignal<Route>, StoredValue<Option<Route>>);

impl Address {
    /// Follows the hash of the page. Anchors that are no routes leave it where it is.
    pub fn provide() -> Self {
        let read = || Route::parse(&page::hash());
        let address = Self(RwSignal::new(read().unwrap_or(Route::Caseload)), StoredValue::new(None));
        let listener = window_event_listener(leptos::ev::hashchange, move |_| {
            if let Some(route) = read() {
                address.1.set_value(address.0.try_get_untracked());
                address.0.set(route);
            }
        });
        on_cleanup(move || listener.remove());
        provide_context(address);
        address
    }

    pub fn get(self) -> Route {
        self.0.get()
    }

    pub fn now(self) -> Route {
        self.0.get_untracked()
    }

    /// The page before this one, since the app was opened.
    pub fn before(self) -> Option<Route> {
        self.1.get_value()
    }

    /// The same; `None` once the app is taken down.
    pub fn try_now(self) -> Option<Route> {
        self.0.try_get_untracked()
    }
}

/// The address.
pub fn use_address() -> Address {
    expect_context::<Address>()
}

/// Goes to a route.
pub fn go(route: Route) {
    page::go(&route.hash());
}
