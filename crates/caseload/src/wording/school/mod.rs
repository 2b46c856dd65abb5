//! Texts about the school's calendar and its level bands.

mod en;
mod es;

use super::Lang;
use crate::school_calendar::{Break, LineTrouble};

type T = &'static str;

/// The texts of one language.
pub struct SchoolTexts {
    pub title: T,
    pub intro: T,
    pub year: T,
    pub first_day: T,
    pub last_day: T,
    pub year_hint: T,
    pub save_year: T,
    pub year_saved: T,
    pub year_order: T,
    pub closed: T,
    pub none_yet: T,
    pub add: T,
    pub lines: T,
    pub lines_hint: T,
    pub unnamed: T,
    pub usual: T,
    pub usual_hint: T,
    pub breaks: [T; 11],
    pub preview: T,
    /// First day, last day.
    pub from_to: fn(&str, &str) -> String,
    pub school_days: fn(i32) -> String,
    pub line: fn(u32) -> String,
    pub no_date: T,
    pub no_such_day: T,
    pub ends_before: T,
    pub too_long: T,
    pub on_file: T,
    pub save: fn(usize) -> String,
    pub saved: fn(usize) -> String,
    pub change: T,
    pub name: T,
    pub from: T,
    pub to: T,
    pub changed: T,
    pub remove: T,
    pub removed: fn(&str) -> String,
    /// How many aimlines move.
    pub shifts: fn(usize) -> String,
    pub shifts_none: T,
    /// The aimline on a day: before, after, the day.
    pub shift: fn(&str, &str, &str) -> String,
    pub more: fn(usize) -> String,
    pub removing: T,
    pub fix_lines: fn(usize) -> String,
    pub bands: T,
    pub bands_intro: T,
    pub band_name: T,
    pub band_low: T,
    pub band_high: T,
    pub band_new: T,
    pub band_saved: T,
    pub band_removed: T,
    pub band_order: T,
    pub band_taken: T,
}

impl SchoolTexts {
    pub fn break_name(&self, kind: Break) -> T {
        const ALL: [Break; 11] = [
            Break::LaborDay,
            Break::OctoberHoliday,
            Break::VeteransDay,
            Break::Thanksgiving,
            Break::Winter,
            Break::KingDay,
            Break::PresidentsDay,
            Break::Spring,
            Break::GoodFriday,
            Break::MemorialDay,
            Break::Juneteenth,
        ];
        let at = ALL.iter().position(|one| *one == kind).unwrap_or(0);
        self.breaks.get(at).copied().unwrap_or("")
    }

    pub fn trouble(&self, trouble: LineTrouble) -> T {
        match trouble {
            LineTrouble::NoDate => self.no_date,
            LineTrouble::NoSuchDay => self.no_such_day,
            LineTrouble::EndsBeforeItStarts => self.ends_before,
            LineTrouble::TooLong => self.too_long,
        }
    }
}

/// The texts in a language.
pub fn texts(lang: Lang) -> &'static SchoolTexts {
    match lang {
        Lang::En => &en::TEXTS,
        Lang::Es => &es::TEXTS,
    }
}
