//! What was settled here about a measure: how often it is given at least, and what its forms are called.

use super::{Extra, Grade, Label, Marks, Purpose, record};
use crate::ids::LocalRuleId;
use crate::stamp::Stamp;

/// The forms of one set, in the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormList {
    /// Grade of the material, where the measure has one.
    pub grade: Option<Grade>,
    pub purpose: Purpose,
    pub names: Vec<Label>,
}

/// One measure, as the school uses it. Whatever it does not say is as usual.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalRule {
    pub id: LocalRuleId,
    pub author: String,
    pub made: Stamp,
    /// Code of the measure. It never changes.
    pub measure: String,
    /// Checks are at most so many days apart; 0 asks for no least number. None: as usual.
    pub most_days: Option<u32>,
    /// The lists that were renamed; each grade and purpose at most once.
    pub forms: Vec<FormList>,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(LocalRule, LocalRuleId, "local_rule", { Schedule: most_days; Whole: forms; });
