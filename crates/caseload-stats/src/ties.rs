//! When two computed numbers are the same.
//!
//! Scores as written are compared exactly. Detrended scores, projected lines, medians and edges of envelopes are
//! computed, and binary rounding must not break a tie that is exact in decimals.

/// Computed numbers closer than this share of the largest score are tied: the 1e-9 of measurement reference 5.2 for scores
/// around 100. A larger share would tie what differs in large scores; rounding is a thousandth of it.
pub const TIE: f64 = 1e-11;

/// The largest absolute value of several lists of scores; 0 for none.
pub fn largest(lists: &[&[f64]]) -> f64 {
    lists.iter().flat_map(|list| list.iter()).fold(0.0, |size: f64, value| size.max(value.abs()))
}

/// 1 when `value` lies above `other` by more than `reach`, -1 when below by more, 0 when they are tied.
pub fn side(value: f64, other: f64, reach: f64) -> i32 {
    i32::from(value - other > reach) - i32::from(other - value > reach)
}
