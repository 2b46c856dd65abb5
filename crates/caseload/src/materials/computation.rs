//! Computation by skill and grade: the same skills, in the same numbers and with the same points, on every form of a grade.
//!
//! An item is right or wrong as a whole and earns 1, 2 or 3 points (measurement reference 1.7). Which skill belongs to
//! which grade is a judgement after common state standards.

use super::{Draw, Item, Key, Probe};

/// What an item asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Skill {
    /// Sums to 10.
    SumsToTen,
    /// Taking away from numbers to 10.
    DifferencesToTen,
    /// Sums to 20.
    SumsToTwenty,
    /// Taking away from numbers to 20.
    DifferencesToTwenty,
    /// Two digits, nothing carried.
    TwoDigitSums,
    /// Two digits, a ten carried.
    CarriedSums,
    /// Two digits, a ten borrowed.
    BorrowedDifferences,
    /// Three digits, added.
    ThreeDigitSums,
    /// Three digits, subtracted.
    ThreeDigitDifferences,
    /// Multiplication facts.
    Products,
    /// Division facts.
    Quotients,
    /// Two digits times one.
    LongProducts,
    /// Two digits times two.
    TwoDigitProducts,
    /// Three digits divided by one, without a remainder.
    LongQuotients,
    /// Hundredths, added.
    DecimalSums,
    /// Hundredths, subtracted.
    DecimalDifferences,
    /// Numbers below zero, added.
    SignedSums,
    /// Numbers below zero, multiplied.
    SignedProducts,
    /// A product before a sum.
    MixedOrder,
}

use Skill::{
    BorrowedDifferences, CarriedSums, DecimalDifferences, DecimalSums, DifferencesToTen, DifferencesToTwenty,
    LongProducts, LongQuotients, MixedOrder, Products, Quotients, SignedProducts, SignedSums, SumsToTen, SumsToTwenty,
    ThreeDigitDifferences, ThreeDigitSums, TwoDigitProducts, TwoDigitSums,
};

/// How many items of each skill a form of the grade has, and the points of one.
fn plan(grade: u8) -> &'static [(Skill, usize, u8)] {
    match grade {
        1 => &[(SumsToTen, 10, 1), (DifferencesToTen, 8, 1), (SumsToTwenty, 6, 2), (DifferencesToTwenty, 4, 3)],
        2 => &[
            (SumsToTwenty, 8, 1),
            (DifferencesToTwenty, 6, 1),
            (TwoDigitSums, 6, 2),
            (CarriedSums, 4, 2),
            (BorrowedDifferences, 4, 3),
        ],
        3 => &[
            (CarriedSums, 6, 1),
            (BorrowedDifferences, 6, 2),
            (Products, 6, 1),
            (Quotients, 4, 2),
            (ThreeDigitSums, 6, 3),
        ],
        4 => &[
            (Products, 6, 1),
            (Quotients, 6, 1),
            (ThreeDigitSums, 4, 2),
            (ThreeDigitDifferences, 4, 2),
            (LongProducts, 8, 3),
        ],
        5 => &[
            (LongProducts, 6, 1),
            (ThreeDigitDifferences, 6, 1),
            (LongQuotients, 6, 2),
            (DecimalSums, 6, 2),
            (TwoDigitProducts, 4, 3),
        ],
        6 => &[
            (TwoDigitProducts, 6, 2),
            (LongQuotients, 6, 2),
            (DecimalSums, 6, 1),
            (DecimalDifferences, 6, 1),
            (MixedOrder, 4, 3),
        ],
        _ => &[
            (DecimalDifferences, 6, 1),
            (SignedSums, 8, 1),
            (SignedProducts, 6, 2),
            (MixedOrder, 4, 2),
            (TwoDigitProducts, 4, 3),
        ],
    }
}

