//! Latency: how long it takes until an answer begins.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::measures::{Axis, Input, Measure, Unit, plot};

/// Measure the seconds from each cue to the start of the answer. The point of a session is the middle of them, not the
/// average, which one long wait would drive. Fewer seconds are better.
///
/// If no answer comes until you stop waiting, do not write that limit down as if it were an answer. Note it as "no
/// answer" with the limit; it counts as longer than every answer, and the point is marked.
///
/// Source: Measurement reference 1.12; the middle instead of the mean is a judgement.
pub static TYPE: GoalType = GoalType {
    code: "latency",
    records: Some(&RECORDS),
    direction: Offered::Down,
    asks: asks::COUNT,
    starters: &[
    Starter { target: Some(10), ..starter("latency.begins_work", "latency") },
    Starter { target: Some(60), ..starter("latency.transitions", "latency") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "latency",
    input: Input::Latency,
    unit: Unit::SecondsToAnswer,
    axis: Axis::up(10),
    plot: plot::middle_time,
    ..WATCHED
};
