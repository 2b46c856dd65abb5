//! Dates as spreadsheets count them: whole days from a first day, the time of day behind the decimal sign.

use super::super::fold::visible;
use crate::day::SchoolDay;

/// From which day a spreadsheet counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Serials {
    /// Excel, LibreOffice, Google Sheets.
    #[default]
    From1900,
    /// Old Excel for Mac, and workbooks with the 1904 setting.
    From1904,
}

impl Serials {
    /// The serial number of 1990-01-01, the first day of the app. In the 1900 system day 1 is 1900-01-01 and a February 29,
    /// 1900 that never was is counted too; 1904 begins 1,462 days later.
    fn of_first_day(self) -> i32 {
        match self {
            Serials::From1900 => 32_874,
            Serials::From1904 => 31_412,
        }
    }
}

/// The day of a serial number; none when the cell is no such number or the day lies outside the years of the app.
pub(super) fn day(text: &str, serials: Serials) -> Option<SchoolDay> {
    let text = visible(text);
    let whole = match text.split_once(['.', ',']) {
        Some((whole, time)) if !time.is_empty() && time.bytes().all(|b| b.is_ascii_digit()) => whole,
        Some(_) => return None,
        None => text.as_str(),
    };
    if whole.len() != 5 || !whole.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let days = whole.parse::<i32>().ok()?.checked_sub(serials.of_first_day()).filter(|days| *days >= 0)?;
    let first = SchoolDay::new(SchoolDay::FIRST_YEAR, 1, 1)?;
    let day = first.plus_days(days);
    // `plus_days` stays where the calendar ends.
    (day.days_since(first) == days).then_some(day)
}
