//! Mathematics computation, digits correct.

use super::shape::PROBE;
use super::{Area, Axis, Basis, Measure, Timing, Unit, plot};

/// The student works on computation problems, often for 2 minutes. Count every digit in the answers that is right and
/// in its place, and every digit that is wrong. The chart shows right digits per minute.
///
/// This is another scale than points for whole problems; the two are not compared. In grades 2 and 3, 14 to 31 right
/// digits per minute mean that the material fits; in grades 4 and 5 it is 24 to 49.
///
/// Source: Burns, VanDerHeyden & Jiban 2006 (measurement reference 1.7, 7.5).
pub static MEASURE: Measure = Measure {
    code: "M-CBM-DC",
    aliases: &["DCPM", "digits correct"],
    area: Area::Mathematics,
    grades: (1, 6),
    unit: Unit::DigitsPerMinute,
    seconds: Some(120),
    timing: Timing::PerMinute,
    axis: Axis::up(10),
    accuracy_floor: Some(85),
    basis: Basis::Literature,
    plot: plot::per_minute,
    ..PROBE
};
