//! What no statistic works with, each on its own: a missing score or time, lists of different lengths, what is no number.
#![allow(clippy::unwrap_used, reason = "a test that fails has to stop")]

use caseload_stats::*;

const X: [f64; 4] = [1.0, 2.0, 3.0, 4.0];
const Y: [f64; 4] = [4.0, 6.0, 5.0, 8.0];

/// The list with its second value replaced by each of the values that are no score.
fn spoiled<const N: usize>(list: [f64; N]) -> impl Iterator<Item = [f64; N]> {
    [f64::NAN, f64::INFINITY, f64::NEG_INFINITY].into_iter().map(move |wrong| {
        let mut list = list;
        *list.get_mut(1).unwrap() = wrong;
        list
    })
}

/// A statistic of one series needs a score for each time, and numbers in both.
fn needs_pairs<T>(name: &str, find: impl Fn(&[f64], &[f64]) -> Option<T>) {
    assert!(find(&X, &Y).is_some(), "{name}");
    assert!(find(&X, &Y[..3]).is_none() && find(&X[..3], &Y).is_none(), "{name}: lists of different lengths");
    assert!(find(&[], &[]).is_none(), "{name}: nothing");
    assert!(find(&[1.0], &[4.0]).is_none(), "{name}: one point");
    for wrong in spoiled(X) {
        assert!(find(&wrong, &Y).is_none(), "{name}: times {wrong:?}");
    }
    for wrong in spoiled(Y) {
        assert!(find(&X, &wrong).is_none(), "{name}: scores {wrong:?}");
    }
}

#[test]
fn a_line_needs_a_score_for_each_time_and_numbers_in_both() {
    needs_pairs("least squares", ols);
    needs_pairs("fit", fit);
    needs_pairs("theil-sen", theil_sen);
    needs_pairs("middle slope", pair_slope_median);
    needs_pairs("sen", sen_interval);
    needs_pairs("split middle", split_middle);
    needs_pairs("resistant", |x, y| resistant_line(x, y, 1));
    needs_pairs("thirds", fixed_thirds);
    needs_pairs("trend envelope", trend_envelope);
}

#[test]
fn lines_through_groups_need_times_in_order() {
    let turned = [1.0, 3.0, 2.0, 4.0];
    assert!(resistant_line(&turned, &Y, 1).is_none());
    assert!(fixed_thirds(&turned, &Y).is_none() && split_middle(&turned, &Y).is_none());
    let (shared, scores) = ([1.0, 2.0, 2.0, 4.0, 5.0, 6.0], [4.0, 6.0, 5.0, 8.0, 7.0, 9.0]);
    assert!(resistant_line(&shared, &scores, 1).is_some(), "equal times stay in one group");
    assert!(fixed_thirds(&shared, &scores).is_none() && split_middle(&shared, &scores).is_none());
    assert!(fixed_thirds(&X[..2], &Y[..2]).is_none(), "two points are no three groups");
    assert!(fixed_thirds(&X[..3], &Y[..3]).is_some());
}

#[test]
fn times_that_are_all_equal_have_no_line() {
    let same = [3.0; 4];
    assert!(ols(&same, &Y).is_none() && theil_sen(&same, &Y).is_none() && sen_interval(&same, &Y).is_none());
    assert!(resistant_line(&same, &Y, 5).is_none());
}

/// A comparison needs both phases, a time for each score of B, and numbers everywhere.
fn needs_phases<T>(name: &str, find: impl Fn(&[f64], &[f64], &[f64], &[f64]) -> Option<T>) {
    let (x_b, b) = ([5.0, 6.0, 7.0], [9.0, 8.0, 7.0]);
    assert!(find(&X, &Y, &x_b, &b).is_some(), "{name}");
    assert!(find(&[], &[], &x_b, &b).is_none() && find(&X, &Y, &[], &[]).is_none(), "{name}: an empty phase");
    assert!(find(&X, &Y, &x_b[..2], &b).is_none() && find(&X, &Y, &x_b, &b[..2]).is_none(), "{name}: lengths of B");
    assert!(find(&X[..3], &Y, &x_b, &b).is_none() && find(&X, &Y[..3], &x_b, &b).is_none(), "{name}: lengths of A");
    for wrong in spoiled(x_b) {
        assert!(find(&X, &Y, &wrong, &b).is_none(), "{name}: times of B {wrong:?}");
    }
    for wrong in spoiled(b) {
        assert!(find(&X, &Y, &x_b, &wrong).is_none(), "{name}: scores of B {wrong:?}");
    }
    for wrong in spoiled(X) {
        assert!(find(&wrong, &Y, &x_b, &b).is_none(), "{name}: times of A {wrong:?}");
    }
    for wrong in spoiled(Y) {
        assert!(find(&X, &wrong, &x_b, &b).is_none(), "{name}: scores of A {wrong:?}");
    }
}

