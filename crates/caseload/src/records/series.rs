//! A series: scores that may be drawn as one line, because they were made the same way.

use super::{Extra, Grade, Marks, record};
use crate::ids::{SeriesId, StudentId};
use crate::stamp::Stamp;

/// Why the scores are collected. Benchmark and monitoring scores are never mixed (measurement reference 0.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Purpose {
    /// Three times a year, in the material of the enrolled grade.
    Benchmark,
    /// On the goal's schedule, in the material of the goal.
    Monitoring,
}

/// What has to be equal for two scores to stand in one series.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SeriesKey {
    /// Code of the measure, such as `ORF`; of an own measure its kind and id.
    pub measure: String,
    /// The scoring rule among those of the measure, such as `standard`.
    pub scoring: String,
    /// Grade of the material, which need not be the enrolled one. None where the measure has no grades.
    pub grade: Option<Grade>,
    /// Length of the probe or of the observed time, in seconds. None where it is not fixed.
    pub seconds: Option<u32>,
    /// Benchmark or monitoring.
    pub purpose: Purpose,
}

/// A series belongs to a student and may serve goals; a benchmark series serves none.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: SeriesId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made, which is with its first goal or first benchmark scores.
    pub made: Stamp,
    /// Whose scores they are; this never changes.
    pub student: StudentId,
    /// What all its scores have in common; this never changes.
    pub key: SeriesKey,
    /// Whether it was deleted, which only undoing its making does.
    pub deleted: bool,
    /// Only the deletion is ever marked; empty when there was none.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

// The key of a series never changes: other material or another scoring rule is another series.
record!(Series, SeriesId, "series", {});
