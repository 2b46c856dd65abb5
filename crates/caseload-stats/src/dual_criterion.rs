//! Conservative dual criterion: do enough scores of B lie beyond both the mean line and the trend line of A? (Fisher,
//! Kelley & Lomas 2003; measurement reference 5.4.) Higher is better.

use crate::sound::sound;
use crate::ties::{TIE, largest, side};
use crate::{level, ols};

/// Both lines are moved by this share of A's standard deviation.
const SHIFT: f64 = 0.25;
/// One-sided.
const SIGNIFICANT: f64 = 0.05;

/// The count and what it is measured against.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DualCriterion {
    /// Scores of B beyond both lines,
    pub beyond: usize,
    /// of so many.
    pub n: usize,
    /// The probability of at least as many by even chance.
    pub p: f64,
    /// The smallest count whose probability is below 0.05; None when no count is.
    pub needed: Option<usize>,
    /// Whether the count is reached: a systematic change.
    pub met: bool,
}

/// Times and scores of both phases. None when A has no line or standard deviation (fewer than two points, or all at one
/// time), when B is empty, when lists differ in length, or when a value cannot be worked with.
pub fn dual_criterion(x_a: &[f64], a: &[f64], x_b: &[f64], b: &[f64]) -> Option<DualCriterion> {
    if b.is_empty() || x_b.len() != b.len() || !sound(b) || !sound(x_b) {
        return None;
    }
    let (line, before) = (ols(x_a, a)?, level(a)?);
    let shift = SHIFT * before.sd()?;
    let reach = TIE * largest(&[a, b]);
    let over_both = |time: f64, score: f64| {
        side(score, before.mean + shift, reach) > 0 && side(score, line.at(time) + shift, reach) > 0
    };
    let beyond = x_b.iter().zip(b).filter(|(time, score)| over_both(**time, **score)).count();
    let n = b.len();
    let needed = (0..=n).find(|count| at_least(*count, n) < SIGNIFICANT);
    Some(DualCriterion {
        beyond,
        n,
        p: at_least(beyond, n),
        needed,
        met: needed.is_some_and(|needed| beyond >= needed),
    })
}

/// The probability that at least `wanted` of `n` fall on one side by even chance.
fn at_least(wanted: usize, n: usize) -> f64 {
    let mut shares = vec![1.0_f64];
    for _ in 0..n {
        let mut next = vec![0.0; shares.len() + 1];
        for (at, share) in shares.iter().enumerate() {
            next[at] += share / 2.0;
            next[at + 1] += share / 2.0;
        }
        shares = next;
    }
    shares.iter().skip(wanted).sum::<f64>().min(1.0)
}
