//! Prompt level: how much help each trial takes.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::{Axis, Input, Measure, Unit, plot};
use crate::records::Direction;

/// For each trial note the most help it took: independent (I), gesture (G), verbal (V), model (M), partial physical
/// (PP), full physical (FP), or no response (NR). The chart shows the percentage done independently. A refusal is kept
/// apart from a success with help.
///
/// Where the goal says so, the average rank of the help is drawn instead; then less is better. Districts order gesture
/// and verbal help differently, so the order is part of the goal.
///
/// Source: The order follows common least-to-most use and is a judgement (measurement reference 1.12, prompt levels).
pub static TYPE: GoalType = GoalType {
    code: "prompt_level",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(80), ..starter("prompt_level.routine", "prompt_level") },
    Starter { target: Some(90), ..starter("prompt_level.dressing", "prompt_level") },
    Starter { target: Some(80), ..starter("prompt_level.lunch", "prompt_level") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    variants: &[("mean_rank", &MEAN_RANK)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "prompt_level",
    input: Input::Prompts,
    scorings: &["independent", "mean_rank"],
    ..SHARE
};

/// The mean rank of the help, 0 when all was done alone.
static MEAN_RANK: Measure = Measure {
    unit: Unit::Rank,
    better: Direction::Decrease,
    axis: Axis::up(1),
    plot: plot::mean_rank,
    ..BASE
};
