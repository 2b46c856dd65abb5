//! Maze, adjusted for guessing.

use super::shape::PROBE;
use super::{Area, Axis, Measure, Unit, plot};

/// A maze in which guessing is taken into account: half of the wrong choices are taken away from the right ones. 14
/// right and 5 wrong give 11.5. The score can have a half and, after much guessing, can lie below 0.
///
/// Write down the right and the wrong choices; the score is worked out from them.
///
/// Source: DIBELS 8 and Acadience Reading directions (measurement reference 1.5).
pub static MEASURE: Measure = Measure {
    code: "MAZE-ADJ",
    aliases: &["Daze", "Maze adjusted"],
    area: Area::ReadingComprehension,
    grades: (2, 8),
    unit: Unit::AdjustedChoices,
    seconds: Some(180),
    axis: Axis { step: 10, top: None, below_zero: true },
    plot: plot::minus_half,
    ..PROBE
};
