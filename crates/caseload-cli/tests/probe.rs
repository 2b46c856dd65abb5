//! `probe`: one form on standard output, and what is said when there is none.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test says what it expects by failing")]

use serde_json::{Value, json};
use std::process::{Command, Output};

fn probe(words: &str) -> Output {
    let words = words.split(' ').filter(|word| !word.is_empty());
    Command::new(env!("CARGO_BIN_EXE_caseload-cli")).arg("probe").args(words).output().expect("the program starts")
}

#[test]
fn a_form_comes_with_its_key_and_comes_again_the_same() {
    let output = probe("computation --grade 4 --seed 11 --form 3");
    assert_eq!(output.status.code(), Some(0));
    let found: Value = serde_json::from_slice(&output.stdout).expect("one JSON object");
    assert_eq!((&found["kind"], &found["grade"], &found["form"]), (&json!("computation"), &json!(4), &json!(3)));
    assert_eq!(found["items"].as_array().map(Vec::len), found["key"].as_array().map(Vec::len));
    assert_eq!(output.stdout, probe("computation --grade 4 --seed 11 --form 3").stdout);
    assert_ne!(output.stdout, probe("computation --grade 4 --seed 11 --form 4").stdout);
}

#[test]
fn what_there_is_not_is_refused_and_what_is_not_understood_is_misuse() {
    assert_eq!(probe("phonemes --grade 5 --seed 1 --form 1").status.code(), Some(1));
    assert_eq!(probe("numerals --grade K --seed 1 --form 31").status.code(), Some(1));
    assert_eq!(probe("numerals --grade K --seed 1").status.code(), Some(2));
    assert_eq!(probe("maze --grade 2 --seed 1 --form 1").status.code(), Some(2), "a maze needs a text");
    assert_eq!(probe("spelling --grade 2 --seed 1 --form 1").status.code(), Some(2));
}
