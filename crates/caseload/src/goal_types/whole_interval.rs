//! Whole interval recording.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::measures::{Input, Measure};
use crate::records::Direction;

/// Divide the session into short intervals of equal length. Mark an interval only when the behavior lasts through all
/// of it. Write down the marked intervals and all intervals; the chart shows the percentage.
///
/// This makes a behavior look shorter than it lasts. It suits behavior that should become more, such as working without
/// a break.
///
/// Source: Powell, Martindale & Kulp 1975 on the bias (measurement reference 1.12).
pub static TYPE: GoalType = GoalType {
    code: "whole_interval",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(80), ..starter("whole_interval.on_task", "whole_interval") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "whole_interval",
    aliases: &["WIR"],
    input: Input::Intervals,
    better: Direction::Increase,
    ..WATCHED
};
