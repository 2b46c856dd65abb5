//! Cases that are easily got wrong, each thought through by hand, and case files that are refused.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use std::fs;
use std::process::Command;

use caseload_cli::cases::answers;
use serde_json::{Value, json};

/// A contrast with these scores at times 1, 2, 3.
fn contrast(a: Value, b: Value) -> Value {
    let list = |scores: &Value| scores.as_array().expect("scores").clone();
    let (a, b) = (list(&a), list(&b));
    let phase: Vec<&str> = a.iter().map(|_| "A").chain(b.iter().map(|_| "B")).collect();
    let x: Vec<usize> = (1..=phase.len()).collect();
    let y = [a.as_slice(), b.as_slice()].concat();
    json!({
        "id": "odd", "kind": "contrast", "direction": "increase", "x_kind": "occasion",
        "x": x, "y": y, "phase": phase, "predict_at": [30],
    })
}

fn trend(x: Value, y: Value) -> Value {
    let kind = if x[0].is_string() { "date" } else { "occasion" };
    json!({"id": "odd", "kind": "trend", "direction": "increase", "x_kind": kind, "x": x, "y": y, "predict_at": []})
}

fn answer(case: Value) -> Value {
    let mut found = answers(&json!({"format": 1, "cases": [case]})).expect("a case file");
    found.remove(0).expect("a case")
}

fn close(answer: &Value, name: &str, want: f64) {
    let got = answer["results"].pointer(&format!("/{}", name.replace('.', "/"))).and_then(Value::as_f64);
    assert!(
        got.is_some_and(|got| (got - want).abs() <= 1e-9 * want.abs().max(1.0)),
        "{name}: got {got:?}, want {want}"
    );
}

fn undefined(answer: &Value, name: &str, why: &str) {
    let got = answer["results"].pointer(&format!("/{}", name.replace('.', "/")));
    assert_eq!((got, answer["why"].get(name)), (Some(&Value::Null), Some(&json!(why))), "{name}");
}

fn absent(answer: &Value, name: &str) {
    assert_eq!(answer["results"].pointer(&format!("/{}", name.replace('.', "/"))), None, "{name}");
}

#[test]
fn a_case_without_a_score_is_undefined_throughout_and_counts_nothing() {
    for found in [answer(contrast(json!([null, null]), json!([null]))), answer(contrast(json!([]), json!([])))] {
        for name in ["level.all.n", "level.A.n", "trend.B.n", "overlap.pairs", "overlap.n_a", "tau_u.S_ab"] {
            close(&found, name, 0.0);
        }
        undefined(&found, "level.all.mean", "no_scores");
        undefined(&found, "level.A.envelope.stable", "no_scores");
        undefined(&found, "trend.all.ols.slope", "no_scores");
        undefined(&found, "overlap.nap", "empty_phase");
        undefined(&found, "tau_u.tau_u_ab_all_pairs", "empty_phase");
        undefined(&found, "bc_tau.corrected_tau", "empty_phase");
        undefined(&found, "lrr.lrr", "empty_phase");
        undefined(&found, "smd.mean_difference", "empty_phase");
        assert_eq!(found["results"]["predict"]["all"][0]["fit"], Value::Null);
    }
}

#[test]
fn an_empty_phase_leaves_the_other_its_numbers() {
    let found = answer(contrast(json!([]), json!([3, 5, 4])));
    close(&found, "level.B.median", 4.0);
    close(&found, "trend.B.theil_sen.slope", 0.5);
    close(&found, "tau_u.trend_b", 1.0 / 3.0);
    undefined(&found, "overlap.pnd", "empty_phase");
    undefined(&found, "smd.glass_delta", "empty_phase");
}

