//! Numbers that came from whole counts, kept exact until they are drawn.
//!
//! 89.62 % must fail a floor of 90 %, and 4 of 5 must pass one of 80 %: such questions are settled on integers
//! (measurement reference 0.2), never on rounded or binary fractions.

use crate::aim::Millionths;
use std::cmp::Ordering;

/// A fraction in lowest terms with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ratio {
    num: i64,
    den: i64,
}

impl Ratio {
    /// The fraction `num / den`; none when `den` is not positive or a number is too large to be a count.
    pub fn new(num: i128, den: i128) -> Option<Self> {
        if den <= 0 {
            return None;
        }
        let shared = common_divisor(num.unsigned_abs(), den.unsigned_abs());
        let shared = i128::try_from(shared).ok()?;
        Some(Self { num: i64::try_from(num / shared).ok()?, den: i64::try_from(den / shared).ok()? })
    }

    /// A whole number.
    pub fn whole(number: u32) -> Self {
        Self { num: i64::from(number), den: 1 }
    }

    /// The upper number, in lowest terms.
    pub fn num(self) -> i64 {
        self.num
    }

    /// Always positive.
    pub fn den(self) -> i64 {
        self.den
    }

    /// The nearest binary number, for drawing and for least squares.
    pub fn value(self) -> f64 {
        self.num as f64 / self.den as f64
    }

    /// Halfway between two fractions: the median of an even number of scores. None when it has no fraction of
    /// reasonable size.
    pub fn halfway(self, other: Self) -> Option<Self> {
        let [a, b, c, d] = [self.num, self.den, other.num, other.den].map(i128::from);
        // Products of two i64 fit i128; only the doubling of their sum needs care.
        let num = (a.checked_mul(d)?).checked_add(c.checked_mul(b)?)?;
        Self::new(num, b.checked_mul(d)?.checked_mul(2)?)
    }

    /// The mean; none of no fraction, and when it has no fraction of reasonable size.
    pub fn mean(values: &[Self]) -> Option<Self> {
        let mut sum = Self { num: 0, den: 1 };
        for value in values {
            let [a, b, c, d] = [sum.num, sum.den, value.num, value.den].map(i128::from);
            sum = Self::new(a.checked_mul(d)?.checked_add(c.checked_mul(b)?)?, b.checked_mul(d)?)?;
        }
        Self::new(sum.num.into(), i128::from(sum.den).checked_mul(i128::try_from(values.len()).ok()?)?)
    }

    /// Exact comparison with a value typed as a decimal.
    pub fn compare(self, value: Millionths) -> Ordering {
        let own = i128::from(self.num) * i128::from(Millionths::ONE);
        own.cmp(&(i128::from(value.0) * i128::from(self.den)))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> Ordering {
        (i128::from(self.num) * i128::from(other.den)).cmp(&(i128::from(other.num) * i128::from(self.den)))
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

fn common_divisor(a: u128, b: u128) -> u128 {
    let (mut a, mut b) = (a, b);
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a.max(1)
}

/// How much of what was tried was right, in whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accuracy {
    right: u64,
    wrong: u64,
}

impl Accuracy {
    /// None when nothing was tried: that is a missing accuracy, neither 0 % nor 100 % (measurement reference 1.2).
    pub fn new(right: u64, wrong: u64) -> Option<Self> {
        (right > 0 || wrong > 0).then_some(Self { right, wrong })
    }

    /// Right answers.
    pub fn right(self) -> u64 {
        self.right
    }

    /// Wrong answers.
    pub fn wrong(self) -> u64 {
        self.wrong
    }

    /// 0 to 100, unrounded.
    pub fn percent(self) -> f64 {
        100.0 * self.right as f64 / (self.right as f64 + self.wrong as f64)
    }

    /// `100 * right >= floor * (right + wrong)`, in integers.
    pub fn reaches(self, floor_percent: u32) -> bool {
        let tried = u128::from(self.right) + u128::from(self.wrong);
        100 * u128::from(self.right) >= u128::from(floor_percent) * tried
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fractions_compare_with_typed_decimals_without_rounding() {
        let four_of_five = Ratio::new(400, 5).expect("a fraction");
        assert_eq!(four_of_five.compare(Millionths(80_000_000)), Ordering::Equal);
        let two_thirds = Ratio::new(200, 3).expect("a fraction");
        assert_eq!(two_thirds.compare(Millionths(66_666_666)), Ordering::Greater);
        assert_eq!(two_thirds.compare(Millionths(66_666_667)), Ordering::Less);
    }

    #[test]
    fn halfway_is_exact() {
        let half = Ratio::whole(47).halfway(Ratio::whole(44)).expect("a fraction");
        assert_eq!((half.num(), half.den()), (91, 2));
    }

    #[test]
    fn a_near_miss_of_the_floor_stays_a_miss() {
        assert!(Accuracy::new(92, 8).expect("tried").reaches(90));
        assert!(!Accuracy::new(95, 11).expect("tried").reaches(90));
        assert!(Accuracy::new(90, 10).expect("tried").reaches(90));
        assert_eq!(Accuracy::new(0, 0), None);
    }

    #[test]
    fn absurd_counts_give_nothing_rather_than_nonsense() {
        assert_eq!(Ratio::new(1, 0), None);
        assert_eq!(Ratio::new(i128::MAX, 1), None);
    }
}
