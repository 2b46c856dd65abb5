//! Rate: how often in a minute or an hour of watching.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::measures::{Axis, Input, Measure, Unit, plot};

/// Count how often the behavior happens and write down how long you watched. The chart shows times per minute, or per
/// hour where the goal says so. 18 call-outs in 45 minutes are 0.4 per minute, or 24 per hour.
///
/// A rate makes sessions of different length comparable. The length has to be noted each time, unless the goal has a
/// fixed one.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "rate",
    records: Some(&RECORDS),
    direction: Offered::Either,
    asks: asks::COUNT,
    starters: &[
    Starter { target: None, ..starter("rate.call_outs", "rate") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    variants: &[("per_hour", &PER_HOUR)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "rate",
    aliases: &["times per minute"],
    input: Input::Count,
    unit: Unit::TimesPerMinute,
    scorings: &["per_minute", "per_hour"],
    axis: Axis::up(1),
    plot: plot::rate,
    ..WATCHED
};

/// Times per hour, for what happens seldom.
static PER_HOUR: Measure = Measure { unit: Unit::TimesPerHour, axis: Axis::up(5), plot: plot::rate_per_hour, ..BASE };
