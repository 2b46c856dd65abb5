//! One observation: a score, or the reason why there is none.

use super::{Events, Extra, Label, Marks, Note, record};
use crate::day::SchoolDay;
use crate::ids::ObservationId;
use crate::measures::Raw;
use crate::stamp::Stamp;

/// What came of a session. Only a score enters calculations; zero is a score (measurement reference 0.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Scored(Raw),
    Absent,
    Refused,
    NotGiven,
    /// Given, but not to be counted (interrupted, wrong form).
    Spoiled,
}

/// An observation is a fact and never changes. A correction is a new one that names the one it corrects.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    pub id: ObservationId,
    pub author: String,
    pub made: Stamp,
    pub day: SchoolDay,
    pub outcome: Outcome,
    /// Which form or passage was used.
    pub form: Option<Label>,
    /// Help that was given, in the teacher's words.
    pub support: Option<Label>,
    /// Where or with whom it was, in the teacher's words.
    pub setting: Option<Label>,
    pub note: Option<Note>,
    /// What was marked during the session, where it was collected here.
    pub events: Option<Events>,
    /// The observation that this one takes the place of.
    pub corrects: Option<ObservationId>,
    /// Why it was corrected, where somebody said so.
    pub reason: Option<Label>,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(Observation, ObservationId, "observation", {});
