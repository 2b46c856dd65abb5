//! Task performance with a limit on help.

use super::shape::SHARE;
use super::{Basis, Input, Measure};

/// For goals such as "writes the assignments in the planner for 4 out of 5 subjects with no more than 1 prompt". Write
/// down in how many of the opportunities it was done, and how many prompts you gave in all. If you know it, add the
/// most prompts that one opportunity took.
///
/// The chart shows the percentage. Say in the goal what the limit on prompts is counted over: each opportunity, each
/// session or each week. These are three different goals.
///
/// Source: A district's own procedure (measurement reference 1.1, 1.12).
pub static MEASURE: Measure = Measure {
    code: "TASK",
    aliases: &["task performance"],
    input: Input::Helped,
    basis: Basis::District,
    ..SHARE
};
