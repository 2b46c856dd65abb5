//! What was settled here about a measure: how often it is given at least, and what its forms are called.

use super::{Extra, Grade, Label, Marks, Purpose, record};
use crate::ids::LocalRuleId;
use crate::stamp::Stamp;

/// The forms of one set, in the order in which they are given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormList {
    /// Grade of the material, where the measure has one.
    pub grade: Option<Grade>,
    /// Benchmark and monitoring forms are two lists.
    pub purpose: Purpose,
    /// Names in the order in which they are given, no two alike; never empty on file, since without names the usual
    /// ones apply.
    pub names: Vec<Label>,
}

/// One measure, as the school uses it. Whatever it does not say is as usual.
#[derive(Clone, Debug, PartialEq)]
pub struct LocalRule {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: LocalRuleId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device it was made. Of two rules about one measure the one made last counts.
    pub made: Stamp,
    /// Code of the measure. It never changes.
    pub measure: String,
    /// Checks are at most so many days apart; 0 asks for no least number. None: as usual.
    pub most_days: Option<u32>,
    /// The lists that were renamed; each grade and purpose at most once.
    pub forms: Vec<FormList>,
    /// Whether it was deleted; then everything is as usual.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(LocalRule, LocalRuleId, "local_rule", { Schedule: most_days; Whole: forms; });
