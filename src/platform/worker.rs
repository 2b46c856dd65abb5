//! The service worker: registered after the page works, offers an update and never forces it.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::ServiceWorkerRegistration;

thread_local! {
    static READY: std::cell::OnceCell<RwSignal<bool>> = const { std::cell::OnceCell::new() };
}

/// Whether a new version waits for a click. The signal belongs to the whole page.
pub fn update_ready() -> RwSignal<bool> {
    READY.with(|ready| *ready.get_or_init(|| RwSignal::new(false)))
}

fn container() -> Option<web_sys::ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    // Absent in private windows of some browsers and on pages that are not secure.
    let there = js_sys::Reflect::has(&navigator, &"serviceWorker".into()).unwrap_or(false);
    there.then(|| navigator.service_worker())
}

/// Registers the worker. Release builds only: over a development server it would serve old code.
pub fn register() {
    if cfg!(debug_assertions) {
        return;
    }
    let Some(container) = container() else { return };
    let options = web_sys::RegistrationOptions::new();
    options.set_scope("./");
    options.set_update_via_cache(web_sys::ServiceWorkerUpdateViaCache::None);
    let controlled = container.controller().is_some();
    let registered = Closure::once_into_js(move |value: JsValue| {
        if let Ok(registration) = value.dyn_into::<ServiceWorkerRegistration>() {
            watch(&registration, controlled);
        }
    });
    // Without a worker the app still works, only not without network.
    let failed = Closure::once_into_js(|_: JsValue| {});
    let _ = container
        .register_with_options("./sw.js", &options)
        .then_with_reject(registered.unchecked_ref(), failed.unchecked_ref());
}

/// Tells when a new worker has everything and waits.
fn watch(registration: &ServiceWorkerRegistration, controlled: bool) {
    if registration.waiting().is_some() && controlled {
        update_ready().set(true);
    }
    let of = registration.clone();
    let found = Closure::<dyn FnMut()>::new(move || {
        let Some(installing) = of.installing() else { return };
        let of = of.clone();
        let changed = Closure::<dyn FnMut()>::new(move || {
            // The very first worker takes over nothing that runs; only a later one is an update.
            if of.waiting().is_some() && container().is_some_and(|container| container.controller().is_some()) {
                update_ready().set(true);
            }
        });
        installing.set_onstatechange(Some(changed.as_ref().unchecked_ref()));
        changed.forget();
    });
    registration.set_onupdatefound(Some(found.as_ref().unchecked_ref()));
    found.forget();
}

/// Lets the waiting worker take over, and loads the page anew once it has.
pub fn take_update() {
    let Some(container) = container() else { return };
    let reload = Closure::once_into_js(crate::platform::page::reload);
    container.set_oncontrollerchange(Some(reload.unchecked_ref()));
    let tell = Closure::once_into_js(|value: JsValue| {
        let waiting = value.dyn_into::<ServiceWorkerRegistration>().ok().and_then(|registration| registration.waiting());
        if let Some(waiting) = waiting {
            let message = js_sys::Object::new();
            let _ = js_sys::Reflect::set(&message, &"type".into(), &"skip-waiting".into());
            let _ = waiting.post_message(&message);
        }
    });
    if let Ok(registration) = container.get_registration().dyn_into::<js_sys::Promise>() {
        let _ = registration.then_with_reject(tell.unchecked_ref(), Closure::once_into_js(|_: JsValue| {}).unchecked_ref());
    }
}
