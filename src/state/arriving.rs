//! Waiting for parts of the app.

use crate::platform::part::NotFetched;
use crate::state::update::Update;
use leptos::task::spawn_local;
use std::pin::Pin;

/// A part on its way, when only its being there matters.
pub type Arrival = Pin<Box<dyn Future<Output = ()>>>;

/// Goes on with what the part hands over, once it is here or cannot be fetched.
pub fn when_here<T: 'static>(
    part: impl Future<Output = Result<T, NotFetched>> + 'static,
    then: impl FnOnce(Result<T, NotFetched>) + 'static,
) {
    spawn_local(async move { then(part.await) });
}

/// A part ahead of need. One that cannot be fetched now is fetched when it is needed.
pub fn ahead<T: 'static>(part: impl Future<Output = Result<T, NotFetched>> + 'static) -> Arrival {
    Box::pin(async move { drop(part.await.ok()) })
}

/// Waits for these parts one after another, and then keeps the app for use without network.
pub fn then_keep(parts: Vec<Arrival>, update: Update) {
    spawn_local(async move {
        for part in parts {
            part.await;
        }
        update.watch().await;
    });
}
