//! Where students are taught: classes and teaching groups, level bands, and the school year.

use super::{Extra, Grade, Label, Marks, record};
use crate::day::SchoolDay;
use crate::ids::{ClassGroupId, LevelBandId, SchoolYearId};
use crate::stamp::Stamp;

/// What kind of gathering it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GatheringKind {
    /// A class of the school: a subject with its teachers.
    Class,
    /// A group that is taught or checked together.
    Group,
}

impl GatheringKind {
    pub const ALL: [Self; 2] = [Self::Class, Self::Group];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Group => "group",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The content area of a class, as a failing grade is looked up under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentArea {
    Reading,
    Writing,
    Math,
    Science,
    SocialStudies,
    Behavior,
    Other,
}

impl ContentArea {
    pub const ALL: [Self; 7] =
        [Self::Reading, Self::Writing, Self::Math, Self::Science, Self::SocialStudies, Self::Behavior, Self::Other];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Reading => "reading",
            Self::Writing => "writing",
            Self::Math => "math",
            Self::Science => "science",
            Self::SocialStudies => "social_studies",
            Self::Behavior => "behavior",
            Self::Other => "other",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.name() == name)
    }
}

/// A class or a group. Who is in it stands with the student ([`super::Seat`]), so that two people who fill two classes never
/// write to the same field.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassGroup {
    pub id: ClassGroupId,
    pub author: String,
    pub made: Stamp,
    pub kind: GatheringKind,
    /// The subject of a class, such as "Math, period 3"; what a group is called.
    pub name: Label,
    pub area: Option<ContentArea>,
    pub general_teacher: Option<Label>,
    pub special_teacher: Option<Label>,
    /// No longer taught since this day.
    pub archived: Option<SchoolDay>,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(ClassGroup, ClassGroupId, "class_group", {
    Name: name;
    Whole: area, general_teacher, special_teacher;
    Archive: archived;
});

/// Which level band a student belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BandKey {
    Elementary,
    Secondary,
    Own(LevelBandId),
}

impl BandKey {
    /// As it stands in files.
    pub fn text(self) -> String {
        match self {
            Self::Elementary => "elementary".into(),
            Self::Secondary => "secondary".into(),
            Self::Own(id) => id.to_string(),
        }
    }

    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "elementary" => Some(Self::Elementary),
            "secondary" => Some(Self::Secondary),
            id => LevelBandId::parse(id).map(Self::Own),
        }
    }
}

/// A level band: an own one, or other grades for elementary or secondary.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelBand {
    pub id: LevelBandId,
    pub author: String,
    pub made: Stamp,
    /// The standard band whose grades these are; none for an own band.
    pub standard: Option<BandKey>,
    /// What an own band is called; a standard one keeps its usual name.
    pub name: Label,
    pub low: Grade,
    pub high: Grade,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(LevelBand, LevelBandId, "level_band", { Whole: name, low, high; });

/// The first and last day with students.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolYear {
    pub id: SchoolYearId,
    pub author: String,
    pub made: Stamp,
    pub first: SchoolDay,
    /// Not before `first`.
    pub last: SchoolDay,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(SchoolYear, SchoolYearId, "school_year", { Whole: first, last; });
