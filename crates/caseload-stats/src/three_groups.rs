//! Lines through the middles of the outer thirds of a series: three published readings of "Tukey's line", each under its
//! own name, because they give different numbers (measurement reference 3.4).

use crate::middle::median_of;
use crate::sound::{count, finite, sound};
use crate::{median, median_residual};

/// Slope per unit of time, and the line at time 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Straight {
    /// Change of the score per unit of time.
    pub slope: f64,
    /// The line at time 0.
    pub intercept: f64,
}

/// The resistant line of Tukey (1977) as `line` of R 3.5.0 and later computes it: groups by third quantiles of the times,
/// so that equal times stay together; each round adds the slope of what is left. `x` must not fall. None with fewer than
/// two points, or when both outer groups have the same middle time.
pub fn resistant_line(x: &[f64], y: &[f64], rounds: u32) -> Option<Straight> {
    if x.len() != y.len() || x.len() < 2 || !sound(x) || !sound(y) || !x.is_sorted() {
        return None;
    }
    let last = x.len() - 1;
    let quantile = |thirds: usize| x[thirds * last / 3] / 2.0 + x[(thirds * last).div_ceil(3)] / 2.0;
    let (low, high) = (quantile(1), quantile(2));
    let left = x.partition_point(|time| *time <= low);
    let right = x.partition_point(|time| *time < high);
    let apart = median(&x[right..])? - median(&x[..left])?;
    if apart <= 0.0 {
        return None;
    }
    let mut slope = 0.0;
    for _ in 0..rounds {
        let rest: Vec<f64> = x.iter().zip(y).map(|(time, score)| score - slope * time).collect();
        slope += (median_of(&mut rest[right..].to_vec())? - median_of(&mut rest[..left].to_vec())?) / apart;
    }
    Some(Straight { slope: finite(slope)?, intercept: median_residual(x, y, slope)? })
}

/// The school reading: thirds by count (one left over goes to the middle, two go to the outer groups), slope between the
/// outer middles, intercept as the mean over the three groups, no second round. `x` must rise strictly: None otherwise,
/// and with fewer than three points.
pub fn fixed_thirds(x: &[f64], y: &[f64]) -> Option<Straight> {
    if x.len() != y.len() || x.len() < 3 || !sound(x) || !sound(y) || !x.is_sorted_by(|a, b| a < b) {
        return None;
    }
    let outer = (x.len() + 1) / 3;
    let late = x.len() - outer;
    let mut middles = [(0.0, 0.0); 3];
    for (middle, range) in middles.iter_mut().zip([0..outer, outer..late, late..x.len()]) {
        *middle = (median(&x[range.clone()])?, median(&y[range])?);
    }
    let [(x0, y0), _, (x2, y2)] = middles;
    let slope = finite((y2 - y0) / (x2 - x0))?;
    let intercept = middles.iter().map(|(time, score)| score - slope * time).sum::<f64>() / 3.0;
    Some(Straight { slope, intercept: finite(intercept)? })
}

/// Growth per probe as taught with curriculum-based measurement: last third's middle minus first third's, over the number
/// of probes less one. `y` stands in order of time. It understates growth and is offered for comparison only. None without
/// scores, when their number is not a multiple of three, or when one cannot be worked with.
pub fn probe_slope(y: &[f64]) -> Option<f64> {
    if y.is_empty() || !y.len().is_multiple_of(3) || !sound(y) {
        return None;
    }
    let third = y.len() / 3;
    let gain = median(&y[2 * third..])? - median(&y[..third])?;
    finite(gain / (count(y.len()) - 1.0))
}
