//! Where the scores of a phase lie and how far they spread.

use crate::median;
use crate::sound::{count, sound};

/// Level of a series, in score units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Level {
    /// How many scores.
    pub n: usize,
    /// Their mean.
    pub mean: f64,
    /// Their median.
    pub median: f64,
    /// The smallest.
    pub min: f64,
    /// The largest.
    pub max: f64,
    /// Sum of squares around the mean over `n - 1`; None for one score. Exactly 0 when all scores are equal.
    pub variance: Option<f64>,
}

impl Level {
    /// Standard deviation with `n - 1`.
    pub fn sd(&self) -> Option<f64> {
        self.variance.map(f64::sqrt)
    }
}

/// The level of scores in any order. None without a score, or when one is not a number that can be worked with.
pub fn level(y: &[f64]) -> Option<Level> {
    if !sound(y) {
        return None;
    }
    let median = median(y)?;
    let n = count(y.len());
    let rough = y.iter().sum::<f64>() / n;
    let mean = rough + y.iter().map(|score| score - rough).sum::<f64>() / n;
    let min = y.iter().copied().fold(f64::INFINITY, f64::min);
    let max = y.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    if max - min <= 0.0 {
        // A mean of equal decimals may be off by a rounding; it is that decimal.
        let variance = (y.len() > 1).then_some(0.0);
        return Some(Level { n: y.len(), mean: min, median, min, max, variance });
    }
    let squares: f64 = y.iter().map(|score| (score - mean) * (score - mean)).sum();
    Some(Level { n: y.len(), mean, median, min, max, variance: Some(squares / (n - 1.0)) })
}
