//! Laws of everything that compares two phases or draws a line, on any series.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use caseload_stats::*;
use proptest::prelude::*;

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => (-20_i32..20).prop_map(|tenths| f64::from(tenths) / 10.0),
        3 => (0_i32..6).prop_map(f64::from),
        2 => -1e3_f64..1e3,
        1 => proptest::num::f64::ANY,
    ]
}

fn scores(least: usize) -> impl Strategy<Value = Vec<f64>> {
    proptest::collection::vec((0_i32..12).prop_map(f64::from), least..14)
}

fn times(length: usize) -> Vec<f64> {
    (1_u32..).map(f64::from).take(length).collect()
}

fn close(got: f64, want: f64) {
    assert!((got - want).abs() <= 1e-9 * want.abs().max(1.0), "got {got}, want {want}");
}

/// Two phases in order of time.
fn phases() -> impl Strategy<Value = (Vec<f64>, Vec<f64>)> {
    (scores(1), scores(1))
}

fn all_finite(what: &str, values: &[Option<f64>]) {
    for value in values.iter().flatten() {
        assert!(value.is_finite(), "{what}: {value}");
    }
}

proptest! {
    #[test]
    fn nothing_panics_and_nothing_is_nan(
        a in proptest::collection::vec((any_number(), any_number()), 0..20),
        b in proptest::collection::vec((any_number(), any_number()), 0..20),
        goal in any_number(), sorted in any::<bool>(),
    ) {
        let order = |mut list: Vec<(f64, f64)>| {
            if sorted {
                list.sort_by(|one, other| one.0.total_cmp(&other.0));
            }
            list.into_iter().unzip::<f64, f64, Vec<f64>, Vec<f64>>()
        };
        let ((x_a, a), (x_b, b)) = (order(a), order(b));
        for (x, y) in [(&x_a, &a), (&x_b, &b)] {
            if let Some(level) = level(y) {
                all_finite("level", &[Some(level.mean), Some(level.median), level.sd()]);
            }
            for around in [envelope(y), trend_envelope(x, y)].into_iter().flatten() {
                all_finite("envelope", &[Some(around.lower), Some(around.upper), Some(around.percent)]);
            }
            if let Some(fit) = fit(x, y) {
                all_finite("fit", &[fit.see, fit.slope_se, fit.intercept_se, fit.t, fit.p, fit.r2]);
            }
            if let Some(line) = theil_sen(x, y) {
                all_finite("theil-sen", &[Some(line.slope), Some(line.intercept), Some(line.intercept_medians)]);
            }
            if let Some([low, high]) = sen_interval(x, y) {
                prop_assert!(low <= high);
            }
            if let Some(line) = split_middle(x, y) {
                all_finite("split middle", &[Some(line.slope), Some(line.intercept), Some(line.intercept_split)]);
            }
            for line in [resistant_line(x, y, 1), resistant_line(x, y, 5), fixed_thirds(x, y)].into_iter().flatten() {
                all_finite("thirds", &[Some(line.slope), Some(line.intercept)]);
            }
            all_finite("one series", &[probe_slope(y), relative_change(y)]);
            if let Some(found) = kendall(x, y) {
                all_finite("kendall", &[found.tau_b, found.z, found.p_normal, found.p_exact, found.p_continuity]);
            }
        }
        if let Some(found) = nap(&a, &b) {
            all_finite("nap", &[found.se_unbiased, found.se_unbiased_untruncated, Some(found.se_hanley),
                Some(found.se_hanley_exponential), Some(found.se_null), Some(found.tau_z), Some(found.tau_p)]);
            prop_assert!(found.ci95[0] <= found.ci90[0] && found.ci90[0] <= found.nap + 1e-12);
            prop_assert!(found.ci95[1] >= found.ci90[1] && found.ci90[1] >= found.nap - 1e-12);
            prop_assert!((0.0..=1.0).contains(&found.ci95[0]) && (0.0..=1.0).contains(&found.ci95[1]));
        }
        if let Some(found) = overlap(&a, &b) {
            all_finite("overlap", &[Some(found.pnd), Some(found.pem), Some(found.pand), Some(found.ird)]);
            prop_assert!(found.pem >= found.pem_strict);
        }
        if let Some(found) = tau_u(&a, &b) {
            all_finite("tau-u", &[found.tau_ab, found.trend_a, found.trend_b, found.a, found.a_all_pairs,
                found.b_all_pairs, found.ab_all_pairs]);
        }
        if let Some(found) = tau_bc(&x_a, &a, &x_b, &b, -1.0) {
            all_finite("tau-bc", &[Some(found.uncorrected_tau), found.uncorrected_tau_b, found.selected(true)]);
        }
        if let Some(found) = mean_difference(&a, &b) {
            all_finite("smd", &[found.glass_delta, found.glass_delta_corrected, found.glass_delta_corrected_se,
                found.pooled_sd, found.cohen_d_pooled, found.hedges_g, found.hedges_g_se, found.hedges_g_exact_j,
                found.cohen_d_average_variance]);
        }
        if let Some(found) = response_ratio(&a, &b) {
            all_finite("lrr", &[found.lrr, found.percent_change, found.corrected, found.se, found.log_median_ratio]);
        }
        if let Some(found) = dual_criterion(&x_a, &a, &x_b, &b) {
            prop_assert!((0.0..=1.0).contains(&found.p) && found.beyond <= found.n);
        }
        all_finite("change", &[percent_of_goal(&a, &b, goal), percent_beyond_trend(&x_a, &a, &x_b, &b),
            slope_change(&x_a, &a, &x_b, &b).map(|(slope, _)| slope), floored_response_ratio(&a, &b, 1.0).map(|(r, _)| r),
            total_agreement(&a, &b), mean_count_per_interval(&a, &b), exact_count(&a, &b), percent_delivered(goal, 3.0)]);
    }

    #[test]
    fn nap_of_the_phases_changed_round_is_what_is_missing_to_one((a, b) in phases()) {
        let (one, other) = (nap(&a, &b).expect("nap"), nap(&b, &a).expect("nap"));
        close(one.nap + other.nap, 1.0);
        close(one.tau, 2.0 * one.nap - 1.0);
        close(one.ci95[0] + other.ci95[1], 1.0);
        close(one.tau_p, other.tau_p);
    }

    #[test]
    fn overlap_does_not_see_a_shift_or_a_scale((a, b) in phases(), shift in -40_i32..40, scale in 1_i32..9) {
        let moved = |y: &[f64]| -> Vec<f64> { y.iter().map(|score| score * f64::from(scale) + f64::from(shift)).collect() };
        prop_assert_eq!(overlap(&a, &b), overlap(&moved(&a), &moved(&b)));
        prop_assert_eq!(nap(&a, &b), nap(&moved(&a), &moved(&b)));
        prop_assert_eq!(tau_u(&a, &b), tau_u(&moved(&a), &moved(&b)));
        let (x_a, x_b) = (times(a.len()), (times(a.len() + b.len())[a.len()..]).to_vec());
        let tau = |a: &[f64], b: &[f64]| corrected(&x_a, a, &x_b, b, 1.0).map(|found| (found.tau, found.tau_b));
        prop_assert_eq!(tau(&a, &b), tau(&moved(&a), &moved(&b)));
        if let (Some(one), Some(other)) = (mean_difference(&a, &b), mean_difference(&moved(&a), &moved(&b))) {
            prop_assert_eq!(one.hedges_g.is_some(), other.hedges_g.is_some());
            if let (Some(one), Some(other)) = (one.hedges_g, other.hedges_g) {
                close(one, other);
            }
        }
    }

    #[test]
    fn turning_the_scores_turns_every_tau((a, b) in phases()) {
        let turn = |y: &[f64]| -> Vec<f64> { y.iter().map(|score| -score).collect() };
        let (x_a, x_b) = (times(a.len()), (times(a.len() + b.len())[a.len()..]).to_vec());
        let (one, other) = (tau_u(&a, &b).expect("tau"), tau_u(&turn(&a), &turn(&b)).expect("tau"));
        prop_assert_eq!((one.s_ab, one.s_a, one.s_b), (-other.s_ab, -other.s_a, -other.s_b));
        let found = tau_bc(&x_a, &a, &x_b, &b, 1.0).expect("tau");
        let turned = tau_bc(&x_a, &turn(&a), &x_b, &turn(&b), -1.0).expect("tau");
        prop_assert_eq!(found.baseline.s, turned.baseline.s);
        prop_assert_eq!(found.uncorrected_tau_b, turned.uncorrected_tau_b);
        prop_assert_eq!(found.corrected.map(|line| (line.tau, line.tau_b)), turned.corrected.map(|line| (line.tau, line.tau_b)));
        prop_assert_eq!(found.applied_tarlow, turned.applied_tarlow);
    }

    #[test]
    fn slopes_scale_with_the_scores_and_turn_with_time(y in scores(2), scale in 1_i32..9, shift in -9_i32..9) {
        let x = times(y.len());
        let moved: Vec<f64> = y.iter().map(|score| score * f64::from(scale) + f64::from(shift)).collect();
        let back: Vec<f64> = y.iter().rev().copied().collect();
        let slopes = |y: &[f64]| {
            [
                ols(&x, y).map(|line| line.slope),
                theil_sen(&x, y).map(|line| line.slope),
                split_middle(&x, y).map(|line| line.slope),
                fixed_thirds(&x, y).map(|line| line.slope),
                resistant_line(&x, y, 5).map(|line| line.slope),
            ]
        };
        for ((slope, moved), back) in slopes(&y).into_iter().zip(slopes(&moved)).zip(slopes(&back)) {
            prop_assert_eq!(slope.is_some(), moved.is_some());
            if let (Some(slope), Some(moved), Some(back)) = (slope, moved, back) {
                close(moved, slope * f64::from(scale));
                close(back, -slope);
            }
        }
    }

    /// The bracket that saves the sorting finds what sorting finds.
    #[test]
    fn the_middle_slope_is_the_middle_of_the_sorted_slopes(
        y in proptest::collection::vec(any_number().prop_filter("a score", |y| y.abs() < 1e6), 2..60),
        gaps in proptest::collection::vec(1_i32..9, 60),
    ) {
        let x: Vec<f64> = gaps.iter().scan(0, |day, gap| { *day += gap; Some(f64::from(*day)) }).take(y.len()).collect();
        let mut slopes = Vec::new();
        for second in 0..y.len() {
            for first in 0..second {
                slopes.push((y[second] - y[first]) / (x[second] - x[first]));
            }
        }
        let found = pair_slope_median(&x, &y).expect("a slope");
        prop_assert_eq!(found, (median(&slopes).expect("a middle"), slopes.len()));
        let mut shuffled: Vec<(f64, f64)> = x.iter().copied().zip(y.iter().copied()).collect();
        shuffled.reverse();
        let (x, y): (Vec<f64>, Vec<f64>) = shuffled.into_iter().unzip();
        close(pair_slope_median(&x, &y).expect("a slope").0, found.0);
    }

    #[test]
    fn the_fewest_points_to_remove_are_those_of_every_cut((a, b) in phases()) {
        let cut = |at: f64| a.iter().filter(|score| **score >= at).count() + b.iter().filter(|score| **score < at).count();
        // A score of B at the cut stays, and no score of A at it does.
        let best = (0..26).map(|half| cut(f64::from(half) / 2.0)).min();
        prop_assert_eq!(overlap(&a, &b).map(|overlap| overlap.pand_removed), best);
    }

    /// The exact p against a count of all orders.
    #[test]
    fn the_exact_p_counts_orders(n in 3_usize..7, seed in 0_usize..720) {
        let mut y = times(n);
        let mut rest = seed;
        for at in (1..n).rev() {
            y.swap(at, rest % (at + 1));
            rest /= at + 1;
        }
        let x = times(n);
        let wanted = kendall(&x, &y).expect("kendall");
        let (mut all, mut far) = (0_u32, 0_u32);
        orders(&mut times(n), 0, &mut |order| {
            all += 1;
            far += u32::from(kendall(&x, order).expect("kendall").s.abs() >= wanted.s.abs());
        });
        close(wanted.p_exact.expect("no ties"), f64::from(far) / f64::from(all));
    }

    #[test]
    fn agreement_is_the_same_seen_from_either_side(seen in proptest::collection::vec((any::<bool>(), any::<bool>()), 1..30)) {
        let (one, other): (Vec<bool>, Vec<bool>) = seen.into_iter().unzip();
        let found = interval_agreement(&one, &other).expect("agreement");
        prop_assert_eq!(Some(found), interval_agreement(&other, &one));
        prop_assert!((0.0..=100.0).contains(&found.all) && found.kappa.is_none_or(|kappa| kappa <= 1.0));
        let turned = |list: &[bool]| -> Vec<bool> { list.iter().map(|scored| !scored).collect() };
        let turned = interval_agreement(&turned(&one), &turned(&other)).expect("agreement");
        prop_assert_eq!(found.scored, turned.unscored);
    }
}

