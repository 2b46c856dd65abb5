//! A range of days without school.

use super::{Extra, Label, Marks, record};
use crate::day::SchoolDay;
use crate::ids::NoSchoolId;
use crate::stamp::Stamp;

/// Days without school, from and to included.
#[derive(Clone, Debug, PartialEq)]
pub struct NoSchool {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: NoSchoolId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// First day without school.
    pub from: SchoolDay,
    /// Last day without school, not before `from`; the same day for a single one. Weekends inside count for nothing.
    pub to: SchoolDay,
    /// What it is called, such as "Winter break"; stands on the chart and in the calendar.
    pub name: Label,
    /// Whether it was deleted; then these days are school days again.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(NoSchool, NoSchoolId, "no_school", { Whole: from, to, name; });
