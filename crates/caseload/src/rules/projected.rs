//! The projection against the goal.

use super::{Rule, Saw, Side, Verdict, Window, verdict_of};
use crate::projection::Outlook;

/// Follows the trend of this phase to the goal date and compares where it ends with the goal. Short of the goal: change the
/// teaching. Beyond it: raise the goal. Exactly on it: keep going. Such a line can be drawn from three checks on, but it is
/// fairly accurate only around week twelve with nine checks under the same teaching, so it says nothing before that, and
/// nothing once the goal date has come. It does not ask how sure the trend is; the likelihood rule does.
///
/// Source: the projection line of FastBridge and its advice when to trust it (measurement reference 3.6 and 4.2, `FB`).
pub static RULE: Rule = Rule { id: "FB", checks: 9, days: 84, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let (day, goal) = window.target?;
    let outlook = Outlook::of(window.growth()?, day, goal, window.direction)?;
    let value = outlook.ahead.fit;
    let saw = Saw::Outlook { day, value, goal, chance: outlook.chance };
    Some((verdict_of(Side::of(value, goal, window.direction)), saw, window.checks.len()))
}
