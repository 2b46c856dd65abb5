//! Texts about the measures that a file of scores names.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct FileMeasures {
    /// The column.
    pub column: T,
    /// The question about a name that means two measures, over its answers.
    pub means: fn(&str) -> String,
    /// Why it is asked: the name, and the two measures.
    pub either: fn(&str, &[&str]) -> String,
    /// Why it is asked: the name, and the goal's measure.
    pub not_known: fn(&str, &str) -> String,
    /// Nothing chosen yet.
    pub choose: T,
    /// The rows are not of the goal's measure.
    pub another: T,
    /// How many rows stay out, and what they are of.
    pub stay_out: fn(usize, &str) -> String,
    /// No row is of the goal's measure: that measure, and what the file has.
    pub none_left: fn(&str, &str) -> String,
    /// What keeps the scores from being saved.
    pub answer_first: T,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static FileMeasures {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
