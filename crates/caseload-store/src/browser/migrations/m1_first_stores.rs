//! Version 1: rows and history with their columns, what was put aside, drafts, and the state of the store.

use crate::browser::idb::names;
use wasm_bindgen::JsValue;
use web_sys::{IdbDatabase, IdbObjectStoreParameters};

pub(super) fn step(database: &IdbDatabase) -> Result<(), JsValue> {
    for name in [names::ROWS, names::HISTORY] {
        let by_key = IdbObjectStoreParameters::new();
        by_key.set_key_path(&JsValue::from_str("key"));
        let store = database.create_object_store_with_optional_parameters(name, &by_key)?;
        store.create_index_with_str(names::REVISION, names::REVISION)?;
    }
    let numbered = IdbObjectStoreParameters::new();
    numbered.set_auto_increment(true);
    database.create_object_store_with_optional_parameters(names::ASIDE, &numbered)?;
    database.create_object_store(names::DRAFTS)?;
    database.create_object_store(names::META)?;
    Ok(())
}
