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
    /// In the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Class, Self::Group];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Class => "class",
            Self::Group => "group",
        }
    }

    /// The kind of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// The content area of a class, as a failing grade is looked up under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ContentArea {
    /// Reading and literature.
    Reading,
    /// Written expression.
    Writing,
    /// Mathematics.
    Math,
    /// Natural science.
    Science,
    /// History, geography, civics.
    SocialStudies,
    /// Conduct and social skills.
    Behavior,
    /// Any other subject.
    Other,
}

impl ContentArea {
    /// In the order in which they are offered.
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

    /// The area of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|area| area.name() == name)
    }
}

/// A class or a group. Who is in it stands with the student ([`super::Seat`]), so that two people who fill two classes never
/// write to the same field.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassGroup {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: ClassGroupId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// A class or a group; this never changes.
    pub kind: GatheringKind,
    /// The subject of a class, such as "Math, period 3"; what a group is called.
    pub name: Label,
    /// The subject's area. None when nobody said, as for most groups.
    pub area: Option<ContentArea>,
    /// The general education teacher. None when nobody was typed.
    pub general_teacher: Option<Label>,
    /// The special education teacher. None when nobody was typed.
    pub special_teacher: Option<Label>,
    /// No longer taught since this day. None while it is taught.
    pub archived: Option<SchoolDay>,
    /// Whether it was deleted. Students keep their seats in it, so that it comes back filled.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
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
    /// Kindergarten to grade 5 where the school says nothing else.
    Elementary,
    /// Grades 6 to 12 where the school says nothing else.
    Secondary,
    /// A band that the school made.
    Own(LevelBandId),
}

impl BandKey {
    /// As it stands in files: `elementary`, `secondary`, or the id of an own band.
    pub fn text(self) -> String {
        match self {
            Self::Elementary => "elementary".into(),
            Self::Secondary => "secondary".into(),
            Self::Own(id) => id.to_string(),
        }
    }

    /// Reads the text as it is stored; none for anything else.
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
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: LevelBandId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// The standard band whose grades these are; none for an own band.
    pub standard: Option<BandKey>,
    /// What an own band is called; a standard one keeps its usual name.
    pub name: Label,
    /// The lowest grade in it.
    pub low: Grade,
    /// The highest grade in it, not below `low`.
    pub high: Grade,
    /// Whether it was deleted. Students who were put into an own band are in the band of their grade again; a standard
    /// band has its usual grades again.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(LevelBand, LevelBandId, "level_band", { Whole: name, low, high; });

/// The first and last day with students.
#[derive(Clone, Debug, PartialEq)]
pub struct SchoolYear {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: SchoolYearId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// The first day with students.
    pub first: SchoolDay,
    /// The last day with students. The commands refuse one that is not after `first`; reading a file does not look.
    pub last: SchoolDay,
    /// Whether it was deleted.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(SchoolYear, SchoolYearId, "school_year", { Whole: first, last; });
