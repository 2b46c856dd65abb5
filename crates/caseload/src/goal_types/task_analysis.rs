//! Task analysis: steps done of all steps.

use super::{GoalType, Offered, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::{Input, Measure};

/// Break a task into steps, such as washing hands in nine steps, and write down how many were done with no more help
/// than the goal allows. You may note the help of every single step as well. The chart shows the percentage of steps.
///
/// When the list of steps changes, start a new phase: the scores before and after are not the same scale.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "task_analysis",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(90), ..starter("task_analysis.hand_washing", "task_analysis") },
    Starter { target: Some(90), ..starter("task_analysis.pays", "task_analysis") },
    Starter { target: Some(90), ..starter("task_analysis.brushes_teeth", "task_analysis") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "task_analysis",
    input: Input::Steps,
    ..SHARE
};
