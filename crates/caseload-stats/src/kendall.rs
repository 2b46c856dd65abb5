//! Kendall's rank correlation of scores with time, and how likely it is without a trend (Kendall 1938; tau-b and the
//! variance with ties after Kendall 1970).

use crate::normal::two_sided_p;
use crate::sound::{count, sound};
use crate::theil_sen::tie_sizes;
use crate::ties::side;

/// Kendall's S, tau-b and tests. All but S are None where all times or all scores are equal, and with fewer than three
/// points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kendall {
    /// Pairs that rise less pairs that fall; pairs at one time count for neither.
    pub s: i64,
    /// S over the root of the untied pairs of times and of scores.
    pub tau_b: Option<f64>,
    /// S over its standard deviation, corrected for ties, without continuity correction,
    pub z: Option<f64>,
    /// and its two-sided normal p.
    pub p_normal: Option<f64>,
    /// Exact p over all orders; only without ties.
    pub p_exact: Option<f64>,
    /// Normal p with continuity correction; only with ties.
    pub p_continuity: Option<f64>,
}

impl Kendall {
    /// The p value that decides in Tarlow's program: exact without ties, corrected for continuity with ties.
    pub fn p_tarlow(&self) -> Option<f64> {
        self.p_exact.or(self.p_continuity)
    }
}

/// Compares every pair of points, in any order. Equal scores count for neither. None when the lists differ in length or hold
/// what cannot be worked with; no points at all give an S of 0.
pub fn kendall(x: &[f64], y: &[f64]) -> Option<Kendall> {
    if x.len() != y.len() || !sound(x) || !sound(y) {
        return None;
    }
    let mut s = 0_i64;
    for second in 1..x.len() {
        for first in 0..second {
            s += i64::from(side(x[second], x[first], 0.0) * side(y[second], y[first], 0.0));
        }
    }
    let n = count(x.len());
    let (ties_x, ties_y) = (tie_sizes(x), tie_sizes(y));
    let plain = Kendall { s, tau_b: None, z: None, p_normal: None, p_exact: None, p_continuity: None };
    if x.len() < 3 || ties_x.len() < 2 || ties_y.len() < 2 {
        return Some(plain);
    }
    let size = signed(s);
    let sum = |ties: &[f64], of: fn(f64) -> f64| ties.iter().map(|k| of(*k)).sum::<f64>();
    let all = n * (n - 1.0) / 2.0;
    let untied = |ties: &[f64]| all - sum(ties, |k| k * (k - 1.0)) / 2.0;
    let tau_b = size / (untied(&ties_x) * untied(&ties_y)).sqrt();
    let order = |k: f64| k * (k - 1.0) * (2.0 * k + 5.0);
    let two = |k: f64| k * (k - 1.0);
    let three = |k: f64| k * (k - 1.0) * (k - 2.0);
    let variance = (order(n) - sum(&ties_x, order) - sum(&ties_y, order)) / 18.0
        + sum(&ties_x, two) * sum(&ties_y, two) / (2.0 * n * (n - 1.0))
        + sum(&ties_x, three) * sum(&ties_y, three) / (9.0 * n * (n - 1.0) * (n - 2.0));
    let deviation = variance.sqrt();
    let z = size / deviation;
    let tied = ties_x.len() < x.len() || ties_y.len() < y.len();
    Some(Kendall {
        tau_b: Some(tau_b),
        z: Some(z),
        p_normal: Some(two_sided_p(z)),
        p_exact: (!tied).then(|| exact(x.len(), s)),
        // S of 0 or 1 is no evidence at all.
        p_continuity: tied.then(|| two_sided_p((size.abs() - 1.0).max(0.0) / deviation)),
        ..plain
    })
}

/// The share of all orders of `n` untied scores whose S lies at least as far from 0.
fn exact(n: usize, s: i64) -> f64 {
    // shares[k]: the share of orders with k pairs out of order; one more score adds 0 to `placed` of them.
    let mut shares = vec![1.0_f64];
    for placed in 1..n {
        let ways = count(placed + 1);
        let mut next = Vec::with_capacity(shares.len() + placed);
        // The sum of the last `placed + 1` shares, moved along.
        let mut window = 0.0_f64;
        for inverted in 0..shares.len() + placed {
            window += shares.get(inverted).copied().unwrap_or(0.0);
            if let Some(left) = inverted.checked_sub(placed + 1) {
                window -= shares[left];
            }
            next.push(window.max(0.0) / ways);
        }
        shares = next;
    }
    // S is all pairs less twice those out of order, so one tail holds the orders up to this many.
    let pairs = (n * (n - 1) / 2) as u64;
    let inverted = pairs.saturating_sub(s.unsigned_abs()) / 2;
    let tail: f64 = (0_u64..).zip(&shares).take_while(|(at, _)| *at <= inverted).map(|(_, share)| share).sum();
    (2.0 * tail).min(1.0)
}

/// S as a double.
pub(crate) fn signed(s: i64) -> f64 {
    s as f64
}
