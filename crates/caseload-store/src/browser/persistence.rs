//! Whether the browser may clear the store when the device runs short. To be asked at the first real save, in a click.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "storage"])]
    async fn persist() -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["navigator", "storage"])]
    async fn persisted() -> Result<JsValue, JsValue>;
}

/// Asks the browser to keep the store; the answer may well be no.
pub async fn ask_to_persist() -> bool {
    persist().await.is_ok_and(|answer| answer.is_truthy())
}

/// Whether the browser has promised to keep it.
pub async fn is_persisted() -> bool {
    persisted().await.is_ok_and(|answer| answer.is_truthy())
}
