//! Frequency: how often a behaviour happens in a session.

use super::{Axis, Input, Limits, Measure, Unit, plot};
use crate::records::Direction;

/// Watch for the same length of time each session and count how often the behaviour happens. If a session is longer or
/// shorter than usual, write down its minutes: a session that differs by more than a tenth is brought to the usual
/// length before it is drawn. The axis starts at 0 and is not turned upside down when fewer is better.
///
/// Source: measurement reference 1.12 and `goal_types.csv`, type `frequency_count`.
pub static MEASURE: Measure = Measure {
    code: "frequency_count",
    aliases: &["frequency", "count"],
    input: Input::Count,
    unit: Unit::TimesPerSession,
    scorings: &["standard"],
    better: Direction::Decrease,
    seconds: None,
    has_grade: false,
    axis: Axis { step: 5, top: None },
    limits: Limits { count: 5_000, seconds: 43_200 },
    see_floor: None,
    accuracy_floor: None,
    in_a_row: 3,
    plot: plot::per_session,
};
