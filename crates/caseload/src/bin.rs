//! The bin: what was deleted in the last 30 days, newest first. Older deletions stay on the device too; they are found in the
//! history.

use crate::caseload::Caseload;
use crate::commands::Gone;
use crate::ids::{ObservationId, SeriesId, StudentId};
use crate::records::{Group, Record};
use crate::stamp::Stamp;
use std::collections::BTreeSet;

/// How long something is listed, in milliseconds.
const KEPT: u64 = 30 * 24 * 60 * 60 * 1000;

/// Something deleted.
#[derive(Clone, Debug, PartialEq)]
pub struct Binned {
    /// What was deleted, as it can be restored.
    pub gone: Gone,
    /// When and on which device it was deleted, at most 30 days ago.
    pub at: Stamp,
    /// The name of who deleted it, as typed on that device at the time.
    pub by: String,
    /// Whose it is. None for what belongs to no student, such as days without school.
    pub student: Option<StudentId>,
}

fn binned<R: Record>(record: &R, gone: Gone, student: Option<StudentId>, now: u64) -> Option<Binned> {
    let mark = record.marks().get(Group::Life).filter(|_| record.is_deleted())?;
    let recent = now.saturating_sub(mark.stamp.millis) <= KEPT;
    recent.then(|| Binned { gone, at: mark.stamp, by: mark.author.clone(), student })
}

/// What is in the bin at this moment (milliseconds since 1970).
pub fn bin(caseload: &Caseload, now: u64) -> Vec<Binned> {
    let mut found = Vec::new();
    found.extend(caseload.students.values().filter_map(|r| binned(r.as_ref(), Gone::Student(r.id), Some(r.id), now)));
    found.extend(caseload.goals.values().filter_map(|r| binned(r.as_ref(), Gone::Goal(r.id), Some(r.student), now)));
    found.extend(caseload.phases.values().filter_map(|r| {
        let student = caseload.goals.get(&r.goal).map(|goal| goal.student);
        binned(r.as_ref(), Gone::Phase(r.id), student, now)
    }));
    found.extend(caseload.decisions.values().filter_map(|r| {
        let student = caseload.goals.get(&r.goal).map(|goal| goal.student);
        binned(r.as_ref(), Gone::Decision(r.id), student, now)
    }));
    found.extend(caseload.no_school.values().filter_map(|r| binned(r.as_ref(), Gone::NoSchool(r.id), None, now)));
    found.extend(caseload.own_measures.values().filter_map(|r| binned(r.as_ref(), Gone::OwnMeasure(r.id), None, now)));
    found.extend(caseload.class_groups.values().filter_map(|r| binned(r.as_ref(), Gone::ClassGroup(r.id), None, now)));
    let corrected = corrected(caseload);
    for ((series, _), year) in &caseload.scores {
        let student = caseload.series.get(series).map(|series| series.student);
        for score in year.observations.values().filter(|score| score.deleted) {
            // A corrected version comes back with the one that corrected it.
            if !corrected.contains(&(*series, score.id)) {
                found.extend(binned(score, Gone::Score(*series, score.id), student, now));
            }
        }
    }
    crate::order::sort_by_key(&mut found, |binned| std::cmp::Reverse(binned.at));
    found
}

fn corrected(caseload: &Caseload) -> BTreeSet<(SeriesId, ObservationId)> {
    let all = caseload.scores.iter().flat_map(|((series, _), year)| {
        year.observations.values().filter_map(move |score| score.corrects.map(|id| (*series, id)))
    });
    all.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Command;
    use crate::testing::{Desk, words};

    #[test]
    fn what_is_deleted_lies_in_the_bin_once_and_comes_back_as_it_was() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (goal, series) = desk.reading_goal(ana);
        desk.do_it(Command::AddScore { series, observation: words("2025-09-15", 43, 5) });
        let first = desk.caseload.observations(series)[0].id;
        desk.do_it(Command::CorrectScore {
            series,
            corrects: first,
            observation: words("2025-09-15", 34, 5),
            reason: None,
        });
        let id = desk.caseload.observations(series)[0].id;
        desk.do_it(Command::RemoveScore { series, id });
        desk.do_it(Command::RemoveGoal { id: goal });
        desk.do_it(Command::RemoveStudent { id: ana });
        let now = desk.now();
        let gone: Vec<Gone> = bin(&desk.caseload, now).iter().map(|binned| binned.gone).collect();
        assert_eq!(gone, [Gone::Student(ana), Gone::Goal(goal), Gone::Score(series, id)]);
        for gone in gone {
            desk.do_it(Command::Restore(gone));
        }
        assert_eq!(bin(&desk.caseload, now), []);
        assert_eq!(desk.caseload.observations(series).len(), 1);
        assert_eq!(desk.caseload.observations(series)[0].id, id, "the corrected score, not the one before it");
        assert!(desk.caseload.goal(goal).is_some());
    }

    #[test]
    fn after_30_days_it_is_no_longer_listed() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        desk.do_it(Command::RemoveStudent { id: ana });
        let now = desk.now();
        assert_eq!(bin(&desk.caseload, now + KEPT).len(), 1);
        assert_eq!(bin(&desk.caseload, now + KEPT + 1), []);
    }
}
