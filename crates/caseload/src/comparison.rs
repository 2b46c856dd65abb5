//! Two phases of a goal side by side: did the change work?
//!
//! Level, trend, spread, overlap, size and change of growth (measurement reference 5). Nothing is computed from fewer than
//! three checks in a phase; under five the result describes and proves nothing. A comparison says when something changed,
//! never why.

use crate::measures::{Point, Unit};
use crate::records::Direction;
use crate::rules::ahead;
use crate::standing::Track;
use caseload_stats::{
    DualCriterion, Fit, Level, Nap, dual_criterion, fit, level, nap, response_ratio, slope_change, t_quantile,
};

/// From so many checks in each phase on (measurement reference 5.4).
pub const CHECKS_TO_COMPARE: usize = 3;
/// Under so many in one of them the result only describes.
const CHECKS_TO_SAY_MORE: usize = 5;
/// Two-sided confidence of the margin of the change of growth.
const CONFIDENCE: f64 = 0.95;

/// One phase of the two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Side {
    /// Level and spread, in the measure's unit.
    pub level: Level,
    /// The trend per week with its errors; None where all checks are of one day.
    pub fit: Option<Fit>,
    /// Checks on the better side of the aimline, of those that have one.
    pub better: usize,
    /// How many checks are compared.
    pub compared: usize,
}

/// How much the average changed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Size {
    /// In percent of the average before, with the 95 % interval of the corrected log response ratio (Pustejovsky 2018).
    Percent {
        /// The change in percent of the average before; negative is a fall, whichever way is better.
        change: f64,
        /// Lower end of the 95 % interval, in percent.
        low: f64,
        /// Upper end of it, in percent.
        high: f64,
    },
    /// In the measure's unit, where a ratio means nothing: levels, ranks, averages of 0.
    Difference(f64),
}

/// Two phases that follow each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PhaseComparison {
    /// The phase before the change.
    pub before: Side,
    /// The phase after it.
    pub after: Side,
    /// NAP and its interval; higher is better, whatever the direction of the goal.
    pub overlap: Nap,
    /// How large the change is.
    pub size: Size,
    /// Change of the weekly growth, in the recorded direction, and its 95 % margin.
    pub growth: Option<(f64, Option<f64>)>,
    /// The conservative dual criterion; higher is better.
    pub lines: Option<DualCriterion>,
    /// Under five checks in a phase.
    pub descriptive: bool,
}

/// Why there is no comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFew {
    /// Checks in the phase before.
    pub before: usize,
    /// Checks in the phase after.
    pub after: usize,
}

impl PhaseComparison {
    /// Compares phase `after` with the one before it; 1 is the first change.
    ///
    /// # Errors
    /// [`TooFew`], with the checks of both phases, when one has fewer than three, or when there is no phase before
    /// `after`.
    pub fn of(track: &Track<'_>, after: usize, unit: Unit) -> Result<Self, TooFew> {
        let (a, b) = (track.phase_checks(after.saturating_sub(1)), track.phase_checks(after));
        let too_few = TooFew { before: a.len(), after: b.len() };
        if after == 0 || a.len() < CHECKS_TO_COMPARE || b.len() < CHECKS_TO_COMPARE {
            return Err(too_few);
        }
        Self::compare(track, a, b, unit).ok_or(too_few)
    }

    fn compare(track: &Track<'_>, a: &[Point], b: &[Point], unit: Unit) -> Option<Self> {
        let origin = a.first()?.day;
        let times = |points: &[Point]| -> Vec<f64> {
            points.iter().map(|point| f64::from(point.day.days_since(origin)) / 7.0).collect()
        };
        let values = |points: &[Point]| -> Vec<f64> { points.iter().map(|point| point.value).collect() };
        // What should fall is turned, so that higher is better.
        let turned =
            |values: &[f64]| -> Vec<f64> { values.iter().map(|value| ahead(*value, 0.0, track.direction)).collect() };
        let (x_a, x_b, y_a, y_b) = (times(a), times(b), values(a), values(b));
        let (better_a, better_b) = (turned(&y_a), turned(&y_b));
        let side = |points: &[Point], x: &[f64], y: &[f64]| -> Option<Side> {
            let lines = points.iter().filter_map(|point| {
                let aim = track.aim.value_on(point.day, track.calendar)?;
                Some(ahead(point.value, aim, track.direction))
            });
            let (mut better, mut compared) = (0, 0);
            for ahead in lines {
                compared += 1;
                better += usize::from(ahead > 1e-9);
            }
            Some(Side { level: level(y)?, fit: fit(x, y), better, compared })
        };
        let (before, after) = (side(a, &x_a, &y_a)?, side(b, &x_b, &y_b)?);
        let df = u32::try_from((a.len() + b.len()).saturating_sub(4)).ok().filter(|df| *df > 0);
        let growth = slope_change(&x_a, &y_a, &x_b, &y_b).map(|(change, error)| {
            let t = df.and_then(|df| t_quantile(f64::midpoint(1.0, CONFIDENCE), df));
            (change, error.zip(t).map(|(error, t)| error * t))
        });
        Some(Self {
            overlap: nap(&better_a, &better_b)?,
            size: size(&y_a, &y_b, unit)?,
            growth,
            lines: dual_criterion(&x_a, &better_a, &x_b, &better_b),
            descriptive: a.len() < CHECKS_TO_SAY_MORE || b.len() < CHECKS_TO_SAY_MORE,
            before,
            after,
        })
    }

