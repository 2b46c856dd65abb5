//! Texts of the plan of a goal: correcting it, amending it, the IEP's own words, objectives, its end.

mod en;
mod es;

use super::Lang;
use crate::goal_text::Difference;
use crate::records::Ending;

type T = &'static str;

/// The texts of one language.
pub struct GoalPlan {
    pub title: T,
    pub open: T,
    // Correcting.
    pub correct: T,
    pub correct_text: T,
    pub save_correction: T,
    pub corrected: T,
    // Amending.
    pub amend: T,
    pub amend_text: T,
    pub amend_day: T,
    pub level: T,
    pub level_hint: fn(&str, &str) -> String,
    pub level_unknown: T,
    pub new_target: T,
    pub new_day: T,
    pub save_amendment: T,
    pub amended: T,
    // The IEP's own words.
    pub official: T,
    pub official_text: T,
    pub save_official: T,
    pub official_saved: T,
    pub agrees: T,
    pub differs: T,
    pub differs_number: fn(&str, &str) -> String,
    pub no_number: fn(&str) -> String,
    pub differs_accuracy: fn(&str, u32) -> String,
    pub no_accuracy: fn(u32) -> String,
    pub accuracy_only_there: fn(&str) -> String,
    pub differs_run: fn(&str, u32) -> String,
    pub no_run: fn(u32) -> String,
    pub run_only_there: fn(&str) -> String,
    pub differs_date: fn(&str, &str) -> String,
    // Measured and reported.
    pub reporting: T,
    pub reporting_text: T,
    pub statement: T,
    pub statement_hint: T,
    pub save_reporting: T,
    pub reporting_saved: T,
    // Objectives.
    pub objectives: T,
    pub objectives_text: T,
    pub objective: T,
    pub objective_target: T,
    pub objective_target_hint: T,
    pub objective_by: T,
    pub add_objective: T,
    pub objective_added: T,
    pub objective_removed: T,
    pub remove_objective: fn(&str) -> String,
    pub mark_met: fn(&str) -> String,
    pub met_on: fn(&str) -> String,
    pub not_met_yet: T,
    pub by_day: fn(&str) -> String,
    pub target_of: fn(&str) -> String,
    pub result: T,
    pub add_result: T,
    pub result_added: T,
    pub results: fn(&str) -> String,
    pub objective_changed: T,
    // Copying.
    pub copy: T,
    pub copy_text: T,
    pub copy_to: T,
    pub copy_go: T,
    pub nobody_else: T,
    // The end.
    pub close: T,
    pub close_text: T,
    pub close_day: T,
    pub outcome: T,
    pub close_note: T,
    pub save_close: T,
    pub closed: T,
    pub reopen: T,
    pub reopened: T,
    pub closed_on: fn(&str, &str) -> String,
    /// In the order of [`Ending::ALL`].
    pub endings: [T; 6],
    // On the goal page.
    pub in_the_iep: T,
    pub elsewhere: fn(&str) -> String,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static GoalPlan {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}

/// How a goal ended, in words.
pub fn ending(lang: Lang, ending: Ending) -> &'static str {
    let at = Ending::ALL.iter().position(|other| *other == ending).unwrap_or_default();
    texts(lang).endings.get(at).copied().unwrap_or_default()
}

/// Where the IEP's text and the structure differ, in words.
pub fn difference(lang: Lang, difference: &Difference) -> String {
    let t = texts(lang);
    let percents = |list: &[u32]| joined(list.iter().map(|percent| format!("{percent}%")));
    let counts = |list: &[u32]| joined(list.iter().map(ToString::to_string));
    let long = |day: &crate::day::SchoolDay| super::day_with_year(lang, *day);
    match difference {
        Difference::Number { text, structure } if text.is_empty() => (t.no_number)(&structure.to_string()),
        Difference::Number { text, structure } => {
            (t.differs_number)(&joined(text.iter().cloned()), &structure.to_string())
        }
        Difference::Accuracy { text, structure: Some(floor) } if text.is_empty() => (t.no_accuracy)(*floor),
        Difference::Accuracy { text, structure: Some(floor) } => (t.differs_accuracy)(&percents(text), *floor),
        Difference::Accuracy { text, structure: None } => (t.accuracy_only_there)(&percents(text)),
        Difference::Run { text, structure: Some(run) } if text.is_empty() => (t.no_run)(*run),
        Difference::Run { text, structure: Some(run) } => (t.differs_run)(&counts(text), *run),
        Difference::Run { text, structure: None } => (t.run_only_there)(&counts(text)),
        Difference::Date { text, structure } => (t.differs_date)(&joined(text.iter().map(long)), &long(structure)),
    }
}

fn joined(texts: impl Iterator<Item = String>) -> String {
    texts.collect::<Vec<_>>().join(", ")
}
