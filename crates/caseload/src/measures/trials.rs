//! Trials x of y: successes out of opportunities.

use super::{Axis, Input, Limits, Measure, Unit, plot};
use crate::records::Direction;

/// Count the opportunities in a session and how many of them succeeded, such as 4 of 5. The chart shows the percentage;
/// the number of opportunities stands beside it and may differ from session to session. With few opportunities one of
/// them moves the point a long way. No opportunity at all is a missing score, not a zero.
///
/// Source: measurement reference 1.12 and `goal_types.csv`, type `trials_x_of_y`.
pub static MEASURE: Measure = Measure {
    code: "trials_x_of_y",
    aliases: &["x of y"],
    input: Input::Trials,
    unit: Unit::Percent,
    scorings: &["standard"],
    better: Direction::Increase,
    seconds: None,
    has_grade: false,
    axis: Axis { step: 20, top: Some(100) },
    limits: Limits { count: 1_000, seconds: 43_200 },
    see_floor: None,
    accuracy_floor: None,
    in_a_row: 3,
    plot: plot::percent,
};
