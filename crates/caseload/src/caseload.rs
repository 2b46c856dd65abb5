//! The caseload: one snapshot of all records. Records are shared pointers, so a copy of the whole is cheap and a view can
//! tell by comparing pointers that nothing in its row has changed.

use crate::ids::{
    ClassGroupId, DecisionId, GoalId, LevelBandId, LocalRuleId, NoSchoolId, ObservationId, OwnMeasureId, PhaseId,
    SchoolYearId, SeriesId, StudentId,
};
use crate::order;
use crate::records::{
    ClassGroup, Goal, LevelBand, LocalRule, NoSchool, Observation, OwnMeasure, Phase, Record, SchoolYear, Series,
    Student, TeamDecision,
};
use crate::stamp::Stamp;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The observations of one series in one storage year: what one row on disk holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct YearOfScores {
    /// By id; deleted and corrected ones among them.
    pub observations: BTreeMap<ObservationId, Observation>,
    /// Observations that this version cannot read, kept to be written back as they are.
    pub kept: Vec<serde_json::Value>,
}

/// Everything a teacher keeps, as one snapshot: records by their ids, deleted ones among them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Caseload {
    /// Students, archived and deleted ones among them.
    pub students: BTreeMap<StudentId, Arc<Student>>,
    /// Series of scores, several per student; benchmark and monitoring stand apart.
    pub series: BTreeMap<SeriesId, Arc<Series>>,
    /// Goals, closed and deleted ones among them.
    pub goals: BTreeMap<GoalId, Arc<Goal>>,
    /// Phases of all goals, deleted ones among them.
    pub phases: BTreeMap<PhaseId, Arc<Phase>>,
    /// What was decided about goals.
    pub decisions: BTreeMap<DecisionId, Arc<TeamDecision>>,
    /// Ranges of days without school, deleted ones among them.
    pub no_school: BTreeMap<NoSchoolId, Arc<NoSchool>>,
    /// Measures that teachers made.
    pub own_measures: BTreeMap<OwnMeasureId, Arc<OwnMeasure>>,
    /// Classes and groups in which students are taught.
    pub class_groups: BTreeMap<ClassGroupId, Arc<ClassGroup>>,
    /// Own level bands, and standard ones with other grades than usual.
    pub level_bands: BTreeMap<LevelBandId, Arc<LevelBand>>,
    /// First and last days with students, one record per school year; may be empty.
    pub school_years: BTreeMap<SchoolYearId, Arc<SchoolYear>>,
    /// What was settled about measures: least numbers of checks, names of forms.
    pub local_rules: BTreeMap<LocalRuleId, Arc<LocalRule>>,
    /// By series and the year in which the storage year begins.
    pub scores: BTreeMap<(SeriesId, i32), Arc<YearOfScores>>,
}

/// How many records of each kind are in use (deleted ones not counted).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Students in use, archived ones among them.
    pub students: usize,
    /// Goals in use of such students, closed ones among them.
    pub goals: usize,
    /// Observations of any outcome that were neither deleted nor corrected.
    pub observations: usize,
}

impl Counts {
    /// All of them together.
    pub fn all(self) -> usize {
        self.students + self.goals + self.observations
    }
}

impl Caseload {
    /// A student who was not deleted, archived or not. None for a deleted or unknown one.
    pub fn student(&self, id: StudentId) -> Option<&Arc<Student>> {
        self.students.get(&id).filter(|student| !student.deleted)
    }

    /// A goal that was not deleted, of a student who was not.
    pub fn goal(&self, id: GoalId) -> Option<&Arc<Goal>> {
        self.goals.get(&id).filter(|goal| !goal.deleted && self.student(goal.student).is_some())
    }

    /// A series that was not deleted, whatever became of its student.
    pub fn one_series(&self, id: SeriesId) -> Option<&Arc<Series>> {
        self.series.get(&id).filter(|series| !series.deleted)
    }

