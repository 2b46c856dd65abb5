//! Records as JSON values and back. Both ways go through text, so that every record has one reader and one writer in the
//! download, not one for text and another one for values.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::Value;

/// The record as a value. `None` never happens for our own records: their keys are text.
pub fn to_value<T: Serialize>(record: &T) -> Option<Value> {
    serde_json::from_slice(&serde_json::to_vec(record).ok()?).ok()
}

/// The record in a value.
///
/// # Errors
/// The words of the JSON reader, for a developer, when a field is missing or holds what it cannot hold.
pub fn from_value<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}
