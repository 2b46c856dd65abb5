//! Types of goals: how a goal is recorded, what its criterion may ask, and wordings to start from.
//!
//! One file per type and one line in the list below. A type with a way of recording of its own brings a measure; the two
//! that have none use the tests of `measures`. The English help of a type is the doc comment in its file.

pub mod asks;
mod limit;

pub use limit::within_limit;

use crate::measures::{Input, Measure};
use crate::records::{Direction, SupportUnit};

/// Declares the files and the lists in one place.
macro_rules! goal_types {
    (with any test: $($shared:ident),+; with its own way of recording: $($own:ident),+ $(,)?) => {
        $(mod $shared;)+
        $(mod $own;)+

        /// Every type, in the order in which they are offered.
        pub static ALL: &[&GoalType] = &[$(&$shared::TYPE,)+ $(&$own::TYPE),+];

        /// The ways of recording that belong to a type. A list of its own, so that finding a measure ships no starters.
        pub(crate) static RECORDS: &[&Measure] = &[$(&$own::RECORDS),+];
    };
}

goal_types! {
    with any test:
    cbm_fluency,
    compound;
    with its own way of recording:
    percent_correct,
    trials,
    frequency,
    rate,
    duration,
    latency,
    partial_interval,
    whole_interval,
    momentary_sampling,
    rubric,
    prompt_level,
    task_analysis,
    yes_no,
    permanent_product,
}

/// One type of goal.
#[derive(Debug)]
pub struct GoalType {
    /// The code, which is also that of its own measure, if it has one. It never changes.
    pub code: &'static str,
    /// The way of recording that belongs to it; None when any test can be used.
    pub records: Option<&'static Measure>,
    /// Which way is better for goals of this type, or that the teacher says.
    pub direction: Offered,
    /// What its criterion may ask, in the order in which it is offered.
    pub asks: &'static [asks::Ask],
    /// Wordings to begin with, in the order in which they are offered.
    pub starters: &'static [Starter],
}

/// Which directions a type offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offered {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// The teacher says which.
    Either,
}

/// A wording to start a goal from; its text stands in the wording catalogue under its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Starter {
    /// The id under which the wording catalogue holds its text. It never changes.
    pub id: &'static str,
    /// Code of the measure.
    pub measure: &'static str,
    /// The value to reach, in the unit of the measure; None when it comes from the baseline or from norms.
    pub target: Option<u32>,
    /// The least accuracy in percent.
    pub accuracy: Option<u32>,
    /// How many sessions have to pass, and how they are counted.
    pub run: Run,
    /// At most so many prompts, and over what they are counted.
    pub support: Option<(u32, SupportUnit)>,
    /// Which way is better, where the type offers both and it is not the usual one of its measure.
    pub better: Option<Direction>,
    /// The target as so many of so many.
    pub share: Option<(u32, u32)>,
}

/// A starter without anything special: three checks in a row.
const fn starter(id: &'static str, measure: &'static str) -> Starter {
    Starter { id, measure, target: None, accuracy: None, run: Run::InARow(3), support: None, better: None, share: None }
}

/// Every starter, in the order of the types.
pub fn starters() -> impl Iterator<Item = &'static Starter> {
    ALL.iter().flat_map(|kind| kind.starters)
}

/// The type that a measure's goals have: its own, the one with help, or the timed probe.
pub fn of_measure(measure: &Measure) -> &'static GoalType {
    let own = ALL.iter().copied().find(|kind| kind.records.is_some_and(|own| own.code == measure.code));
    own.unwrap_or(match measure.input {
        Input::Helped => &compound::TYPE,
        Input::Trials => &trials::TYPE,
        Input::Number => &frequency::TYPE,
        _ => &cbm_fluency::TYPE,
    })
}

/// How checks have to follow each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Run {
    /// So many in a row.
    InARow(u32),
    /// So many of the last.
    OfLast(u32, u32),
    /// So many weeks in a row.
    Weeks(u32),
}

/// The type of this code. None when no type has it.
pub fn by_code(code: &str) -> Option<&'static GoalType> {
    ALL.iter().find(|kind| kind.code.eq_ignore_ascii_case(code.trim())).copied()
}

#[cfg(test)]
mod tests;
