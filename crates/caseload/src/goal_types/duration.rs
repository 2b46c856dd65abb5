//! Duration: how long a behavior lasts.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::WATCHED;
use crate::records::Direction;
use crate::measures::{Axis, Input, Measure, Unit, plot};

/// Time each episode and write down the seconds in all and the number of episodes; add the length of the session where
/// it differs. The goal says what is drawn: the seconds in all, the seconds per episode, or the percent of the session.
///
/// If the behavior was still going on when you stopped watching, tick that: the true time is longer, and the point is
/// marked.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "duration",
    records: Some(&RECORDS),
    direction: Offered::Either,
    asks: asks::COUNT,
    starters: &[
    Starter { target: Some(900), better: Some(Direction::Increase), ..starter("duration.on_task", "duration") },
    Starter { target: Some(60), ..starter("duration.tantrum", "duration") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    variants: &[("mean", &MEAN), ("percent_of_session", &SHARE_OF_SESSION)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "duration",
    input: Input::Duration,
    unit: Unit::Seconds,
    scorings: &["total", "mean", "percent_of_session"],
    axis: Axis::up(60),
    plot: plot::total_time,
    ..WATCHED
};

/// Seconds per episode.
static MEAN: Measure = Measure { unit: Unit::SecondsPerEpisode, plot: plot::mean_time, ..BASE };

/// Percent of the session.
static SHARE_OF_SESSION: Measure =
    Measure { unit: Unit::Percent, axis: Axis::PERCENT, plot: plot::share_of_time, ..BASE };