#[test]
fn a_comparison_by_lines_needs_times_and_scores_of_both_phases() {
    needs_phases("dual criterion", dual_criterion);
    needs_phases("beyond the trend", percent_beyond_trend);
    needs_phases("slope change", slope_change);
    needs_phases("corrected tau", |x_a, a, x_b, b| corrected(x_a, a, x_b, b, 1.0));
    needs_phases("tau-bc", |x_a, a, x_b, b| tau_bc(x_a, a, x_b, b, 1.0).and_then(|found| found.corrected));
}

/// A comparison of scores alone needs both phases and numbers.
fn needs_scores<T>(name: &str, find: impl Fn(&[f64], &[f64]) -> Option<T>) {
    let b = [9.0, 8.0, 7.0];
    assert!(find(&Y, &b).is_some(), "{name}");
    assert!(find(&[], &b).is_none() && find(&Y, &[]).is_none(), "{name}: an empty phase");
    for wrong in spoiled(b) {
        assert!(find(&Y, &wrong).is_none(), "{name}: B {wrong:?}");
    }
    for wrong in spoiled(Y) {
        assert!(find(&wrong, &b).is_none(), "{name}: A {wrong:?}");
    }
}

#[test]
fn a_comparison_of_scores_needs_numbers_in_both_phases() {
    needs_scores("nap", nap);
    needs_scores("overlap", overlap);
    needs_scores("mean difference", mean_difference);
    needs_scores("response ratio", response_ratio);
    needs_scores("floored ratio", |a, b| floored_response_ratio(a, b, 1.0));
    needs_scores("phase change", phase_change);
    needs_scores("percent of goal", |a, b| percent_of_goal(a, b, 35.0));
}

#[test]
fn two_observers_need_as_many_intervals_as_each_other() {
    for find in [mean_count_per_interval, mean_duration, exact_count] {
        assert_eq!(find(&[4.0, 2.0], &[4.0, 2.0]), Some(100.0));
        assert_eq!(find(&[4.0, 2.0], &[4.0]), None);
        assert_eq!(find(&[], &[]), None);
    }
    assert_eq!(total_agreement(&[], &[4.0]), None);
    assert_eq!(total_agreement(&[4.0], &[]), None);
    assert_eq!(interval_agreement(&[], &[]), None);
    assert_eq!(interval_agreement(&[true], &[true, false]), None);
}

#[test]
fn a_delivered_share_needs_a_plan_and_nothing_negative() {
    assert_eq!(percent_delivered(0.0, 60.0), Some(0.0));
    assert_eq!(percent_delivered(-1.0, 60.0), None);
    assert_eq!(percent_delivered(45.0, 0.0), None);
    assert_eq!(percent_delivered(0.5, 0.5), Some(100.0));
}

#[test]
fn a_growth_band_needs_a_scatter_and_a_rate() {
    let line = ols(&X, &Y).unwrap();
    assert!(growth_band(&line, 1.0, 2.0, 0.8).is_some());
    for (needed, see) in [(f64::NAN, 2.0), (f64::INFINITY, 2.0), (1.0, f64::NAN), (1.0, f64::INFINITY), (1.0, -0.5)] {
        assert_eq!(growth_band(&line, needed, see, 0.8), None, "{needed} {see}");
    }
    for confidence in [0.0, 1.0, -0.2, 1.2, f64::NAN] {
        assert_eq!(growth_band(&line, 1.0, 2.0, confidence), None, "{confidence}");
    }
}
