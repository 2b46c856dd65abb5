//! Mathematics concepts and applications.

use super::shape::PROBE;
use super::{Area, Axis, Basis, Input, Measure, Unit};

/// The student solves word problems and problems on number, measurement, data and geometry. It takes 8 minutes in
/// grades 2 to 6 and 10 minutes in grades 7 and 8; set the minutes in the goal. Items have different points. Write down
/// the points earned, and how many of the points that were tried that is.
///
/// Growth is slow. Monthly checks show as much as weekly ones.
///
/// Source: Publisher's description of the measure; points earned of points tried is a judgement (measures table).
pub static MEASURE: Measure = Measure {
    code: "M-CAP",
    aliases: &["Concepts and Applications", "C&A"],
    area: Area::Mathematics,
    grades: (2, 8),
    input: Input::Points,
    unit: Unit::Points,
    seconds: Some(480),
    axis: Axis::up(10),
    accuracy_floor: Some(85),
    basis: Basis::Literature,
    ..PROBE
};
