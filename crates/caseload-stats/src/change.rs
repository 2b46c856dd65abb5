//! What the eye looks for at a phase line: changes of level, trend and spread, and how soon they come (measurement
//! reference 5.3 and 5.4). In the recorded direction: positive is more.

use crate::sound::finite;
use crate::{fit, level, median};

/// Changes from A to B, in score units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhaseChange {
    /// Mean of B less mean of A.
    pub mean: f64,
    /// Median of B less median of A.
    pub median: f64,
    /// First score of B less the last of A.
    pub absolute_level: f64,
    /// Standard deviation of B less that of A; None when a phase has one score.
    pub sd: Option<f64>,
    /// Mean of the first three of B less that of the last three of A; None when a phase has fewer than three.
    pub immediacy_mean: Option<f64>,
    /// The same with medians.
    pub immediacy_median: Option<f64>,
}

/// Scores of both phases in order of time. None when a phase is empty or a score cannot be worked with.
pub fn phase_change(a: &[f64], b: &[f64]) -> Option<PhaseChange> {
    let (before, after) = (level(a)?, level(b)?);
    let near = a.len().checked_sub(3).and_then(|from| a.get(from..)).zip(b.get(..3));
    Some(PhaseChange {
        mean: after.mean - before.mean,
        median: after.median - before.median,
        absolute_level: b.first()? - a.last()?,
        sd: before.sd().zip(after.sd()).map(|(before, after)| after - before),
        immediacy_mean: near.and_then(|(last, first)| Some(level(first)?.mean - level(last)?.mean)),
        immediacy_median: near.and_then(|(last, first)| Some(median(first)? - median(last)?)),
    })
}

/// Median of the second half of a phase less that of the first; an odd middle score belongs to neither (Lane & Gast
/// 2014). `y` stands in order of time. None with fewer than two scores.
pub fn relative_change(y: &[f64]) -> Option<f64> {
    let half = y.len() / 2;
    finite(median(&y[y.len() - half..])? - median(&y[..half])?)
}

/// Slope of B less slope of A, per unit of time, and its standard error `sqrt(se_A^2 + se_B^2)`; the error is None when a
/// phase has two scores. None when a phase has no line: fewer than two points, or all at one time.
pub fn slope_change(x_a: &[f64], a: &[f64], x_b: &[f64], b: &[f64]) -> Option<(f64, Option<f64>)> {
    let (before, after) = (fit(x_a, a)?, fit(x_b, b)?);
    let error = before.slope_se.zip(after.slope_se).map(|(before, after)| before.hypot(after));
    Some((finite(after.line.slope - before.line.slope)?, error))
}

/// How much of the way from the mean of A to the goal the mean of B has gone, in percent (Ferron et al. 2020). None when a
/// phase is empty or the mean of A is the goal.
pub fn percent_of_goal(a: &[f64], b: &[f64], goal: f64) -> Option<f64> {
    let (before, after) = (level(a)?, level(b)?);
    finite(100.0 * (after.mean - before.mean) / (goal - before.mean))
}
