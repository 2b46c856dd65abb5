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
    ChangeTeaching,
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
    pub id: DecisionId,
    pub author: String,
    pub made: Stamp,
    pub goal: GoalId,
    pub day: SchoolDay,
    pub choice: Choice,
    /// What it is, where no choice says it.
    pub words: Option<Label>,
    /// Who decided.
    pub who: Label,
    pub why: Option<Note>,
    /// What the rules advised when it was recorded.
    pub advised: Choice,
    /// Id of the rule whose word counted; none when it was too early for any.
    pub rule: Option<String>,
    /// What that rule saw, as it was printed.
    pub saw: Option<Note>,
    /// Version of the rules that advised.
    pub rules_version: u32,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(TeamDecision, DecisionId, "decision", { Whole: day, choice, words, who, why; });
