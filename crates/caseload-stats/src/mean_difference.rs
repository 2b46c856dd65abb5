//! Standardised mean differences within one person (measurement reference 5.3). They are not comparable with effect sizes
//! of group studies. Higher is better.

use std::f64::consts::PI;

use crate::level;
use crate::sound::{count, finite};

/// Differences B less A, and divided by what the scores scatter. None where the divisor is 0 or undefined.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MeanDifference {
    /// Mean of B less mean of A, in score units.
    pub mean_difference: f64,
    /// Median of B less median of A, in score units.
    pub median_difference: f64,
    /// Over the standard deviation of A,
    pub glass_delta: Option<f64>,
    /// corrected for few scores; from three scores in A,
    pub glass_delta_corrected: Option<f64>,
    /// with its standard error.
    pub glass_delta_corrected_se: Option<f64>,
    /// Pooled with weights n - 1; None when a phase has one score.
    pub pooled_sd: Option<f64>,
    /// The difference of means over the pooled standard deviation.
    pub cohen_d_pooled: Option<f64>,
    /// Cohen's d corrected for few scores (Hedges 1981),
    pub hedges_g: Option<f64>,
    /// its standard error,
    pub hedges_g_se: Option<f64>,
    /// and with the exact factor instead of its approximation.
    pub hedges_g_exact_j: Option<f64>,
    /// Over the root of the mean of both variances.
    pub cohen_d_average_variance: Option<f64>,
}

/// Compares the scores of two phases, in any order. None when a phase is empty or a score cannot be worked with.
pub fn mean_difference(a: &[f64], b: &[f64]) -> Option<MeanDifference> {
    let (before, after) = (level(a)?, level(b)?);
    let (n_a, n_b) = (count(a.len()), count(b.len()));
    let difference = after.mean - before.mean;
    let over = |sd: f64| (sd > 0.0).then(|| difference / sd).and_then(finite);

    let glass_delta = before.sd().and_then(over);
    let glass_df = n_a - 1.0;
    let glass_j = approximate_j(glass_df);
    let glass_delta_corrected = glass_delta.filter(|_| n_a >= 3.0).map(|delta| glass_j * delta);
    let variances = before.variance.zip(after.variance);
    let glass_delta_corrected_se = glass_delta_corrected.zip(variances).and_then(|(delta, (var_a, var_b))| {
        let inner = 1.0 / n_a + var_b / (n_b * var_a) + delta * delta / (2.0 * glass_df);
        finite(glass_j * inner.sqrt())
    });

    let df = n_a + n_b - 2.0;
    let pooled_sd = variances.map(|(var_a, var_b)| (((n_a - 1.0) * var_a + (n_b - 1.0) * var_b) / df).sqrt());
    let cohen_d_pooled = pooled_sd.and_then(over);
    let j = approximate_j(df);
    let hedges_g = cohen_d_pooled.map(|d| j * d);
    let hedges_g_se = hedges_g.and_then(|g| finite(j * (1.0 / n_a + 1.0 / n_b + g * g / (2.0 * df)).sqrt()));
    let average = variances.map(|(var_a, var_b)| f64::midpoint(var_a, var_b).sqrt());
    Some(MeanDifference {
        mean_difference: difference,
        median_difference: after.median - before.median,
        glass_delta,
        glass_delta_corrected,
        glass_delta_corrected_se,
        pooled_sd,
        cohen_d_pooled,
        hedges_g,
        hedges_g_se,
        hedges_g_exact_j: cohen_d_pooled.map(|d| exact_j(a.len() + b.len() - 2) * d),
        cohen_d_average_variance: average.and_then(over),
    })
}

/// What brings a difference divided by an estimated scatter back to size, nearly.
fn approximate_j(df: f64) -> f64 {
    1.0 - 3.0 / (4.0 * df - 1.0)
}

/// The same exactly: `Gamma(df/2) / (sqrt(df/2) Gamma((df-1)/2))`, the ratio in steps of two from 1 or 2.
fn exact_j(df: usize) -> f64 {
    let (mut ratio, mut at) = if df.is_multiple_of(2) { (1.0 / PI.sqrt(), 2) } else { (PI.sqrt() / 2.0, 3) };
    while at < df {
        ratio *= count(at) / (count(at) - 1.0);
        at += 2;
    }
    ratio / (count(df) / 2.0).sqrt()
}
