//! Which way of collecting belongs to a goal: decided by its measure and, for prompts, by what its criterion allows.

use crate::measures::{Input, Measure, Raw, Timing};
use crate::records::{Clause, Criterion};

/// How a session is taken down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// One mark per opportunity: done, not done, done with a prompt.
    Trials {
        /// The criterion sets a limit on prompts, so an opportunity done with one prompt is a success.
        prompted_counts: bool,
    },
    /// The most help that each trial took.
    Prompts,
    /// One mark each time it happens.
    Tally {
        /// Without the length of the watching there is no score.
        timed: bool,
    },
    /// How long it lasts, episode by episode.
    Duration {
        /// The share of the session is drawn, so the session has to be timed.
        share: bool,
    },
    /// From a cue to the start of the answer.
    Latency,
    /// Intervals in which it happened at all.
    Partial,
    /// Intervals that it filled.
    Whole,
    /// The moments at the ends of intervals.
    Momentary,
    /// A level for each line.
    Rubric,
    /// The steps of a task.
    Steps,
    /// One answer per subject or assignment, with its prompts.
    Subjects,
    /// One yes or no.
    YesNo,
}

impl Way {
    /// The way of a measure. None for a timed probe or a number of one's own, which are typed or scored on a page.
    pub fn of(measure: &Measure, criterion: &Criterion) -> Option<Self> {
        // A probe of a fixed length is given and scored, not watched.
        if matches!(measure.timing, Timing::PerMinute | Timing::Fixed) {
            return None;
        }
        let limited = || criterion.clauses.iter().any(|clause| matches!(clause, Clause::Support { .. }));
        // The measure itself says whether it has a value without a length.
        let needs_length = |raw: &Raw| measure.plotted(raw, None).is_none();
        Some(match measure.input {
            Input::Trials => Self::Trials { prompted_counts: limited() },
            Input::Prompts => Self::Prompts,
            Input::Count => Self::Tally { timed: needs_length(&Raw::Count { count: 1, seconds: None }) },
            Input::Duration => Self::Duration {
                share: needs_length(&Raw::Duration { total: 1, episodes: 1, session: None, open: false }),
            },
            Input::Latency => Self::Latency,
            Input::Intervals => match measure.code {
                "whole_interval" => Self::Whole,
                "momentary_sampling" => Self::Momentary,
                _ => Self::Partial,
            },
            Input::Rubric => Self::Rubric,
            Input::Steps => Self::Steps,
            Input::Helped => Self::Subjects,
            Input::YesNo => Self::YesNo,
            Input::CorrectErrors | Input::Points | Input::Number => return None,
        })
    }

    /// Whether watching is the usual way to a score of this measure. What is worked on paper is mostly counted afterwards.
    pub fn is_usual(measure: &Measure) -> bool {
        !matches!(measure.code, "percent_correct" | "permanent_product")
    }

    /// The name under which its events are stored. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Trials { .. } => "trials",
            Self::Prompts => "prompts",
            Self::Tally { .. } => "tally",
            Self::Duration { .. } => "duration",
            Self::Latency => "latency",
            Self::Partial => "partial",
            Self::Whole => "whole",
            Self::Momentary => "momentary",
            Self::Rubric => "rubric",
            Self::Steps => "steps",
            Self::Subjects => "subjects",
            Self::YesNo => "yes_no",
        }
    }

    /// Whether the session is cut into intervals.
    pub fn has_intervals(self) -> bool {
        matches!(self, Self::Partial | Self::Whole | Self::Momentary)
    }

    /// Whether there is a clock over the whole session.
    pub fn has_clock(self) -> bool {
        matches!(self, Self::Tally { .. } | Self::Duration { .. }) || self.has_intervals()
    }

    /// Whether it goes through a list that has to be known before it starts: lines, steps, subjects.
    pub fn has_list(self) -> bool {
        matches!(self, Self::Rubric | Self::Steps | Self::Subjects)
    }
}
