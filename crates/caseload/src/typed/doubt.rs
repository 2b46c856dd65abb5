//! A score that may be a slip of the keyboard: it is asked about and never refused.

use crate::aim::Millionths;
use crate::measures::Raw;
use crate::showing::Reading;

/// What looks odd.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Doubt {
    /// More than twice of anything that was seen or is aimed at.
    VeryHigh {
        /// As plotted, in the measure's unit.
        value: f64,
    },
    /// Far from the last score.
    FarFromLast {
        /// As plotted, in the measure's unit.
        value: f64,
        /// The score with the latest day on file, whatever the day of this one; in the same unit.
        last: f64,
    },
}

/// Below this distance, in the measure's unit, nothing is asked: small numbers double and halve every day.
const SMALL: f64 = 10.0;

/// Whether to ask about this score before it is saved. A percentage can be anything from day to day, so only its jump by
/// more than 60 is asked about. None: nothing looks odd, or the counts give no value.
pub fn doubt(reading: &Reading, raw: &Raw) -> Option<Doubt> {
    let value = reading.measure.plotted(raw, reading.series.key.seconds)?.value;
    let seen: Vec<f64> = reading.lines.iter().filter_map(|line| line.value).collect();
    let last = seen.last().copied();
    if let Some(top) = reading.measure.axis.top {
        let jump = 0.6 * f64::from(top);
        return last.filter(|last| (value - last).abs() > jump).map(|last| Doubt::FarFromLast { value, last });
    }
    let goal = reading.goal.criterion.score().map_or(0.0, Millionths::value);
    let highest = seen.iter().copied().fold(goal.max(reading.goal.baseline.value.value()), f64::max);
    if value > 2.0 * highest && value - highest > SMALL {
        return Some(Doubt::VeryHigh { value });
    }
    let last = last?;
    let apart = (value - last).abs();
    (apart > SMALL && apart > 0.5 * last.max(value)).then_some(Doubt::FarFromLast { value, last })
}
