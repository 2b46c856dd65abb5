//! What was counted in one session, before anything is worked out from it.

use super::PromptLevel;
use crate::aim::Millionths;
use std::fmt;

/// The counts of one session, by the way they were taken down. They are stored; everything else is derived from them.
///
/// A new way of counting is a new variant. The meaning of a variant never changes: files from earlier years hold it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    /// Right and wrong answers in a timed probe.
    CorrectErrors {
        /// Right answers in the time used; not a rate, which is worked out from it.
        correct: u32,
        /// Wrong answers. Skipped items after the last attempted one are none (measurement reference 1.2).
        errors: u32,
        /// Seconds used, when the student reached the end before the time was up. None: the whole time.
        seconds: Option<u32>,
    },
    /// Successes out of opportunities, such as 4 of 5.
    Trials {
        /// Successes, at most `of`.
        correct: u32,
        /// Opportunities; 0 is a missing score and is refused.
        of: u32,
    },
    /// How often something happened.
    Count {
        /// Times in the session; not a rate.
        count: u32,
        /// Seconds of watching, when they were noted. None: the usual session.
        seconds: Option<u32>,
    },
    /// Weighted points, and how much of what was attempted was right (points or items, as the scoring rule says).
    Points {
        /// Points earned, by the weights of the items.
        points: u32,
        /// What was right of the attempted, in the points or items of the scoring rule; at most `attempted`.
        correct: u32,
        /// What was attempted, in the same unit as `correct`. 0 (with `correct` 0): the score stands, the accuracy is
        /// missing.
        attempted: u32,
    },
    /// One number in the teacher's own unit.
    Number {
        /// The number in millionths, in the unit of the measure; it may be negative.
        value: Millionths,
    },
    /// How long a behaviour lasted, in whole seconds.
    Duration {
        /// All episodes together.
        total: u32,
        /// How many episodes there were; 0 only where nothing lasted at all.
        episodes: u32,
        /// Seconds of watching, when they were noted. None: the usual session.
        session: Option<u32>,
        /// The last episode was not over when the watching ended.
        open: bool,
    },
    /// Seconds from each cue to the answer.
    Latency {
        /// The waiting time of each answered cue, in the order in which they were taken down; empty when none was
        /// answered.
        seconds: Vec<u32>,
        /// Cues without any answer until the waiting ended,
        no_response: u32,
        /// after so many seconds.
        limit: Option<u32>,
    },
    /// Intervals in which the behaviour was seen.
    Intervals {
        /// Intervals with the behavior, at most `of`. How an interval counts (partial, whole, momentary) the measure
        /// says.
        scored: u32,
        /// Intervals watched; 0 is a missing score and is refused.
        of: u32,
        /// Length of one interval in seconds, when it was noted.
        seconds: Option<u32>,
    },
    /// The level given for each line of a rubric, and the highest level of each line.
    Rubric {
        /// One level per line, each at most the highest of that line.
        levels: Vec<u32>,
        /// The highest level of each line, in the same order and of the same length as `levels`.
        maxima: Vec<u32>,
        /// Which wording of the rubric; scores of two wordings are not put together.
        version: u32,
    },
    /// The most intrusive prompt that each trial took.
    Prompts {
        /// One level per trial, in the order of the trials; empty is a missing score and is refused.
        levels: Vec<PromptLevel>,
        /// Which order of the levels; 1 is the one that ships.
        scale: u32,
    },
    /// Steps of a task done at the level that was asked for.
    Steps {
        /// Steps done at that level, at most `of`.
        done: u32,
        /// Steps of the task; 0 is a missing score and is refused.
        of: u32,
        /// The level of every step, when it was noted.
        levels: Vec<PromptLevel>,
    },
    /// Whether it was met this time.
    YesNo {
        /// True: met. Drawn as 100 or 0 percent (measurement reference 1.12).
        met: bool,
    },
    /// Successes out of opportunities, with the prompts that were given.
    Helped {
        /// Successes, at most `of`.
        correct: u32,
        /// Opportunities; 0 is a missing score and is refused.
        of: u32,
        /// All prompts of the session.
        prompts: u32,
        /// The most prompts that one opportunity took, when it was noted.
        most: Option<u32>,
    },
}

