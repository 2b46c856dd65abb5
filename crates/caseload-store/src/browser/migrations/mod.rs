//! The database's versions, one file a step. The list is the number: the n-th step leads to version n. A released step is
//! never edited; object stores are only ever removed by a step that says so.

mod m1_first_stores;

use wasm_bindgen::JsValue;
use web_sys::IdbDatabase;

/// A step inside the one upgrade transaction.
type Step = fn(&IdbDatabase) -> Result<(), JsValue>;

const STEPS: &[Step] = &[m1_first_stores::step];

/// The version this app knows.
pub(super) fn version() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// Takes a database of version `from` (0: it was just made) to the newest.
pub(super) fn run(database: &IdbDatabase, from: u32) -> Result<(), JsValue> {
    let done = usize::try_from(from).unwrap_or(usize::MAX);
    STEPS.iter().skip(done).try_for_each(|step| step(database))
}
