//! Who comes next.

use caseload::due::{Item, Plan};
use caseload::ids::GoalId;

/// The open checks behind this goal, and then those before it: the order in which they are worked off from here.
pub(super) fn from_here(plan: &Plan, here: GoalId) -> Vec<Item> {
    let open: Vec<&Item> = plan.open().collect();
    let place = open.iter().position(|item| item.reading.goal.id == here);
    let start = place.map_or(0, |place| place + 1);
    let behind = open.iter().skip(start).chain(open.iter().take(start));
    behind.filter(|item| item.reading.goal.id != here).map(|item| Item::clone(item)).collect()
}
