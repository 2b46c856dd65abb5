//! What was counted in one session, before anything is worked out from it.

use std::fmt;

/// The counts of one session, by the way they were taken down. They are stored; everything else is derived from them.
///
/// A new way of counting is a new variant. The meaning of a variant never changes: files from earlier years hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// Right and wrong answers in a timed probe.
    CorrectErrors {
        correct: u32,
        errors: u32,
        /// Seconds used, when the student reached the end before the time was up. None: the whole time.
        seconds: Option<u32>,
    },
    /// Successes out of opportunities, such as 4 of 5.
    Trials { correct: u32, of: u32 },
    /// How often something happened.
    Count {
        count: u32,
        /// Seconds of watching, when they were noted. None: the usual session.
        seconds: Option<u32>,
    },
}

impl Raw {
    /// Which way of counting this is.
    pub fn input(&self) -> Input {
        match self {
            Self::CorrectErrors { .. } => Input::CorrectErrors,
            Self::Trials { .. } => Input::Trials,
            Self::Count { .. } => Input::Count,
        }
    }
}

/// The way a score is taken down; decides which boxes are shown to type it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Two numbers: right and wrong.
    CorrectErrors,
    /// Two numbers: successes and opportunities.
    Trials,
    /// One number, and minutes where sessions differ in length.
    Count,
}

/// Why counts cannot be what was seen. The wording stands beside the box that has to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawProblem {
    /// The counts are of another kind than this measure takes.
    OtherKind { expected: Input },
    /// No opportunity at all: that is a missing score, not a zero.
    NothingTried,
    /// More successes than opportunities.
    MoreRightThanTried { correct: u32, of: u32 },
    /// More than anybody counts in one session: a slip of the keyboard.
    TooMany { most: u32 },
    /// A session of no length.
    NoTime,
    /// A session longer than this measure knows.
    TooLong { most_seconds: u32 },
}

impl fmt::Display for RawProblem {
    /// A plain English sentence for logs and the command line; the screen has its own wording.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherKind { .. } => f.write_str("these counts belong to another kind of measure"),
            Self::NothingTried => f.write_str("no opportunity was given, so there is no score"),
            Self::MoreRightThanTried { correct, of } => write!(f, "{correct} right is more than the {of} tried"),
            Self::TooMany { most } => write!(f, "more than {most} cannot be counted in one session"),
            Self::NoTime => f.write_str("the session has no length"),
            Self::TooLong { most_seconds } => write!(f, "the session is longer than {most_seconds} seconds"),
        }
    }
}
