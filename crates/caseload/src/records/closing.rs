//! How a goal ended, in the words of the team. It stays on the caseload with its chart.

use super::Note;
use crate::day::SchoolDay;

/// What became of a goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Met,
    /// The date came and the criterion was not met.
    NotMet,
    /// The team wrote another goal in its place.
    Replaced,
    /// The student moved away.
    Moved,
    /// The student needs no special education any more.
    Exited,
    Other,
}

impl Ending {
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

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ending| ending.name() == name)
    }
}

/// The end of a goal. Scores after this day are kept and count for nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    pub day: SchoolDay,
    pub ending: Ending,
    pub note: Option<Note>,
}
