//! Exceptions as store errors, by their name.

use crate::error::StoreError;
use js_sys::Reflect;
use wasm_bindgen::JsValue;

fn text(thrown: &JsValue, field: &str) -> String {
    Reflect::get(thrown, &JsValue::from_str(field)).ok().and_then(|value| value.as_string()).unwrap_or_default()
}

/// The exception's name, empty when it has none.
pub(super) fn name(thrown: &JsValue) -> String {
    text(thrown, "name")
}

/// What the exception means for a store.
pub(super) fn store_error(thrown: &JsValue) -> StoreError {
    named(name(thrown), text(thrown, "message"))
}

/// The same for an exception that was caught elsewhere.
pub(super) fn named(name: String, message: String) -> StoreError {
    match name.as_str() {
        "QuotaExceededError" => StoreError::Full,
        "InvalidStateError" => StoreError::Gone,
        _ => StoreError::Other { name, message },
    }
}
