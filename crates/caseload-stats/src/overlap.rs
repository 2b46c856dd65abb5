//! How far two phases overlap, counted in points (measurement reference 5.1). Higher is better.

use crate::level::level;
use crate::sound::{count, sound};
use crate::ties::{TIE, largest, side};
use crate::{median, ols};

/// Shares of points, 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Overlap {
    /// Share of B strictly above the highest of A (Scruggs, Mastropieri & Casto 1987).
    pub pnd: f64,
    /// Share of B above the median of A, a tie counting one half (Ma 2006),
    pub pem: f64,
    /// and with a tie counting nothing.
    pub pem_strict: f64,
    /// Fewest points to remove so that every A is below every B.
    pub pand_removed: usize,
    /// The share that stays (PAND; Parker, Hagan-Burke & Vannest 2007).
    pub pand: f64,
    /// Robust improvement rate difference, from PAND (Parker, Vannest & Davis 2011).
    pub ird: f64,
}

/// Compares the scores of two phases, in any order. None when a phase is empty or a score cannot be worked with.
pub fn overlap(a: &[f64], b: &[f64]) -> Option<Overlap> {
    if b.is_empty() || !sound(b) {
        return None;
    }
    let before = level(a)?;
    let (n_a, n_b) = (count(a.len()), count(b.len()));
    let all = n_a + n_b;
    let middle = median(a)?;
    let reach = TIE * largest(&[a, b]);
    let against = |wanted: i32| count(b.iter().filter(|score| side(**score, middle, reach) == wanted).count());
    let pand_removed = fewest_removed(a, b);
    let pand = 1.0 - count(pand_removed) / all;
    Some(Overlap {
        pnd: count(b.iter().filter(|score| **score > before.max).count()) / n_b,
        pem: (against(1) + against(0) / 2.0) / n_b,
        pem_strict: against(1) / n_b,
        pand_removed,
        pand,
        ird: (all * (all - count(pand_removed)) - n_a * n_a - n_b * n_b) / (2.0 * n_a * n_b),
    })
}

/// Points above the cut in A plus points not above it in B, for the best of all cuts. Equal scores overlap.
fn fewest_removed(a: &[f64], b: &[f64]) -> usize {
    let (mut a, mut b) = (a.to_vec(), b.to_vec());
    a.sort_unstable_by(f64::total_cmp);
    b.sort_unstable_by(f64::total_cmp);
    // The best cut keeps everything of A up to one of its scores, or nothing of A at all.
    let cut = |kept: usize| {
        let removed = kept.checked_sub(1).map_or(0, |last| b.partition_point(|score| *score <= a[last]));
        a.len() - kept + removed
    };
    (0..=a.len()).map(cut).min().unwrap_or(0)
}

/// Share of B, 0 to 1, strictly above the least-squares line of A, carried on to the times of B. None where A has no line,
/// when B is empty, when lists differ in length, or when a value cannot be worked with.
pub fn percent_beyond_trend(x_a: &[f64], a: &[f64], x_b: &[f64], b: &[f64]) -> Option<f64> {
    if b.is_empty() || x_b.len() != b.len() || !sound(x_b) || !sound(b) {
        return None;
    }
    let line = ols(x_a, a)?;
    let reach = TIE * largest(&[a, b]);
    let beyond = x_b.iter().zip(b).filter(|(time, score)| side(**score, line.at(**time), reach) > 0);
    Some(count(beyond.count()) / count(b.len()))
}
