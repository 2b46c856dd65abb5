//! The middle of a set of scores.

/// The median; of an even number of values the mean of the two middle ones. None when there is no value or one of them
/// is not finite.
pub fn median(values: &[f64]) -> Option<f64> {
    if values.iter().any(|value| !value.is_finite()) {
        return None;
    }
    let mut sorted = values.to_vec();
    sorted.sort_unstable_by(f64::total_cmp);
    let high = *sorted.get(sorted.len() / 2)?;
    let low = *sorted.get((sorted.len() - 1) / 2)?;
    // Halved before adding, so that two huge values do not overflow; exact for everything a score can be.
    Some(low / 2.0 + high / 2.0)
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
