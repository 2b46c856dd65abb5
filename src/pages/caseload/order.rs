//! What stands in the list and in which order: off track by distance, borderline, too little data by lateness, on track,
//! met, and at the end who has no goal yet; or as the teacher wants it.

use caseload::caseload::Caseload;
use caseload::ids::{ClassGroupId, GoalId, StudentId};
use caseload::list_view::{ListView, Sort};
use caseload::records::Student;
use caseload::showing::Reading;
use caseload::standing::Status;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One row: a goal with its student, or a student without a goal.
#[derive(Clone)]
pub(super) struct Entry {
    pub student: Arc<Student>,
    pub reading: Option<Arc<Reading>>,
    /// Name and goal in small letters, for finding.
    words: Arc<str>,
}

/// The same row when it is made from the very same records: comparing what is in them would take longer than painting.
impl PartialEq for Entry {
    fn eq(&self, other: &Self) -> bool {
        let same_reading = match (&self.reading, &other.reading) {
            (Some(a), Some(b)) => Arc::ptr_eq(a, b),
            (None, None) => true,
            _ => false,
        };
        same_reading && Arc::ptr_eq(&self.student, &other.student)
    }
}

impl Entry {
    fn new(student: &Arc<Student>, reading: Option<&Arc<Reading>>) -> Self {
        let goal = reading.map(|reading| reading.goal.title.as_str()).unwrap_or_default();
        let words = format!("{}\n{goal}", student.name).to_lowercase().into();
        Self { student: Arc::clone(student), reading: reading.cloned(), words }
    }

    pub(super) fn status(&self) -> Option<Status> {
        self.reading.as_ref().map(|reading| reading.standing.status)
    }

    /// What was typed is in the name of the student or the goal.
    pub(super) fn fits(&self, find: &str) -> bool {
        find.is_empty() || self.words.contains(find)
    }

    /// A key that stays the same while the row does.
    pub(super) fn key(&self) -> uuid::Uuid {
        self.reading.as_ref().map_or(self.student.id.0, |reading| reading.goal.id.0)
    }

    fn rank(&self) -> u8 {
        match self.status() {
            Some(Status::OffTrack) => 0,
            Some(Status::Borderline) => 1,
            Some(Status::TooLittleData) => 2,
            Some(Status::NotStarted) => 3,
            Some(Status::OnTrack) => 4,
            Some(Status::Met) => 5,
            Some(Status::Ended) => 6,
            None => 7,
        }
    }

    /// How far behind, in parts of the way from baseline to goal, so that words and percent can be compared.
    fn behind(&self) -> Option<f64> {
        let reading = self.reading.as_ref()?;
        let ahead = reading.standing.now?.ahead?;
        let way =
            reading.goal.criterion.score().map_or(1.0, |target| target.value()) - reading.goal.baseline.value.value();
        Some(ahead / way.abs().max(1e-9))
    }

    /// Goals with a distance first, the farthest behind of them foremost.
    fn by_distance(&self, other: &Self) -> Ordering {
        match (self.behind(), other.behind()) {
            (Some(a), Some(b)) => a.total_cmp(&b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        }
    }

    /// Goals without a score first, then by the day of the last one; students without a goal at the end.
    fn by_age(&self, other: &Self) -> Ordering {
        let key = |entry: &Self| {
            let day = entry.reading.as_ref().and_then(|reading| reading.last_scored()).map(|line| line.observation.day);
            (entry.reading.is_none(), day)
        };
        key(self).cmp(&key(other))
    }
}

/// All rows of those on the caseload, or of those in the archive, in their order.
pub(super) fn entries(
    caseload: &Caseload,
    readings: &BTreeMap<GoalId, Arc<Reading>>,
    archived: bool,
    group: Option<ClassGroupId>,
) -> Vec<Entry> {
    let mut by_student: BTreeMap<StudentId, Vec<&Arc<Reading>>> = BTreeMap::new();
    for reading in readings.values() {
        by_student.entry(reading.goal.student).or_default().push(reading);
    }
    let mut entries = Vec::new();
    for student in caseload.students_by_name() {
        if student.is_active() == archived || group.is_some_and(|group| !student.is_in(group)) {
            continue;
        }
        match by_student.get(&student.id) {
            Some(of_student) => {
                entries.extend(of_student.iter().map(|reading| Entry::new(student, Some(reading))));
            }
            None => entries.push(Entry::new(student, None)),
        }
    }
    entries
}

/// Puts rows, which come by name, into their order. Among equals the order of names stays.
pub(super) fn sort(entries: &mut Vec<Entry>, by: Sort) {
    match by {
        Sort::Name => {}
        Sort::Need => caseload::order::sort_by(entries, |a, b| {
            a.rank().cmp(&b.rank()).then_with(|| match a.rank() {
                2 | 3 => a.by_age(b),
                _ => a.by_distance(b),
            })
        }),
        Sort::Grade => caseload::order::sort_by_key(entries, |entry| entry.student.grade),
        Sort::Gap => caseload::order::sort_by(entries, Entry::by_distance),
        Sort::Oldest => caseload::order::sort_by(entries, Entry::by_age),
    }
}

/// Whether a row is shown in this view.
pub(super) fn is_shown(entry: &Entry, view: ListView, find: &str) -> bool {
    view.status.is_none_or(|status| entry.status() == Some(status)) && entry.fits(find)
}