pub(super) fn problems(draw: &mut Draw, grade: u8) -> Probe {
    let mut deck: Vec<(String, String, Skill, u8)> = Vec::new();
    for (skill, count, points) in plan(grade) {
        for _ in 0..*count {
            let mut drawn = item(draw, *skill);
            for _ in 0..200 {
                if !deck.iter().any(|(text, ..)| *text == drawn.0) {
                    break;
                }
                drawn = item(draw, *skill);
            }
            deck.push((drawn.0, drawn.1, *skill, *points));
        }
    }
    // Easy and hard items are mixed, as on published probes, so that nobody meets only the hard ones at the end.
    draw.shuffle(&mut deck);
    let mut probe = Probe::empty();
    for (text, answer, skill, points) in deck {
        probe.push(Item::Problem { text, skill, points }, Key::Whole(answer), u32::from(points));
    }
    probe
}

/// The text and the answer of one item.
fn item(draw: &mut Draw, skill: Skill) -> (String, String) {
    let sum = |a: i64, b: i64| (format!("{a} + {b}"), (a + b).to_string());
    let minus = |a: i64, b: i64| (format!("{a} − {b}"), (a - b).to_string());
    let times = |a: i64, b: i64| (format!("{a} × {b}"), (a * b).to_string());
    match skill {
        SumsToTen => {
            let a = draw.between(0, 9);
            sum(a, draw.between(1, 10 - a))
        }
        DifferencesToTen => {
            let a = draw.between(2, 10);
            minus(a, draw.between(1, a))
        }
        SumsToTwenty => sum(draw.between(3, 10), draw.between(8, 10)),
        DifferencesToTwenty => minus(draw.between(11, 20), draw.between(2, 10)),
        TwoDigitSums => {
            let [a, b] = [draw.between(1, 4), draw.between(0, 4)];
            sum(10 * a + b, 10 * draw.between(1, 9 - a) + draw.between(1, 9 - b))
        }
        CarriedSums => {
            let [a, b] = [draw.between(1, 4), draw.between(3, 9)];
            sum(10 * a + b, 10 * draw.between(1, 4) + draw.between(10 - b, 9))
        }
        BorrowedDifferences => {
            let [a, b] = [draw.between(4, 9), draw.between(0, 6)];
            minus(10 * a + b, 10 * draw.between(1, a - 2) + draw.between(b + 1, 9))
        }
        ThreeDigitSums => sum(draw.between(120, 499), draw.between(120, 499)),
        ThreeDigitDifferences => minus(draw.between(500, 999), draw.between(120, 480)),
        Products => times(draw.between(2, 9), draw.between(2, 9)),
        Quotients => {
            let [a, b] = [draw.between(2, 9), draw.between(2, 9)];
            (format!("{} ÷ {a}", a * b), b.to_string())
        }
        LongProducts => times(draw.between(12, 98), draw.between(3, 9)),
        TwoDigitProducts => times(draw.between(12, 49), draw.between(12, 49)),
        LongQuotients => {
            let [a, b] = [draw.between(3, 9), draw.between(35, 99)];
            (format!("{} ÷ {a}", a * b), b.to_string())
        }
        DecimalSums => {
            let [a, b] = [draw.between(101, 899), draw.between(101, 899)];
            (format!("{} + {}", hundredths(a), hundredths(b)), hundredths(a + b))
        }
        DecimalDifferences => {
            let [a, b] = [draw.between(500, 999), draw.between(101, 480)];
            (format!("{} − {}", hundredths(a), hundredths(b)), hundredths(a - b))
        }
        SignedSums => {
            let [a, b] = [draw.between(-15, -2), draw.between(-15, 15)];
            (format!("{} + {}", signed(a), bracketed(b)), signed(a + b))
        }
        SignedProducts => {
            let [a, b] = [draw.between(-9, -2), draw.between(-9, 9)];
            (format!("{} × {}", signed(a), bracketed(b)), signed(a * b))
        }
        MixedOrder => {
            let [a, b, c] = [draw.between(2, 20), draw.between(2, 9), draw.between(2, 9)];
            (format!("{a} + {b} × {c}"), (a + b * c).to_string())
        }
    }
}

/// `3.05`.
fn hundredths(number: i64) -> String {
    format!("{}.{:02}", number / 100, number % 100)
}

/// With a real minus sign, as on the sheet.
fn signed(number: i64) -> String {
    if number < 0 { format!("−{}", number.unsigned_abs()) } else { number.to_string() }
}

fn bracketed(number: i64) -> String {
    if number < 0 { format!("({})", signed(number)) } else { number.to_string() }
}
