//! A measure that a teacher made: its name, unit and range, and which way is better.

use super::{Direction, Extra, Label, Marks, record};
use crate::aim::Millionths;
use crate::ids::OwnMeasureId;
use crate::measures::{OwnKind, own_code};
use crate::stamp::Stamp;

/// A measure that a teacher made.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnMeasure {
    /// Its key in the caseload and on disk, and a part of its [`code`](Self::code); made once, never changed.
    pub id: OwnMeasureId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made.
    pub made: Stamp,
    /// What the teacher calls it; no two in use have the same name, whatever the case of the letters.
    pub name: Label,
    /// What is counted, such as "steps"; percent for x of y when nothing is said.
    pub unit: Option<Label>,
    /// The smallest value that can be, in its unit. None where there is no end, and always for x of y.
    pub low: Option<Millionths>,
    /// The largest value that can be, above `low`. None where there is no end, and always for x of y.
    pub high: Option<Millionths>,
    /// Which way is better; a new goal starts with it.
    pub direction: Direction,
    /// It never changes, since it says how the scores were taken down.
    pub kind: OwnKind,
    /// Whether it was taken out of the list. Scores under its code stay readable.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(OwnMeasure, OwnMeasureId, "own_measure", { Whole: name, unit, low, high, direction; });

impl OwnMeasure {
    /// The code under which its scores are stored.
    pub fn code(&self) -> String {
        own_code(self.kind, self.id)
    }

    /// Whether a value lies within the range.
    pub fn allows(&self, value: Millionths) -> bool {
        self.low.is_none_or(|low| low <= value) && self.high.is_none_or(|high| value <= high)
    }
}
