//! A date with its parts written out, taken apart without deciding what only the column can decide.

use super::super::fold::{visible, words_of};
use super::months::{is_ordinal, is_silent, month};
use crate::day::SchoolDay;

/// The readings a date has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// One reading, whatever the column says.
    Day(SchoolDay),
    DayOrMonthFirst {
        day_first: SchoolDay,
        month_first: SchoolDay,
    },
    DayFirstOnly(SchoolDay),
    MonthFirstOnly(SchoolDay),
}

/// Reads `2026-02-09`, `20260209`, `2/9/26`, `9.2.2026`, `9-Feb-2026`, `Feb 9, 2026`, `lunes, 9 de febrero de 2026`, each
/// also with a time behind it. None when the cell is nothing of that or the calendar has no such day.
pub(super) fn written(text: &str) -> Option<Written> {
    let text = visible(text);
    let parts = parts(without_time(&text)?)?;
    match (parts.month, parts.numbers.as_slice()) {
        (None, [(all, 8)]) => SchoolDay::new(year(all / 10_000, 4)?, all / 100 % 100, all % 100).map(Written::Day),
        (None, [(y, 4), (m, 1 | 2), (d, 1 | 2)]) => SchoolDay::new(year(*y, 4)?, *m, *d).map(Written::Day),
        (None, [(first, 1 | 2), (second, 1 | 2), (y, digits)]) => {
            let year = year(*y, *digits)?;
            match (SchoolDay::new(year, *second, *first), SchoolDay::new(year, *first, *second)) {
                (Some(day_first), Some(month_first)) if day_first == month_first => Some(Written::Day(day_first)),
                (Some(day_first), Some(month_first)) => Some(Written::DayOrMonthFirst { day_first, month_first }),
                (Some(day_first), None) => Some(Written::DayFirstOnly(day_first)),
                (None, Some(month_first)) => Some(Written::MonthFirstOnly(month_first)),
                (None, None) => None,
            }
        }
        (Some(month), [(y, 4), (d, 1 | 2)]) => SchoolDay::new(year(*y, 4)?, month, *d).map(Written::Day),
        (Some(month), [(d, 1 | 2), (y, digits)]) => SchoolDay::new(year(*y, *digits)?, month, *d).map(Written::Day),
        _ => None,
    }
}

/// `5-Apr`: a day and a month without a year, which is what a spreadsheet makes of `4/5`.
pub(super) fn is_day_and_month(text: &str) -> bool {
    parts(&visible(text)).is_some_and(|parts| parts.month.is_some() && parts.numbers.len() == 1)
}

/// Four digits as they stand; two digits mean 1980 to 2079.
fn year(number: u32, digits: usize) -> Option<i32> {
    let year = match digits {
        4 => number,
        2 if number < 80 => number + 2000,
        2 => number + 1900,
        _ => return None,
    };
    i32::try_from(year).ok()
}

struct Parts {
    month: Option<u32>,
    /// Numbers with how many digits they were written with.
    numbers: Vec<(u32, usize)>,
}

fn parts(text: &str) -> Option<Parts> {
    // The longest date in words has some 35 letters.
    if text.len() > 60 || !text.starts_with(|c: char| c.is_alphanumeric()) {
        return None;
    }
    let (mut month_found, mut numbers) = (None, Vec::new());
    let mut rest = text;
    let mut has_comma = false;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_ascii_digit() {
            let length = run(rest, |c| c.is_ascii_digit());
            let digits = rest.get(..length)?;
            if length > 8 || numbers.len() == 3 {
                return None;
            }
            numbers.push((digits.parse().ok()?, length));
            length
        } else if c.is_alphabetic() {
            let length = run(rest, char::is_alphabetic);
            let word = words_of(rest.get(..length)?);
            match month(&word) {
                Some(month) if month_found.is_none() => month_found = Some(month),
                None if is_silent(&word) || (is_ordinal(&word) && !numbers.is_empty()) => {}
                _ => return None,
            }
            length
        } else if matches!(c, '/' | '-' | '.' | ' ' | '\u{A0}' | '\u{202F}') {
            c.len_utf8()
        } else if c == ',' {
            has_comma = true;
            1
        } else {
            return None;
        };
        rest = rest.get(length..)?;
    }
    // `1,2,26` is a list; a comma belongs into a date with words.
    let words = month_found.is_some() || text.contains(char::is_alphabetic);
    (words || !has_comma).then_some(Parts { month: month_found, numbers })
}

fn run(text: &str, belongs: impl Fn(char) -> bool) -> usize {
    text.find(|c| !belongs(c)).unwrap_or(text.len())
}

/// The date before the time. A time with a zone other than midnight gives none: the day there need not be the day here.
fn without_time(text: &str) -> Option<&str> {
    let Some(colon) = text.find(':') else {
        return Some(text);
    };
    let hour = text.get(..colon)?.trim_end_matches(|c: char| c.is_ascii_digit());
    let time = text.get(hour.len()..)?;
    let date = hour.trim_end_matches([' ', ',']);
    let date =
        date.strip_suffix(['T', 't']).filter(|date| date.ends_with(|c: char| c.is_ascii_digit())).unwrap_or(date);
    if date.len() == hour.len() {
        return None;
    }
    let clock = time.trim_start_matches(|c: char| c.is_ascii_digit() || c == ':' || c == '.');
    let suffix = clock.trim();
    let is_midnight = time.get(..time.len() - clock.len())?.bytes().all(|b| matches!(b, b'0' | b':' | b'.'));
    let half = suffix.to_ascii_lowercase().replace([' ', '.', '\u{A0}', '\u{202F}'], "");
    match half.as_str() {
        "" | "am" | "pm" => Some(date),
        _ if is_midnight => (half == "z" || half.starts_with(['+', '-'])).then_some(date),
        _ => None,
    }
}
