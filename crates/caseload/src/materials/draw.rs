//! The lot that decides what stands on a form: the same seed gives the same form on every device, for ever.
//!
//! SplitMix64 (Steele, Lea & Flood 2014) in whole numbers only. A change here changes every printed form, so a test
//! holds the first numbers fast.

/// A seeded source of numbers.
pub(super) struct Draw(u64);

impl Draw {
    /// One stream for each kind of probe, grade, seed and form.
    pub(super) fn new(parts: [u64; 4]) -> Self {
        let mut draw = Self(0);
        for part in parts {
            draw.0 = draw.next() ^ part;
        }
        draw
    }

    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// Evenly one of `0..n`; 0 when `n` is 0. The few numbers that would favour small results are thrown away.
    pub(super) fn below(&mut self, n: u64) -> u64 {
        if n == 0 {
            return 0;
        }
        let fair = u64::MAX - u64::MAX % n;
        loop {
            let number = self.next();
            if number < fair {
                return number % n;
            }
        }
    }

    /// Evenly one of `low..=high`.
    pub(super) fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).max(0).unsigned_abs();
        low.saturating_add_unsigned(self.below(span.saturating_add(1)))
    }

    /// In another order (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            let other = usize::try_from(self.below(last as u64 + 1)).unwrap_or(last);
            list.swap(last, other);
        }
    }

    /// So many different ones of a list, in any order; all of them when there are fewer.
    pub(super) fn some<T: Clone>(&mut self, list: &[T], count: usize) -> Vec<T> {
        let mut list = list.to_vec();
        self.shuffle(&mut list);
        list.truncate(count);
        list
    }

    /// Puts a deck in an order in which no two of a row, and no two that follow each other, clash. When the deck cannot
    /// be laid that way the nearest try stands; the tests of the kinds show that theirs can.
    pub(super) fn lay<T: Clone>(&mut self, deck: &[T], row: usize, clash: fn(&T, &T) -> bool) -> Vec<T> {
        const TRIES: usize = 500;
        let mut laid = Vec::new();
        for _ in 0..TRIES {
            let mut rest = deck.to_vec();
            self.shuffle(&mut rest);
            laid.clear();
            while !rest.is_empty() {
                let row_start = laid.len() / row.max(1) * row.max(1);
                let from = row_start.min(laid.len().saturating_sub(1));
                let near: &[T] = laid.get(from..).unwrap_or_default();
                let free = rest.iter().position(|next| near.iter().all(|other| !clash(next, other)));
                let Some(at) = free else { break };
                laid.push(rest.remove(at));
            }
            if rest.is_empty() {
                return laid;
            }
            laid.extend(rest);
        }
        laid
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_numbers_never_change() {
        let mut draw = Draw(0);
        // Published test values of SplitMix64 with seed 0.
        assert_eq!([draw.next(), draw.next()], [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4]);
    }

    #[test]
    fn every_number_of_a_span_comes_up_and_no_other() {
        let mut draw = Draw::new([1, 2, 3, 4]);
        let mut seen = [0; 5];
        for _ in 0..1_000 {
            seen[usize::try_from(draw.between(-2, 2) + 2).expect("in the span")] += 1;
        }
        assert!(seen.iter().all(|times| (150..250).contains(times)), "{seen:?}");
    }
}