    /// Whether the growth is better (positive), worse (negative) or not to be told apart (0); None without two rates.
    pub fn growth_changed(&self, direction: Direction) -> Option<i32> {
        let (change, margin) = self.growth?;
        let better = ahead(change, 0.0, direction);
        Some(match margin {
            Some(margin) if better.abs() > margin => {
                if better > 0.0 {
                    1
                } else {
                    -1
                }
            }
            _ => 0,
        })
    }
}

/// The change of the average: as a ratio where 0 means nothing at all, else as a difference (measurement reference 5.3).
fn size(a: &[f64], b: &[f64], unit: Unit) -> Option<Size> {
    let (before, after) = (level(a)?, level(b)?);
    let difference = Size::Difference(after.mean - before.mean);
    if !has_true_zero(unit) {
        return Some(difference);
    }
    let ratio = response_ratio(a, b);
    let percent = |log: f64| 100.0 * (log.exp() - 1.0);
    let found = ratio.and_then(|ratio| Some((ratio.corrected?, ratio.corrected_ci95?)));
    Some(found.map_or(difference, |(log, [low, high])| Size::Percent {
        change: percent(log),
        low: percent(low),
        high: percent(high),
    }))
}

/// Whether twice the number is twice as much. Not so for levels, ranks, and what a teacher counts in a unit of one's own;
/// correct less incorrect can go below 0.
fn has_true_zero(unit: Unit) -> bool {
    !matches!(unit, Unit::Level | Unit::Rank | Unit::Own | Unit::SequencesLeft | Unit::AdjustedChoices)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{Series, day};

    /// Set 1 of measurement reference 5: A and B one a week.
    fn set_one() -> Series {
        let mut series =
            Series::weekly(&[20.0, 20.0, 26.0, 25.0, 22.0, 23.0, 28.0, 25.0, 24.0, 27.0, 30.0, 30.0, 29.0]);
        series.changes = vec![day("2025-09-08").plus_days(7 * 7)];
        series
    }

    fn compared(series: &Series) -> Result<PhaseComparison, TooFew> {
        series.with_track(|track| PhaseComparison::of(track, 1, Unit::WordsPerMinute))
    }

    #[test]
    fn the_example_of_the_reference_gives_its_numbers() {
        let found = compared(&set_one()).expect("six and seven checks");
        assert!((found.overlap.nap - 0.916_67).abs() < 1e-4);
        assert!((found.overlap.ci95[0] - 0.597).abs() < 1e-3 && (found.overlap.ci95[1] - 0.986).abs() < 1e-3);
        assert!((found.before.level.median - 22.5).abs() < 1e-12 && (found.after.level.median - 28.0).abs() < 1e-12);
        let Size::Percent { change, low, high } = found.size else { panic!("words have a true zero") };
        assert!((change - 21.6).abs() < 0.05 && (low - 9.0).abs() < 0.1 && (high - 35.6).abs() < 0.1);
        let lines = found.lines.expect("a line before");
        assert_eq!((lines.beyond, lines.n, lines.needed), (4, 7, Some(7)));
        let (change, margin) = found.growth.expect("two trends");
        assert!((change - (0.678_571 - 0.571_429)).abs() < 1e-3 && margin.is_some());
        assert_eq!((found.growth_changed(Direction::Increase), found.descriptive), (Some(0), false));
    }

    #[test]
    fn three_checks_before_and_three_after_are_the_least() {
        let mut series = Series::weekly(&[20.0, 21.0, 22.0, 30.0, 31.0]);
        series.changes = vec![day("2025-09-08").plus_days(28)];
        assert_eq!(compared(&series), Err(TooFew { before: 3, after: 2 }));
        let mut more = Series::weekly(&[20.0, 21.0, 22.0, 30.0, 31.0, 33.0]);
        more.changes = vec![day("2025-09-08").plus_days(28)];
        assert!(compared(&more).expect("three and three").descriptive);
        assert_eq!(
            more.with_track(|track| PhaseComparison::of(track, 0, Unit::Percent)).err().map(|few| few.before),
            Some(3)
        );
    }

    #[test]
    fn where_fewer_is_better_a_fall_is_the_improvement() {
        // Set 2 of the reference.
        let mut series = Series::weekly(&[12.0, 14.0, 9.0, 10.0, 10.0, 6.0, 4.0, 5.0, 3.0, 4.0]).fewer();
        series.changes = vec![day("2025-09-08").plus_days(35)];
        let found = compared(&series).expect("four and six checks");
        assert!((found.overlap.nap - 0.937_5).abs() < 1e-9);
        assert!(matches!(found.size, Size::Percent { change, .. } if (change + 51.9).abs() < 0.1));
    }

    #[test]
    fn a_level_is_compared_by_its_difference() {
        let found = set_one().with_track(|track| PhaseComparison::of(track, 1, Unit::Level)).expect("enough");
        assert!(matches!(found.size, Size::Difference(size) if (size - 4.904_76).abs() < 1e-3));
    }
}