    /// Students in the order of their names.
    pub fn students_by_name(&self) -> Vec<&Arc<Student>> {
        let mut students: Vec<_> = self.students.values().filter(|student| !student.deleted).collect();
        order::sort_by_key(&mut students, |student| student.name.as_str().to_lowercase());
        students
    }

    /// Students on the caseload at present, in the order of their names.
    pub fn active_students(&self) -> Vec<&Arc<Student>> {
        let mut students = self.students_by_name();
        students.retain(|student| student.is_active());
        students
    }

    /// A class or group that was not deleted, archived or not.
    pub fn class_group(&self, id: ClassGroupId) -> Option<&Arc<ClassGroup>> {
        self.class_groups.get(&id).filter(|group| !group.deleted)
    }

    /// Classes, then groups, in the order of their names; archived ones left out.
    pub fn active_groups(&self) -> Vec<&Arc<ClassGroup>> {
        let mut groups: Vec<_> =
            self.class_groups.values().filter(|group| !group.deleted && group.archived.is_none()).collect();
        order::sort_by_key(&mut groups, |group| (group.kind, group.name.as_str().to_lowercase(), group.id));
        groups
    }

    /// The goals of a student, oldest first.
    pub fn goals_of(&self, student: StudentId) -> impl Iterator<Item = &Arc<Goal>> {
        self.goals.values().filter(move |goal| goal.student == student && !goal.deleted)
    }

    /// All goals in use of students who are on the caseload at present.
    pub fn active_goals(&self) -> impl Iterator<Item = &Arc<Goal>> {
        self.all_goals().filter(|goal| self.students.get(&goal.student).is_some_and(|student| student.is_active()))
    }

    /// All goals in use, those of archived students too.
    pub fn all_goals(&self) -> impl Iterator<Item = &Arc<Goal>> {
        self.goals.values().filter(|goal| !goal.deleted && self.student(goal.student).is_some())
    }

    /// The phases of a goal in the order of their start.
    pub fn phases_of(&self, goal: GoalId) -> Vec<&Arc<Phase>> {
        let mut phases: Vec<_> = self.phases.values().filter(|phase| phase.goal == goal && !phase.deleted).collect();
        order::sort_by_key(&mut phases, |phase| (phase.start, phase.id));
        phases
    }

    /// What was decided about a goal, oldest first.
    pub fn decisions_of(&self, goal: GoalId) -> Vec<&Arc<TeamDecision>> {
        let of_it = self.decisions.values().filter(|decision| decision.goal == goal && !decision.deleted);
        let mut decisions: Vec<_> = of_it.collect();
        order::sort_by_key(&mut decisions, |decision| (decision.day, decision.id));
        decisions
    }

    /// Ranges without school that were not deleted.
    pub fn no_school_ranges(&self) -> impl Iterator<Item = &Arc<NoSchool>> {
        self.no_school.values().filter(|range| !range.deleted)
    }

    /// The measure that a teacher made and that a stored code speaks of, deleted or not: its scores stay readable.
    pub fn own_measure(&self, code: &str) -> Option<&Arc<OwnMeasure>> {
        let (kind, id) = crate::measures::own_id(code)?;
        self.own_measures.get(&id).filter(|own| own.kind == kind)
    }

    /// What was settled about a measure. Two devices may have settled it apart: the one made last counts.
    pub fn local_rule(&self, measure: &str) -> Option<&Arc<LocalRule>> {
        let of_it = self.local_rules.values().filter(|rule| !rule.deleted && rule.measure == measure);
        of_it.max_by_key(|rule| (rule.made, rule.id))
    }

    /// All versions of all observations of a series, deleted and corrected ones included.
    pub fn all_versions(&self, series: SeriesId) -> impl Iterator<Item = &Observation> {
        self.scores.range((series, i32::MIN)..=(series, i32::MAX)).flat_map(|(_, year)| year.observations.values())
    }

