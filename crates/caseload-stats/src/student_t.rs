//! Student's t distribution for whole degrees of freedom.
//!
//! For whole degrees of freedom the distribution is a finite sum (Abramowitz & Stegun 26.7.3 and 26.7.4), so neither
//! gamma functions nor continued fractions are needed and the result is good to a few units in the last place of 1. The
//! time taken grows with the degrees of freedom, which here are a number of scores.

use std::f64::consts::PI;

/// The probability of a value up to `t` with `df` degrees of freedom. Absolute error below 1e-13 (checked to df 1,000).
/// None without degrees of freedom or when `t` is NaN.
pub fn t_cdf(t: f64, df: u32) -> Option<f64> {
    if df == 0 || t.is_nan() {
        return None;
    }
    Some((0.5 + central(t, df) / 2.0).clamp(0.0, 1.0))
}

/// The probability between `-t` and `t`, with the sign of `t`.
fn central(t: f64, df: u32) -> f64 {
    let ratio = t / f64::from(df).sqrt();
    // sine and squared cosine of the angle whose tangent is t / sqrt(df).
    let cos_squared = 1.0 / (1.0 + ratio * ratio);
    let sin = if ratio.is_infinite() { ratio.signum() } else { ratio * cos_squared.sqrt() };
    if df % 2 == 1 {
        let angle = ratio.atan();
        let tail = if df == 1 { 0.0 } else { sin * cos_squared.sqrt() * series(cos_squared, 2, df - 1) };
        2.0 / PI * (angle + tail)
    } else {
        sin * series(cos_squared, 1, df - 1)
    }
}

/// `1 + a/(a+1) c + a/(a+1) (a+2)/(a+3) c^2 + ...`, as long as the odd or even numbers stay below `limit`.
fn series(cos_squared: f64, first: u32, limit: u32) -> f64 {
    let (mut sum, mut term, mut step) = (1.0, 1.0, first);
    while step + 1 < limit {
        term *= cos_squared * f64::from(step) / f64::from(step + 1);
        sum += term;
        step += 2;
        // The terms only shrink: the rest is below what a double can hold.
        if term < 1e-18 {
            break;
        }
    }
    sum
}

/// The density at 0, from which that at t follows: `Gamma((df+1)/2) / (sqrt(df pi) Gamma(df/2))`, in steps of two.
fn peak(df: u32) -> f64 {
    let (mut value, mut step) = if df % 2 == 1 { (1.0 / PI, 1_u32) } else { (0.5, 2_u32) };
    while step < df {
        value *= f64::from(step + 1) / f64::from(step);
        step += 2;
    }
    value / f64::from(df).sqrt()
}

/// The value below which a share `p` of the distribution lies. Absolute error below 1e-11 for `p` between 0.0001 and
/// 0.9999. None without degrees of freedom or when `p` is not strictly between 0 and 1.
pub fn t_quantile(p: f64, df: u32) -> Option<f64> {
    if p < 0.5 {
        return t_quantile(1.0 - p, df).map(|value| -value);
    }
    if df == 0 || p.is_nan() || p >= 1.0 {
        return None;
    }
    // df 1 and 2 have closed forms, and the longest tails.
    if df == 1 {
        return Some((PI * (p - 0.5)).tan());
    }
    if df == 2 {
        return Some((2.0 * p - 1.0) * (1.0 / (2.0 * p * (1.0 - p))).sqrt());
    }
    let wanted = 2.0 * p - 1.0;
    let peak = peak(df);
    let size = f64::from(df);
    let mut guess = 0.0;
    // From 0 on the probability rises ever less, so each of Newton's steps ends short of the value looked for. A step that
    // no longer leads upward is rounding.
    loop {
        let density = 2.0 * peak / power(1.0 + guess * guess / size, df + 1).sqrt();
        let step = (wanted - central(guess, df)) / density;
        let next = guess + step;
        if !(next > guess && next.is_finite()) {
            return Some(guess);
        }
        guess = next;
    }
}

/// `base` to a whole power.
fn power(base: f64, exponent: u32) -> f64 {
    i32::try_from(exponent).map_or(f64::INFINITY, |exponent| base.powi(exponent))
}
