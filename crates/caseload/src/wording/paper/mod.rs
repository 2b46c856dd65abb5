//! Words of the data sheets on paper, and of the page that shows them.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct PaperTexts {
    pub title: T,
    pub blank: T,
    pub filled: T,
    pub which: T,
    pub size: T,
    pub letter: T,
    pub a4: T,
    pub name: T,
    pub initials: T,
    pub full_name: T,
    pub print: T,
    pub no_goals: T,
    pub nothing_on_file: T,
    /// In front of the name.
    pub student: T,
    pub who_watched: T,
    pub minutes: fn(&str) -> String,
    pub date: T,
    pub form: T,
    pub note: T,
    pub result: T,
    pub trials: T,
    pub strokes: T,
    pub each_episode: T,
    pub each_interval: T,
    pub watched: T,
    pub lines: T,
    pub steps: T,
    pub subjects: T,
    /// A subject that has only a number.
    pub subject: fn(&str) -> String,
    pub done_of: T,
    pub most_prompts: T,
    pub prompts_in_all: T,
    pub alone_code: T,
    pub step_codes: T,
    pub directions: Directions,
}

/// How a sheet is used, in one line.
pub struct Directions {
    pub timed: T,
    pub correct_errors: T,
    pub trials: T,
    pub trials_prompted: T,
    pub count: T,
    pub points: T,
    pub number: T,
    pub duration: T,
    /// The seconds after which there is no answer.
    pub latency: fn(u32) -> String,
    /// The seconds of an interval.
    pub partial: fn(u32) -> String,
    pub whole: fn(u32) -> String,
    pub momentary: fn(u32) -> String,
    /// The highest level.
    pub rubric: fn(u32) -> String,
    pub prompts: T,
    pub steps: T,
    pub yes_no: T,
    pub helped: T,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static PaperTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
