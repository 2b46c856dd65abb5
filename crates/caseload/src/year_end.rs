//! What the step into the next school year proposes for each student, to be looked at before it is taken.

use crate::caseload::Caseload;
use crate::commands::NextYear;
use crate::day::SchoolDay;
use crate::ids::{GoalId, StudentId};
use crate::records::{Ending, Goal};
use crate::standing::{Standing, Track, school_calendar};
use std::sync::Arc;

/// One grade up for everybody on the caseload; who finishes grade 12 leaves.
pub fn proposal(caseload: &Caseload) -> Vec<(StudentId, NextYear)> {
    caseload
        .active_students()
        .into_iter()
        .map(|student| (student.id, student.grade.next().map_or(NextYear::Leaves, NextYear::Grade)))
        .collect()
}

/// The goals of everybody on the caseload that are not ended yet, by student; those whose last day is behind come with the
/// ending that their scores say, the others stay open.
pub fn goals_to_end(caseload: &Caseload, today: SchoolDay) -> Vec<(GoalId, Option<Ending>)> {
    let calendar = school_calendar(caseload);
    let one = |goal: &Arc<Goal>| {
        let over = goal.goal_day().is_some_and(|end| end <= today);
        let met = || {
            let track = Track::of(goal, caseload, &calendar, today)?;
            Some(Standing::of(&track).mastery.met_on.is_some())
        };
        let ending = over.then(|| if met() == Some(true) { Ending::Met } else { Ending::NotMet });
        (goal.id, ending)
    };
    let mut found = Vec::new();
    for student in caseload.active_students() {
        found.extend(caseload.goals_of(student.id).filter(|goal| goal.closed.is_none()).map(one));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::{Command, RollOver, StudentForm};
    use crate::records::Grade;
    use crate::testing::{Desk, day};

    #[test]
    fn everybody_goes_one_grade_up_who_finishes_leaves_and_one_undo_takes_it_back() {
        let mut desk = Desk::new();
        let (ana, emma) = (desk.student("Ana R."), desk.student("Emma L."));
        let (goal, _) = desk.reading_goal(ana);
        let mut form = StudentForm::of(desk.caseload.student(emma).expect("Emma"));
        form.grade = Grade::parse("12").expect("a grade");
        desk.do_it(Command::EditStudent { id: emma, form: Box::new(form) });
        let before = desk.caseload.clone();
        let plan = RollOver {
            students: proposal(&desk.caseload),
            goals: Vec::new(),
            year: Some((day("2026-08-17"), day("2027-06-04"))),
            put_classes_away: true,
        };
        let changes = desk.do_it(Command::RollOver(Box::new(plan)));
        assert_eq!(desk.caseload.student(ana).expect("Ana").grade.text(), "1");
        assert!(!desk.caseload.student(emma).expect("Emma").is_active());
        assert!(desk.caseload.goal(goal).is_some(), "goals are carried over");
        assert_eq!(desk.caseload.active_students().len(), 1);
        desk.undo(&changes);
        assert_eq!(desk.caseload.active_students().len(), 2);
        assert_eq!(
            desk.caseload.student(ana).map(|student| student.grade),
            before.student(ana).map(|student| student.grade)
        );
    }

    #[test]
    fn goals_whose_day_is_behind_are_proposed_with_their_ending_and_one_step_ends_them() {
        let mut desk = Desk::new();
        let (ana, ben) = (desk.student("Ana R."), desk.student("Ben C."));
        let ((first, series), (other, _)) = (desk.reading_goal(ana), desk.reading_goal(ben));
        for date in ["2026-01-12", "2026-01-20", "2026-01-26"] {
            desk.do_it(Command::AddScore { series, observation: crate::testing::words(date, 95, 2) });
        }
        let (open, ended) = (day("2026-05-01"), day("2026-06-05"));
        assert_eq!(goals_to_end(&desk.caseload, open), [(first, None), (other, None)]);
        assert_eq!(goals_to_end(&desk.caseload, ended), [(first, Some(Ending::Met)), (other, Some(Ending::NotMet))]);
        let step = RollOver {
            students: proposal(&desk.caseload),
            goals: vec![(other, Ending::NotMet)],
            year: None,
            put_classes_away: false,
        };
        let changes = desk.do_it(Command::RollOver(Box::new(step)));
        let closed = |desk: &Desk, id| desk.caseload.goal(id).and_then(|goal| goal.closed.clone());
        assert_eq!(closed(&desk, other).map(|closing| closing.ending), Some(Ending::NotMet));
        assert_eq!(closed(&desk, first), None, "what was not chosen is carried over");
        desk.undo(&changes);
        assert_eq!(closed(&desk, other), None);
    }
}
