//! Correcting a goal, or adding to it: a typo in its words, another schedule, the IEP's own text. The aimline keeps its
//! course; what the team decides anew from a day on is an amendment (`amend_goal`).

use super::add_goal::says_the_score;
use super::{Decided, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::history::Deed;
use crate::ids::GoalId;
use crate::records::{Criterion, Goal, Label, Note, Objective, Share};

/// One field group with its new values.
#[derive(Clone, Debug, PartialEq)]
pub enum GoalEdit {
    /// What the goal is called and the words around its structure.
    Words {
        /// The title in lists.
        title: Label,
        /// Under which condition the student works. None takes it away.
        condition: Option<Note>,
        /// What the student will do. None leaves it to the measure's own words.
        behavior: Option<Note>,
    },
    /// A criterion that was typed wrongly; the end of the aimline follows its score.
    Criterion {
        /// The whole criterion anew; without a score clause it is refused.
        criterion: Criterion,
        /// The score said as so many of so many. None where it is no share.
        share: Option<Share>,
    },
    /// How often the goal is checked, and where.
    Schedule {
        /// Days from one planned check to the next; 0 is taken as 1.
        interval_days: u32,
        /// Where the scores are collected, when that is not here. None: here.
        elsewhere: Option<Label>,
    },
    /// The goal as it stands in the IEP, word for word. None takes it away.
    Official(Option<Note>),
    /// How progress is measured and reported.
    Reporting {
        /// The team's own sentence. None lets the app write it.
        statement: Option<Note>,
        /// When reports go out. None takes it away.
        report_dates: Option<Note>,
    },
    /// All objectives anew, with their results; empty takes them away.
    Objectives(Vec<Objective>),
}

/// Refused: a criterion without a score, a share that says another one, nothing that changes.
pub(super) fn decide(
    id: GoalId,
    edits: &[GoalEdit],
    caseload: &Caseload,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    let goal = caseload.goal(id).ok_or(Refusal::NotHere)?;
    for edit in edits {
        let GoalEdit::Criterion { criterion, share } = edit else { continue };
        let score = criterion.score().ok_or(Refusal::NothingNew)?;
        if !says_the_score(share.as_ref(), score, goal.direction) {
            return Err(Refusal::OtherShare);
        }
    }
    let versions = Versions::rewrite(goal, pen, |goal| edits.iter().for_each(|edit| write(goal, edit.clone())));
    let changes = vec![Change::Goal(versions.ok_or(Refusal::NothingNew)?)];
    Ok(Decided { deed: Deed::ChangeGoal, changes, made: None })
}

fn write(goal: &mut Goal, edit: GoalEdit) {
    match edit {
        GoalEdit::Words { title, condition, behavior } => {
            (goal.title, goal.condition, goal.behavior) = (title, condition, behavior);
        }
        GoalEdit::Criterion { criterion, share } => {
            if let (Some(score), Some(last)) = (criterion.score(), goal.aim.pieces.last_mut()) {
                last.end_value = score;
            }
            (goal.criterion, goal.share) = (criterion, share);
        }
        GoalEdit::Schedule { interval_days, elsewhere } => {
            (goal.interval_days, goal.elsewhere) = (interval_days.max(1), elsewhere);
        }
        GoalEdit::Official(official) => goal.official = official,
        GoalEdit::Reporting { statement, report_dates } => {
            (goal.statement, goal.report_dates) = (statement, report_dates);
        }
        GoalEdit::Objectives(objectives) => goal.objectives = objectives,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Command;
    use crate::records::{Clause, Group, ObjectiveResult, Record};
    use crate::testing::{Desk, day, label, whole};

    fn note(text: &str) -> Note {
        Note::new(text).expect("a note")
    }

    fn desk() -> (Desk, GoalId) {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (id, _) = desk.planner_goal(ana);
        (desk, id)
    }

    fn change(desk: &mut Desk, id: GoalId, edit: GoalEdit) -> Result<Decided, Refusal> {
        desk.try_do(Command::ChangeGoal { id, edits: vec![edit] })
    }

    #[test]
    fn a_typo_in_the_criterion_moves_the_end_of_the_aimline_and_starts_no_new_piece() {
        let (mut desk, id) = desk();
        let criterion = Criterion { clauses: vec![Clause::Score { value: whole(60) }, Clause::Weeks { weeks: 4 }] };
        let share = Some(Share { hits: 3, of: 5, noun: Some(label("subjects")) });
        let changed = change(&mut desk, id, GoalEdit::Criterion { criterion, share }).expect("a change");
        let goal = desk.caseload.goal(id).expect("the goal");
        assert_eq!((goal.aim.pieces.len(), goal.aim.target().map(|(_, value)| value)), (1, Some(whole(60))));
        desk.undo(&changed.changes);
        let goal = desk.caseload.goal(id).expect("the goal");
        assert_eq!((goal.criterion.score(), goal.share.clone()), (Some(whole(80)), None));
    }

    #[test]
    fn a_share_that_says_another_percentage_is_refused() {
        let (mut desk, id) = desk();
        let criterion = Criterion { clauses: vec![Clause::Score { value: whole(80) }] };
        let share = Some(Share { hits: 3, of: 5, noun: None });
        let refused = change(&mut desk, id, GoalEdit::Criterion { criterion, share });
        assert_eq!(refused.err(), Some(Refusal::OtherShare));
    }

    #[test]
    fn each_group_is_written_by_itself_and_saying_the_same_again_changes_nothing() {
        let (mut desk, id) = desk();
        let objective = Objective {
            text: note("writes down 2 of 5 with help"),
            target: Some(whole(40)),
            by: Some(day("2025-12-19")),
            results: vec![ObjectiveResult { day: day("2025-10-06"), value: whole(20) }],
            met_on: None,
        };
        let edits = [
            (Group::Words, GoalEdit::Words { title: label("Agenda"), condition: None, behavior: Some(note("write")) }),
            (Group::Schedule, GoalEdit::Schedule { interval_days: 14, elsewhere: Some(label("AIMSweb")) }),
            (Group::Official, GoalEdit::Official(Some(note("Max will write daily assignments.")))),
            (Group::Reporting, GoalEdit::Reporting { statement: None, report_dates: Some(note("each quarter")) }),
            (Group::Objectives, GoalEdit::Objectives(vec![objective])),
        ];
        for (group, edit) in edits {
            let before = desk.caseload.goal(id).expect("the goal").clone();
            change(&mut desk, id, edit.clone()).expect("a change");
            let goal = desk.caseload.goal(id).expect("the goal");
            for other in Goal::GROUPS {
                assert_eq!(goal.same_values(&before, *other), *other != group, "{other:?} beside {group:?}");
            }
            assert_eq!(change(&mut desk, id, edit).err(), Some(Refusal::NothingNew));
        }
    }

    #[test]
    fn a_goal_that_is_tracked_elsewhere_owes_no_check_here() {
        let (mut desk, id) = desk();
        let next = |desk: &Desk| {
            let calendar = std::sync::Arc::new(crate::standing::school_calendar(&desk.caseload));
            let reading = crate::showing::Reading::of(&desk.caseload, id, &calendar, day("2025-10-01"));
            crate::due::next_check(&reading.expect("a reading"))
        };
        assert!(next(&desk).is_some());
        let elsewhere = Some(label("AIMSweb"));
        change(&mut desk, id, GoalEdit::Schedule { interval_days: 7, elsewhere }).expect("a change");
        assert_eq!(next(&desk), None);
    }
}
