//! The way back after a reload, found in the history: which deed an undo would take back, and what that deed had changed.

use super::{Deed, Entry, keys};
use crate::caseload::Caseload;
use crate::change::{Change, Versions};
use crate::ids::{
    ClassGroupId, DecisionId, GoalId, LevelBandId, LocalRuleId, NoSchoolId, ObservationId, OwnMeasureId, PhaseId,
    SchoolYearId, SeriesId, StudentId,
};
use crate::records::{
    ClassGroup, Goal, Group, LevelBand, LocalRule, NoSchool, Observation, OwnMeasure, Phase, Record, SchoolYear,
    Series, Student, TeamDecision,
};
use crate::wire::{from_value, to_value};
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::{Map, Value};
use std::sync::Arc;

/// The entries that an undo and a redo would answer now, in this order; each is None where nothing is left. Entries
/// come oldest first, of one device.
pub fn open_steps(entries: &[Entry]) -> (Option<&Entry>, Option<&Entry>) {
    let (mut undo, mut redo): (Vec<&Entry>, Vec<&Entry>) = (Vec::new(), Vec::new());
    for entry in entries {
        if entry.is(Deed::Undo) {
            undo.pop();
            redo.push(entry);
        } else if entry.is(Deed::Redo) {
            redo.pop();
            undo.push(entry);
        } else {
            redo.clear();
            undo.push(entry);
        }
    }
    (undo.last().copied(), redo.last().copied())
}

/// The values of a field group, by key.
type Values = Map<String, Value>;

/// What one record went through in an entry.
struct Story<'a> {
    kind: &'a str,
    id: &'a str,
    made: bool,
    groups: Vec<(Group, &'a Values, &'a Values)>,
}

fn stories(entry: &Entry) -> Option<Vec<Story<'_>>> {
    let mut stories: Vec<Story<'_>> = Vec::new();
    for line in &entry.lines {
        let at = stories.iter().position(|story| story.kind == line.kind && story.id == line.id).unwrap_or_else(|| {
            stories.push(Story { kind: &line.kind, id: &line.id, made: false, groups: Vec::new() });
            stories.len() - 1
        });
        let story = stories.get_mut(at)?;
        match &line.group {
            None => story.made = true,
            Some(name) => story.groups.push((Group::parse(name)?, &line.old, &line.new)),
        }
    }
    Some(stories)
}

/// The record as it is now, with the values that the entry names in place of its own.
fn with<R: Record + Serialize + DeserializeOwned>(now: &R, values: &[(Group, &Values)]) -> Option<R> {
    let Some(Value::Object(mut fields)) = to_value(now) else { return None };
    for (group, values) in values {
        for key in keys(*group) {
            fields.remove(*key);
        }
        fields.extend(values.iter().map(|(key, value)| (key.clone(), value.clone())));
    }
    from_value(&Value::Object(fields)).ok()
}

fn versions<R: Record + Serialize + DeserializeOwned>(story: &Story<'_>, now: Option<&Arc<R>>) -> Option<Versions<R>> {
    let now = now?;
    if story.made {
        let mut after = R::clone(now);
        after.set_deleted(false);
        return Some(Versions { before: None, after });
    }
    let old: Vec<_> = story.groups.iter().map(|(group, old, _)| (*group, *old)).collect();
    let new: Vec<_> = story.groups.iter().map(|(group, _, new)| (*group, *new)).collect();
    Some(Versions { before: Some(Arc::new(with(now.as_ref(), &old)?)), after: with(now.as_ref(), &new)? })
}

