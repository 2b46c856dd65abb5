//! Words of the page on which a session is collected: what is asked, what the keys do, what was just marked.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct CollectTexts {
    /// To the boxes, for counts that are known already.
    pub type_instead: T,
    pub leave: T,
    pub leave_kept: T,
    pub setup: T,
    pub setup_locked: T,
    /// Goes on from the layout to the marks.
    pub begin: T,
    pub start_over: T,
    pub bring_back: T,
    pub more: T,
    pub setting: T,
    pub setting_hint: T,
    pub support_hint: T,
    pub save: T,
    pub saved: T,
    pub undo: T,
    pub undone: fn(&str) -> String,
    pub left_running: fn(u32) -> String,
    pub end_at_last_mark: T,
    pub keep_time: T,
    pub not_collected: T,
    pub beeps: T,
    pub keys: Keys,
    pub clock: Clock,
    pub missing: MissingTexts,
    pub fields: Fields,
    pub trials: Trials,
    pub tally: Tally,
    pub duration: Duration,
    pub latency: Latency,
    pub intervals: Intervals,
    pub items: Items,
}

/// What the keys do, as short as a key hint is.
pub struct Keys {
    pub yes: T,
    pub no: T,
    pub prompt: T,
    pub start_stop: T,
    pub begin_end: T,
    pub watch: T,
    pub cue_answer: T,
    pub undo: T,
    pub save: T,
    pub move_on: T,
    pub level: T,
    /// What is written on the space bar.
    pub space: T,
}

/// The clock over the session.
pub struct Clock {
    pub start: T,
    pub stop: T,
    pub go_on: T,
    pub started: T,
    pub stopped: T,
    pub over: T,
}

/// Why nothing can be saved yet.
pub struct MissingTexts {
    pub setup: T,
    pub marks: T,
    pub lines: fn(u32) -> String,
    pub steps: fn(u32) -> String,
    pub subjects: fn(u32) -> String,
    pub start_clock: T,
}

/// The layout of a session.
pub struct Fields {
    pub interval: T,
    pub intervals: T,
    pub length: T,
    pub length_hint: T,
    /// No length is set.
    pub open_length: T,
    pub limit: T,
    pub most: T,
    pub lines: T,
    pub steps: T,
    pub subjects: T,
    pub one_each_line: T,
    pub at_least_one: T,
    pub other_than_last: T,
    /// "30 intervals of 10 seconds"
    pub interval_summary: fn(u32, u32) -> String,
    pub limit_summary: fn(u32) -> String,
    pub length_summary: fn(&str) -> String,
    pub whole_number: fn(u32, u32) -> String,
}

pub struct Trials {
    pub hint: T,
    pub done: T,
    pub not_done: T,
    pub prompted: T,
    pub prompted_counts: T,
    pub prompted_does_not: T,
    /// Successes, opportunities.
    pub so_far: fn(u32, u32) -> String,
    pub levels_hint: T,
    pub alone_of: fn(usize, usize) -> String,
    pub met: T,
    pub not_met: T,
    pub met_hint: T,
    pub prompts: fn(u32) -> String,
}

pub struct Tally {
    pub hint: T,
    pub one_more: T,
    pub times: fn(u32) -> String,
}

pub struct Duration {
    pub hint: T,
    pub share_hint: T,
    pub begins: T,
    pub ends: T,
    pub in_all: T,
    pub episodes: fn(usize) -> String,
    pub goes_on: T,
    pub watch: T,
    pub stop_watching: T,
}

pub struct Latency {
    pub hint: T,
    pub cue: T,
    pub answer: T,
    pub no_answer: T,
    pub waiting: T,
    pub past_limit: fn(u32) -> String,
    /// Answers, cues without one.
    pub so_far: fn(usize, u32) -> String,
    pub seconds: fn(u32) -> String,
}

pub struct Intervals {
    pub partial_hint: T,
    pub whole_hint: T,
    pub momentary_hint: T,
    pub seen: T,
    pub all_of_it: T,
    pub not_all: T,
    pub yes: T,
    pub no: T,
    /// The interval, of how many.
    pub number: fn(u32, u32) -> String,
    pub wait: T,
    /// Seen, of how many.
    pub so_far: fn(u32, u32) -> String,
    pub left_out: fn(u32) -> String,
    pub list: T,
    pub mark: Mark,
}

/// What one interval shows.
pub struct Mark {
    pub yes: T,
    pub no: T,
    pub none: T,
}

pub struct Items {
    pub steps_hint: T,
    pub subjects_hint: T,
    pub rubric_hint: T,
    pub alone: T,
    pub prompted: T,
    pub not_done: T,
    pub done: T,
    pub add_prompt: T,
    pub prompts: fn(u32) -> String,
    pub rest_not_done: T,
    pub most_prompts: fn(u32) -> String,
    pub level: fn(u32, u32) -> String,
    /// A subject that has only a number.
    pub subject: fn(&str) -> String,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static CollectTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
