//! The middle of a set of scores.

/// The median; of an even number of values the mean of the two middle ones. None when there is no value or one of them
/// is not finite.
pub fn median(values: &[f64]) -> Option<f64> {
    if values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    median_of(&mut values.to_vec())
}

/// The median of finite values that may be put in another order.
pub(crate) fn median_of(values: &mut [f64]) -> Option<f64> {
    let half = values.len() / 2;
    let high = nth(values, half)?;
    let low =
        if values.len() % 2 == 1 { high } else { values[..half].iter().copied().fold(f64::NEG_INFINITY, f64::max) };
    // Halved before adding, so that two huge values do not overflow; exact for everything a score can be.
    Some(low / 2.0 + high / 2.0)
}

/// The value at a place in order of size; afterwards all before that place are no larger.
pub(crate) fn nth(values: &mut [f64], place: usize) -> Option<f64> {
    if place >= values.len() {
        return None;
    }
    Some(*values.select_nth_unstable_by(place, f64::total_cmp).1)
}

#[cfg(test)]
mod tests {
    use super::median;

    #[test]
    fn the_middle_of_an_even_number_is_halfway() {
        assert_eq!(median(&[41.0, 47.0, 44.0]), Some(44.0));
        assert_eq!(median(&[41.0, 47.0, 44.0, 50.0]), Some(45.5));
        assert_eq!(median(&[]), None);
        assert_eq!(median(&[1.0, f64::NAN]), None);
    }
}
