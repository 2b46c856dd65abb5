//! The service worker: registered once the page works, offers an update and never forces it.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{ServiceWorkerContainer, ServiceWorkerRegistration};

/// Absent in private windows of some browsers and on pages that are not secure.
fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    let there = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    there.then(|| navigator.service_worker())
}

/// Registers the worker, and tells `ready` when a new version has everything and waits. Release builds only: over a
/// development server it would serve old code. Without a worker the app still works, only not without network.
pub async fn register(ready: impl Fn() + Clone + 'static) {
    if cfg!(debug_assertions) {
        return;
    }
    let Some(container) = container() else { return };
    let options = web_sys::RegistrationOptions::new();
    options.set_scope("./");
    options.set_update_via_cache(web_sys::ServiceWorkerUpdateViaCache::None);
    let registered = JsFuture::from(container.register_with_options("./sw.js", &options)).await;
    let Ok(registration) = registered.map(JsCast::unchecked_into::<ServiceWorkerRegistration>) else { return };
    if registration.waiting().is_some() && container.controller().is_some() {
        ready();
    }
    let of = registration.clone();
    let found = Closure::<dyn FnMut()>::new(move || {
        let Some(installing) = of.installing() else { return };
        let (of, ready) = (of.clone(), ready.clone());
        let changed = Closure::<dyn FnMut()>::new(move || {
            // The very first worker takes over nothing that runs; only a later one is an update.
            if of.waiting().is_some() && self::container().is_some_and(|container| container.controller().is_some()) {
                ready();
            }
        });
        installing.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
        changed.forget();
    });
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    found.forget();
}

/// Lets the waiting worker take over, and loads the page anew once it has.
pub async fn take_update() {
    let Some(container) = container() else { return };
    let reload = Closure::<dyn FnMut()>::new(crate::platform::page::reload);
    container.set_oncontrollerchange(Some(reload.as_ref().unchecked_ref()));
    reload.forget();
    let Ok(registration) = JsFuture::from(container.get_registration()).await else { return };
    let waiting = registration.dyn_into::<ServiceWorkerRegistration>().ok().and_then(|found| found.waiting());
    if let Some(waiting) = waiting {
        let message = js_sys::Object::new();
        let set = js_sys::Reflect::set(&message, &"type".into(), &"skip-waiting".into());
        // Nothing told, nothing changed: the offer stays.
        if set.is_ok() {
            let _ = waiting.post_message(&message);
        }
    }
}
