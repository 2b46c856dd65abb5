//! What holds for every change: it can be taken back and done again, by new writes.

use crate::caseload::Caseload;
use crate::change::UndoRefusal;
use crate::commands::{Command, NewPhase, Refusal};
use crate::day::SchoolDay;
use crate::records::{Grade, Group, Weight};
use crate::showing::{Reading, Readings};
use crate::testing::{Desk, day, label, words};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use std::sync::Arc;

/// What a person sees of a caseload, without marks.
fn seen(caseload: &Caseload) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for student in caseload.students_by_name() {
        out.push(format!("{} {}", student.name, student.grade.text()));
        for goal in caseload.goals_of(student.id) {
            out.push(format!("goal {} {:?}", goal.title, goal.aim));
            for phase in caseload.phases_of(goal.id) {
                out.push(format!("phase {} {}", phase.label, phase.start));
            }
            for observation in caseload.observations(goal.series) {
                out.push(format!("{} {:?}", observation.day, observation.outcome));
            }
        }
    }
    out
}

fn commands(desk: &mut Desk, choices: &[u8]) -> Vec<Vec<crate::change::Change>> {
    let ana = desk.student("Ana R.");
    let (goal, series) = desk.reading_goal(ana);
    let mut done = Vec::new();
    for (i, choice) in choices.iter().enumerate() {
        let date = day("2025-09-15").plus_days(i32::try_from(i).expect("few") * 7);
        let latest = desk.caseload.observations(series).last().map(|observation| observation.id);
        let command = match (choice % 6, latest) {
            (0, Some(id)) => Command::CorrectScore {
                series,
                corrects: id,
                observation: words(&date.to_string(), u32::from(*choice), 9),
                reason: None,
            },
            (1, Some(id)) => Command::RemoveScore { series, id },
            (2, _) => Command::ChangeStudent {
                id: ana,
                name: label(&format!("Ana {choice} {i}")),
                grade: Grade::parse("3").expect("a grade"),
            },
            (3, _) => Command::AddPhase(NewPhase {
                goal,
                start: date,
                label: label("Change"),
                plan: None,
                weight: Weight::Major,
            }),
            _ => Command::AddScore { series, observation: words(&date.to_string(), u32::from(*choice), 3) },
        };
        if let Ok(decided) = desk.try_do(command) {
            done.push(decided.changes);
        }
    }
    done
}

proptest! {
    #[test]
    fn undoing_everything_shows_what_was_there_before(choices in proptest::collection::vec(any::<u8>(), 0..16)) {
        let mut desk = Desk::new();
        let done = commands(&mut desk, &choices);
        let after = seen(&desk.caseload);
        let mut undone = Vec::new();
        for changes in done.iter().rev() {
            undone.push(desk.undo(changes));
        }
        prop_assert_eq!(seen(&desk.caseload).len(), 2);
        for changes in undone.iter().rev() {
            desk.undo(changes);
        }
        prop_assert_eq!(seen(&desk.caseload), after);
    }
}

