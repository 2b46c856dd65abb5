//! Regression: is the student losing ground? It proposes the code `R`; the team decides (measurement reference 4.6).

use crate::records::Direction;
use crate::rules::Side;
use crate::standing::{Track, now};
use caseload_stats::t_cdf;

/// The trend counts as a loss from this probability on.
const SURE: f64 = 0.80;

/// Why ground is being lost.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Regression {
    /// The trend of the current phase goes the wrong way.
    Trend {
        /// Units of the measure per week.
        per_week: f64,
        /// The probability that the true trend goes the wrong way, 0.80 or more.
        probability: f64,
    },
    /// The middle of the last three checks is worse than the baseline.
    BelowBaseline {
        /// The median of the last three checks, in the measure's unit.
        value: f64,
        /// The baseline, in the measure's unit.
        baseline: f64,
    },
}

impl Regression {
    /// None when neither holds, or when there are fewer than three checks.
    pub fn of(track: &Track<'_>) -> Option<Self> {
        losing(track).or_else(|| below_baseline(track))
    }
}

fn losing(track: &Track<'_>) -> Option<Regression> {
    let growth = track.growth(track.current_phase())?;
    let per_week = growth.per_week();
    let gain = match track.direction {
        Direction::Increase => per_week,
        Direction::Decrease => -per_week,
    };
    let t = -gain / growth.line.se_slope(growth.scatter);
    // Scores without any scatter: the line is all there is. A level line loses nothing.
    let probability = if t.is_finite() { t_cdf(t, growth.line.df())? } else { 1.0 };
    (gain < 0.0 && probability >= SURE).then_some(Regression::Trend { per_week, probability })
}

fn below_baseline(track: &Track<'_>) -> Option<Regression> {
    let value = now(track, track.checks())?.value;
    let worse = Side::of(value, track.baseline, track.direction) == Side::Worse;
    worse.then_some(Regression::BelowBaseline { value, baseline: track.baseline })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::Series;

    #[test]
    fn a_sure_loss_is_a_regression_and_an_unsure_one_is_not() {
        let lost = Series::weekly(&[60.0, 58.0, 57.0, 54.0, 53.0, 50.0]).scatter(None);
        let Some(Regression::Trend { per_week, probability }) = lost.with_track(Regression::of) else {
            panic!("a falling trend")
        };
        assert!((per_week + 1.942_857).abs() < 1e-6 && probability > 0.99);
        let unsure = Series::weekly(&[50.0, 60.0, 45.0, 58.0, 44.0, 56.0]).scatter(None);
        assert_eq!(unsure.with_track(Regression::of), None);
        let honest = Series::weekly(&[60.0, 60.0, 59.0, 60.0, 59.0, 59.0]);
        assert_eq!(honest.scatter(Some(5.0)).with_track(Regression::of), None, "the usual scatter of the measure");
    }

    #[test]
    fn a_loss_counts_from_a_probability_of_080_on() {
        let falling = || Series::weekly(&[60.0, 58.0, 57.0, 54.0, 53.0, 50.0]);
        let said: Vec<f64> = (1..200_u8)
            .filter_map(|floor| match falling().scatter(Some(f64::from(floor) / 4.0)).with_track(Regression::of) {
                Some(Regression::Trend { probability, .. }) => Some(probability),
                _ => None,
            })
            .collect();
        let least = said.iter().copied().fold(1.0, f64::min);
        assert!((0.80..0.81).contains(&least), "{least}");
    }

    #[test]
    fn the_middle_of_three_under_the_baseline_is_one_too() {
        let low = Series::weekly(&[30.0, 43.0, 43.5]).scatter(Some(9.0));
        let want = Regression::BelowBaseline { value: 43.0, baseline: 44.0 };
        assert_eq!(low.with_track(Regression::of), Some(want));
        assert_eq!(Series::weekly(&[30.0, 44.0, 50.0]).scatter(Some(9.0)).with_track(Regression::of), None);
        assert_eq!(Series::weekly(&[30.0, 31.0]).with_track(Regression::of), None, "two checks say nothing");
    }

    #[test]
    fn where_fewer_is_better_a_rise_is_the_loss() {
        let rising = Series::weekly(&[40.0, 42.0, 44.0, 46.0]).scatter(None);
        assert_eq!(rising.with_track(Regression::of), None);
        let Some(Regression::Trend { probability, .. }) = rising.fewer().with_track(Regression::of) else {
            panic!("a rising trend")
        };
        assert!((probability - 1.0).abs() < 1e-12, "without any scatter the line is all there is");
    }

    #[test]
    fn a_level_line_without_scatter_loses_nothing() {
        assert_eq!(Series::weekly(&[50.0; 5]).scatter(None).with_track(Regression::of), None);
    }
}
