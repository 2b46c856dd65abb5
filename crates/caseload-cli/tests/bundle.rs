//! The program on real files: what it prints, where, and how it ends.

#![allow(clippy::expect_used, clippy::indexing_slicing, reason = "a test ends where something is not as it should be")]

use std::process::Command;

use serde_json::{Value, json};

const BUNDLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/bundles/schema-1.aimline");

fn program(words: &[&str]) -> (Option<i32>, String, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_caseload-cli")).args(words).output().expect("the program runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.code(), text(output.stdout), text(output.stderr))
}

fn lines(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("one object a line")).collect()
}

#[test]
fn a_file_that_is_no_bundle_is_refused_with_its_place() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");
    let (code, out, error) = program(&["check", file]);
    assert_eq!(code, Some(1));
    assert!(error.contains("line 1, character 2"), "{error}");
    let found = &lines(&out)[0];
    assert_eq!(found["ok"], json!(false));
    assert_eq!(found["problems"], json!([{"line": 1, "path": null, "code": "not_json"}]));
}

#[test]
fn a_sound_bundle_is_counted() {
    let (code, out, error) = program(&["check", BUNDLE]);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    let found = &lines(&out)[0];
    assert_eq!((&found["ok"], &found["schema"], &found["problems"]), (&json!(true), &json!(1), &json!([])));
    assert!(found["counts"]["students"].as_u64().expect("a count") > 0);
}

#[test]
fn each_goal_of_a_bundle_has_a_line() {
    let (code, out, error) = program(&["analyse", BUNDLE]);
    assert_eq!((code, error.as_str()), (Some(0), ""));
    let (_, checked, _) = program(&["check", BUNDLE]);
    let goals = lines(&out);
    assert_eq!(json!(goals.len()), lines(&checked)[0]["counts"]["goals"]);
    for goal in &goals {
        let said = &goal["results"]["goal"];
        for name in ["aim_mode", "points", "median3", "slope_week", "needed_week", "projection", "rules", "primary"] {
            assert!(said.get(name).is_some(), "{name} of {}", goal["id"]);
            let reason = goal["why"].get(format!("goal.{name}"));
            assert_eq!(said[name].is_null(), reason.is_some(), "{name} of {}", goal["id"]);
        }
        let rules = said["rules"].as_object().expect("rules by id");
        assert_eq!(rules.len(), caseload::rules::ALL.len());
        assert!(said["code"].is_string() && said["mastery"]["met"].is_boolean());
    }
}

#[test]
fn today_can_be_said_and_later_scores_are_not_seen() {
    let (_, all, _) = program(&["analyse", BUNDLE]);
    let (code, early, _) = program(&["analyse", "--on", "1990-01-01", BUNDLE]);
    assert_eq!(code, Some(0));
    assert_eq!(lines(&all).len(), lines(&early).len());
    assert!(lines(&early).iter().all(|goal| goal["results"]["goal"]["points"] == json!([])));
    assert!(lines(&early).iter().all(|goal| goal["results"]["level"]["all"]["n"] == json!(0)));
}

#[test]
fn words_that_are_not_understood_show_what_is() {
    for words in [&["dance"][..], &[], &["analyse"], &["analyse", "--on", "May", BUNDLE], &["race", BUNDLE, "0"]] {
        let (code, out, error) = program(words);
        assert_eq!((code, out.as_str()), (Some(2), ""));
        assert!(error.contains("caseload-cli check BUNDLE"));
    }
}

#[test]
fn a_file_that_is_not_there_is_refused() {
    for words in [&["analyse", "nowhere"][..], &["check", "nowhere"], &["csv", "nowhere"], &["race", "nowhere", "1"]] {
        let (code, _, error) = program(words);
        assert_eq!(code, Some(1));
        assert!(error.starts_with("nowhere: "), "{error}");
    }
}

#[test]
fn the_race_sums_what_it_worked_out() {
    // Two equal rows: a score more every week, from 10, so that all of B is above all of A.
    let days = (0..36).map(|week| (7 * week).to_string());
    let scores = (0..36).map(|week| (10 + week).to_string());
    let row = days.chain(scores).collect::<Vec<_>>().join(",");
    let file = std::env::temp_dir().join(format!("aimline-race-{}.csv", std::process::id()));
    let name = file.to_str().expect("a name");
    std::fs::write(&file, format!("{row}\n{row}\n")).expect("a file");
    let (code, out, _) = program(&["race", name, "2"]);
    assert_eq!(code, Some(0));
    let found = &lines(&out)[0];
    assert!(found["wall_s"].as_f64().expect("a time") > 0.0);
    for (at, want) in [2.0 / 7.0, 20.0, 2.0 / 7.0, 20.0, 2.0, 2.0].into_iter().enumerate() {
        assert!((found["sums"][at].as_f64().expect("a sum") - want).abs() < 1e-9, "{found}");
    }
    std::fs::write(&file, format!("{row}\n1,2\n")).expect("a file");
    let (code, _, error) = program(&["race", name, "2"]);
    std::fs::remove_file(&file).expect("the file");
    assert_eq!(code, Some(1));
    assert!(error.contains("line 2 does not hold 72 numbers"), "{error}");
}
