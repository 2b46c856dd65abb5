//! Which write the present values of a field group come from.

use crate::stamp::Stamp;
use std::collections::BTreeMap;

/// Fields that were in the file or row and that this version does not know. They are kept and written back unchanged.
pub type Extra = BTreeMap<String, serde_json::Value>;

/// A set of fields that is written, compared, undone and merged as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// A student's name.
    Name,
    /// A student's grade.
    Grade,
    /// A student's level band.
    Band,
    /// Who manages a student's case.
    CaseManager,
    /// The dates of a student's IEP.
    Iep,
    /// The classes and groups of a student.
    Seats,
    /// On the caseload, taught, or no longer.
    Archive,
    /// What a goal is called and the words around its structure.
    Words,
    /// When a goal counts as met.
    Criterion,
    /// Baseline and aimline.
    Aim,
    /// How often a goal is checked.
    Schedule,
    /// The goal's text in the IEP.
    Official,
    /// How progress is measured and reported.
    Reporting,
    /// The objectives under a goal.
    Objectives,
    /// How a goal ended.
    Closing,
    /// All fields of a record that has only one group.
    Whole,
    /// Deleted or not.
    Life,
}

impl Group {
    /// Every one of them.
    pub const ALL: [Group; 17] = [
        Group::Name,
        Group::Grade,
        Group::Band,
        Group::CaseManager,
        Group::Iep,
        Group::Seats,
        Group::Archive,
        Group::Words,
        Group::Criterion,
        Group::Aim,
        Group::Schedule,
        Group::Official,
        Group::Reporting,
        Group::Objectives,
        Group::Closing,
        Group::Whole,
        Group::Life,
    ];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Group::Name => "name",
            Group::Grade => "grade",
            Group::Band => "band",
            Group::CaseManager => "case_manager",
            Group::Iep => "iep",
            Group::Seats => "seats",
            Group::Archive => "archive",
            Group::Words => "words",
            Group::Criterion => "criterion",
            Group::Aim => "aim",
            Group::Schedule => "schedule",
            Group::Official => "official",
            Group::Reporting => "reporting",
            Group::Objectives => "objectives",
            Group::Closing => "closing",
            Group::Whole => "whole",
            Group::Life => "life",
        }
    }

    /// The group of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.name() == name)
    }
}

/// One write to a field group: when and where, by whom, and the stamp of the write it replaced.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// When and on which device the group got its present values.
    pub stamp: Stamp,
    /// Who wrote them, by the name typed on that device at the time.
    pub author: String,
    /// The stamp of the write that stood there before; the one of making where this was the first. None when a file
    /// does not say.
    pub replaces: Option<Stamp>,
}

/// The latest write per field group. A group that was never written since the record was made has the record's own mark.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    groups: BTreeMap<Group, Mark>,
    /// Marks of groups that this version does not know, as they were read.
    pub(crate) unknown: Extra,
}

impl Marks {
    /// When a group was written last; none when never since the record was made.
    pub fn get(&self, group: Group) -> Option<&Mark> {
        self.groups.get(&group)
    }

    /// Notes a new write; the one before it becomes the one it replaces.
    pub fn write(&mut self, group: Group, stamp: Stamp, author: &str, before: Option<Stamp>) {
        let replaces = self.groups.get(&group).map(|mark| mark.stamp).or(before);
        self.groups.insert(group, Mark { stamp, author: author.to_owned(), replaces });
    }

    pub(crate) fn put(&mut self, group: Group, mark: Mark) {
        self.groups.insert(group, mark);
    }

    /// The marks in the order of their groups.
    pub fn iter(&self) -> impl Iterator<Item = (Group, &Mark)> {
        self.groups.iter().map(|(group, mark)| (*group, mark))
    }

    /// Whether nothing was written since the record was made.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty() && self.unknown.is_empty()
    }
}
