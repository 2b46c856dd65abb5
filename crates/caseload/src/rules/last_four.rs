//! The four-point rule.

use super::{Rule, Saw, Verdict, Window, common_side, verdict_of};

/// How many of the last checks it looks at.
pub(super) const LOOKED_AT: usize = 4;

/// Looks at the last four checks. All four on the worse side of the aimline: change the teaching. All four on the better
/// side: raise the goal. Anything else: keep going. A check exactly on the line is on neither side. It says nothing before
/// six checks and three weeks, and nothing when a pause of more than four school weeks lies between the four. By chance
/// alone it calls for a change in about one of five series of eight checks, so it never decides alone.
///
/// Source: NCII and NCRTI wording; minimum after Fuchs & Fuchs (measurement reference 4.2, `R4`).
pub static RULE: Rule = Rule { id: "R4", checks: 6, days: 21, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let four = window.last_in_run(LOOKED_AT)?;
    let (better, on, worse) = Window::sides(four);
    Some((verdict_of(common_side(four)), Saw::Sides { better, on, worse }, LOOKED_AT))
}