fn orders(list: &mut [f64], from: usize, see: &mut dyn FnMut(&[f64])) {
    if from == list.len() {
        see(list);
        return;
    }
    for at in from..list.len() {
        list.swap(from, at);
        orders(list, from + 1, see);
        list.swap(from, at);
    }
}

#[test]
fn the_normal_distribution_is_that_of_the_tables() {
    for (z, p) in [
        (0.0, 1.0),
        (0.5, 0.617_075_077_451_973_8),
        (1.0, 0.317_310_507_862_914_1),
        (Z95, 0.05),
        (Z90, 0.10),
        (2.8, 0.005_110_260_660_855_864),
        (2.84, 0.004_511_353_383_084_64),
        (3.5, 4.652_581_580_710_802e-4),
        (6.0, 1.973_175_290_075_402e-9),
    ] {
        assert!((two_sided_p(z) / p - 1.0).abs() < 1e-12, "{z}: {} {p}", two_sided_p(z));
        assert!((two_sided_p(-z) - two_sided_p(z)).abs() < 1e-18);
    }
}

#[test]
fn counts_that_a_systematic_change_needs_are_those_of_the_table() {
    // Fisher, Kelley & Lomas 2003, as printed in the measurement reference.
    for (n, needed) in [(5, 5), (6, 6), (7, 7), (8, 7), (9, 8), (10, 9), (12, 10), (15, 12), (20, 15)] {
        let b = vec![0.0; n];
        let found = dual_criterion(&[1.0, 2.0], &[1.0, 2.0], &times(n), &b).expect("counts");
        assert_eq!(found.needed, Some(needed), "{n}");
    }
    assert_eq!(dual_criterion(&[1.0, 2.0], &[1.0, 2.0], &times(4), &[9.0; 4]).expect("counts").needed, None);
}

