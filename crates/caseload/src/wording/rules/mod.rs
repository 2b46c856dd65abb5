//! What the rules that never decide are called and what they saw, and the clauses of a criterion in words.

mod en;
mod es;

use super::Lang;

/// The texts of one language. Values come in as they are printed.
pub struct RuleTexts {
    pub last_three: &'static str,
    pub trend: &'static str,
    pub likelihood: &'static str,
    pub projected: &'static str,
    /// The rate of the trend, the rate of the aimline, the trend at the last check, the aimline there.
    pub trend_saw: fn(&str, &str, &str, &str) -> String,
    /// The likelihood in words, as the catalogue prints it.
    pub likelihood_saw: fn(&str) -> String,
    /// Where the trend leads, the goal.
    pub projected_saw: fn(&str, &str) -> String,
    /// Checks and weeks that a rule needs; 0 weeks when only checks are asked for.
    pub too_few: fn(usize, i32) -> String,
    pub clauses: ClauseTexts,
}

/// One clause of a criterion each, as it stands in a list of what is not met yet.
pub struct ClauseTexts {
    /// The score, with its unit.
    pub at_least: fn(&str) -> String,
    pub at_most: fn(&str) -> String,
    pub accuracy: fn(u32) -> String,
    pub in_a_row: fn(u32) -> String,
    /// Passing checks, of so many.
    pub of_last: fn(u32, u32) -> String,
    pub weeks: fn(u32) -> String,
    pub support_per_opportunity: fn(u32) -> String,
    pub support_per_session: fn(u32) -> String,
    pub support_per_week: fn(u32) -> String,
    pub same_teaching: &'static str,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static RuleTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
