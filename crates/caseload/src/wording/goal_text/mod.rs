//! The pieces a goal's sentence is put together from, and the sentence on how progress is measured.
//!
//! What a measure contributes stands in a list with a line per code (and scoring rule, where it draws another value), as in
//! `wording/names`: a missing line fails a test.

mod en;
mod es;

use super::Lang;

/// The texts of one language. In Spanish a behavior stands in the future tense; in English "will" is added.
pub struct GoalPhrases {
    /// "By May 18, 2026"
    pub by: fn(&str) -> String,
    /// What follows the name: " will read aloud".
    pub will: fn(&str) -> String,
    /// A behavior for a goal that has only a title: more of it, less of it.
    pub more_of: fn(&str) -> String,
    pub less_of: fn(&str) -> String,
    pub accuracy: fn(u32) -> String,
    /// So many checks in a row, with their word, such as "passages".
    pub in_a_row: fn(u32, &str) -> String,
    pub of_last: fn(u32, u32, &str) -> String,
    pub weeks: fn(u32) -> String,
    pub per_opportunity: fn(u32) -> String,
    pub per_session: fn(u32) -> String,
    pub per_week: fn(u32) -> String,
    pub same_teaching: &'static str,
    /// "checked every 2 weeks"
    pub checked: fn(&str) -> String,
    /// "every 2 weeks", by days.
    pub interval: fn(u32) -> String,
    /// "4 of 5"
    pub x_of_y: fn(u32, u32) -> String,
    pub seconds: fn(u32) -> String,
    pub minutes: fn(&str) -> String,
    /// The minutes as they stand before a noun: "1-minute".
    pub of_minutes: fn(&str) -> String,
    /// The grade as it stands behind the minutes, with the space before it.
    pub of_grade: fn(&str) -> String,
    /// The whole statement: probe or record, interval, report dates as they were typed.
    pub statement: fn(&str, &str, Option<&str>) -> String,
    /// The same of scores that are collected elsewhere.
    pub statement_elsewhere: fn(&str, &str, Option<&str>) -> String,
    /// What is given: "an oral reading fluency probe of 1 minute with grade 2 material".
    pub probe: fn(&str, Option<&str>, Option<&str>) -> String,
}

/// What one measure contributes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MeasurePhrases {
    pub behavior: &'static str,
    /// What a share is of, in "4 of 5 subjects": "opportunities".
    pub noun: &'static str,
    /// The same after a percentage: "of the opportunities".
    pub of: &'static str,
    /// The score in the sentence, `{}` in its place and its noun as `<time/times>`, where more is better,
    pub up: &'static str,
    /// and where less is.
    pub down: &'static str,
    /// What the checks are called in "3 consecutive passages".
    pub checks: &'static str,
    /// `{m}` minutes before a noun, `{t}` minutes by themselves, `{g}` grade.
    pub condition: &'static str,
}

/// The phrases of a language.
pub fn phrases(lang: Lang) -> &'static GoalPhrases {
    match lang {
        Lang::En => &en::PHRASES,
        Lang::Es => &es::PHRASES,
    }
}

/// What this measure contributes under this scoring rule.
pub fn measure(lang: Lang, code: &str, scoring: &str) -> MeasurePhrases {
    let list = match lang {
        Lang::En => en::MEASURES,
        Lang::Es => es::MEASURES,
    };
    let find = |wanted: &str| list.lines().find(|line| line.split_once('|').is_some_and(|(own, _)| own == wanted));
    let line = find(&format!("{code}.{scoring}")).or_else(|| find(code)).unwrap_or_default();
    let mut parts = line.split('|').skip(1);
    let mut next = || parts.next().unwrap_or_default();
    MeasurePhrases {
        behavior: next(),
        noun: next(),
        of: next(),
        up: next(),
        down: next(),
        checks: next(),
        condition: next(),
    }
}

/// What a starter says besides its behavior; what is empty is as usual for the measure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StarterPhrases {
    pub condition: &'static str,
    /// What its share is of, such as "subjects".
    pub noun: &'static str,
    pub title: &'static str,
}

/// What a starter says besides its behavior.
pub fn starter(lang: Lang, id: &str) -> StarterPhrases {
    let list = match lang {
        Lang::En => en::STARTERS,
        Lang::Es => es::STARTERS,
    };
    let line = list.lines().filter_map(|line| line.split_once('|')).find(|(own, _)| *own == id);
    let mut parts = line.map_or("", |(_, rest)| rest).split('|');
    let mut next = || parts.next().unwrap_or_default();
    StarterPhrases { condition: next(), noun: next(), title: next() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::goal_types::{self, Offered};
    use crate::measures::{self, OwnKind};

    #[test]
    fn every_measure_has_its_phrases_in_both_languages() {
        let own = OwnKind::ALL.map(OwnKind::measure);
        for lang in Lang::ALL {
            for measure in measures::all().chain(own) {
                for scoring in measure.scorings {
                    let words = super::measure(lang, measure.code, scoring);
                    let kind = goal_types::by_code(measure.code);
                    let falls = kind.is_some_and(|kind| kind.direction == Offered::Down);
                    let either = kind.is_some_and(|kind| kind.direction == Offered::Either);
                    let what = format!("{} {scoring} {}", measure.code, lang.code());
                    assert!(falls || words.up.contains("{}"), "{what}: a score that rises");
                    assert!(!(falls || either) || words.down.contains("{}"), "{what}: a score that falls");
                    assert!(!words.checks.is_empty(), "{what}: checks");
                    assert_eq!(words.noun.is_empty(), words.of.is_empty(), "{what}: shares");
                }
            }
            for id in starter_ids(lang) {
                assert!(goal_types::starters().any(|starter| starter.id == id), "{id}");
            }
            // A starter of a type says under which condition and what it is called; a timed probe has that from its measure.
            for known in goal_types::starters().filter(|known| !known.id.starts_with("cbm.")) {
                let said = super::starter(lang, known.id);
                assert!(!said.condition.is_empty() && !said.title.is_empty(), "{}", known.id);
                assert_eq!(known.share.is_some(), !said.noun.is_empty(), "{}", known.id);
            }
        }
    }

    fn starter_ids(lang: Lang) -> Vec<&'static str> {
        let list = if lang == Lang::En { en::STARTERS } else { es::STARTERS };
        list.lines().filter_map(|line| line.split_once('|')).map(|(id, _)| id).collect()
    }
}
