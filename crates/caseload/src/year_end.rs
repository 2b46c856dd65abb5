//! What the step into the next school year proposes for each student, to be looked at before it is taken.

use crate::caseload::Caseload;
use crate::commands::NextYear;
use crate::ids::StudentId;

/// One grade up for everybody on the caseload; who finishes grade 12 leaves.
pub fn proposal(caseload: &Caseload) -> Vec<(StudentId, NextYear)> {
    caseload
        .active_students()
        .into_iter()
        .map(|student| (student.id, student.grade.next().map_or(NextYear::Leaves, NextYear::Grade)))
        .collect()
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
}
