//! What may be worked with at all.

/// Scores and times beyond this are no measurement; refused, so that squares and sums of them stay finite.
const LARGEST: f64 = 1e60;

/// Whether every value is a number that sums and squares can be made of.
pub fn sound(values: &[f64]) -> bool {
    values.iter().all(|value| value.abs() <= LARGEST)
}

/// The value when it is a number.
pub fn finite(value: f64) -> Option<f64> {
    value.is_finite().then_some(value)
}

/// A length as a number.
pub fn count(length: usize) -> f64 {
    length as f64
}
