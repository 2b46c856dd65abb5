//! The likelihood of reaching the goal.

use super::{Rule, Saw, Side, Verdict, Window, verdict_of};
use crate::projection::{Chance, Outlook};

/// Follows the trend of this phase to the goal date and asks how likely a score there reaches the goal. Unlikely, which is
/// less than one chance in two: change the teaching. Likely, four chances in five or more: raise the goal. Between the two
/// it says: keep going. It says nothing before four checks and six weeks, and nothing once the goal date has come. Early in
/// the year the range around the trend is wide, and the answer then tells more about how little is known than about the
/// student.
///
/// Source: the likelihood statement of aimswebPlus, which starts in week 6 with four scores; the limits of the words are
/// ours (measurement reference 3.8 and 4.2, `RL`).
pub static RULE: Rule = Rule { id: "RL", checks: 4, days: 42, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let (day, goal) = window.target?;
    let outlook = Outlook::of(window.growth()?, day, goal, window.direction)?;
    let side = match Chance::of(outlook.chance) {
        Chance::Likely => Side::Better,
        Chance::Possible => Side::On,
        Chance::Unlikely | Chance::VeryUnlikely => Side::Worse,
    };
    let saw = Saw::Outlook { day, value: outlook.ahead.fit, goal, chance: outlook.chance };
    Some((verdict_of(side), saw, window.checks.len()))
}
