//! Texts of the page with the measures that teachers make.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct OwnMeasures {
    pub title: T,
    pub text: T,
    pub none: T,
    pub add: T,
    pub change: T,
    pub name: T,
    pub name_hint: T,
    pub unit: T,
    pub unit_hint: T,
    pub kind: T,
    pub number: T,
    pub number_note: T,
    pub x_of_y: T,
    pub x_of_y_note: T,
    pub low: T,
    pub high: T,
    pub range_hint: T,
    pub save: T,
    pub saved: T,
    pub changed: T,
    pub removed: T,
    pub edit: fn(&str) -> String,
    pub remove: fn(&str) -> String,
    pub range: fn(Option<&str>, Option<&str>) -> String,
    pub used: fn(usize) -> String,
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static OwnMeasures {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