    /// The observations of a series that count: not deleted, not corrected by another one that counts; by date, then id.
    pub fn observations(&self, series: SeriesId) -> Vec<&Observation> {
        let mut corrected: BTreeSet<ObservationId> = BTreeSet::new();
        for observation in self.all_versions(series).filter(|observation| !observation.deleted) {
            corrected.extend(observation.corrects);
        }
        let mut observations: Vec<_> = self
            .all_versions(series)
            .filter(|observation| !observation.deleted && !corrected.contains(&observation.id))
            .collect();
        order::sort_by_key(&mut observations, |observation| (observation.day, observation.id));
        observations
    }

    /// One version of an observation, whatever its state.
    pub fn version(&self, series: SeriesId, id: ObservationId) -> Option<&Observation> {
        self.all_versions(series).find(|observation| observation.id == id)
    }

    /// What is in use, counted. Made to be asked at every save: nothing is sorted and next to nothing allocated.
    pub fn counts(&self) -> Counts {
        let mut corrected: BTreeSet<ObservationId> = BTreeSet::new();
        let live = || {
            self.scores.values().flat_map(|year| year.observations.values()).filter(|observation| !observation.deleted)
        };
        corrected.extend(live().filter_map(|observation| observation.corrects));
        Counts {
            students: self.students.values().filter(|student| !student.deleted).count(),
            goals: self.all_goals().count(),
            observations: live().filter(|observation| !corrected.contains(&observation.id)).count(),
        }
    }

    /// How many observations could not be read and are kept as they are.
    pub fn unread_observations(&self) -> usize {
        self.scores.values().map(|year| year.kept.len()).sum()
    }

    /// Every stamp in the caseload: of making and of each later write.
    pub fn each_stamp(&self, mut see: impl FnMut(Stamp)) {
        fn of<'a, R: Record + 'a>(records: impl Iterator<Item = &'a R>, see: &mut impl FnMut(Stamp)) {
            for record in records {
                see(record.made());
                record.marks().iter().for_each(|(_, mark)| see(mark.stamp));
            }
        }
        of(self.students.values().map(AsRef::as_ref), &mut see);
        of(self.series.values().map(AsRef::as_ref), &mut see);
        of(self.goals.values().map(AsRef::as_ref), &mut see);
        of(self.phases.values().map(AsRef::as_ref), &mut see);
        of(self.decisions.values().map(AsRef::as_ref), &mut see);
        of(self.no_school.values().map(AsRef::as_ref), &mut see);
        of(self.own_measures.values().map(AsRef::as_ref), &mut see);
        of(self.class_groups.values().map(AsRef::as_ref), &mut see);
        of(self.level_bands.values().map(AsRef::as_ref), &mut see);
        of(self.school_years.values().map(AsRef::as_ref), &mut see);
        of(self.local_rules.values().map(AsRef::as_ref), &mut see);
        of(self.scores.values().flat_map(|year| year.observations.values()), &mut see);
    }

    /// Whether there is nothing in it at all, not even something deleted.
    pub fn is_untouched(&self) -> bool {
        self.students.is_empty()
            && self.goals.is_empty()
            && self.scores.is_empty()
            && self.no_school.is_empty()
            && self.own_measures.is_empty()
            && self.class_groups.is_empty()
            && self.level_bands.is_empty()
            && self.school_years.is_empty()
            && self.local_rules.is_empty()
    }

    /// Puts an observation into the row of its storage year.
    pub(crate) fn put_observation(&mut self, series: SeriesId, observation: Observation) {
        let year = self.scores.entry((series, observation.day.storage_year())).or_default();
        Arc::make_mut(year).observations.insert(observation.id, observation);
    }
}

/// Puts a record into its map.
pub(crate) fn put<R: Record>(map: &mut BTreeMap<R::Id, Arc<R>>, record: R) {
    map.insert(record.id(), Arc::new(record));
}
