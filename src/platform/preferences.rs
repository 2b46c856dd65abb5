//! A handful of preferences in the browser's local storage. Never a record: what stands here may be lost without harm.
//!
//! Where storage is blocked, preferences last as long as the page.

use gloo_storage::{LocalStorage, Storage};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use std::collections::BTreeMap;

thread_local! {
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// Whether local storage can be used at all. Asking gloo where it is blocked would end the app.
fn there() -> bool {
    web_sys::window().and_then(|window| window.local_storage().ok().flatten()).is_some()
}

/// All keys begin with the name of the store they belong to, because other sites' pages can share the origin.
fn full(key: &str) -> String {
    format!("aimline.{key}")
}

pub fn read<T: DeserializeOwned>(key: &str) -> Option<T> {
    let key = full(key);
    if there() {
        LocalStorage::get(&key).ok()
    } else {
        MEMORY.with_borrow(|memory| memory.get(&key).and_then(|text| serde_json::from_str(text).ok()))
    }
}

pub fn write<T: Serialize>(key: &str, value: &T) {
    let key = full(key);
    let stored = there() && LocalStorage::set(&key, value).is_ok();
    if !stored && let Ok(text) = serde_json::to_string(value) {
        MEMORY.with_borrow_mut(|memory| memory.insert(key, text));
    }
}

pub fn forget(key: &str) {
    let key = full(key);
    if there() {
        LocalStorage::delete(&key);
    }
    MEMORY.with_borrow_mut(|memory| memory.remove(&key));
}