impl Raw {
    /// Which way of counting this is.
    pub fn input(&self) -> Input {
        match self {
            Self::CorrectErrors { .. } => Input::CorrectErrors,
            Self::Trials { .. } => Input::Trials,
            Self::Count { .. } => Input::Count,
            Self::Points { .. } => Input::Points,
            Self::Number { .. } => Input::Number,
            Self::Duration { .. } => Input::Duration,
            Self::Latency { .. } => Input::Latency,
            Self::Intervals { .. } => Input::Intervals,
            Self::Rubric { .. } => Input::Rubric,
            Self::Prompts { .. } => Input::Prompts,
            Self::Steps { .. } => Input::Steps,
            Self::YesNo { .. } => Input::YesNo,
            Self::Helped { .. } => Input::Helped,
        }
    }

    /// The length that was noted for this session, in seconds. None when none was noted, and for counts without a
    /// length of their own.
    pub fn length(&self) -> Option<u32> {
        match *self {
            Self::CorrectErrors { seconds, .. } | Self::Count { seconds, .. } => seconds,
            Self::Duration { session, .. } => session,
            _ => None,
        }
    }

    /// Right out of tried, where the counts say so; nothing tried is none (measurement reference 1.2).
    pub fn share(&self) -> Option<(u32, u32)> {
        let (right, tried) = match *self {
            Self::CorrectErrors { correct, errors, .. } => (correct, correct.checked_add(errors)?),
            Self::Trials { correct, of } | Self::Helped { correct, of, .. } => (correct, of),
            Self::Points { correct, attempted, .. } => (correct, attempted),
            Self::Intervals { scored, of, .. } => (scored, of),
            Self::Steps { done, of, .. } => (done, of),
            Self::YesNo { met } => (u32::from(met), 1),
            Self::Prompts { ref levels, .. } => {
                let alone = levels.iter().filter(|level| level.is_independent()).count();
                (u32::try_from(alone).ok()?, u32::try_from(levels.len()).ok()?)
            }
            Self::Count { .. }
            | Self::Number { .. }
            | Self::Duration { .. }
            | Self::Latency { .. }
            | Self::Rubric { .. } => return None,
        };
        (tried > 0 && right <= tried).then_some((right, tried))
    }

    /// Whether the watching ended before what was measured did, so that the true value may be larger.
    pub fn is_censored(&self) -> bool {
        matches!(self, Self::Duration { open: true, .. })
            || matches!(self, Self::Latency { no_response, .. } if *no_response > 0)
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
    /// Three numbers: points, right and attempted.
    Points,
    /// One number with decimals.
    Number,
    /// Time in all, episodes, length of the session.
    Duration,
    /// A list of seconds, and the cues without an answer.
    Latency,
    /// Two numbers: intervals with the behaviour and all intervals.
    Intervals,
    /// One level per line of the rubric.
    Rubric,
    /// One prompt level per trial.
    Prompts,
    /// Steps done and all steps, with the level of each where it is noted.
    Steps,
    /// Yes or no.
    YesNo,
    /// Three numbers: successes, opportunities, prompts.
    Helped,
}

/// Why counts cannot be what was seen. The wording stands beside the box that has to change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RawProblem {
    /// The counts are of another kind than this measure takes.
    OtherKind {
        /// The kind that the measure takes.
        expected: Input,
    },
    /// No opportunity at all: that is a missing score, not a zero.
    NothingTried,
    /// More successes than opportunities.
    MoreRightThanTried {
        /// The successes that were typed; or the most prompts of one opportunity, held against all prompts.
        correct: u32,
        /// The opportunities that were typed; or all prompts of the session.
        of: u32,
    },
    /// More than anybody counts in one session: a slip of the keyboard.
    TooMany {
        /// The largest count that the measure lets pass.
        most: u32,
    },
    /// A session of no length, or of a length that has to be known and is not.
    NoTime,
    /// A session longer than this measure knows, or an episode longer than its session.
    TooLong {
        /// The longest time in seconds that would pass: the limit of the measure, the session, or the limit of the
        /// waiting.
        most_seconds: u32,
    },
    /// A probe of another length than its series: such scores are never put together.
    OtherLength {
        /// The length in seconds of the probes of the series.
        usual_seconds: u32,
    },
    /// A level or a number outside its range, or lists that do not belong together.
    OffTheScale,
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
            Self::TooLong { most_seconds } => write!(f, "longer than {most_seconds} seconds"),
            Self::OtherLength { usual_seconds } => write!(f, "the series has probes of {usual_seconds} seconds"),
            Self::OffTheScale => f.write_str("outside the range of its scale"),
        }
    }
}
