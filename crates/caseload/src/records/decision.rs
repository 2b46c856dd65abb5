//! What the team decided about a goal on a day, who decided it and why, beside what the rules advised then.
//!
//! The advice stays as it stood on the screen: later scores and later versions of the rules do not change it.

use super::{Extra, Label, Marks, Note, record};
use crate::day::SchoolDay;
use crate::ids::{DecisionId, GoalId};
use crate::stamp::Stamp;

/// What can be decided, and what the rules can advise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Go on as now.
    Keep,
    /// Change what is taught or how: another phase.
    ChangeTeaching,
    /// Set a higher target.
    RaiseGoal,
    /// A lower goal, or the same one in other words.
    LowerGoal,
    /// Wait for more checks.
    MoreData,
    /// What it is stands in words.
    Other,
}

impl Choice {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Keep, Self::ChangeTeaching, Self::RaiseGoal, Self::LowerGoal, Self::MoreData, Self::Other];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::ChangeTeaching => "change_instruction",
            Self::RaiseGoal => "raise_goal",
            Self::LowerGoal => "lower_goal",
            Self::MoreData => "more_data",
            Self::Other => "other",
        }
    }

    /// The choice of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// A decision about one goal.
#[derive(Clone, Debug, PartialEq)]
pub struct TeamDecision {
    /// Never changes.
    pub id: DecisionId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When the record was made.
    pub made: Stamp,
    /// The goal it is about.
    pub goal: GoalId,
    /// The day of the decision; neither before the baseline nor to come when it is recorded.
    pub day: SchoolDay,
    /// What was decided.
    pub choice: Choice,
    /// What it is, where no choice says it.
    pub words: Option<Label>,
    /// Who decided.
    pub who: Label,
    /// The reasons, in words; none when nobody gave any.
    pub why: Option<Note>,
    /// What the rules advised when it was recorded.
    pub advised: Choice,
    /// Id of the rule whose word counted; none when it was too early for any.
    pub rule: Option<String>,
    /// What that rule saw, as it was printed.
    pub saw: Option<Note>,
    /// Version of the rules that advised.
    pub rules_version: u32,
    /// Removed by a person; the record stays.
    pub deleted: bool,
    /// Who wrote each field group last, and when.
    pub marks: Marks,
    /// Fields of later versions, kept as they were read.
    pub extra: Extra,
}

record!(TeamDecision, DecisionId, "decision", { Whole: day, choice, words, who, why; });
