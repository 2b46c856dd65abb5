//! The normal distribution.

use std::f64::consts::PI;

/// Below this lie 97.5 % of the distribution
pub const Z95: f64 = 1.959_963_984_540_054;
/// and below this 95 %.
pub const Z90: f64 = 1.644_853_626_951_472_2;

/// The probability of a value at least as far from 0 as `z`. Relative error below 1e-12; 1 for what is not a number.
pub fn two_sided_p(z: f64) -> f64 {
    let x = z.abs() / std::f64::consts::SQRT_2;
    if x.is_nan() {
        return 1.0;
    }
    if x < 2.0 { 1.0 - error_function(x) } else { tail(x) }
}

/// Maclaurin series of erf, in the form whose terms are all positive.
fn error_function(x: f64) -> f64 {
    let (mut term, mut sum, mut step) = (x, x, 1.0);
    while term > 1e-18 * sum {
        term *= 2.0 * x * x / (2.0 * step + 1.0);
        sum += term;
        step += 1.0;
    }
    2.0 / PI.sqrt() * (-x * x).exp() * sum
}

/// Continued fraction of erfc for the tail.
fn tail(x: f64) -> f64 {
    let mut fraction = x;
    let mut step = 120.0;
    while step > 0.0 {
        fraction = x + step / 2.0 / fraction;
        step -= 1.0;
    }
    (-x * x).exp() / (fraction * PI.sqrt())
}
