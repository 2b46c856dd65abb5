//! Maze: silent reading with a choice among three words.

use super::shape::PROBE;
use super::{Area, Axis, Discontinue, Measure, Unit, plot};

/// The student reads silently. About every seventh word is replaced by three choices, and the student marks the one
/// that fits. Usually this takes 3 minutes and can be done with a whole class. Count the right and the wrong choices.
///
/// There are five published ways to score: right choices; right minus half of the wrong ones; right minus wrong; and
/// right choices before the third, or the second, wrong answer in a row. All of them work. Choose one for the goal and
/// keep it. A 3-minute score is not compared with norms for 2.5 minutes.
///
/// Source: Scoring variants: Wayman et al. 2009, Pierce, McMaster & Deno 2010; district goal: right choices with 90 %
/// accuracy (measurement reference 1.5).
pub static MEASURE: Measure = Measure {
    variants: &[("correct_minus_half_incorrect", &HALF), ("correct_minus_incorrect", &WRONG)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "MAZE",
    aliases: &["R-MAZE", "RC", "CBM-Maze"],
    area: Area::ReadingComprehension,
    grades: (0, 8),
    unit: Unit::Choices,
    scorings: &["correct", "correct_minus_half_incorrect", "correct_minus_incorrect", "stop3", "stop2"],
    seconds: Some(180),
    axis: Axis::up(10),
    accuracy_floor: Some(90),
    discontinue: Discontinue::ThirdErrorInARow,
    ..PROBE
};

/// Right minus half of the wrong choices.
static HALF: Measure = Measure {
    unit: Unit::AdjustedChoices,
    axis: Axis { step: 10, top: None, below_zero: true },
    plot: plot::minus_half,
    ..BASE
};

/// Right minus wrong choices.
static WRONG: Measure = Measure {
    unit: Unit::AdjustedChoices, plot: plot::minus_wrong, axis: Axis { step: 10, top: None, below_zero: true }, ..BASE };
