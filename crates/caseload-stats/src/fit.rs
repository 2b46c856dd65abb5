//! All that a least-squares line says about itself: errors, test, interval, and ranges for what comes next.

use crate::level;
use crate::{Line, ols, t_cdf, t_quantile};

/// A value from and to.
pub type Range = [f64; 2];

/// A line with its errors. What needs a scatter is None for two points; the test is None when the line is exact.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// The least-squares line.
    pub line: Line,
    /// Standard error of estimate, in score units.
    pub see: Option<f64>,
    /// Standard error of the slope, per unit of time.
    pub slope_se: Option<f64>,
    /// Standard error of the line at time 0.
    pub intercept_se: Option<f64>,
    /// Slope over its error,
    pub t: Option<f64>,
    /// and the two-sided probability of one at least as large without a trend.
    pub p: Option<f64>,
    /// The slope give or take its error times the 97.5 % point of t.
    pub slope_ci95: Option<Range>,
    /// Share of the spread that the line explains; None when all scores are equal.
    pub r2: Option<f64>,
}

/// Fits a line and works out its errors (measurement reference 3.1). None where [`ols`] is.
pub fn fit(x: &[f64], y: &[f64]) -> Option<Fit> {
    let line = ols(x, y)?;
    let see = line.see();
    let slope_se = see.map(|see| line.se_slope(see));
    let intercept_se = see.and_then(|see| Some(line.predict(0.0, see)?.se_mean));
    let t = slope_se.filter(|_| line.sse > 0.0).map(|error| line.slope / error).filter(|t| t.is_finite());
    let p = t.and_then(|t| Some(2.0 * t_cdf(-t.abs(), line.df())?));
    let reach = slope_se.zip(t_quantile(0.975, line.df())).map(|(error, t)| t * error);
    let slope_ci95 = reach.map(|reach| [line.slope - reach, line.slope + reach]);
    // Exactly 0 when all scores are equal.
    let total = level(y)?.variance? * f64::from(line.n - 1);
    let r2 = (total > 0.0).then(|| 1.0 - line.sse / total);
    Some(Fit { line, see, slope_se, intercept_se, t, p, slope_ci95, r2 })
}

/// The range of `share` (such as 0.95) around a prediction whose standard error is `error`. None without degrees of
/// freedom (fewer than three points) or for a share outside 0 to 1.
pub fn predictions(line: &Line, fitted: f64, error: f64, share: f64) -> Option<Range> {
    let reach = t_quantile(0.5 + share / 2.0, line.df())? * error;
    let range = [fitted - reach, fitted + reach];
    range.iter().all(|end| end.is_finite()).then_some(range)
}
