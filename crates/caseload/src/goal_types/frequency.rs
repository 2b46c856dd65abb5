//! Frequency: how often a behavior happens in a session.

use super::{GoalType, Offered, Run, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::records::Direction;
use crate::measures::{Axis, Input, Measure, Unit, plot};

/// Watch for the same length of time each session and count how often the behavior happens. If a session is longer or
/// shorter than usual, write down its minutes: a session that differs by more than a tenth is brought to the usual
/// length before it is drawn. The axis starts at 0 and is not turned upside down when fewer is better.
///
/// Choose rate instead when the lengths differ from day to day.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "frequency_count",
    records: Some(&RECORDS),
    direction: Offered::Either,
    asks: asks::COUNT,
    starters: &[
    Starter { target: Some(2), ..starter("frequency.call_outs", "frequency_count") },
    Starter { target: Some(3), better: Some(Direction::Increase), ..starter("frequency.raises_hand", "frequency_count") },
    Starter { target: Some(1), ..starter("frequency.leaves_seat", "frequency_count") },
    Starter { target: Some(0), run: Run::InARow(10), ..starter("frequency.aggression", "frequency_count") },
    Starter { target: Some(4), better: Some(Direction::Increase), ..starter("frequency.comments", "frequency_count") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "frequency_count",
    aliases: &["frequency", "count"],
    input: Input::Count,
    unit: Unit::TimesPerSession,
    axis: Axis::up(5),
    plot: plot::per_session,
    ..WATCHED
};
