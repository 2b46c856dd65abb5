//! Stability envelopes: how many scores lie close to the level, or close to the trend.
//!
//! The envelope reaches 25 % of the median to either side; a phase is stable when 80 % of its scores lie inside (Gast &
//! Spriggs 2010; Lane & Gast 2014; measurement reference 5.4). Scores on the edge are inside.

use crate::sound::count;
use crate::ties::{TIE, largest, side};
use crate::{level, split_middle};

const HALF_WIDTH: f64 = 0.25;
/// Four of five.
const STABLE: (usize, usize) = (4, 5);

/// How many scores lie inside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Envelope {
    /// Edges around the median; for a trend these are how far it reaches below and above the line.
    pub lower: f64,
    /// The upper edge.
    pub upper: f64,
    /// Scores between the edges, those on an edge included.
    pub inside: usize,
    /// Their share of all scores, in percent.
    pub percent: f64,
    /// Whether that share is 80 percent or more.
    pub stable: bool,
}

fn around(lower: f64, upper: f64, away: &[f64], reach: f64) -> Envelope {
    let inside = away.iter().filter(|value| side(**value, lower, reach) >= 0 && side(**value, upper, reach) <= 0);
    let inside = inside.count();
    let percent = 100.0 * count(inside) / count(away.len());
    Envelope { lower, upper, inside, percent, stable: inside * STABLE.1 >= away.len() * STABLE.0 }
}

/// The envelope around the median; of width 0 when that is 0. None without scores or when one cannot be worked with.
pub fn envelope(y: &[f64]) -> Option<Envelope> {
    let median = level(y)?.median;
    let half = HALF_WIDTH * median.abs();
    Some(around(median - half, median + half, y, TIE * largest(&[y])))
}

/// The same half-width laid around the quarter-intersect line. None where that line is undefined: fewer than two points, or
/// times `x` that do not rise strictly.
pub fn trend_envelope(x: &[f64], y: &[f64]) -> Option<Envelope> {
    let half = HALF_WIDTH * level(y)?.median.abs();
    let line = split_middle(x, y)?;
    let away: Vec<f64> = x.iter().zip(y).map(|(time, score)| score - line.intercept - line.slope * time).collect();
    Some(around(-half, half, &away, TIE * largest(&[y])))
}
