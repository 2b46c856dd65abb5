//! The median-of-three rule.

use super::{Rule, Saw, Side, Verdict, Window, verdict_of};
use caseload_stats::median;

/// Looks at the middle value of the last three checks and compares it with the aimline on the date of the middle one.
/// Worse than the line: change the teaching. Better: raise the goal. It says nothing before six checks.
///
/// Source: Van Norman, Nelson & Parker 2018; the date of the comparison is our choice (measurement reference 4.2, `RM`).
pub static RULE: Rule = Rule { id: "RM", checks: 6, days: 0, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let [first, middle, last] = window.last(3)? else { return None };
    let value = median(&[first.value, middle.value, last.value])?;
    let side = Side::of(value, middle.aim, window.direction);
    Some((verdict_of(side), Saw::Middle { value, aim: middle.aim, day: middle.day }, 3))
}
