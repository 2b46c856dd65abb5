//! The quarter-intersect line through the middles of two halves, and the split-middle line parallel to it (White & Haring
//! 1980; measurement reference 3.3).

use crate::sound::{finite, sound};
use crate::{median, median_residual};

/// Both lines, in order of time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SplitMiddle {
    /// (median time, median score) of each half.
    pub points: [(f64, f64); 2],
    /// Of both lines, per unit of time.
    pub slope: f64,
    /// Quarter-intersect: the line through the two points, at time 0.
    pub intercept: f64,
    /// Split-middle: the parallel line with as many points on or above as on or below, at time 0.
    pub intercept_split: f64,
}

/// Halves by number of points; an odd middle point belongs to neither. `x` must rise strictly: None otherwise, and with
/// fewer than two points.
pub fn split_middle(x: &[f64], y: &[f64]) -> Option<SplitMiddle> {
    if x.len() != y.len() || !sound(x) || !sound(y) || !x.is_sorted_by(|a, b| a < b) {
        return None;
    }
    let half = x.len() / 2;
    let late = x.len() - half;
    // Without two points there is no half and no middle.
    let (x0, y0) = (median(&x[..half])?, median(&y[..half])?);
    let (x1, y1) = (median(&x[late..])?, median(&y[late..])?);
    let slope = finite((y1 - y0) / (x1 - x0))?;
    let intercept = finite(y0 - slope * x0)?;
    Some(SplitMiddle { points: [(x0, y0), (x1, y1)], slope, intercept, intercept_split: median_residual(x, y, slope)? })
}
