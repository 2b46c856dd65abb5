//! A measure that a teacher made: its name, unit and range, and which way is better.

use super::{Direction, Extra, Label, Marks, record};
use crate::aim::Millionths;
use crate::ids::OwnMeasureId;
use crate::measures::{OwnKind, own_code};
use crate::stamp::Stamp;

/// A measure that a teacher made.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnMeasure {
    pub id: OwnMeasureId,
    pub author: String,
    pub made: Stamp,
    pub name: Label,
    /// What is counted, such as "steps"; percent for x of y when nothing is said.
    pub unit: Option<Label>,
    /// The smallest and largest value that can be; none where there is no end.
    pub low: Option<Millionths>,
    pub high: Option<Millionths>,
    pub direction: Direction,
    /// It never changes, since it says how the scores were taken down.
    pub kind: OwnKind,
    pub deleted: bool,
    pub marks: Marks,
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
