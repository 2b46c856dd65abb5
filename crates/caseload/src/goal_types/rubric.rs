//! Rubric: a level for each line.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::{Axis, Input, Measure, Unit, plot};

/// Give a level for each line of the rubric. The chart shows the levels added up, or their average where the goal says
/// so. Write down the highest level of each line as well, so that the score can be read later.
///
/// The step from 1 to 2 is not the same as the step from 3 to 4, so read a trend of levels with care. When the wording
/// of the rubric changes, its version changes, and a new series begins.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "rubric",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::COUNT,
    starters: &[
    Starter { target: None, ..starter("rubric.writing", "rubric") },
    Starter { ..starter("rubric.conversation", "rubric") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    variants: &[("mean", &MEAN)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "rubric",
    input: Input::Rubric,
    unit: Unit::Level,
    scorings: &["sum", "mean"],
    axis: Axis::up(4),
    plot: plot::levels_together,
    ..SHARE
};

/// The average level.
static MEAN: Measure = Measure { axis: Axis::up(1), plot: plot::mean_level, ..BASE };
