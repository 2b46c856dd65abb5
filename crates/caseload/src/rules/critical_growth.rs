//! The critical rate of improvement.

use super::{Rule, Saw, Side, Verdict, Window, verdict_of};
use crate::records::Direction;
use caseload_stats::growth_band;

/// One-sided confidence of the band.
const CONFIDENCE: f64 = 0.80;

/// Compares the weekly growth of this phase with the growth that the aimline asks for, and lets only a difference count
/// that is larger than its error. Slower than needed: change the teaching. Faster: raise the goal. Inside the band: keep
/// going, it cannot be told apart yet. It says nothing before six checks. While there are fewer than ten checks, the
/// scatter is taken to be at least the usual one of the measure.
///
/// Source: idea after Van Norman, Christ & Newell 2017; quantiles of t and the minimum are our choice (measurement
/// reference 3.9 and 4.2, `RC`).
pub static RULE: Rule = Rule { id: "RC", checks: 6, days: 0, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let growth = window.growth()?;
    let needed = window.needed_per_week()?;
    let band = growth_band(&growth.line, needed, growth.scatter, CONFIDENCE)?;
    let slope = growth.per_week();
    let inside = Side::of(slope, needed, window.direction) == Side::On || (slope >= band.low && slope <= band.high);
    let side = if inside { Side::On } else { Side::of(slope, needed, window.direction) };
    let saw = Saw::Growth {
        slope,
        needed,
        low: band.low,
        high: band.high,
        p_enough: match window.direction {
            Direction::Increase => band.p_at_least,
            Direction::Decrease => 1.0 - band.p_at_least,
        },
        scatter: growth.scatter,
        floor_used: growth.floor_used,
    };
    Some((verdict_of(side), saw, window.checks.len()))
}
