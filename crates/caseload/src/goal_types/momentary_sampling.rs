//! Momentary time sampling.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::measures::{Input, Measure};
use crate::records::Direction;

/// Look up at the end of each interval and mark whether the behavior is going on at that moment. Write down the marked
/// moments and all moments; the chart shows the percentage.
///
/// On average this is fair to how long a behavior lasts, and it leaves you free to teach in between. With few or far
/// apart moments a single session says little.
///
/// Source: Powell, Martindale & Kulp 1975 on the bias (measurement reference 1.12).
pub static TYPE: GoalType = GoalType {
    code: "momentary_sampling",
    records: Some(&RECORDS),
    direction: Offered::Either,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(80), ..starter("momentary_sampling.on_task", "momentary_sampling") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "momentary_sampling",
    aliases: &["MTS"],
    input: Input::Intervals,
    better: Direction::Increase,
    ..WATCHED
};
