//! The three-point rule.

use super::{Rule, Saw, Verdict, Window, common_side, verdict_of};

const LOOKED_AT: usize = 3;

/// Looks at the last three checks. All three on the worse side of the aimline: change the teaching. All three on the
/// better side: raise the goal. Anything else: keep going, and a check exactly on the line is on neither side. It speaks
/// from the third check on, but not when a pause of more than four school weeks lies between the three. It is quick and
/// often wrong: by chance alone it calls for a change in about four of ten series of eight checks, even though the student
/// is growing just as planned. A student who stays a little under the line and grows as fast as the line may need no change
/// at all. It is shown because many teams use it, and it never decides.
///
/// Source: workshop slides of the United States Department of Education; how often it is wrong after Van Norman & Christ
/// 2016 (measurement reference 4.2 and 4.3, `R3`).
pub static RULE: Rule = Rule { id: "R3", checks: LOOKED_AT, days: 0, look };

fn look(window: &Window) -> Option<(Verdict, Saw, usize)> {
    let three = window.last_in_run(LOOKED_AT)?;
    let (better, on, worse) = Window::sides(three);
    Some((verdict_of(common_side(three)), Saw::Sides { better, on, worse }, LOOKED_AT))
}
