//! Tau-U: Tau (A vs B) with trends inside the phases added or taken away. At least four statistics go by this name; each
//! has its own here (Parker, Vannest, Davis & Sauber 2011; measurement reference 5.2). Higher is better.

use crate::kendall::signed;
use crate::pairs;
use crate::sound::{count, sound};
use crate::ties::side;

/// S counts and the variants.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TauU {
    /// Pairs (a, b) that rise less pairs that fall,
    pub s_ab: i64,
    /// the same inside A in order of time,
    pub s_a: i64,
    /// and inside B.
    pub s_b: i64,
    /// S of A vs B over its pairs.
    pub tau_ab: Option<f64>,
    /// Trend inside A; None for one score.
    pub trend_a: Option<f64>,
    /// Trend inside B; None for one score.
    pub trend_b: Option<f64>,
    /// A vs B less trend A, over the pairs of A vs B. It can leave -1 to 1.
    pub a: Option<f64>,
    /// The same over those pairs and the pairs inside A.
    pub a_all_pairs: Option<f64>,
    /// A vs B plus trend B, over those pairs and the pairs inside B.
    pub b_all_pairs: Option<f64>,
    /// A vs B plus trend B less trend A, over all pairs.
    pub ab_all_pairs: Option<f64>,
}

/// Scores of both phases in order of time. None when a score cannot be worked with; an empty phase leaves what it
/// divides undefined.
pub fn tau_u(a: &[f64], b: &[f64]) -> Option<TauU> {
    if !sound(a) || !sound(b) {
        return None;
    }
    let (s_ab, s_a, s_b) = (pairs(a, b, 0.0).s(), rising(a), rising(b));
    let (n_a, n_b) = (count(a.len()), count(b.len()));
    let (between, in_a, in_b) = (n_a * n_b, n_a * (n_a - 1.0) / 2.0, n_b * (n_b - 1.0) / 2.0);
    let over = |s: i64, pairs: f64| (pairs > 0.0).then(|| signed(s) / pairs);
    let both = |s: i64, pairs: f64| over(s, pairs).filter(|_| between > 0.0);
    Some(TauU {
        s_ab,
        s_a,
        s_b,
        tau_ab: over(s_ab, between),
        trend_a: over(s_a, in_a),
        trend_b: over(s_b, in_b),
        a: over(s_ab - s_a, between),
        a_all_pairs: both(s_ab - s_a, between + in_a),
        b_all_pairs: both(s_ab + s_b, between + in_b),
        ab_all_pairs: both(s_ab + s_b - s_a, between + in_a + in_b),
    })
}

/// Kendall's S against the order in which the scores stand.
fn rising(y: &[f64]) -> i64 {
    let against = |at: usize| y[..at].iter().map(|before| i64::from(side(y[at], *before, 0.0))).sum::<i64>();
    (1..y.len()).map(against).sum()
}