#[test]
fn one_score_against_one() {
    let found = answer(contrast(json!([4]), json!([4])));
    close(&found, "overlap.nap", 0.5);
    close(&found, "overlap.tau_p", 1.0);
    close(&found, "overlap.pem", 0.5);
    close(&found, "overlap.pem_strict", 0.0);
    // One of the two has to go; (4 * 1/2 - 1 - 1) / 2.
    close(&found, "overlap.pand", 0.5);
    close(&found, "overlap.ird", 0.0);
    undefined(&found, "overlap.nap_se_unbiased", "one_score_in_a_phase");
    undefined(&found, "overlap.pet", "no_line_in_a");
    undefined(&found, "bc_tau.uncorrected_tau_b", "equal_scores");
    undefined(&found, "level.B.sd", "one_score");
}

#[test]
fn equal_scores_have_a_flat_line_and_no_share_explained() {
    let found = answer(trend(json!([1, 2, 3, 4]), json!([0.1, 0.1, 0.1, 0.1])));
    for name in ["slope", "sse", "see", "slope_se"] {
        close(&found, &format!("trend.all.ols.{name}"), 0.0);
    }
    close(&found, "level.all.sd", 0.0);
    undefined(&found, "trend.all.ols.r2", "equal_scores");
    undefined(&found, "trend.all.ols.t", "exact_line");
    undefined(&found, "trend.all.ols.p", "exact_line");
    assert_eq!(found["results"]["trend"]["all"]["theil_sen"]["slope_ci95"], json!([0.0, 0.0]));
}

#[test]
fn an_exact_line_in_decimals_has_no_scatter() {
    let found = answer(trend(json!([1, 2, 4, 7, 8]), json!([0.3, 0.4, 0.6, 0.9, 1.0])));
    assert_eq!(found["results"]["trend"]["all"]["ols"]["sse"], json!(0.0));
    assert_eq!(found["results"]["trend"]["all"]["ols"]["r2"], json!(1.0));
    undefined(&found, "trend.all.ols.p", "exact_line");
}

#[test]
fn scores_of_one_day_stay_apart_and_have_no_halves() {
    let found = answer(trend(json!(["2025-09-01", "2025-09-08", "2025-09-08"]), json!([4, 8, 10])));
    // Slopes 4/7 and 6/7; the pair on one day has none.
    close(&found, "trend.all.theil_sen.n_slopes", 2.0);
    close(&found, "trend.all.theil_sen.slope", 5.0 / 7.0);
    close(&found, "trend.all.rate_per_week.ols", 5.0);
    close(&found, "trend.all.rate_per_week.first_to_last", 6.0);
    absent(&found, "trend.all.split_middle");
    absent(&found, "trend.all.tukey.three_group");
    absent(&found, "level.all.trend_envelope");
}

#[test]
fn all_scores_on_one_day_have_no_line() {
    let found = answer(trend(json!(["2025-09-01", "2025-09-01"]), json!([4, 8])));
    undefined(&found, "trend.all.ols.slope", "equal_times");
    undefined(&found, "trend.all.tukey.r_line_iter1.slope", "equal_times");
    undefined(&found, "trend.all.rate_per_week.first_to_last", "equal_times");
}

#[test]
fn days_count_from_the_origin_and_points_are_sorted() {
    let mut case = trend(json!(["2025-09-15", "2025-09-01", "2025-09-08"]), json!([9, 3, null]));
    case["origin"] = json!("2025-08-25");
    case["predict_at"] = json!(["2025-09-22"]);
    let found = answer(case);
    // Day 7 has 3 and day 21 has 9.
    close(&found, "trend.all.ols.slope", 6.0 / 14.0);
    close(&found, "trend.all.ols.intercept", 0.0);
    let ahead = &found["results"]["predict"]["all"][0];
    assert_eq!(ahead["at"], json!("2025-09-22"));
    assert_eq!(ahead.as_object().expect("a prediction").len(), 2, "two points give a fit and nothing else");
}

