//! Mathematics computation with weighted points.

use super::shape::PROBE;
use super::{Area, Axis, Basis, Input, Measure, Unit};

/// The student works on a page of computation problems for 8 minutes, alone or with the class. Each item is worth 1, 2
/// or 3 points by its difficulty and is right or wrong as a whole. The score is the sum of the points.
///
/// How accuracy is worked out is not published, so the goal says which way it uses: points earned out of the points of
/// the items that were tried, or items right out of items tried. Write down the points, and the two numbers for the
/// accuracy. Items not tried are not errors.
///
/// Source: Publisher's scoring page; district goal: points with 85 % accuracy; the definition of accuracy is a
/// judgement (measurement reference 1.7).
pub static MEASURE: Measure = Measure {
    code: "M-COMP",
    aliases: &["PC", "Math Computation"],
    area: Area::Mathematics,
    input: Input::Points,
    unit: Unit::Points,
    scorings: &["accuracy_of_points", "accuracy_of_items"],
    seconds: Some(480),
    axis: Axis::up(10),
    accuracy_floor: Some(85),
    basis: Basis::PublishedAndJudged,
    ..PROBE
};