/// Readings carried along after each step, against readings made from nothing.
fn follows(steps: &[Arc<Caseload>], today: SchoolDay) -> Result<(), TestCaseError> {
    let mut carried = Readings::default();
    for caseload in steps {
        let (kept, fresh) = (carried.follow(caseload, today), Readings::default().follow(caseload, today));
        prop_assert!(kept.keys().eq(fresh.keys()));
        for (kept, fresh) in kept.values().zip(fresh.values()) {
            // Each has a calendar of its own, which says the same.
            let fresh = Reading { calendar: Arc::clone(&kept.calendar), ..Reading::clone(fresh) };
            prop_assert_eq!(&**kept, &fresh);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn readings_carried_along_are_those_made_from_nothing(
        choices in proptest::collection::vec(any::<u8>(), 0..12),
        removed in 0..4,
    ) {
        let mut desk = Desk::new();
        let mut steps = vec![Arc::new(desk.caseload.clone())];
        let done = commands(&mut desk, &choices);
        steps.push(Arc::new(desk.caseload.clone()));
        // Taken back one by one, so that what is not concerned stays the very same record.
        for changes in done.iter().rev() {
            desk.undo(changes);
            steps.push(Arc::new(desk.caseload.clone()));
        }
        let (ben, goal) = (desk.student("Ben C."), desk.caseload.all_goals().next().map(|goal| goal.id));
        desk.reading_goal(ben);
        steps.push(Arc::new(desk.caseload.clone()));
        let command = match (removed, goal) {
            (0, Some(id)) => Some(Command::RemoveGoal { id }),
            (1, _) => Some(Command::RemoveStudent { id: ben }),
            _ => None,
        };
        if let Some(changes) = command.map(|command| desk.do_it(command)) {
            steps.push(Arc::new(desk.caseload.clone()));
            desk.undo(&changes);
            steps.push(Arc::new(desk.caseload.clone()));
        }
        follows(&steps, day("2026-02-10"))?;
    }
}

#[test]
fn a_goal_that_nothing_happened_to_keeps_its_reading() {
    let mut desk = Desk::new();
    let (ana, ben) = (desk.student("Ana R."), desk.student("Ben C."));
    let ((hers, series), (his, _)) = (desk.reading_goal(ana), desk.reading_goal(ben));
    let mut readings = Readings::default();
    let today = day("2026-02-10");
    let before = readings.follow(&Arc::new(desk.caseload.clone()), today);
    desk.do_it(Command::AddScore { series, observation: words("2025-10-01", 50, 2) });
    let after = readings.follow(&Arc::new(desk.caseload.clone()), today);
    assert!(!Arc::ptr_eq(&before[&hers], &after[&hers]));
    assert!(Arc::ptr_eq(&before[&his], &after[&his]));
}

#[test]
fn undo_writes_a_new_mark_that_names_the_one_it_replaces() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let grade = Grade::parse("2").expect("a grade");
    let changes = desk.do_it(Command::ChangeStudent { id: ana, name: label("Anna R."), grade });
    let written = desk.caseload.student(ana).and_then(|s| s.marks.get(Group::Name)).expect("a mark").clone();
    assert_eq!(written.replaces, Some(desk.caseload.student(ana).expect("Ana").made));
    desk.undo(&changes);
    let ana = desk.caseload.student(ana).expect("Ana");
    assert_eq!(ana.name.as_str(), "Ana R.");
    let undone = ana.marks.get(Group::Name).expect("a mark");
    assert_eq!(undone.replaces, Some(written.stamp));
    assert!(undone.stamp > written.stamp);
}

#[test]
fn what_was_changed_again_since_is_not_undone() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let first = desk.do_it(Command::ChangeStudent { id: ana, name: label("Anna R."), grade: Grade::K });
    desk.do_it(Command::ChangeStudent { id: ana, name: label("Hanna R."), grade: Grade::K });
    let refused = desk.with_pen(|caseload, pen| crate::change::inverse(&first, caseload, pen));
    assert_eq!(refused, Err(UndoRefusal::ChangedSince));
}

#[test]
fn a_corrected_score_shows_once_and_its_removal_does_not_bring_the_old_one_back() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (_, series) = desk.reading_goal(ana);
    desk.do_it(Command::AddScore { series, observation: words("2025-09-15", 43, 5) });
    let first = desk.caseload.observations(series)[0].id;
    desk.do_it(Command::CorrectScore {
        series,
        corrects: first,
        observation: words("2025-09-15", 34, 5),
        reason: None,
    });
    assert_eq!(desk.caseload.observations(series).len(), 1);
    assert_eq!(desk.caseload.all_versions(series).count(), 2);
    let id = desk.caseload.observations(series)[0].id;
    let same = Command::CorrectScore { series, corrects: id, observation: words("2025-09-15", 34, 5), reason: None };
    assert_eq!(desk.try_do(same), Err(Refusal::NothingNew));
    let removed = desk.do_it(Command::RemoveScore { series, id });
    assert!(desk.caseload.observations(series).is_empty());
    desk.undo(&removed);
    assert_eq!(desk.caseload.observations(series)[0].id, id);
    assert_eq!(desk.caseload.observations(series).len(), 1);
}

#[test]
fn a_score_from_tomorrow_is_refused() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (_, series) = desk.reading_goal(ana);
    let command = Command::AddScore { series, observation: words("2026-02-11", 43, 5) };
    assert_eq!(desk.try_do(command), Err(Refusal::InTheFuture(day("2026-02-11"))));
}
