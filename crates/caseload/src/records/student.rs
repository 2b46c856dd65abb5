//! A student.

use super::{Extra, Label, Marks, record};
use crate::ids::StudentId;
use crate::stamp::Stamp;

/// Kindergarten to grade 12, of a student or of a material.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Grade(u8);

impl Grade {
    pub const K: Grade = Grade(0);

    /// `K` or `1` to `12`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.trim() {
            "K" | "k" => Some(Self::K),
            number => match number.parse::<u8>() {
                Ok(n @ 1..=12) => Some(Self(n)),
                _ => None,
            },
        }
    }

    /// Kindergarten first.
    pub fn all() -> impl Iterator<Item = Grade> {
        (0..=12).map(Grade)
    }

    /// 0 for kindergarten.
    pub fn number(self) -> u8 {
        self.0
    }

    /// As it stands in files and in lists: `K`, `1` … `12`.
    pub fn text(self) -> &'static str {
        const TEXTS: [&str; 13] = ["K", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"];
        TEXTS.get(usize::from(self.0)).copied().unwrap_or("K")
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Student {
    pub id: StudentId,
    /// Who made the record, and when.
    pub author: String,
    pub made: Stamp,
    pub name: Label,
    pub grade: Grade,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(Student, StudentId, "student", { Name: name; Grade: grade; });

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
