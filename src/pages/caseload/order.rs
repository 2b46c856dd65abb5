//! What stands in the list and in which order: off track by distance, borderline, too little data by lateness, on track,
//! met, and at the end who has no goal yet.

use caseload::caseload::Caseload;
use caseload::ids::GoalId;
use caseload::records::Student;
use caseload::showing::Reading;
use caseload::standing::Status;
use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

/// One row: a goal with its student, or a student without a goal.
#[derive(Clone, PartialEq)]
pub(super) struct Entry {
    pub student: Arc<Student>,
    pub reading: Option<Arc<Reading>>,
}

impl Entry {
    pub(super) fn status(&self) -> Option<Status> {
        self.reading.as_ref().map(|reading| reading.standing.status)
    }

    /// The name of the filter that shows it.
    pub(super) fn filter(&self) -> &'static str {
        self.status().map_or("", name)
    }

    /// What was typed is in the name of the student or the goal.
    pub(super) fn fits(&self, find: &str) -> bool {
        find.is_empty()
            || self.student.name.as_str().to_lowercase().contains(find)
            || self.reading.as_ref().is_some_and(|reading| reading.goal.title.as_str().to_lowercase().contains(find))
    }

    /// A key that stays the same while the row does.
    pub(super) fn key(&self) -> String {
        self.reading.as_ref().map_or_else(|| self.student.id.to_string(), |reading| reading.goal.id.to_string())
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
    fn behind(&self) -> f64 {
        let Some(reading) = &self.reading else { return 0.0 };
        let way =
            reading.goal.criterion.score().map_or(1.0, |target| target.value()) - reading.goal.baseline.value.value();
        let ahead = reading.standing.now.and_then(|now| now.ahead).unwrap_or(0.0);
        ahead / way.abs().max(1e-9)
    }
}

/// The name of a status in addresses and filters.
pub(super) fn name(status: Status) -> &'static str {
    match status {
        Status::Met => "met",
        Status::OnTrack => "on-track",
        Status::Borderline => "borderline",
        Status::OffTrack => "off-track",
        Status::TooLittleData => "too-little-data",
        Status::NotStarted => "not-started",
        Status::Ended => "ended",
    }
}

/// All rows in their order.
pub(super) fn entries(caseload: &Caseload, readings: &BTreeMap<GoalId, Arc<Reading>>) -> Vec<Entry> {
    let mut entries = Vec::new();
    for student in caseload.students_by_name() {
        let before = entries.len();
        for goal in caseload.goals_of(student.id) {
            if let Some(reading) = readings.get(&goal.id) {
                entries.push(Entry { student: Arc::clone(student), reading: Some(Arc::clone(reading)) });
            }
        }
        if entries.len() == before {
            entries.push(Entry { student: Arc::clone(student), reading: None });
        }
    }
    // Stable: among equals the order of names stays.
    caseload::order::sort_by(&mut entries, |a, b| {
        a.rank().cmp(&b.rank()).then(match a.rank() {
            2 | 3 => Ordering::Equal,
            _ => a.behind().total_cmp(&b.behind()),
        })
    });
    entries
}
