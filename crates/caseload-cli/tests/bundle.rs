//! The command line on real files.

#![allow(clippy::expect_used, reason = "a test ends where something is not as it should be")]

use std::process::Command;

fn caseload(words: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_caseload")).args(words).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_file_that_is_no_bundle_is_refused_with_its_place() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let (code, out, error) = caseload(&["check", file]);
    assert_eq!((code, out.as_str()), (Some(1), ""));
    assert!(error.contains("line 1, character 2"), "{error}");
}

#[test]
fn words_that_are_not_understood_show_what_is() {
    let (code, _, error) = caseload(&["dance"]);
    assert_eq!(code, Some(2));
    assert!(error.contains("caseload check FILE"));
}
