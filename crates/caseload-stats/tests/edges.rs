//! Where a method stops, or starts: each guard on its own, exact fits, scores that are nearly equal.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that fails has to stop")]

use caseload_stats::{
    corrected, dual_criterion, envelope, exact_count, floored_response_ratio, growth_band, kendall,
    mean_count_per_interval, ols, response_ratio, split_middle, tau_u, total_agreement, trend_envelope,
};

#[test]
fn a_line_without_error_is_surely_faster_slower_or_just_as_fast() {
    let line = ols(&[0.0, 1.0, 2.0], &[10.0, 12.0, 14.0]).unwrap();
    for (needed, likely) in [(1.0, 1.0), (2.0, 0.5), (3.0, 0.0)] {
        let band = growth_band(&line, needed, 0.0, 0.8).unwrap();
        assert_eq!((band.t, band.p_at_least), (None, likely), "needed {needed}");
        assert_eq!((band.low, band.high), (needed, needed));
    }
}

#[test]
fn a_corrected_tau_needs_a_second_phase_with_a_time_for_each_score() {
    let (x_a, a) = ([1.0, 2.0, 3.0], [4.0, 6.0, 5.0]);
    assert!(corrected(&x_a, &a, &[4.0, 5.0], &[7.0, 8.0], 1.0).is_some());
    assert_eq!(corrected(&x_a, &a, &[], &[], 1.0), None);
    assert_eq!(corrected(&x_a, &a, &[4.0], &[7.0, 8.0], 1.0), None);
    assert_eq!(corrected(&x_a, &a, &[4.0, f64::NAN], &[7.0, 8.0], 1.0), None);
    assert_eq!(corrected(&x_a, &a, &[4.0, 5.0], &[7.0, f64::INFINITY], 1.0), None);
}

#[test]
fn counts_that_differ_by_little_are_not_the_same() {
    assert_eq!(exact_count(&[1.0, 2.0], &[1.0, 2.005]), Some(50.0));
}

#[test]
fn a_floored_ratio_refuses_what_is_negative_and_a_scale_that_is_none() {
    let (fine, negative) = ([1.0, 2.0], [-1.0, 2.0]);
    assert!(floored_response_ratio(&fine, &fine, 1.0).is_some());
    assert_eq!(floored_response_ratio(&negative, &fine, 1.0), None);
    assert_eq!(floored_response_ratio(&fine, &negative, 1.0), None);
    for scale in [0.0, -1.0, f64::NAN] {
        assert_eq!(floored_response_ratio(&fine, &fine, scale), None);
    }
}

/// Values that doubles cannot hold exactly, so large that what is lost counts.
fn large() -> impl Iterator<Item = f64> {
    (0..60).map(|at| 100_000.1 + 1_234.7 * f64::from(at))
}

#[test]
fn scores_on_the_line_are_not_beyond_it_however_large_they_are() {
    for value in large() {
        for n in 3_u8..9 {
            let times: Vec<f64> = (0..n).map(f64::from).collect();
            let later: Vec<f64> = (n..n + 5).map(f64::from).collect();
            let found = dual_criterion(&times, &vec![value; n.into()], &later, &[value; 5]).unwrap();
            assert_eq!((found.beyond, found.n), (0, 5), "{n} times {value}");
        }
    }
}

#[test]
fn scores_on_the_edge_of_an_envelope_are_inside_however_large_they_are() {
    for value in large() {
        for share in [0.75, 1.25] {
            let times: Vec<f64> = (0..8).map(f64::from).collect();
            let mut scores = [value; 8];
            scores[7] = share * value;
            assert_eq!(envelope(&scores).unwrap().inside, 8, "{share} of {value}");
            assert_eq!(trend_envelope(&times, &scores).unwrap().inside, 8, "{share} of {value}");
        }
    }
}

#[test]
fn agreement_needs_counts_of_both() {
    assert_eq!(mean_count_per_interval(&[4.0], &[5.0]), Some(80.0));
    for wrong in [-1.0, f64::NAN, f64::INFINITY] {
        assert_eq!(mean_count_per_interval(&[wrong], &[5.0]), None);
        assert_eq!(mean_count_per_interval(&[5.0], &[wrong]), None);
    }
    assert_eq!(total_agreement(&[-1.0, 3.0], &[2.0]), None);
    assert_eq!(total_agreement(&[2.0], &[-1.0, 3.0]), None);
}

#[test]
fn series_of_different_lengths_or_without_numbers_have_no_rank_correlation() {
    let (x, y) = ([1.0, 2.0, 3.0], [4.0, 6.0, 5.0]);
    assert!(kendall(&x, &y).is_some());
    assert!(kendall(&x[..2], &y).is_none());
    for wrong in [f64::NAN, f64::INFINITY] {
        assert!(kendall(&[1.0, 2.0, wrong], &y).is_none());
        assert!(kendall(&x, &[4.0, wrong, 5.0]).is_none());
    }
    let two_values = kendall(&x, &[4.0, 4.0, 5.0]).unwrap();
    assert!(two_values.p_normal.is_some(), "two different scores are enough for a p");
}

#[test]
fn a_split_middle_line_needs_times_in_order_and_a_score_for_each() {
    let (x, y) = ([1.0, 2.0, 3.0, 4.0], [4.0, 6.0, 5.0, 8.0]);
    assert!(split_middle(&x, &y).is_some());
    assert!(split_middle(&x[..3], &y).is_none());
    assert!(split_middle(&[1.0], &[4.0]).is_none());
    assert!(split_middle(&[1.0, 3.0, 2.0, 4.0], &y).is_none());
    assert!(split_middle(&[1.0, 2.0, 3.0, f64::NAN], &y).is_none());
    assert!(split_middle(&x, &[4.0, 6.0, f64::NAN, 8.0]).is_none());
}

#[test]
fn tau_u_needs_numbers_in_both_phases() {
    assert!(tau_u(&[1.0, 2.0], &[3.0]).is_some());
    assert!(tau_u(&[1.0, f64::NAN], &[3.0]).is_none());
    assert!(tau_u(&[1.0, 2.0], &[f64::NAN]).is_none());
}

#[test]
fn a_response_ratio_needs_means_above_zero_however_small() {
    let small = response_ratio(&[0.004, 0.006], &[0.008, 0.012]).unwrap();
    assert!((small.lrr.unwrap() - 2.0_f64.ln()).abs() < 1e-12);
    assert_eq!(response_ratio(&[0.0, 0.0], &[1.0, 2.0]).unwrap().lrr, None);
}
