//! The texts of decisions: recording one, the list of them, and what of them stands on the chart.

mod en;
mod es;

use super::Lang;
use crate::records::{Choice, TeamDecision};

type T = &'static str;

/// The texts of one language. Dates come in as they are printed.
pub struct DecisionTexts {
    pub record: T,
    pub correct: T,
    pub taken: T,
    /// What one is called in the table.
    pub kind: T,
    /// What can be decided, in the order of [`Choice::ALL`].
    pub choices: [T; 6],
    pub what: T,
    /// What the rules advise now.
    pub advised: fn(&str) -> String,
    pub words: T,
    pub words_hint: T,
    pub who: T,
    pub why: T,
    pub why_hint: T,
    pub save: T,
    pub save_correction: T,
    pub remove: T,
    pub recorded: T,
    pub corrected: T,
    pub removed: T,
    /// Day, who.
    pub by: fn(&str, &str) -> String,
    /// What the rules advised, and the rule with what it saw.
    pub advice: fn(&str, Option<&str>) -> String,
    /// Version of the rules.
    pub version: fn(u32) -> String,
    /// Day, what, who: the first comma stands behind the day.
    pub spoken: fn(&str, &str, &str) -> String,
    /// Day, what.
    pub on: fn(&str, &str) -> String,
    /// A list of what was decided when.
    pub so_far: fn(&str) -> String,
    /// How many more checks, and the day of the last of them.
    pub next_check: fn(usize, &str) -> String,
    /// How many more checks, where the goal ends before them.
    pub not_before_the_end: fn(usize) -> String,
    /// Lower and upper end, day.
    pub band: fn(&str, &str, &str) -> String,
}

impl DecisionTexts {
    /// A choice in words.
    pub fn choice(&self, choice: Choice) -> T {
        let at = Choice::ALL.iter().position(|one| *one == choice);
        at.and_then(|at| self.choices.get(at)).copied().unwrap_or_default()
    }

    /// What was decided: its own words where no choice says it.
    pub fn decided(&self, decision: &TeamDecision) -> String {
        match &decision.words {
            Some(words) if decision.choice == Choice::Other => words.to_string(),
            Some(words) => format!("{} ({words})", self.choice(decision.choice)),
            None => self.choice(decision.choice).to_owned(),
        }
    }
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static DecisionTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
