//! Laws that hold for any series, and figures from printed tables.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use caseload_stats::{growth_band, median, ols, t_cdf, t_quantile};
use proptest::prelude::*;

fn close(got: f64, want: f64, tolerance: f64) {
    assert!((got - want).abs() <= tolerance, "got {got}, want {want}");
}

#[test]
fn quantiles_are_those_of_the_tables() {
    let table = [
        (0.975, 1, 12.706_204_736_174_698),
        (0.975, 2, 4.302_652_729_749_464),
        (0.975, 3, 3.182_446_305_283_71),
        (0.975, 7, 2.364_624_251_592_785),
        (0.975, 10, 2.228_138_851_986_274),
        (0.975, 30, 2.042_272_456_301_238),
        (0.80, 7, 0.896_029_644_313_752),
        (0.995, 5, 4.032_142_983_557_535),
        // Far out, where a step from the middle is long.
        (0.999, 4, 7.173_182_219_782_307),
        (0.999, 6, 5.207_626_238_725_373),
    ];
    for (p, df, want) in table {
        close(t_quantile(p, df).expect("defined"), want, 1e-11);
        close(t_quantile(1.0 - p, df).expect("defined"), -want, 1e-11);
        close(t_cdf(want, df).expect("defined"), p, 1e-13);
    }
}

/// The distribution by plain integration of its density, as an independent road to the same number.
fn integrated(t: f64, df: u32) -> f64 {
    let size = f64::from(df);
    let density = |at: f64| (1.0 + at * at / size).powf(-(size + 1.0) / 2.0);
    let simpson = |to: f64, density: &dyn Fn(f64) -> f64| {
        let steps = 20_000;
        let width = to / f64::from(steps);
        (0..=steps)
            .map(|step| {
                let weight = if step == 0 || step == steps {
                    1.0
                } else if step % 2 == 1 {
                    4.0
                } else {
                    2.0
                };
                weight * density(f64::from(step) * width)
            })
            .sum::<f64>()
            * width
            / 3.0
    };
    // The whole half, with the tail folded in by at = u / (1 - u).
    let half = simpson(1.0, &|u: f64| {
        if u >= 1.0 { if df == 1 { 1.0 } else { 0.0 } } else { density(u / (1.0 - u)) / ((1.0 - u) * (1.0 - u)) }
    });
    0.5 + simpson(t, &density) / (2.0 * half)
}

#[test]
fn the_distribution_is_the_integral_of_its_density() {
    for df in [1, 2, 3, 4, 5, 6, 9, 12, 35, 36, 120] {
        for t in [0.1, 0.5, 1.0, 2.0, 4.0] {
            close(t_cdf(t, df).expect("defined"), integrated(t, df), 1e-9);
        }
    }
}

#[test]
fn an_exact_line_has_no_scatter_at_all() {
    let x = [1.0, 2.0, 4.0, 7.0];
    let y = [0.1, 0.3, 0.7, 1.3];
    let line = ols(&x, &y).expect("a line");
    assert_eq!(line.see(), Some(0.0));
    close(line.slope, 0.2, 1e-15);
}

#[test]
fn what_is_undefined_is_none() {
    assert!(ols(&[1.0], &[2.0]).is_none());
    assert!(ols(&[0.1, 0.1, 0.1], &[1.0, 2.0, 3.0]).is_none());
    assert!(ols(&[1.0, 2.0], &[1.0]).is_none());
    assert!(ols(&[1.0, f64::NAN], &[1.0, 2.0]).is_none());
    assert_eq!(ols(&[1.0, 2.0], &[1.0, 2.0]).and_then(|line| line.see()), None);
    assert_eq!(t_quantile(0.5, 0), None);
    assert_eq!(t_quantile(1.0, 5), None);
    assert_eq!(t_cdf(f64::NAN, 5), None);
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![8 => -1e3_f64..1e3, 1 => proptest::num::f64::ANY, 1 => (0_i32..5).prop_map(f64::from)]
}

proptest! {
    #[test]
    fn nothing_panics_and_nothing_is_nan(
        points in proptest::collection::vec((any_number(), any_number()), 0..30),
        needed in any_number(), see in any_number(), confidence in any_number(), at in any_number(), df in 0_u32..300,
    ) {
        let (x, y): (Vec<f64>, Vec<f64>) = points.into_iter().unzip();
        if let Some(middle) = median(&y) {
            prop_assert!(middle.is_finite());
        }
        if let Some(line) = ols(&x, &y) {
            prop_assert!([line.slope, line.intercept, line.sxx, line.sse].iter().all(|value| value.is_finite()));
            prop_assert!(line.sxx > 0.0 && line.sse >= 0.0);
            if let Some(band) = growth_band(&line, needed, see, confidence) {
                prop_assert!(band.low.is_finite() && band.high.is_finite());
                prop_assert!((0.0..=1.0).contains(&band.p_at_least));
            }
        }
        if let Some(p) = t_cdf(at, df) {
            prop_assert!((0.0..=1.0).contains(&p));
        }
        if let Some(t) = t_quantile(confidence, df) {
            prop_assert!(t.is_finite());
        }
    }

    #[test]
    fn quantile_and_distribution_undo_each_other(p in 0.001_f64..0.999, df in 1_u32..400) {
        let t = t_quantile(p, df).expect("defined");
        prop_assert!((t_cdf(t, df).expect("defined") - p).abs() < 1e-12);
    }

    #[test]
    fn the_line_moves_with_the_scores(
        y in proptest::collection::vec(-100_f64..100.0, 3..25), shift in -50_f64..50.0, scale in 0.1_f64..9.0,
    ) {
        let x: Vec<f64> = (0_u32..25).take(y.len()).map(f64::from).collect();
        let line = ols(&x, &y).expect("a line");
        let moved: Vec<f64> = y.iter().map(|score| score * scale + shift).collect();
        let moved = ols(&x, &moved).expect("a line");
        prop_assert!((moved.slope - line.slope * scale).abs() < 1e-9);
        prop_assert!((moved.at(4.0) - (line.at(4.0) * scale + shift)).abs() < 1e-9);
        let turned: Vec<f64> = y.iter().map(|score| -score).collect();
        let turned = ols(&x, &turned).expect("a line");
        prop_assert!((turned.slope + line.slope).abs() < 1e-9);
        prop_assert!((turned.sse - line.sse).abs() < 1e-6);
    }
}
