//! The worked examples of the measurement reference that concern trends, phase comparison and agreement.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use caseload_stats::*;
use serde_json::{Value, json};

const ROWS: &str = include_str!("../../caseload/tests/fixtures/vectors.csv");

/// The rows compared here, by name.
const HERE: [&str; 21] = [
    "theil", "theil_ci", "tukey", "qi", "pnd", "pem", "nap", "nap_pv", "pand", "ird", "tau", "tauu", "tauu_bob",
    "taubc", "smd", "lrri", "dec", "cdc", "ioa", "ioa2", "ols",
];

fn numbers(list: &Value) -> Vec<f64> {
    list.as_array().expect("a list").iter().map(|value| value.as_f64().expect("a number")).collect()
}

/// The fields of a line: text in quotes may hold commas, and quotes written twice.
fn fields(line: &str) -> Vec<String> {
    let (mut fields, mut quoted, mut before) = (vec![String::new()], false, ' ');
    for letter in line.chars() {
        let field = fields.last_mut().expect("a field");
        match letter {
            '"' => {
                // One that reopens what the last one closed stands for itself.
                if !quoted && before == '"' {
                    field.push('"');
                }
                quoted = !quoted;
            }
            ',' if !quoted => fields.push(String::new()),
            _ => field.push(letter),
        }
        before = letter;
    }
    fields
}

/// What the program answers, in the shape of the expected answer.
fn answered(function: &str, inputs: &Value) -> Option<Value> {
    let list = |name: &str| inputs.get(name).map(numbers).unwrap_or_default();
    let (x, y) = (list("x_weeks"), list("y"));
    let sign = if inputs["expected"] == json!("decrease") { -1.0 } else { 1.0 };
    let better = |name: &str| -> Vec<f64> { list(name).iter().map(|score| sign * score).collect() };
    let (a, b) = (better("a"), better("b"));
    let times = |from: usize, count: usize| -> Vec<f64> { (1_u32..).map(f64::from).skip(from).take(count).collect() };
    let (x_a, x_b) = (times(0, a.len()), times(a.len(), b.len()));
    Some(match function {
        "ols" => {
            let found = fit(&x, &y)?;
            json!({"slope": found.line.slope, "intercept": found.line.intercept, "see": found.see,
                "se_slope": found.slope_se, "n": found.line.n, "slope_ci95": found.slope_ci95})
        }
        "theil_sen" => {
            let line = theil_sen(&x, &y)?;
            json!({"slope": line.slope, "intercept_median_residual": line.intercept, "pairs": line.n_slopes})
        }
        "theil_sen_ci95" => json!(sen_interval(&x, &y)?),
        "tukey_three_group" => {
            let line = fixed_thirds(&x, &y)?;
            json!({"slope": line.slope, "intercept_mean_of_three": line.intercept, "slope_n_minus_1_variant": probe_slope(&y)})
        }
        "quarter_intersect" => {
            let line = split_middle(&x, &y)?;
            json!({"slope": line.slope, "intercept": line.intercept, "split_middle_intercept": line.intercept_split})
        }
        "pnd" => json!(overlap(&a, &b)?.pnd),
        "pem" => json!(overlap(&a, &b)?.pem),
        "pand_minimum_removal" => json!(overlap(&a, &b)?.pand),
        "ird_robust" => json!(overlap(&a, &b)?.ird),
        "nap" => {
            let found = nap(&a, &b)?;
            json!({"nap": found.nap, "positive": found.pairs.positive, "tie": found.pairs.ties,
                "negative": found.pairs.negative, "se_unbiased": found.se_unbiased, "ci95_newcombe": found.ci95})
        }
        "tau_ab" => json!(nap(&a, &b)?.tau),
        "tau_u_a_vs_b_minus_trend_a" => {
            let found = tau_u(&a, &b)?;
            json!({"s_ab": found.s_ab, "s_aa": found.s_a, "value_over_mn": found.a, "value_over_all_pairs": found.a_all_pairs})
        }
        "tau_bc_always_correct" => {
            let line = corrected(&x_a, &a, &x_b, &b, 1.0)?;
            json!({"theil_sen_slope": line.slope, "tau": line.tau})
        }
        "smd" => {
            let found = mean_difference(&a, &b)?;
            json!({"glass_delta": found.glass_delta, "glass_corrected": found.glass_delta_corrected, "hedges_g": found.hedges_g})
        }
        "lrr_increasing_count" => {
            let (ratio, se) = floored_response_ratio(&a, &b, 1.0)?;
            json!({"lrr": ratio, "se": se, "percent_change": 100.0 * ratio.exp_m1()})
        }
        "all_decrease" => {
            let (points, pairs, tau) = (overlap(&a, &b)?, nap(&a, &b)?, tau_u(&a, &b)?);
            let (ratio, _) = floored_response_ratio(&list("a"), &list("b"), 1.0)?;
            json!({"pnd": points.pnd, "pem": points.pem, "nap": pairs.nap, "tau": pairs.tau, "tau_u_over_mn": tau.a,
                "pand": points.pand, "ird": points.ird, "lrrd": ratio, "percent_change": 100.0 * ratio.exp_m1()})
        }
        "conservative_dual_criterion" => {
            let found = dual_criterion(&x_a, &a, &x_b, &b)?;
            json!({"points_over_both": found.beyond, "n": found.n, "p_binomial": found.p, "needed": found.needed})
        }
        "ioa_event_intervals" => {
            let (one, other) = (list("o1"), list("o2"));
            json!({"total_count": total_agreement(&one, &other), "mean_per_interval": mean_count_per_interval(&one, &other),
                "exact": exact_count(&one, &other)})
        }
        "ioa_interval_recording" => {
            let scored = |name: &str| -> Vec<bool> { list(name).iter().map(|scored| *scored > 0.0).collect() };
            let found = interval_agreement(&scored("o1"), &scored("o2"))?;
            json!({"interval": found.all, "scored": found.scored, "unscored": found.unscored, "kappa": found.kappa})
        }
        _ => return None,
    })
}

fn same(got: &Value, want: &Value, tolerance: f64) -> bool {
    match (got, want) {
        (Value::Object(got), Value::Object(want)) => {
            want.iter().all(|(key, want)| got.get(key).is_some_and(|got| same(got, want, tolerance)))
        }
        (Value::Array(got), Value::Array(want)) => {
            got.len() == want.len() && got.iter().zip(want).all(|(got, want)| same(got, want, tolerance))
        }
        _ => match (got.as_f64(), want.as_f64()) {
            (Some(got), Some(want)) => (got - want).abs() <= tolerance,
            _ => got == want,
        },
    }
}

#[test]
fn the_worked_examples_come_out_as_printed() {
    let mut compared = Vec::new();
    for line in ROWS.lines().skip(1) {
        let row = fields(line);
        let [id, _, function, inputs, expected, tolerance] = row.as_slice() else { panic!("{line}") };
        if !HERE.contains(&id.as_str()) {
            continue;
        }
        let inputs: Value = serde_json::from_str(inputs).expect("inputs");
        let want: Value = serde_json::from_str(expected).expect("an answer");
        let got = answered(function, &inputs).expect("a method of this program");
        assert!(same(&got, &want, tolerance.parse().expect("a tolerance")), "{id}: got {got}, want {want}");
        compared.push(id.clone());
    }
    assert_eq!(compared.len(), HERE.len(), "{compared:?}");
}
