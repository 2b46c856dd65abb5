//! How a goal ended, in the words of the team. It stays on the caseload with its chart.

use super::Note;
use crate::day::SchoolDay;

/// What became of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The criterion was reached.
    Met,
    /// The date came and the criterion was not met.
    NotMet,
    /// The team wrote another goal in its place.
    Replaced,
    /// The student moved away.
    Moved,
    /// The student needs no special education any more.
    Exited,
    /// What none of the others says; the note tells more.
    Other,
}

impl Ending {
    /// Every ending, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::Met, Self::NotMet, Self::Replaced, Self::Moved, Self::Exited, Self::Other];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Replaced => "replaced",
            Self::Moved => "moved",
            Self::Exited => "exited",
            Self::Other => "other",
        }
    }

    /// The ending of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.name() == name)
    }
}

/// The end of a goal. Scores after this day are kept and count for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// The last day that counts: scores after it are kept and left out of trend, rules and verdict.
    pub day: SchoolDay,
    /// What became of it, in the team's judgement; no rule sets it.
    pub ending: Ending,
    /// The team's own words, shown with the ending. None when nothing was typed.
    pub note: Option<Note>,
}
