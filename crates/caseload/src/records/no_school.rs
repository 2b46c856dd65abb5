//! A range of days without school.

use super::{Extra, Label, Marks, record};
use crate::day::SchoolDay;
use crate::ids::NoSchoolId;
use crate::stamp::Stamp;

/// Days without school, from and to included.
#[derive(Clone, Debug, PartialEq)]
pub struct NoSchool {
    pub id: NoSchoolId,
    pub author: String,
    pub made: Stamp,
    /// First and last day, both without school; `to` is not before `from`.
    pub from: SchoolDay,
    pub to: SchoolDay,
    pub name: Label,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(NoSchool, NoSchoolId, "no_school", { Whole: from, to, name; });
