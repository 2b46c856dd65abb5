//! One observation: a score, or the reason why there is none.

use super::{Events, Extra, Label, Marks, Note, record};
use crate::day::SchoolDay;
use crate::ids::ObservationId;
use crate::measures::Raw;
use crate::stamp::Stamp;

/// What came of a session. Only a score enters calculations; zero is a score (measurement reference 0.4).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Given and scored; the counts, from which every value is worked out anew.
    Scored(Raw),
    /// The student was not there.
    Absent,
    /// The student was there and would not.
    Refused,
    /// The check was planned and not given.
    NotGiven,
    /// Given, but not to be counted (interrupted, wrong form).
    Spoiled,
}

/// An observation is a fact and never changes. A correction is a new one that names the one it corrects.
#[derive(Clone, Debug, PartialEq)]
pub struct Observation {
    /// Its key within the series; made once, never changed. A correction has an id of its own.
    pub id: ObservationId,
    /// Who wrote it down, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device it was written down, which may be days after `day`.
    pub made: Stamp,
    /// The day of the session, or of the work itself where a product is scored later (measurement reference 1.12).
    pub day: SchoolDay,
    /// A score, or why there is none.
    pub outcome: Outcome,
    /// Which form or passage was used.
    pub form: Option<Label>,
    /// Help that was given, in the teacher's words.
    pub support: Option<Label>,
    /// Where or with whom it was, in the teacher's words.
    pub setting: Option<Label>,
    /// Anything else that should be remembered of the session. None when nothing was typed.
    pub note: Option<Note>,
    /// What was marked during the session, where it was collected here.
    pub events: Option<Events>,
    /// The observation that this one takes the place of.
    pub corrects: Option<ObservationId>,
    /// Why it was corrected, where somebody said so.
    pub reason: Option<Label>,
    /// Whether it was deleted; it then counts for nothing. The versions it corrected are deleted and taken back along
    /// with it.
    pub deleted: bool,
    /// Only the deletion is ever marked; empty when there was none.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
    pub extra: Extra,
}

record!(Observation, ObservationId, "observation", {});
