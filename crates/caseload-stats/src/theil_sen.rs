//! The middle of all slopes between two points, which a few wild scores cannot move (Theil 1950; Sen 1968).
//!
//! The slope is found by selection, not by sorting: the slopes are made twice, first to count how many lie below a
//! bracket around a guess and to keep those inside, and in full only when the bracket missed the middle.

use crate::middle::{median_of, nth};
use crate::normal::Z95;
use crate::sound::{count, finite, sound};
use crate::{Range, median};

/// A Theil-Sen line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TheilSen {
    /// Change per unit of time.
    pub slope: f64,
    /// Pairs of points at different times.
    pub n_slopes: usize,
    /// Line at time 0: the median of `y - slope x`.
    pub intercept: f64,
    /// The other intercept in use: `median y - slope * median x`.
    pub intercept_medians: f64,
}

/// The Theil-Sen line. None with fewer than two points, when all times are equal, when the lists differ in length, or
/// when a value cannot be worked with.
pub fn theil_sen(x: &[f64], y: &[f64]) -> Option<TheilSen> {
    let (slope, n_slopes) = pair_slope_median(x, y)?;
    let intercept = median_residual(x, y, slope)?;
    let intercept_medians = finite(median(y)? - slope * median(x)?)?;
    Some(TheilSen { slope, n_slopes, intercept, intercept_medians })
}

/// The median of all slopes between points at different times, and how many there are. Quicker when `x` rises strictly. None
/// where [`theil_sen`] is.
pub fn pair_slope_median(x: &[f64], y: &[f64]) -> Option<(f64, usize)> {
    if x.len() != y.len() || x.len() < 2 || !sound(x) || !sound(y) {
        return None;
    }
    if x.is_sorted_by(|before, after| before < after)
        && let Some(found) = bracketed(x, y)
    {
        return Some(found);
    }
    let mut slopes = pair_slopes(x, y);
    let middle = median_of(&mut slopes)?;
    Some((finite(middle)?, slopes.len()))
}

/// The median of `y - slope x`: the intercept of a line with that slope which has as many points above as below. None without
/// points, when the lists differ in length, or when the median is not finite.
pub fn median_residual(x: &[f64], y: &[f64], slope: f64) -> Option<f64> {
    if x.len() != y.len() {
        return None;
    }
    let mut left: Vec<f64> = x.iter().zip(y).map(|(time, score)| score - slope * time).collect();
    finite(median_of(&mut left)?)
}

/// Sen's 95 % interval of the slope, with the variance corrected for ties in times and in scores. None where the slope
/// is, and where the variance is negative (which only ties in both can do).
pub fn sen_interval(x: &[f64], y: &[f64]) -> Option<Range> {
    if x.len() != y.len() || !sound(x) || !sound(y) {
        return None;
    }
    let mut slopes = pair_slopes(x, y);
    slopes.sort_unstable_by(f64::total_cmp);
    let (n, total) = (count(x.len()), count(slopes.len()));
    let ties = |values: &[f64]| -> f64 { tie_sizes(values).iter().map(|k| k * (k - 1.0) * (2.0 * k + 5.0)).sum() };
    let variance = (n * (n - 1.0) * (2.0 * n + 5.0) - ties(x) - ties(y)) / 18.0;
    if slopes.is_empty() || variance < 0.0 {
        return None;
    }
    let reach = Z95 * variance.sqrt();
    let low = ((total - reach) / 2.0).round_ties_even() - 1.0;
    let high = ((total + reach) / 2.0).round_ties_even().min(total - 1.0);
    Some([*slopes.get(place(low))?, *slopes.get(place(high))?])
}

/// A whole number as a place in a list; what lies below 0 is 0.
fn place(at: f64) -> usize {
    at.max(0.0) as usize
}

/// Sizes of the groups of equal values.
pub(crate) fn tie_sizes(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    sorted.chunk_by(|a, b| (a - b).abs() <= 0.0).map(|group| count(group.len())).collect()
}

fn pair_slopes(x: &[f64], y: &[f64]) -> Vec<f64> {
    let mut slopes = Vec::with_capacity(x.len() * x.len().saturating_sub(1) / 2);
    for first in 0..x.len() {
        for second in first + 1..x.len() {
            let apart = x[second] - x[first];
            if apart.abs() > 0.0 {
                slopes.push((y[second] - y[first]) / apart);
            }
        }
    }
    slopes
}

/// How many slopes inside the bracket are kept.
const KEPT: usize = 512;
/// Up to so many points in one row of slopes.
const ROW: usize = 256;

/// The median for rising times, when a bracket around the slopes over about half of the series holds it.
fn bracketed(x: &[f64], y: &[f64]) -> Option<(f64, usize)> {
    let n = x.len();
    if !(12..=ROW).contains(&n) {
        return None;
    }
    let total = n * (n - 1) / 2;
    let (low_place, high_place) = ((total - 1) / 2, total / 2);
    let (low, high) = bracket(x, y)?;
    let mut kept = [0.0_f64; KEPT + ROW];
    let mut row = [0.0_f64; ROW];
    let (mut below, mut inside) = (0_usize, 0_usize);
    for first in 0..n - 1 {
        let (x0, y0) = (x[first], y[first]);
        let (times, scores) = (&x[first + 1..], &y[first + 1..]);
        let row = &mut row[..times.len()];
        for ((slope, time), score) in row.iter_mut().zip(times).zip(scores) {
            *slope = (score - y0) / (time - x0);
        }
        for slope in &*row {
            below += usize::from(*slope < low);
            kept[inside] = *slope;
            inside += usize::from(*slope >= low && *slope <= high);
        }
        if inside > KEPT {
            return None;
        }
    }
    // A middle that lies above what was kept has no place in it.
    if low_place < below {
        return None;
    }
    let kept = &mut kept[..inside];
    let upper = nth(kept, high_place - below)?;
    let lower = if low_place == high_place {
        upper
    } else {
        kept[..high_place - below].iter().copied().fold(f64::NEG_INFINITY, f64::max)
    };
    Some((finite(lower / 2.0 + upper / 2.0)?, total))
}

/// A guess of where the middle slope is: quantiles of the slopes between points half a series apart.
fn bracket(x: &[f64], y: &[f64]) -> Option<(f64, f64)> {
    let n = x.len();
    let half = n / 2;
    let mut sample = [0.0_f64; ROW / 2];
    let sample = &mut sample[..half];
    for (at, slope) in sample.iter_mut().enumerate() {
        *slope = (y[at + n - half] - y[at]) / (x[at + n - half] - x[at]);
    }
    sample.sort_unstable_by(f64::total_cmp);
    let low = *sample.get(half / 4)?;
    let high = *sample.get(half - 1 - half / 4)?;
    Some((low, high))
}