#[test]
fn lower_is_better_turns_all_but_the_recorded_unit() {
    let mut case = contrast(json!([9, 8, 7]), json!([3, 2, 4]));
    case["direction"] = json!("decrease");
    let found = answer(case);
    close(&found, "overlap.nap", 1.0);
    close(&found, "overlap.pnd", 1.0);
    close(&found, "smd.mean_difference", 5.0);
    close(&found, "tau_u.S_a", 3.0);
    close(&found, "bc_tau.baseline_S", 3.0);
    close(&found, "bc_tau.slope", -1.0);
    close(&found, "lrr.lrr", (3.0_f64 / 8.0).ln());
    close(&found, "lrr.lrr_improvement", -(3.0_f64 / 8.0).ln());
    // Less than the line of A (6, 5, 4): 3 and 2 are better, 4 lies on it.
    close(&found, "overlap.pet", 2.0 / 3.0);
    // Left over -3, -3, 0 beside 0, 0, 0: six pairs better, three tied; tau-b over untied pairs 6 + 2.
    close(&found, "bc_tau.corrected_tau", 6.0 / 9.0);
    close(&found, "bc_tau.corrected_tau_b", 6.0 / (8.0_f64 * 9.0).sqrt());
}

#[test]
fn ties_that_are_exact_in_decimals_stay_ties() {
    // A rises by 0.1; B stands exactly on its line, once above it.
    let found = answer(contrast(json!([0.1, 0.2, 0.3]), json!([0.4, 0.5, 0.7])));
    close(&found, "overlap.pet", 1.0 / 3.0);
    close(&found, "bc_tau.corrected_tau", 3.0 / 9.0);
    // The median of A lies between its decimals; the score that equals it counts one half.
    let found = answer(contrast(json!([0.1, 0.2, 0.4, 0.7]), json!([0.3, 0.9])));
    close(&found, "overlap.pem", 0.75);
    close(&found, "overlap.pem_strict", 0.5);
}

#[test]
fn large_scores_that_differ_by_little_are_not_tied() {
    // A is level, so the correction takes a constant away: three pairs rise by half a thousandth and three are ties.
    let found = answer(contrast(json!([1_000_000, 1_000_000, 1_000_000]), json!([1_000_000.000_5, 1_000_000])));
    close(&found, "bc_tau.corrected_tau", 0.5);
    close(&found, "overlap.pem", 0.75);
    close(&found, "overlap.pet", 0.5);
}

#[test]
fn a_baseline_of_one_day_has_a_line_by_its_order_only() {
    let mut case = contrast(json!([4, 6, 5]), json!([9]));
    case["x_kind"] = json!("date");
    case["x"] = json!(["2025-09-01", "2025-09-01", "2025-09-01", "2025-09-08"]);
    case["predict_at"] = json!([]);
    let found = answer(case);
    undefined(&found, "bc_tau.slope", "equal_times_in_a");
    absent(&found, "bc_tau.applied_normal");
    // Slopes 2, -1 and 1/2 by order; left over 3.5, 5, 3.5 and 7.
    close(&found, "bc_tau.index_times.slope", 0.5);
    close(&found, "bc_tau.index_times.corrected_tau", 1.0);
}

#[test]
fn zeros_have_no_ratio_and_negative_scores_even_less() {
    let found = answer(contrast(json!([0, 0, 0]), json!([2, 4])));
    undefined(&found, "lrr.lrr", "mean_not_positive");
    undefined(&found, "lrr.lrr_corrected", "mean_not_positive");
    let found = answer(contrast(json!([1, 0, 0]), json!([2, 4])));
    close(&found, "lrr.lrr", 9.0_f64.ln());
    undefined(&found, "lrr.log_median_ratio", "median_not_positive");
    let found = answer(contrast(json!([1, -1, 5]), json!([2, 4])));
    undefined(&found, "lrr.lrr", "negative_score");
    undefined(&found, "lrr.lrr_corrected", "negative_score");
    absent(&found, "lrr.lrr_se");
}

