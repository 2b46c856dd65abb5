//! `norms check` on tables as districts have them.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what it expects by failing")]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A table of two rows in the form of the importer.
const TABLE: &str = include_str!("fixtures/norms.csv");

fn check(name: &str, text: &str) -> (Value, Output) {
    let file: PathBuf = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&file, text).expect("a place for tests");
    let output = Command::new(env!("CARGO_BIN_EXE_caseload-cli"))
        .args(["norms", "check"])
        .arg(&file)
        .output()
        .expect("the program starts");
    (serde_json::from_slice(&output.stdout).expect("one JSON object"), output)
}

#[test]
fn a_good_table_is_counted() {
    let (found, output) = check("good.csv", TABLE);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(found["ok"], json!(true));
    assert_eq!(found["rows"], json!(TABLE.lines().count() - 1));
    assert_eq!(found["problems"], json!([]));
}

#[test]
fn a_bad_value_is_refused_with_its_line_and_column() {
    let spoiled = TABLE.replacen(",41,", ",forty-one,", 1);
    assert_ne!(spoiled, TABLE);
    let (found, output) = check("bad.csv", &spoiled);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(found["ok"], json!(false));
    assert_eq!(found["problems"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["problems"][0]["line"], json!(2));
    assert!(found["problems"][0]["path"].is_string() && found["problems"][0]["code"].is_string());
    assert!(!output.stderr.is_empty(), "a sentence for people");
}

#[test]
fn an_empty_file_is_refused() {
    let (found, output) = check("empty.csv", "");
    assert_eq!((output.status.code(), &found["ok"]), (Some(1), &json!(false)));
}
