//! Baseline-corrected Tau: Tau (A vs B) after the Theil-Sen line of A has been taken from every score (Tarlow 2017;
//! measurement reference 5.2).
//!
//! Both options are given: always corrected, and corrected only when A's trend is significant. The scores are those
//! recorded; `sign` is 1 when they should rise and -1 when they should fall, so that positive Tau means improvement.

use crate::kendall::{Kendall, kendall, signed};
use crate::sound::{count, finite, sound};
use crate::ties::{TIE, largest};
use crate::{median_residual, pair_slope_median, pairs};

/// A's trend counts when its p is no larger.
const SIGNIFICANT: f64 = 0.05;

/// The correction by one line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corrected {
    /// Theil-Sen line of A in the recorded unit, per unit of time.
    pub slope: f64,
    /// The same line at time 0.
    pub intercept: f64,
    /// Tau (A vs B) of what is left, over the pairs,
    pub tau: f64,
    /// and Kendall's tau-b with the phase; 0 when all that is left is equal.
    pub tau_b: f64,
}

/// Everything the method says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TauBc {
    /// Trend of A against its times, positive when it improves.
    pub baseline: Kendall,
    /// Tau (A vs B) of the scores as they are.
    pub uncorrected_tau: f64,
    /// None when all scores are equal.
    pub uncorrected_tau_b: Option<f64>,
    /// None when A has no line.
    pub corrected: Option<Corrected>,
    /// Whether the normal p of A's trend asks for the correction,
    pub applied_normal: bool,
    /// and whether the p of Tarlow's program does: exact without ties, with continuity correction with ties.
    pub applied_tarlow: bool,
}

impl TauBc {
    /// Tau-b with or without the correction.
    pub fn selected(&self, applied: bool) -> Option<f64> {
        if applied { self.corrected.map(|corrected| corrected.tau_b) } else { self.uncorrected_tau_b }
    }
}

/// Times and scores of both phases. None when a phase is empty, lists differ in length or a value cannot be worked with.
pub fn tau_bc(x_a: &[f64], a: &[f64], x_b: &[f64], b: &[f64], sign: f64) -> Option<TauBc> {
    if a.is_empty() || b.is_empty() || x_b.len() != b.len() || !sound(b) {
        return None;
    }
    let turned: Vec<f64> = a.iter().map(|score| sign * score).collect();
    let baseline = kendall(x_a, &turned)?;
    let (uncorrected_tau, uncorrected_tau_b) = between(a, b, 0.0, sign)?;
    let significant = |p: Option<f64>| p.is_some_and(|p| p <= SIGNIFICANT);
    Some(TauBc {
        baseline,
        uncorrected_tau,
        uncorrected_tau_b,
        corrected: corrected(x_a, a, x_b, b, sign),
        applied_normal: significant(baseline.p_normal),
        applied_tarlow: significant(baseline.p_tarlow()),
    })
}

/// The correction with the times given, which may be the actual ones or 1, 2, 3. None when A has no line.
pub fn corrected(x_a: &[f64], a: &[f64], x_b: &[f64], b: &[f64], sign: f64) -> Option<Corrected> {
    if b.is_empty() || x_b.len() != b.len() || !sound(x_b) || !sound(b) {
        return None;
    }
    let (slope, _) = pair_slope_median(x_a, a)?;
    let intercept = median_residual(x_a, a, slope)?;
    // The intercept is the same for all scores and moves no comparison.
    let rest =
        |x: &[f64], y: &[f64]| -> Vec<f64> { x.iter().zip(y).map(|(time, score)| score - slope * time).collect() };
    let (tau, tau_b) = between(&rest(x_a, a), &rest(x_b, b), TIE * largest(&[a, b]), sign)?;
    Some(Corrected { slope, intercept, tau, tau_b: tau_b.unwrap_or(0.0) })
}

/// Tau over the pairs, and tau-b of the scores with the phase: None when all scores are tied.
fn between(a: &[f64], b: &[f64], reach: f64, sign: f64) -> Option<(f64, Option<f64>)> {
    let found = pairs(a, b, reach);
    let s = sign * signed(found.s());
    let (n_a, n_b) = (count(a.len()), count(b.len()));
    let untied_inside = |y: &[f64]| -> f64 {
        let untied = |at: usize| y[..at].iter().filter(|before| (y[at] - **before).abs() > reach).count();
        (0..y.len()).map(|at| count(untied(at))).sum()
    };
    let untied = unsigned(found.positive + found.negative) + untied_inside(a) + untied_inside(b);
    let tau_b = (untied > 0.0).then(|| s / (untied * n_a * n_b).sqrt());
    Some((finite(s / (n_a * n_b))?, tau_b))
}

fn unsigned(pairs: u64) -> f64 {
    pairs as f64
}
