//! Dates in words.

use super::Lang;
use crate::day::SchoolDay;

const SHORT_EN: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const LONG_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const SHORT_ES: [&str; 12] = ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"];
const LONG_ES: [&str; 12] = [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
];

fn of_month(names: &[&'static str; 12], month: u32) -> &'static str {
    let index = usize::try_from(month.saturating_sub(1)).unwrap_or(0);
    names.get(index).copied().unwrap_or("")
}

/// "Feb", "feb".
pub fn month_short(lang: Lang, month: u32) -> &'static str {
    of_month(if lang == Lang::En { &SHORT_EN } else { &SHORT_ES }, month)
}

/// "Feb 9", "9 feb"; with the year "Feb 9, 2026".
pub fn day_short(lang: Lang, day: SchoolDay, with_year: bool) -> String {
    let month = month_short(lang, day.month());
    match (lang, with_year) {
        (Lang::En, false) => format!("{month} {}", day.day()),
        (Lang::En, true) => format!("{month} {}, {}", day.day(), day.year()),
        (Lang::Es, false) => format!("{} {month}", day.day()),
        (Lang::Es, true) => format!("{} {month} {}", day.day(), day.year()),
    }
}

/// "February 9", "9 de febrero"; with the year "February 9, 2026".
pub fn day_long(lang: Lang, day: SchoolDay, with_year: bool) -> String {
    match (lang, with_year) {
        (Lang::En, false) => format!("{} {}", of_month(&LONG_EN, day.month()), day.day()),
        (Lang::En, true) => format!("{} {}, {}", of_month(&LONG_EN, day.month()), day.day(), day.year()),
        (Lang::Es, false) => format!("{} de {}", day.day(), of_month(&LONG_ES, day.month())),
        (Lang::Es, true) => format!("{} de {} de {}", day.day(), of_month(&LONG_ES, day.month()), day.year()),
    }
}

/// For text that leaves the app: always with the year.
pub fn day_with_year(lang: Lang, day: SchoolDay) -> String {
    day_long(lang, day, true)
}

/// How long ago: "today", "1 day", "6 days", "2 weeks".
pub fn days_between(lang: Lang, days: i32) -> String {
    let weeks = days / 7;
    match (lang, days) {
        (Lang::En, 0) => "today".into(),
        (Lang::Es, 0) => "hoy".into(),
        (Lang::En, 1) => "1 day".into(),
        (Lang::Es, 1) => "1 día".into(),
        (Lang::En, 2..=6) => format!("{days} days"),
        (Lang::Es, 2..=6) => format!("{days} días"),
        (Lang::En, 7..=13) => "1 week".into(),
        (Lang::Es, 7..=13) => "1 semana".into(),
        (Lang::En, _) => format!("{weeks} weeks"),
        (Lang::Es, _) => format!("{weeks} semanas"),
    }
}
