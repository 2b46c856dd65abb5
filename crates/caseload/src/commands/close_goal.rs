//! Closing a goal with its outcome, and taking it up again.

use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::GoalId;
use crate::records::Closing;

/// Refused: a day to come, a day before the goal began, a goal that is closed already in the same words.
pub(super) fn close(
    id: GoalId,
    closing: &Closing,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let goal = caseload.goal(id).ok_or(Refusal::NotHere)?;
    if closing.day > today {
        return Err(Refusal::InTheFuture(closing.day));
    }
    if closing.day < goal.baseline.day {
        return Err(Refusal::OutsideTheGoal);
    }
    let versions = Versions::rewrite(goal, pen, |goal| goal.closed = Some(closing.clone()));
    let changes = vec![Change::Goal(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::CloseGoal, changes, made: None })
}

/// Refused: a goal that is not closed.
pub(super) fn reopen(id: GoalId, caseload: &Caseload, pen: &mut Pen<'_>) -> Result<Decided, Refusal> {
    let goal = caseload.goal(id).ok_or(Refusal::NotHere)?;
    let versions = Versions::rewrite(goal, pen, |goal| goal.closed = None);
    let changes = vec![Change::Goal(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::ReopenGoal, changes, made: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Command;
    use crate::records::Ending;
    use crate::standing::{Standing, Status, Track, school_calendar};
    use crate::testing::{Desk, day};

    fn status(desk: &Desk, id: GoalId) -> Status {
        let calendar = school_calendar(&desk.caseload);
        let goal = desk.caseload.goal(id).expect("the goal");
        let track = Track::of(goal, &desk.caseload, &calendar, day("2026-02-10")).expect("a track");
        Standing::of(&track).status
    }

    #[test]
    fn a_closed_goal_has_ended_and_can_be_taken_up_again() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (id, _) = desk.reading_goal(ana);
        let closing = |on: &str, ending| Closing { day: day(on), ending, note: None };
        let close = |on: &str, ending| Command::CloseGoal { id, closing: closing(on, ending) };
        desk.do_it(close("2026-02-02", Ending::Moved));
        assert_eq!(status(&desk, id), Status::Ended);
        assert_eq!(desk.try_do(close("2026-02-02", Ending::Moved)).err(), Some(Refusal::NothingNew));
        desk.do_it(close("2026-02-02", Ending::Met));
        assert_eq!(status(&desk, id), Status::Met);
        let changes = desk.do_it(Command::ReopenGoal { id });
        assert_eq!(status(&desk, id), Status::NotStarted);
        desk.undo(&changes);
        assert_eq!(
            desk.caseload.goal(id).and_then(|goal| goal.closed.clone()),
            Some(closing("2026-02-02", Ending::Met))
        );
        assert_eq!(desk.try_do(close("2026-03-01", Ending::Met)).err(), Some(Refusal::InTheFuture(day("2026-03-01"))));
        assert_eq!(desk.try_do(close("2025-09-01", Ending::Met)).err(), Some(Refusal::OutsideTheGoal));
    }
}
