//! Texts of the history and of the bin.

mod en;
mod es;

use super::Lang;

type T = &'static str;

/// The texts of one language.
pub struct PastTexts {
    pub title: T,
    pub intro: T,
    pub of_student: T,
    pub whole: T,
    pub empty: T,
    pub loading: T,
    pub unreadable: T,
    pub older: T,
    pub when: T,
    pub who: T,
    pub what: T,
    pub before: T,
    pub after: T,
    pub nothing: T,
    pub made: T,
    pub deleted: T,
    pub restored: T,
    pub and_more: fn(usize) -> String,
    pub names: &'static [(T, T)],
    pub kinds: &'static [(T, T)],
    pub deeds: &'static [(T, T)],
    pub bin: T,
    pub bin_intro: T,
    pub bin_empty_title: T,
    pub bin_empty: T,
    pub deleted_by: fn(&str, &str) -> String,
    pub restore: T,
    pub restore_it: fn(&str) -> String,
    pub came_back: T,
    pub student: T,
    pub goal: T,
    pub phase: T,
    pub decision: T,
    pub score: fn(&str) -> String,
    pub no_school: T,
    pub own_measure: T,
    pub class_group: T,
    pub why: T,
    pub why_hint: T,
    pub student_is_gone: T,
}

fn find(list: &[(T, T)], key: &str) -> Option<T> {
    list.iter().find(|(own, _)| *own == key).map(|(_, word)| *word)
}

impl PastTexts {
    /// A field as it is called in files; nothing for one that says nothing to a person.
    pub fn field(&self, key: &str) -> Option<T> {
        find(self.names, key)
    }

    /// A kind of record.
    pub fn kind(&self, kind: &str) -> Option<T> {
        find(self.kinds, kind)
    }

    /// A deed by its name in the history; its own name where a later version wrote it.
    pub fn deed(&self, name: &str) -> String {
        find(self.deeds, name).map_or_else(|| name.replace('_', " "), str::to_owned)
    }
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static PastTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