/// The changes of an entry, to be answered by their inverse. None when something in it is not known here.
pub fn changes(entry: &Entry, caseload: &Caseload) -> Option<Vec<Change>> {
    let mut changes = Vec::new();
    for story in stories(entry)? {
        let id = story.id;
        changes.push(match story.kind {
            Student::KIND => Change::Student(versions(&story, caseload.students.get(&StudentId::parse(id)?))?),
            Series::KIND => Change::Series(versions(&story, caseload.series.get(&SeriesId::parse(id)?))?),
            Goal::KIND => Change::Goal(versions(&story, caseload.goals.get(&GoalId::parse(id)?))?),
            Phase::KIND => Change::Phase(versions(&story, caseload.phases.get(&PhaseId::parse(id)?))?),
            TeamDecision::KIND => Change::Decision(versions(&story, caseload.decisions.get(&DecisionId::parse(id)?))?),
            NoSchool::KIND => Change::NoSchool(versions(&story, caseload.no_school.get(&NoSchoolId::parse(id)?))?),
            OwnMeasure::KIND => {
                Change::OwnMeasure(versions(&story, caseload.own_measures.get(&OwnMeasureId::parse(id)?))?)
            }
            ClassGroup::KIND => {
                Change::ClassGroup(versions(&story, caseload.class_groups.get(&ClassGroupId::parse(id)?))?)
            }
            LevelBand::KIND => Change::LevelBand(versions(&story, caseload.level_bands.get(&LevelBandId::parse(id)?))?),
            SchoolYear::KIND => {
                Change::SchoolYear(versions(&story, caseload.school_years.get(&SchoolYearId::parse(id)?))?)
            }
            LocalRule::KIND => Change::LocalRule(versions(&story, caseload.local_rules.get(&LocalRuleId::parse(id)?))?),
            Observation::KIND => {
                let id = ObservationId::parse(id)?;
                let (series, found) = caseload.scores.iter().find_map(|((series, _), year)| {
                    year.observations.get(&id).map(|observation| (*series, Arc::new(observation.clone())))
                })?;
                Change::Observation(series, versions(&story, Some(&found))?)
            }
            _ => return None,
        });
    }
    Some(changes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{applied, inverse};
    use crate::commands::{Command, decide};
    use crate::history::entry;
    use crate::ids::HistoryId;
    use crate::records::Grade;
    use crate::testing::{Desk, day, label, words};
    use proptest::prelude::*;
    use uuid::Uuid;

    /// A desk that forgets everything but the rows and the history after each step.
    #[derive(Default)]
    struct Forgetful(Vec<Entry>);

    impl Forgetful {
        fn note(&mut self, desk: &mut Desk, deed: Deed, changes: &[Change]) {
            let text = desk.with_pen(|_, pen| entry(HistoryId(Uuid::nil()), pen.stamp(), "Ms. Okafor", deed, changes));
            self.0.push(Entry::parse(text.as_bytes()).expect("an entry"));
        }

        fn act(&mut self, desk: &mut Desk, command: &Command) -> bool {
            let decided = desk.with_pen(|caseload, pen| decide(command, caseload, day("2026-02-10"), pen));
            let Ok(decided) = decided else { return false };
            desk.caseload = applied(&desk.caseload, &decided.changes);
            self.note(desk, decided.deed, &decided.changes);
            true
        }

        fn step(&mut self, desk: &mut Desk, deed: Deed) -> bool {
            let (undo, redo) = open_steps(&self.0);
            let Some(step) = (if deed == Deed::Undo { undo } else { redo }) else { return false };
            let changes = changes(step, &desk.caseload).expect("an entry of our own is known");
            let back =
                desk.with_pen(|caseload, pen| inverse(&changes, caseload, pen)).expect("a step that can be taken");
            desk.caseload = applied(&desk.caseload, &back);
            self.note(desk, deed, &back);
            true
        }
    }

    fn seen(desk: &Desk) -> Vec<String> {
        let mut out = Vec::new();
        for student in desk.caseload.students_by_name() {
            out.push(format!("{} {} {:?}", student.name, student.grade.text(), student.archived));
            for goal in desk.caseload.goals_of(student.id) {
                out.push(goal.title.to_string());
                for score in desk.caseload.observations(goal.series) {
                    out.push(format!("{} {:?}", score.day, score.outcome));
                }
            }
        }
        out
    }

    proptest! {
        #[test]
        fn everything_can_be_undone_and_done_again_from_the_history_alone(choices in proptest::collection::vec(any::<u8>(), 0..12)) {
            let (mut desk, mut past) = (Desk::new(), Forgetful::default());
            let ana = desk.student("Ana R.");
            let (_, series) = desk.reading_goal(ana);
            let before = seen(&desk);
            for (at, choice) in choices.iter().enumerate() {
                let date = day("2025-09-15").plus_days(i32::try_from(at).expect("few") * 7).to_string();
                let last = desk.caseload.observations(series).last().map(|score| score.id);
                let command = match (choice % 5, last) {
                    (0, Some(id)) => Command::RemoveScore { series, id },
                    (1, Some(id)) => Command::CorrectScore { series, corrects: id, observation: words(&date, 90, 1), reason: None },
                    (2, _) => Command::ChangeStudent { id: ana, name: label(&format!("Ana {at}")), grade: Grade::K },
                    (3, _) => Command::ArchiveStudents { ids: vec![ana], on: choice % 2 == 0 },
                    _ => Command::AddScore { series, observation: words(&date, u32::from(*choice), 3) },
                };
                past.act(&mut desk, &command);
            }
            let after = seen(&desk);
            while past.step(&mut desk, Deed::Undo) {}
            prop_assert_eq!(seen(&desk), before);
            while past.step(&mut desk, Deed::Redo) {}
            prop_assert_eq!(seen(&desk), after);
        }
    }

    #[test]
    fn something_new_closes_the_way_forward() {
        let (mut desk, mut past) = (Desk::new(), Forgetful::default());
        let add = |name| Command::AddStudent { name: label(name), grade: Grade::K };
        assert!(past.act(&mut desk, &add("Ana R.")));
        assert!(past.step(&mut desk, Deed::Undo));
        assert!(past.act(&mut desk, &add("Bo T.")));
        assert!(!past.step(&mut desk, Deed::Redo));
        assert!(past.step(&mut desk, Deed::Undo));
        assert!(!past.step(&mut desk, Deed::Undo));
        assert!(seen(&desk).is_empty());
    }
}
