//! From a score to a percentile and back, by straight lines between the printed percentiles and never beyond them.

/// One printed percentile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// 1 to 99.
    pub percentile: u8,
    /// The score printed for it, in the measure's unit.
    pub score: f64,
}

/// Where a score stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Position {
    /// Below the lowest printed percentile: "<10th".
    Below(u8),
    /// About this percentile; the interpolation is ours, so it is printed as "about the 39th".
    About(f64),
    /// Above the highest printed percentile: ">90th".
    Above(u8),
}

/// The position of a score among bands in the order of their percentiles. None with fewer than two bands, or when a number
/// is not finite. A score that several percentiles share has the highest of them, as a percentile counts who is at it or
/// below it.
pub fn position(bands: &[Band], score: f64, higher_is_better: bool) -> Option<Position> {
    let sign = if higher_is_better { 1.0 } else { -1.0 };
    if bands.len() < 2 || !score.is_finite() || bands.iter().any(|band| !band.score.is_finite()) {
        return None;
    }
    let score = sign * score;
    let at = |band: &Band| sign * band.score;
    let (lowest, highest) = (bands.first()?, bands.last()?);
    if score < at(lowest) {
        return Some(Position::Below(lowest.percentile));
    }
    if score > at(highest) {
        return Some(Position::Above(highest.percentile));
    }
    let reached = bands.iter().rposition(|band| at(band) <= score)?;
    let low = bands.get(reached)?;
    let Some(high) = bands.get(reached + 1) else { return Some(Position::About(f64::from(low.percentile))) };
    let (from, to) = (f64::from(low.percentile), f64::from(high.percentile));
    Some(Position::About(from + (to - from) * (score - at(low)) / (at(high) - at(low))))
}

/// The score of a percentile between the printed ones. None outside them and with fewer than two bands.
pub fn score_at(bands: &[Band], percentile: f64) -> Option<f64> {
    bands.windows(2).find_map(|pair| {
        let [low, high] = pair else { return None };
        let (from, to) = (f64::from(low.percentile), f64::from(high.percentile));
        let inside = from <= percentile && percentile <= to && from < to;
        inside.then(|| low.score + (high.score - low.score) * (percentile - from) / (to - from))
    })
}
