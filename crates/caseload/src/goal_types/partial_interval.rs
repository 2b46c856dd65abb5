//! Partial interval recording.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::measures::{Input, Measure};

/// Divide the session into short intervals of equal length. Mark an interval when the behavior happens at any time in
/// it. Write down the marked intervals and all intervals; the chart shows the percentage.
///
/// This makes a behavior look longer than it lasts, the more so the longer the intervals are. It suits behavior that
/// should become less.
///
/// Source: Powell, Martindale & Kulp 1975 on the bias (measurement reference 1.12).
pub static TYPE: GoalType = GoalType {
    code: "partial_interval",
    records: Some(&RECORDS),
    direction: Offered::Down,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(20), ..starter("partial_interval.off_task", "partial_interval") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "partial_interval",
    aliases: &["PIR"],
    input: Input::Intervals,
    ..WATCHED
};
