//! Permanent product: what is left of the work.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::{Axis, Measure, Unit, plot};

/// Count what the work leaves behind: problems solved, lines copied, assignments handed in. Write down how many are
/// right or done, and how many there could have been. The chart shows the percentage, or the count where the goal says
/// so.
///
/// Use the date of the work, not the date on which you looked at it. Let a second person score some of it now and then.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "permanent_product",
    records: Some(&RECORDS),
    direction: Offered::Either,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(90), ..starter("permanent_product.assignments", "permanent_product") },
    Starter { target: Some(90), ..starter("permanent_product.agenda", "permanent_product") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    variants: &[("count", &COUNT)],
    ..BASE
};

const BASE: Measure = Measure {
    code: "permanent_product",
    scorings: &["percent", "count"],
    ..SHARE
};

/// The count itself.
static COUNT: Measure = Measure { unit: Unit::Items, axis: Axis::up(5), plot: plot::counted, ..BASE };
