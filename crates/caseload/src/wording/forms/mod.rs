//! Texts about benchmarks from paper, the forms of a measure, and what the school settled about measures.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct FormTexts {
    pub benchmark: BenchmarkTexts,
    pub slot: SlotTexts,
    pub local: LocalTexts,
}

/// Benchmark scores: entering them, and what is known of a student.
pub struct BenchmarkTexts {
    pub title: T,
    /// The title of the page in front of and behind the student's name.
    pub page_title: (T, T),
    pub intro: T,
    pub enter: T,
    pub none: T,
    pub measure: T,
    pub grade: T,
    pub minutes: T,
    pub minutes_problem: fn(u32) -> String,
    pub scoring: T,
    pub date: T,
    pub passage: fn(u32) -> String,
    pub form: T,
    pub leave_empty: T,
    /// The middle value with its unit.
    pub middle: fn(&str) -> String,
    /// The middle value, the middle of the errors, the accuracy.
    pub middle_with_errors: fn(&str, &str, &str) -> String,
    pub few_words: T,
    pub save: T,
    pub saved: T,
    pub nothing_typed: T,
    /// How many passages a middle comes from.
    pub passages: fn(usize) -> String,
    /// Takes away the scores of this day.
    pub remove: fn(&str) -> String,
    pub removed: T,
}

/// The form that was given.
pub struct SlotTexts {
    pub form: T,
    pub not_named: T,
    pub other: T,
    pub other_name: T,
    /// A form and the day it was given last.
    pub used: fn(&str, &str) -> String,
    /// The form to give next.
    pub next: fn(&str) -> String,
    pub take_next: fn(&str) -> String,
    /// All forms were given; this one comes again.
    pub take_again: fn(&str) -> String,
    /// A form given before, the day, and the next unused one.
    pub repeated: fn(&str, &str, &str) -> String,
}

/// What the school settled about its measures.
pub struct LocalTexts {
    pub title: T,
    pub intro: T,
    pub measure: T,
    pub least: T,
    pub least_hint: T,
    pub none: T,
    pub once_a_month: T,
    pub two_a_month: T,
    pub every_week: T,
    pub least_saved: T,
    pub forms: T,
    pub forms_hint: T,
    pub grade: T,
    pub set: T,
    pub benchmark_set: T,
    pub monitoring_set: T,
    pub names: T,
    pub names_hint: T,
    pub save_names: T,
    pub usual_names: T,
    pub names_saved: T,
    pub same_name: fn(&str) -> String,
    /// What the district asks for, in words, as a goal's schedule is held against it.
    pub asks: fn(u32) -> String,
    /// Scored and planned checks, the percent, and whether there was a change in teaching.
    pub coverage: fn((u32, u32), u32, bool) -> String,
    /// Checks are counted against what the district asks for.
    pub against: fn(&str) -> String,
    pub thin: T,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static FormTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
