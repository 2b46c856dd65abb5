//! Typed ids: a student's id can never be used where a goal's is asked for.
//!
//! Ids are uuid v7 (they sort by the time they were made). Making one needs a clock and randomness, so that happens in
//! the app; here they are only read, compared and printed.

use std::fmt;
use uuid::Uuid;

macro_rules! typed_id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Uuid);

        impl $name {
            /// Reads the usual text form. None for anything else.
            pub fn parse(text: &str) -> Option<Self> {
                Uuid::try_parse(text).ok().map(Self)
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }
    )+};
}

typed_id!(
    /// A student.
    StudentId,
    /// A goal of one student.
    GoalId,
    /// A series of scores of one student.
    SeriesId,
    /// One observation: a score, or why there is none.
    ObservationId,
    /// A phase of one goal.
    PhaseId,
    /// A decision about one goal.
    DecisionId,
    /// A range of days without school.
    NoSchoolId,
    /// A measure that a teacher made.
    OwnMeasureId,
    /// A class or a group.
    ClassGroupId,
    /// A level band.
    LevelBandId,
    /// A school year.
    SchoolYearId,
    /// What was settled about a measure.
    LocalRuleId,
    /// One entry of the history.
    HistoryId,
    /// One copy of the data: made with a store, new after a restore.
    ReplicaId,
);
