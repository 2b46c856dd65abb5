//! Agreement of two observers of the same session, in percent (Cooper, Heron & Heward; measurement reference 7.1).
//!
//! Agreement of totals hides disagreement and is never shown alone.

use crate::sound::{count, finite};

/// Smaller over larger, in percent; two zeros agree fully. None for what cannot be counted.
fn ratio(one: f64, other: f64) -> Option<f64> {
    if !one.is_finite() || !other.is_finite() || one < 0.0 || other < 0.0 {
        return None;
    }
    let larger = one.max(other);
    if larger <= 0.0 { Some(100.0) } else { finite(100.0 * one.min(other) / larger) }
}

/// Agreement of totals (counts, or seconds of total duration): smaller over larger, 0 to 100. Two totals of 0 give 100, to
/// be shown with a note. The lists may differ in length. None for negative or infinite values or without an interval.
pub fn total_agreement(one: &[f64], other: &[f64]) -> Option<f64> {
    if one.is_empty() || other.is_empty() || one.iter().chain(other).any(|value| value.is_nan() || *value < 0.0) {
        return None;
    }
    ratio(one.iter().sum(), other.iter().sum())
}

/// Mean over the intervals of smaller over larger, 0 to 100; both 0 counts 100. Interval for interval in the same order. None
/// when the observers have different numbers of intervals, or none, and for negative or infinite values.
pub fn mean_count_per_interval(one: &[f64], other: &[f64]) -> Option<f64> {
    if one.len() != other.len() || one.is_empty() {
        return None;
    }
    let parts: Option<Vec<f64>> = one.iter().zip(other).map(|(one, other)| ratio(*one, *other)).collect();
    finite(parts?.iter().sum::<f64>() / count(one.len()))
}

/// Mean over the episodes of shorter over longer (seconds, or any one unit), in the same way and with the same None.
pub fn mean_duration(one: &[f64], other: &[f64]) -> Option<f64> {
    mean_count_per_interval(one, other)
}

/// Share of intervals with exactly the same count, 0 to 100: the strictest. Trials with outcome codes are compared the same
/// way. None when the observers have different numbers of intervals, or none.
pub fn exact_count(one: &[f64], other: &[f64]) -> Option<f64> {
    if one.len() != other.len() || one.is_empty() {
        return None;
    }
    let same = one.iter().zip(other).filter(|(one, other)| (*one - *other).abs() <= 0.0).count();
    Some(100.0 * count(same) / count(one.len()))
}

/// Agreement on intervals, or trials, that are scored or not.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Intervals {
    /// Intervals on which both say the same (interval-by-interval, trial-by-trial).
    pub all: f64,
    /// Among those that either scored, for behaviour that is rare; None when neither scored one.
    pub scored: Option<f64>,
    /// Among those that either left blank, for behaviour that is frequent; None when neither left one blank.
    pub unscored: Option<f64>,
    /// Agreement beyond chance, up to 1; None when chance alone agrees fully.
    pub kappa: Option<f64>,
}

/// Compares interval for interval, in the same order; true is scored. None when the observers have different numbers of
/// intervals, or none.
pub fn interval_agreement(one: &[bool], other: &[bool]) -> Option<Intervals> {
    if one.len() != other.len() || one.is_empty() {
        return None;
    }
    let n = count(one.len());
    let both = count(one.iter().zip(other).filter(|(one, other)| **one && **other).count());
    let neither = count(one.iter().zip(other).filter(|(one, other)| !**one && !**other).count());
    let of = |agreed: f64, seen: f64| (seen > 0.0).then(|| 100.0 * agreed / seen);
    let yes = |list: &[bool]| count(list.iter().filter(|scored| **scored).count()) / n;
    let agreed = (both + neither) / n;
    let chance = yes(one) * yes(other) + (1.0 - yes(one)) * (1.0 - yes(other));
    Some(Intervals {
        all: 100.0 * agreed,
        scored: of(both, n - neither),
        unscored: of(neither, n - both),
        kappa: (chance < 1.0).then(|| (agreed - chance) / (1.0 - chance)),
    })
}
