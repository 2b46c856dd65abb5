//! Amending a goal: from a day on another target or goal date, starting at the present level.

use super::{Decided, Refusal};
use crate::aim::Millionths;
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::GoalId;
use crate::records::Clause;

/// What the team decided.
#[derive(Clone, Debug, PartialEq)]
pub struct Amendment {
    /// The goal that is amended.
    pub goal: GoalId,
    /// The day from which the new piece counts: not after today, and after the start of the piece before it.
    pub day: SchoolDay,
    /// Where the student is, in the measure's unit: the median of the last three checks (measurement reference 2.3).
    pub level: Millionths,
    /// The value to reach from now on, in the measure's unit; becomes the score of the criterion.
    pub target: Millionths,
    /// The new goal date, after `day`.
    pub goal_day: SchoolDay,
}

/// The old piece of the aimline stays, and the score that the criterion asks for becomes the new target (measurement
/// reference 2.3). Refused: a day to come, a goal date that is not after it, a day that is not after the last start of
/// the aimline.
pub(super) fn decide(
    new: &Amendment,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let goal = caseload.goal(new.goal).ok_or(Refusal::NotHere)?;
    if new.day > today {
        return Err(Refusal::InTheFuture(new.day));
    }
    if new.goal_day <= new.day {
        return Err(Refusal::EndsBeforeItStarts);
    }
    let aim = goal.aim.amended(new.day, new.level, new.goal_day, new.target).ok_or(Refusal::OutsideTheGoal)?;
    let versions = Versions::rewrite(goal, pen, |goal| {
        goal.aim = aim;
        // "4 of 5" said the old score.
        goal.share = goal.share.take().filter(|share| share.percent(goal.direction) == Some(new.target));
        for clause in &mut goal.criterion.clauses {
            if let Clause::Score { value } = clause {
                *value = new.target;
            }
        }
    });
    let changes = vec![Change::Goal(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::AmendGoal, changes, made: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Command;
    use crate::testing::{Desk, day, whole};

    #[test]
    fn an_amended_goal_has_two_pieces_and_the_new_target_and_can_be_taken_back() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (id, _) = desk.reading_goal(ana);
        let amend = |on: &str| Amendment {
            goal: id,
            day: day(on),
            level: whole(60),
            target: whole(80),
            goal_day: day("2026-05-18"),
        };
        let changes = desk.do_it(Command::AmendGoal(Box::new(amend("2026-02-02"))));
        let goal = desk.caseload.goal(id).expect("the goal");
        assert_eq!((goal.aim.pieces.len(), goal.criterion.score()), (2, Some(whole(80))));
        assert_eq!(goal.aim.target(), Some((day("2026-05-18"), whole(80))));
        desk.undo(&changes);
        let goal = desk.caseload.goal(id).expect("the goal");
        assert_eq!((goal.aim.pieces.len(), goal.criterion.score()), (1, Some(whole(92))));

        let mut refused = |new| desk.try_do(Command::AmendGoal(Box::new(new))).err();
        assert_eq!(refused(amend("2025-09-08")), Some(Refusal::OutsideTheGoal));
        assert_eq!(refused(amend("2026-04-01")), Some(Refusal::InTheFuture(day("2026-04-01"))));
        let late = Amendment { goal_day: day("2026-01-01"), ..amend("2026-02-02") };
        assert_eq!(refused(late), Some(Refusal::EndsBeforeItStarts));
    }
}
