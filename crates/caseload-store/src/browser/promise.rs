//! Events as futures. The functions that resolve a promise are themselves the event handlers, so there is no closure to keep
//! alive or to forget, and the handlers are in place before anything is awaited.
//!
//! A promise resolved inside an IndexedDB event handler continues before that event is over, so the transaction is still
//! active in the code after the `await` (the executor of js-sys schedules microtasks).

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Function, milliseconds: u32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

/// What the first call of the function that `arrange` gets will be called with. Never an error.
pub(super) fn first(arrange: &mut dyn FnMut(&Function)) -> JsFuture {
    JsFuture::from(Promise::new(&mut |resolve, _| arrange(&resolve)))
}

/// The same, but nothing (`undefined`) when that takes longer.
pub(super) async fn first_within(milliseconds: u32, arrange: &mut dyn FnMut(&Function)) -> JsValue {
    let mut timer = JsValue::UNDEFINED;
    let called = first(&mut |resolve| {
        timer = set_timeout(resolve, milliseconds);
        arrange(resolve);
    });
    let value = called.await.unwrap_or_default();
    clear_timeout(&timer);
    value
}

/// Lets so much time pass.
pub(super) async fn pause(milliseconds: u32) {
    first_within(milliseconds, &mut |_| {}).await;
}
