//! A score with a condition beside it.

use crate::records::SupportUnit;

use super::{GoalType, Offered, Run, Starter, asks, starter};

/// A score that counts only when something else holds in the same session, such as 4 of 5 subjects with at most 1
/// prompt. The chart shows the score; a point whose condition failed is drawn hollow.
///
/// Say over what the limit on help is counted. At most 1 prompt in each opportunity allows 5 in a session of 5; at most
/// 1 in a session allows 5 in a week of 5 sessions; at most 1 in a week is the strictest of the three.
///
/// Source: Measurement reference 1.12; the example is a district's goal.
pub static TYPE: GoalType = GoalType {
    code: "compound",
    records: None,
    direction: Offered::Up,
    asks: asks::HELPED,
    starters: &[
    Starter {
        target: Some(80),
        run: Run::Weeks(4),
        support: Some((1, SupportUnit::Week)),
        share: Some((4, 5)),
        ..starter("compound.planner", "TASK")
    },
    Starter { target: Some(80), share: Some((4, 5)), support: Some((1, SupportUnit::Session)), ..starter("compound.checks_work", "TASK") },
    ],
};