#[test]
fn agreement_has_its_edges() {
    let none = [false; 4];
    let all = [true; 4];
    let found = interval_agreement(&none, &none).expect("agreement");
    assert_eq!((found.all, found.scored, found.unscored, found.kappa), (100.0, None, Some(100.0), None));
    assert_eq!(interval_agreement(&all, &all).expect("agreement").unscored, None);
    assert_eq!(interval_agreement(&all, &none[..3]), None);
    assert_eq!(total_agreement(&[0.0, 0.0], &[0.0]), Some(100.0));
    assert_eq!(total_agreement(&[30.0], &[45.0]), Some(100.0 * 30.0 / 45.0));
    assert_eq!(mean_duration(&[30.0, 60.0], &[60.0, 60.0]), Some(75.0));
    assert_eq!(total_agreement(&[], &[1.0]), None);
    assert_eq!(mean_count_per_interval(&[0.0, 2.0], &[0.0, -2.0]), None);
    assert_eq!(percent_delivered(45.0, 60.0), Some(75.0));
    assert_eq!(percent_delivered(1.0, 0.0), None);
}

/// Set 1 of the measurement reference, section 5.4.
#[test]
fn changes_at_a_phase_line_are_those_of_the_worked_example() {
    let a = [20.0, 20.0, 26.0, 25.0, 22.0, 23.0];
    let b = [28.0, 25.0, 24.0, 27.0, 30.0, 30.0, 29.0];
    let found = phase_change(&a, &b).expect("changes");
    close(found.absolute_level, 5.0);
    close(found.median, 5.5);
    close(found.immediacy_mean.expect("three scores"), 7.0 / 3.0);
    close(found.immediacy_median.expect("three scores"), 2.0);
    close(found.mean, 193.0 / 7.0 - 136.0 / 6.0);
    assert!((found.sd.expect("spread") - (2.37 - 2.50)).abs() < 0.01);
    close(relative_change(&a).expect("halves"), 3.0);
    assert!((percent_of_goal(&a, &b, 35.0).expect("a goal") - 39.8).abs() < 0.05);
    let (slope, error) = slope_change(&times(6), &a, &times(7), &b).expect("slopes");
    assert!((slope - (0.68 - 0.57)).abs() < 0.01);
    close(
        error.expect("errors"),
        fit(&times(6), &a)
            .and_then(|fit| fit.slope_se)
            .expect("error")
            .hypot(fit(&times(7), &b).and_then(|fit| fit.slope_se).expect("error")),
    );
    let inside = envelope(&a).expect("an envelope");
    assert_eq!((inside.lower, inside.upper, inside.percent, inside.stable), (16.875, 28.125, 100.0, true));
    assert_eq!(phase_change(&a[..2], &b).expect("changes").immediacy_mean, None);
    // A phase of zeros has a ratio with the floor and none without.
    assert_eq!(response_ratio(&[0.0, 0.0], &[4.0, 6.0]).and_then(|ratio| ratio.lrr), None);
    let (ratio, error) = floored_response_ratio(&[0.0, 0.0], &[4.0, 6.0], 1.0).expect("a ratio");
    // Means 1/4 and 5, variances 1/8 and 2: ln 20 + 2/(2*2*25) - (1/8)/(2*2/16), and sqrt((1/8)/(2/16) + 2/50).
    close(ratio, 20.0_f64.ln() + 0.02 - 0.5);
    close(error, 1.04_f64.sqrt());
}

