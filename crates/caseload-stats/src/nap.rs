//! Nonoverlap of all pairs and Tau, with every standard error in use and Newcombe's interval (measurement reference 5.1).

use crate::normal::{Z90, Z95, two_sided_p};
use crate::sound::{count, sound};
use crate::{Pairs, Range, pairs};

/// NAP and Tau (A vs B) of two phases; higher is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Nap {
    /// How the pairs (a, b) lie.
    pub pairs: Pairs,
    /// The share of pairs in which B is better, 0 to 1; a tie counts one half (Parker & Vannest 2009).
    pub nap: f64,
    /// Sen 1967 / Mee 1990 with a floor under the variance; None when a phase has one score or the variance is negative.
    pub se_unbiased: Option<f64>,
    /// The same without the floor.
    pub se_unbiased_untruncated: Option<f64>,
    /// Hanley & McNeil from the scores,
    pub se_hanley: f64,
    /// and as if the scores were exponential (1982).
    pub se_hanley_exponential: f64,
    /// Under the hypothesis of no change.
    pub se_null: f64,
    /// Newcombe 2006, method 5.
    pub ci95: Range,
    /// The same at 90 %.
    pub ci90: Range,
    /// `2 nap - 1`, -1 to 1, worked out from the counts (Parker, Vannest, Davis & Sauber 2011).
    pub tau: f64,
    /// Standard error of Tau under the hypothesis of no change.
    pub tau_se_null: f64,
    /// Tau over that error.
    pub tau_z: f64,
    /// Two-sided, normal.
    pub tau_p: f64,
}

/// Compares the scores of two phases, in any order; one score in each is enough. Constant and equal phases give 0.5 and a
/// Tau of 0. None when a phase is empty or a score cannot be worked with.
pub fn nap(a: &[f64], b: &[f64]) -> Option<Nap> {
    if a.is_empty() || b.is_empty() || !sound(a) || !sound(b) {
        return None;
    }
    let found = pairs(a, b, 0.0);
    let (nap, tau) = (found.nap()?, found.tau()?);
    let (n_a, n_b) = (count(a.len()), count(b.len()));
    let total = n_a * n_b;
    let spread = Spread::of(a, b, nap);
    let floored = nap.clamp(0.5 / total, 1.0 - 0.5 / total);
    let (by_a, by_b) = (spread.rows / (n_a * n_b * n_b), spread.columns / (n_a * n_a * n_b));
    let unbiased = |w: f64| {
        let variance =
            (w * (1.0 - w) + n_b * by_a + n_a * by_b - 2.0 * spread.cells / total) / ((n_a - 1.0) * (n_b - 1.0));
        let variance = if variance.abs() <= 1e-12 { 0.0 } else { variance };
        (n_a > 1.0 && n_b > 1.0 && variance >= 0.0).then(|| variance.sqrt())
    };
    let hanley = (floored * (1.0 - floored) + (n_b - 1.0) * by_a + (n_a - 1.0) * by_b) / total;
    let (e1, e2) = (nap / (2.0 - nap), 2.0 * nap * nap / (1.0 + nap));
    let exponential = (nap * (1.0 - nap) + (n_b - 1.0) * (e1 - nap * nap) + (n_a - 1.0) * (e2 - nap * nap)) / total;
    let tau_se_null = ((n_a + n_b + 1.0) / (3.0 * total)).sqrt();
    let tau_z = tau / tau_se_null;
    Some(Nap {
        pairs: found,
        nap,
        se_unbiased: unbiased(floored),
        se_unbiased_untruncated: unbiased(nap),
        se_hanley: hanley.max(0.0).sqrt(),
        se_hanley_exponential: exponential.max(0.0).sqrt(),
        se_null: ((n_a + n_b + 1.0) / (12.0 * total)).sqrt(),
        ci95: newcombe(nap, n_a, n_b, Z95),
        ci90: newcombe(nap, n_a, n_b, Z90),
        tau,
        tau_se_null,
        tau_z,
        tau_p: two_sided_p(tau_z),
    })
}

/// Sums of squares of the pairs' scores (1, 0.5 or 0) around NAP: of row sums, of column sums, of the cells.
struct Spread {
    rows: f64,
    columns: f64,
    cells: f64,
}

impl Spread {
    fn of(a: &[f64], b: &[f64], nap: f64) -> Self {
        let credit = |before: f64, after: f64| {
            let above = if after > before { 1.0 } else { 0.0 };
            let below = if after < before { 1.0 } else { 0.0 };
            0.5 + (above - below) / 2.0 - nap
        };
        let square = |value: f64| value * value;
        Self {
            rows: a.iter().map(|x| square(b.iter().map(|y| credit(*x, *y)).sum())).sum(),
            columns: b.iter().map(|y| square(a.iter().map(|x| credit(*x, *y)).sum())).sum(),
            cells: a.iter().map(|x| b.iter().map(|y| square(credit(*x, *y))).sum::<f64>()).sum(),
        }
    }
}

/// The two values between which NAP lies, at `z` standard errors under the hypothesis that each is the true one. For NAP
/// 1 the upper end is 1 and the lower the root below 1; for NAP 0 mirrored.
fn newcombe(nap: f64, n_a: f64, n_b: f64, z: f64) -> Range {
    let h = f64::midpoint(n_a, n_b) - 1.0;
    let within = |v: f64| z * z * v * (2.0 + h + (1.0 + 2.0 * h) * v * (1.0 - v));
    if nap >= 1.0 || nap <= 0.0 {
        // Divided by 1 - v, so that the root at 1 itself is gone.
        let away = |v: f64| n_a * n_b * (1.0 - v) * (2.0 - v) * (1.0 + v) - within(v);
        let end = root(0.0, 1.0, away);
        return if nap >= 1.0 { [end, 1.0] } else { [0.0, 1.0 - end] };
    }
    let away = |v: f64| n_a * n_b * (nap - v) * (nap - v) * (2.0 - v) * (1.0 + v) - within(v) * (1.0 - v);
    [root(0.0, nap, away), root(1.0, nap, away)]
}

/// The root between a place where the function is positive and one where it is negative, by halving.
fn root(mut positive: f64, mut negative: f64, function: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..120 {
        let middle = f64::midpoint(positive, negative);
        if function(middle) > 0.0 {
            positive = middle;
        } else {
            negative = middle;
        }
    }
    f64::midpoint(positive, negative)
}
