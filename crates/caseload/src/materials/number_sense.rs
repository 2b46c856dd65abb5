//! Early numeracy: numerals to name, pairs to compare, rows of numbers with a gap (measurement reference 1.10).

use super::{Draw, Item, Key, Probe};

pub(super) const NUMERALS_ROW: usize = 7;
pub(super) const QUANTITY_ROW: usize = 4;
pub(super) const MISSING_ROW: usize = 3;

/// Kindergarten 0 to 20, each twice and the teens three times; grade 1 has half of its numerals from 21 to 100.
pub(super) fn numerals(draw: &mut Draw, grade: u8) -> Probe {
    let small: Vec<u32> = (0..=20).collect();
    let mut deck: Vec<u32> = Vec::new();
    if grade == 0 {
        deck.extend(small.iter().chain(&small).copied());
        deck.extend((11..=20).chain(1..=4));
    } else {
        deck.extend(small);
        // Five of each ten, and ten tens.
        for ten in 2..10 {
            let of_ten: Vec<u32> = (ten * 10 + 1..ten * 10 + 10).collect();
            deck.extend(draw.some(&of_ten, 4));
        }
        deck.extend([30, 50, 100]);
    }
    let mut probe = Probe::empty();
    for number in draw.lay(&deck, NUMERALS_ROW, |a, b| a == b) {
        probe.push(Item::Shown(number.to_string()), Key::Whole(number.to_string()), size(number));
    }
    probe
}

/// Forty pairs. How far the two are apart is the same mix on every form: the nearer, the harder.
pub(super) fn quantity(draw: &mut Draw, grade: u8) -> Probe {
    let (top, apart): (i64, [i64; 8]) =
        if grade == 0 { (10, [1, 1, 2, 2, 3, 4, 5, 6]) } else { (20, [1, 2, 2, 3, 4, 5, 7, 10]) };
    let mut deck: Vec<(u32, u32)> = Vec::new();
    for round in 0..5 {
        for (at, gap) in apart.into_iter().enumerate() {
            let fits = |pair: &(u32, u32)| {
                !deck.iter().any(|(a, b)| (*a.min(b), *a.max(b)) == (pair.0.min(pair.1), pair.0.max(pair.1)))
            };
            let mut pair = (0, 0);
            for _ in 0..40 {
                let low = draw.between(0, top - gap);
                pair = (count(low), count(low + gap));
                if fits(&pair) {
                    break;
                }
            }
            // Each side is the larger one equally often.
            deck.push(if (round + at) % 2 == 0 { pair } else { (pair.1, pair.0) });
        }
    }
    let mut probe = Probe::empty();
    for (left, right) in
        draw.lay(&deck, QUANTITY_ROW, |a, b| a.0.min(a.1) == b.0.min(b.1) && a.0.max(a.1) == b.0.max(b.1))
    {
        let near = 11_u32.saturating_sub(left.abs_diff(right));
        probe.push(Item::Pair(left, right), Key::Whole(left.max(right).to_string()), near);
    }
    probe
}

/// Thirty rows of four numbers. Kindergarten counts by ones to 20; grade 1 by ones, twos, fives and tens to 100. The gap
/// moves through all four places.
pub(super) fn missing(draw: &mut Draw, grade: u8) -> Probe {
    let steps: &[(i64, i64, usize)] = if grade == 0 {
        &[(1, 10, 18), (1, 20, 12)]
    } else {
        &[(1, 20, 9), (1, 100, 9), (2, 40, 4), (5, 60, 4), (10, 100, 4)]
    };
    let mut deck: Vec<[Option<u32>; 4]> = Vec::new();
    for (step, top, times) in steps {
        for turn in 0..*times {
            let gap = turn % 4;
            let mut row = [None; 4];
            for _ in 0..60 {
                let first = draw.between(0, (top - 3 * step) / step) * step;
                row = [0, 1, 2, 3].map(|at: usize| (at != gap).then_some(count(first + step * at as i64)));
                if !deck.contains(&row) {
                    break;
                }
            }
            deck.push(row);
        }
    }
    let mut probe = Probe::empty();
    for row in draw.lay(&deck, MISSING_ROW, |a, b| filled(a) == filled(b)) {
        let full = filled(&row);
        let gap = row.iter().position(Option::is_none).unwrap_or(0);
        let answer = full.get(gap).copied().unwrap_or(0);
        let step = full.first().zip(full.get(1)).map_or(1, |(a, b)| b.abs_diff(*a));
        // The first place has to be counted backwards.
        let hardness = step.min(3) + u32::from(gap == 0);
        probe.push(Item::Sequence(row), Key::Whole(answer.to_string()), hardness);
    }
    probe
}

/// The row with its gap filled.
fn filled(row: &[Option<u32>; 4]) -> Vec<u32> {
    let known: Vec<(usize, u32)> = row.iter().enumerate().filter_map(|(at, number)| Some((at, (*number)?))).collect();
    let (Some((a, x)), Some((b, y))) = (known.first(), known.last()) else { return Vec::new() };
    let step = (y - x) / u32::try_from(b - a).unwrap_or(1).max(1);
    let first = x - step * u32::try_from(*a).unwrap_or(0);
    (0..4).map(|at| first + step * at).collect()
}

/// How many digits, and one more for the teens, whose names turn the digits around.
fn size(number: u32) -> u32 {
    match number {
        0..=10 => 1,
        11..=19 => 3,
        20..=99 => 2,
        _ => 3,
    }
}

fn count(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}
