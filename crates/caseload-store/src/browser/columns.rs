//! A row as IndexedDB keeps it: an object with plain columns and the payload's bytes. The rescue page reads the same.

use crate::pair::State;
use crate::rows::Row;
use js_sys::{Array, JsString, Object, Uint8Array};
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(extends = Object, js_name = Object)]
    type Columns;
    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> Columns;

    #[wasm_bindgen(method, getter)]
    fn key(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_key(this: &Columns, key: &str);
    #[wasm_bindgen(method, getter)]
    fn kind(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_kind(this: &Columns, kind: &str);
    #[wasm_bindgen(method, getter)]
    fn parent(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_parent(this: &Columns, parent: &JsValue);
    #[wasm_bindgen(method, getter)]
    fn year(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_year(this: &Columns, year: &JsValue);
    #[wasm_bindgen(method, getter)]
    fn revision(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_revision(this: &Columns, revision: f64);
    #[wasm_bindgen(method, getter)]
    fn payload(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_payload(this: &Columns, payload: &Uint8Array);
    #[wasm_bindgen(method, getter)]
    fn schema(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_schema(this: &Columns, schema: u32);
    #[wasm_bindgen(method, getter)]
    fn replica(this: &Columns) -> JsValue;
    #[wasm_bindgen(method, setter)]
    fn set_replica(this: &Columns, replica: &str);
}

/// A number that came from a whole one no larger than 2^53.
#[allow(clippy::as_conversions, reason = "the only way from f64, and it saturates")]
fn whole(value: &JsValue) -> Option<u64> {
    value.as_f64().filter(|number| *number >= 0.0).map(|number| number as u64)
}

#[allow(clippy::as_conversions, reason = "revisions stay far below 2^53")]
pub(super) fn number(revision: u64) -> f64 {
    revision as f64
}

/// The object to be put.
pub(super) fn to_columns(row: &Row) -> JsValue {
    let columns = Columns::new();
    columns.set_key(&row.key);
    columns.set_kind(&row.kind);
    if let Some(parent) = &row.parent {
        columns.set_parent(&JsValue::from_str(parent));
    }
    if let Some(year) = row.year {
        columns.set_year(&JsValue::from(year));
    }
    columns.set_revision(number(row.revision));
    columns.set_payload(&Uint8Array::from(row.payload.as_slice()));
    columns.into()
}

/// The row, or its key, if it has one, when it is not shaped like a row.
pub(super) fn to_row(value: &JsValue) -> Result<Row, Option<String>> {
    if !value.is_object() {
        return Err(None);
    }
    let columns: &Columns = value.unchecked_ref();
    let key = columns.key().as_string().ok_or(None)?;
    let read = || {
        let year = columns.year();
        let parent = columns.parent();
        Some(Row {
            key: key.clone(),
            kind: columns.kind().as_string()?,
            parent: if parent.is_undefined() { None } else { Some(parent.as_string()?) },
            #[allow(clippy::as_conversions, reason = "a year, written from an i32")]
            year: if year.is_undefined() { None } else { Some(year.as_f64()? as i32) },
            revision: whole(&columns.revision())?,
            payload: columns.payload().dyn_ref::<Uint8Array>()?.to_vec(),
        })
    };
    read().ok_or(Some(key))
}

/// The rows of an array, and the keys of what is not a row.
pub(super) fn to_rows(values: &JsValue) -> (Vec<Row>, Vec<Option<String>>) {
    let mut broken = Vec::new();
    let values: &Array = values.unchecked_ref();
    let rows = values.iter().filter_map(|value| to_row(&value).map_err(|key| broken.push(key)).ok()).collect();
    (rows, broken)
}

/// Texts of an array of keys; anything else is left out.
pub(super) fn to_keys(values: &JsValue) -> Vec<String> {
    let values: &Array = values.unchecked_ref();
    values.iter().filter_map(|value| value.dyn_into::<JsString>().ok()).map(String::from).collect()
}

pub(super) fn from_state(state: &State) -> JsValue {
    let columns = Columns::new();
    columns.set_revision(number(state.revision));
    columns.set_schema(state.schema);
    columns.set_replica(&state.replica);
    columns.into()
}

pub(super) fn to_state(value: &JsValue) -> Option<State> {
    if !value.is_object() {
        return None;
    }
    let columns: &Columns = value.unchecked_ref();
    Some(State {
        revision: whole(&columns.revision())?,
        schema: u32::try_from(whole(&columns.schema())?).ok()?,
        replica: columns.replica().as_string()?,
    })
}
