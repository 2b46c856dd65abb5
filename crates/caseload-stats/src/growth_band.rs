//! Critical rate of improvement: does the observed slope differ from the needed one by more than its error?
//!
//! After Van Norman, Christ & Newell (2017), with quantiles of t rather than of the normal distribution (measurement
//! reference 3.9).

use crate::{Line, t_cdf, t_quantile};

/// The band around the needed slope within which the observed slope says nothing yet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GrowthBand {
    /// A slope below this is slower than needed.
    pub low: f64,
    /// A slope above this is faster than needed.
    pub high: f64,
    /// How many standard errors the observed slope lies above the needed one; None when the slope has no error.
    pub t: Option<f64>,
    /// The probability that the true slope is at least the needed one. Without an error of the slope: 1 above the needed
    /// slope, 0 below it, 0.5 on it.
    pub p_at_least: f64,
}

/// The band for `needed` (slope per unit of time), the scatter `see` and a one-sided `confidence` such as 0.8. None with
/// fewer than three points, a confidence outside 0 to 1, or a scatter or needed slope that is not a number.
pub fn growth_band(line: &Line, needed: f64, see: f64, confidence: f64) -> Option<GrowthBand> {
    if !needed.is_finite() || !see.is_finite() || see < 0.0 {
        return None;
    }
    let df = line.df();
    let error = line.se_slope(see);
    let reach = t_quantile(confidence, df)? * error;
    let t = Some((line.slope - needed) / error).filter(|t| t.is_finite());
    let p_at_least = match t {
        Some(t) => t_cdf(t, df)?,
        None if (line.slope - needed).abs() <= 1e-9 => 0.5,
        None if line.slope > needed => 1.0,
        None => 0.0,
    };
    let band = GrowthBand { low: needed - reach, high: needed + reach, t, p_at_least };
    (band.low.is_finite() && band.high.is_finite()).then_some(band)
}
