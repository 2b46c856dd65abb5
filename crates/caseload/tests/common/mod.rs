//! Where the reference answers lie, and how an answer is held against one.

use serde_json::Value;
use std::path::{Path, PathBuf};

/// The checked-in answers.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The folder of reference answers beside the workspace, or the one named by `AIMLINE_SHARED`; None in a checkout that
/// stands alone.
pub fn shared() -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = std::env::var_os("AIMLINE_SHARED").map_or_else(beside, PathBuf::from).join("reference");
    folder.is_dir().then_some(folder)
}

/// Holds an answer against the expected one, name by name, and counts the values. Numbers may differ by the tolerance.
pub fn compare(id: &str, got: &Value, want: &Value, tolerance: f64) -> usize {
    match (got, want) {
        (Value::Object(got), Value::Object(want)) => {
            want.iter().map(|(name, want)| compare(&format!("{id}.{name}"), &got[name], want, tolerance)).sum()
        }
        (Value::Array(got), Value::Array(want)) => {
            assert_eq!(got.len(), want.len(), "{id}");
            got.iter().zip(want).map(|(got, want)| compare(id, got, want, tolerance)).sum()
        }
        (Value::Number(got), Value::Number(want)) => {
            let (got, want) = (got.as_f64().expect("a number"), want.as_f64().expect("a number"));
            assert!((got - want).abs() <= tolerance, "{id}: got {got}, want {want}");
            1
        }
        (got, want) => {
            assert_eq!(got, want, "{id}");
            1
        }
    }
}
