//! The trend against the aimline.

use super::{Rule, Saw, Side, Verdict, Window, verdict_of};

/// Looks at the straight line through all checks of this phase and holds it against the aimline in two ways: how fast it
/// rises, and where it stands at the last check. Slower than the aimline and under it: change the teaching. Faster and over
/// it: raise the goal. When the two answers differ, for example under the line but catching up, it says: keep going. It
/// says nothing before eight checks and four weeks, because a line through fewer checks swings widely. It does not ask
/// whether the difference is larger than chance; the growth rate rule does.
///
/// Source: Fuchs & Fuchs; NCRTI brief 3. Asking for both answers is our choice (measurement reference 4.2, `RT`).
pub static RULE: Rule = Rule { id: "RT", checks: 8, days: 28, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let growth = window.growth()?;
    let last = window.checks.last()?;
    let (slope, needed) = (growth.per_week(), window.needed_per_week()?);
    let fitted = growth.value_on(last.day);
    let speed = Side::of(slope, needed, window.direction);
    let level = Side::of(fitted, last.aim, window.direction);
    let side = if speed == level { speed } else { Side::On };
    let saw = Saw::Trend { slope, needed, fitted, aim: last.aim, day: last.day };
    Some((verdict_of(side), saw, window.checks.len()))
}
