//! A student.

use super::{BandKey, Extra, Label, Marks, record};
use crate::day::SchoolDay;
use crate::ids::{ClassGroupId, StudentId};
use crate::stamp::Stamp;

/// Kindergarten to grade 12, of a student or of a material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grade(u8);

impl Grade {
    /// Kindergarten.
    pub const K: Grade = Grade(0);

    /// `K` or `1` to `12`, blanks around it allowed; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "K" | "k" => Some(Self::K),
            number => match number.parse::<u8>() {
                Ok(n @ 1..=12) => Some(Self(n)),
                _ => None,
            },
        }
    }

    /// All 13, kindergarten first.
    pub fn all() -> impl Iterator<Item = Grade> {
        (0..=12).map(Grade)
    }

    /// The grade a year later; none after grade 12.
    pub fn next(self) -> Option<Grade> {
        (self.0 < 12).then_some(Self(self.0 + 1))
    }

    /// 0 for kindergarten, else 1 to 12.
    pub fn number(self) -> u8 {
        self.0
    }

    /// As it stands in files and in lists: `K`, `1` … `12`.
    pub fn text(self) -> &'static str {
        const TEXTS: [&str; 13] = ["K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
        TEXTS.get(usize::from(self.0)).copied().unwrap_or("K")
    }
}

/// The dates of a student's IEP. All of them can be unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct IepDates {
    /// The plan is in force from this day …
    pub start: Option<SchoolDay>,
    /// … to this one.
    pub end: Option<SchoolDay>,
    /// By when the plan has to be reviewed.
    pub annual_review: Option<SchoolDay>,
    /// By when the student has to be evaluated again.
    pub re_evaluation: Option<SchoolDay>,
}

/// A student's place in a class or group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// The class or group; may name one that was deleted, which then shows nowhere.
    pub group: ClassGroupId,
    /// What support is given there, such as "co-taught" or "aide, daily".
    pub support: Option<Label>,
}

/// A student, with what an IEP says about the person and not about a goal.
#[derive(Clone, Debug, PartialEq)]
pub struct Student {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: StudentId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// As it is to be read in lists and reports: a name, initials or a code, which is the teacher's choice.
    pub name: Label,
    /// The grade the student is enrolled in. The grade of a material stands with the series.
    pub grade: Grade,
    /// The level band, where it is not the one of the grade.
    pub band: Option<BandKey>,
    /// Who manages the case, where it is somebody to be named. None when nobody was typed.
    pub case_manager: Option<Label>,
    /// The dates of the plan, each of which may be unknown.
    pub iep: IepDates,
    /// Classes and groups the student is taught in.
    pub seats: Vec<Seat>,
    /// No longer on the caseload since this day. Everything is kept and can be looked at.
    pub archived: Option<SchoolDay>,
    /// Whether the student was deleted, with goals and scores out of sight until the deletion is undone.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(Student, StudentId, "student", {
    Name: name;
    Grade: grade;
    Band: band;
    CaseManager: case_manager;
    Iep: iep;
    Seats: seats;
    Archive: archived;
});

impl Student {
    /// A student of whom only name and grade are known.
    pub fn new(id: StudentId, author: &str, made: Stamp, name: Label, grade: Grade) -> Self {
        Self {
            id,
            author: author.to_owned(),
            made,
            name,
            grade,
            band: None,
            case_manager: None,
            iep: IepDates::default(),
            seats: Vec::new(),
            archived: None,
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        }
    }

    /// Whether the student is on the caseload at present.
    pub fn is_active(&self) -> bool {
        !self.deleted && self.archived.is_none()
    }

    /// Whether the student is in this class or group.
    pub fn is_in(&self, group: ClassGroupId) -> bool {
        self.seats.iter().any(|seat| seat.group == group)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_grade_reads_what_it_prints() {
        for grade in Grade::all() {
            assert_eq!(Grade::parse(grade.text()), Some(grade));
        }
        assert_eq!(Grade::parse("13"), None);
        assert_eq!(Grade::parse("0"), None);
    }
}