/// Ties in times and in scores at once; figures of an independent program.
#[test]
fn kendall_counts_ties_on_both_sides() {
    let found = kendall(&[1.0, 1.0, 2.0, 3.0, 3.0, 3.0, 4.0], &[2.0, 2.0, 3.0, 3.0, 3.0, 5.0, 1.0]).expect("kendall");
    close(found.tau_b.expect("spread"), 0.1764705882352941);
    close(found.p_normal.expect("spread"), 0.6159994777582602);
    assert_eq!(found.p_exact, None);
}

#[test]
fn rounding_grows_with_the_scores_and_is_still_rounding() {
    let x = [1.0, 2.0, 4.0, 7.0, 9.0];
    for size in [1e-4, 1.0, 1e3, 1e6] {
        let y: Vec<f64> = x.iter().map(|time| size * (0.3 + 0.1 * time)).collect();
        assert_eq!(ols(&x, &y).and_then(|line| line.see()), Some(0.0), "{size}");
        // Around a median of four parts the edges are three and five parts, and inside.
        for tenths in 1_u32..60 {
            let tenth = size * f64::from(tenths) / 10.0;
            let y = [3.0 * tenth, 4.0 * tenth, 5.0 * tenth];
            assert_eq!(envelope(&y).expect("an envelope").inside, 3, "{y:?}");
        }
    }
    assert_eq!(floored_response_ratio(&[1.0, 2.0], &[2.0, 3.0], 0.0), None);
}
