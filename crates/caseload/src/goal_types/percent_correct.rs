//! Percent correct: items right of items given.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::Measure;

/// Write down how many items were right and how many were given. The chart shows the percentage and the number of items
/// beside it. With fewer than 10 items, one item moves the point by more than 10 points, so give about the same number
/// each time. No item given is a missing score, not a zero.
///
/// Of two goals with the same percentage the one with more items is the safer one.
///
/// Source: Measurement reference 1.12 and 0.2.
pub static TYPE: GoalType = GoalType {
    code: "percent_correct",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(80), ..starter("percent_correct.multiplication", "percent_correct") },
    Starter { target: Some(80), ..starter("percent_correct.money", "percent_correct") },
    Starter { target: Some(80), ..starter("percent_correct.time", "percent_correct") },
    Starter { target: Some(90), ..starter("percent_correct.sight_words", "percent_correct") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "percent_correct",
    aliases: &["percent correct"],
    ..SHARE
};
