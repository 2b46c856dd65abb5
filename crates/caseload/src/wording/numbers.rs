//! Numbers in sentences: rounded half away from zero, for display only.

use std::fmt::Display;

/// A number with what it counts: "1 second", "12 seconds".
pub(crate) fn counted(number: &dyn Display, one: &str, many: &str) -> String {
    let number = number.to_string();
    let noun = if number == "1" { one } else { many };
    format!("{number} {noun}")
}

/// With this many decimals. `-0.0` prints as `0.0`.
pub fn decimal(value: f64, places: usize) -> String {
    let factor = 10f64.powi(i32::try_from(places).unwrap_or(0));
    // `round` goes half away from zero, which `format!` alone does not.
    let rounded = (value * factor).round() / factor;
    let rounded = if rounded == 0.0 { 0.0 } else { rounded };
    format!("{rounded:.places$}")
}

/// A whole number when it is one, otherwise one decimal.
pub fn number(value: f64) -> String {
    let one = decimal(value, 1);
    one.strip_suffix(".0").map(str::to_owned).unwrap_or(one)
}

/// The size of a gap: one decimal, or as many as it takes to tell that there is one.
pub fn gap_size(gap: f64) -> String {
    let size = gap.abs();
    let places = if size >= 0.05 {
        1
    } else if size >= 0.005 {
        2
    } else {
        6
    };
    decimal(size, places)
}

/// With its sign and one decimal: `+1.5`, `−0.3`.
pub fn signed(value: f64) -> String {
    let text = decimal(value.abs(), 1);
    if text == "0.0" {
        text
    } else if value < 0.0 {
        format!("\u{2212}{text}")
    } else {
        format!("+{text}")
    }
}

/// Percent from a ratio of counts: whole, but with one decimal within one point of a limit, so that 89.6 never prints as
/// 90 beside a limit of 90 (measurement reference 0.2).
pub fn percent(part: u32, whole: u32, limit: Option<u32>) -> Option<String> {
    if whole == 0 {
        return None;
    }
    let value = 100.0 * f64::from(part) / f64::from(whole);
    let near = limit.is_some_and(|limit| {
        let distance = (value - f64::from(limit)).abs();
        distance > 0.0 && distance < 1.0
    });
    Some(format!("{}%", if near { decimal(value, 1) } else { decimal(value, 0) }))
}
