//! Log response ratio: the change of level as a proportion, for scores whose 0 means nothing at all (Pustejovsky 2015,
//! 2018; measurement reference 5.3). In the recorded direction: positive is more.

use crate::normal::Z95;
use crate::sound::{count, finite};
use crate::{Level, Range, level};

/// The ratio of means, B to A.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ResponseRatio {
    /// `ln(mean B / mean A)`; None when a mean is 0.
    pub lrr: Option<f64>,
    /// `100 (mean B / mean A - 1)`; None when the mean of A is 0.
    pub percent_change: Option<f64>,
    /// Corrected for few scores; None when a phase has one score.
    pub corrected: Option<f64>,
    /// Standard error of the ratio.
    pub se: Option<f64>,
    /// The corrected ratio give or take 1.96 standard errors.
    pub corrected_ci95: Option<Range>,
    /// `ln(median B / median A)`; None when a median is 0.
    pub log_median_ratio: Option<f64>,
}

/// Compares the scores of two phases, in any order. None when a phase is empty or a score is negative or cannot be worked
/// with.
pub fn response_ratio(a: &[f64], b: &[f64]) -> Option<ResponseRatio> {
    let (before, after) = (level(a)?, level(b)?);
    if before.min < 0.0 || after.min < 0.0 {
        return None;
    }
    let log = |from: f64, to: f64| (from > 0.0 && to > 0.0).then(|| (to / from).ln()).and_then(finite);
    let lrr = log(before.mean, after.mean);
    let parts = share(&before).zip(share(&after));
    let corrected = lrr.zip(parts).and_then(|(lrr, (in_a, in_b))| finite(lrr + in_b / 2.0 - in_a / 2.0));
    let se = lrr.and(parts).and_then(|(in_a, in_b)| finite((in_a + in_b).sqrt()));
    Some(ResponseRatio {
        lrr,
        percent_change: finite(100.0 * (after.mean - before.mean) / before.mean),
        corrected,
        se,
        corrected_ci95: corrected.zip(se).map(|(ratio, se)| [ratio - Z95 * se, ratio + Z95 * se]),
        log_median_ratio: log(before.median, after.median),
    })
}

/// Variance of the mean over the squared mean; None for one score or a mean of 0.
fn share(level: &Level) -> Option<f64> {
    finite(level.variance? / (count(level.n) * level.mean * level.mean))
}

/// The corrected ratio with a floor under means and variances, so that a phase of zeros has one too; with its standard
/// error. `scale` is 1 for counts, minutes for rates, items (over 100 for percentages) for shares. None when a phase has
/// fewer than two scores, a score is negative, or the scale is not positive.
pub fn floored_response_ratio(a: &[f64], b: &[f64], scale: f64) -> Option<(f64, f64)> {
    let (before, after) = (level(a)?, level(b)?);
    if before.min < 0.0 || after.min < 0.0 || scale.is_nan() || scale <= 0.0 {
        return None;
    }
    let part = |level: &Level| {
        let k = count(level.n);
        let mean = level.mean.max(1.0 / (2.0 * scale * k));
        let variance = level.variance?.max(1.0 / (scale * scale * k * k * k));
        Some((mean.ln(), variance / (k * mean * mean)))
    };
    let ((log_a, in_a), (log_b, in_b)) = (part(&before)?, part(&after)?);
    Some((finite(log_b + in_b / 2.0 - log_a - in_a / 2.0)?, finite((in_a + in_b).sqrt())?))
}