#[test]
fn a_corrected_baseline_of_two_scores_is_never_significant() {
    let found = answer(contrast(json!([2, 5]), json!([4, 4, 9])));
    undefined(&found, "bc_tau.baseline_tau_b", "fewer_than_three_in_a");
    assert_eq!(found["results"]["bc_tau"]["applied_tarlow"], json!(false));
    assert_eq!(found["results"]["bc_tau"]["selected_tau_b_tarlow"], found["results"]["bc_tau"]["uncorrected_tau_b"]);
    absent(&found, "bc_tau.index_times");
}

#[test]
fn answers_never_come_from_the_expected_ones() {
    let mut case = contrast(json!([2, 5, 4]), json!([4, 4, 9]));
    let plain = answer(case.clone());
    case["expected"] = json!({"overlap": {"nap": 17}});
    case["software"] = json!("anything");
    assert_eq!(answer(case), plain);
}

#[test]
fn what_is_wrong_with_a_case_is_said_with_its_field() {
    let good = contrast(json!([2, 5, 4]), json!([4, 4, 9]));
    let changes = [
        ("kind", json!("curve")),
        ("direction", Value::Null),
        ("x_kind", json!("week")),
        ("x", json!([1, 2, 3, 4, 5, "six"])),
        ("y", json!([1, 2])),
        ("y", json!([2, 5, 4, 4, 4, "nine"])),
        ("y", json!([2, 5, 4, 4, 4, 1e300])),
        ("y", json!("none")),
        ("phase", json!(["A", "A", "A", "B", "B", "C"])),
        ("phase", json!(["A"])),
        ("phase", Value::Null),
        ("predict_at", json!(["soon"])),
        ("predict_at", json!(7)),
        ("goal_level", json!("high")),
    ];
    for (field, value) in changes {
        let mut case = good.clone();
        case[field] = value.clone();
        let found = answers(&json!({"format": 1, "cases": [case]})).expect("a case file");
        let problem = found[0].as_ref().expect_err("refused");
        assert_eq!((problem.case.as_str(), problem.field), ("odd", field), "{value}");
        assert!(problem.to_string().starts_with(&format!("case odd, field {field}: ")));
    }
    let mut case = trend(json!(["2025-09-31"]), json!([1]));
    assert_eq!(
        answers(&json!({"format": 1, "cases": [case]})).expect("a file")[0].as_ref().expect_err("refused").field,
        "x"
    );
    case = trend(json!(["2025-09-30"]), json!([1]));
    case["origin"] = json!(5);
    assert_eq!(
        answers(&json!({"format": 1, "cases": [case]})).expect("a file")[0].as_ref().expect_err("refused").field,
        "origin"
    );
    for whole in [json!({"format": 2, "cases": []}), json!({"format": 1, "cases": 3}), json!({"format": 1}), json!([])]
    {
        assert!(answers(&whole).is_err());
    }
    let nameless = answers(&json!({"format": 1, "cases": [7]})).expect("a file");
    assert_eq!(nameless[0].as_ref().expect_err("refused").case, "number 1");
}

#[test]
fn the_program_answers_the_sound_cases_and_names_the_others() {
    let mut bad = contrast(json!([1]), json!([2]));
    bad["id"] = json!("bad");
    bad["phase"] = json!(["A", "Z"]);
    let file = std::env::temp_dir().join(format!("aimline-odd-{}.json", std::process::id()));
    let cases = json!({"format": 1, "cases": [contrast(json!([1]), json!([2])), bad]});
    fs::write(&file, cases.to_string()).expect("a file");
    let output = Command::new(env!("CARGO_BIN_EXE_caseload-cli")).arg("analyse").arg(&file).output().expect("it runs");
    fs::remove_file(&file).expect("the file");
    let (out, error) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(out.lines().count(), 1);
    assert!(error.contains(&*file.to_string_lossy()) && error.contains("case bad, field phase: "), "{error}");
}
