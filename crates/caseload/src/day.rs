//! A school day: a civil date without clock or time zone.

use chrono::{Datelike, NaiveDate, Weekday};
use std::fmt;

/// A civil date, written `YYYY-MM-DD`. Everything a teacher dates is one of these, never a date-time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchoolDay(NaiveDate);

impl SchoolDay {
    /// The first and last day the app accepts. Outside this a date is a slip of the keyboard.
    pub const FIRST_YEAR: i32 = 1990;
    /// The last year that can be typed.
    pub const LAST_YEAR: i32 = 2099;

    /// The date, when it exists and its year is one the app accepts.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(Self::FIRST_YEAR..=Self::LAST_YEAR).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// The last day the app accepts.
    pub fn last() -> Self {
        Self(NaiveDate::MAX.with_year(Self::LAST_YEAR).unwrap_or(NaiveDate::MAX))
    }

    /// Reads `YYYY-MM-DD` and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
        if !shape {
            return None;
        }
        let mut parts = text.split('-');
        let year = parts.next()?.parse().ok()?;
        let month = parts.next()?.parse().ok()?;
        let day = parts.next()?.parse().ok()?;
        Self::new(year, month, day)
    }

    /// The date as chrono sees it.
    pub fn date(self) -> NaiveDate {
        self.0
    }

    /// From a chrono date, when its year is one the app accepts.
    pub fn from_date(date: NaiveDate) -> Option<Self> {
        Self::new(date.year(), date.month(), date.day())
    }

    /// Whole days from `earlier` to this day; negative when this day is before it.
    pub fn days_since(self, earlier: Self) -> i32 {
        // Both years lie in 1990..=2099, so the difference is far inside i32.
        i32::try_from((self.0 - earlier.0).num_days()).unwrap_or(0)
    }

    /// The day `days` later (earlier when negative); stays at this day where the calendar of the app ends.
    pub fn plus_days(self, days: i32) -> Self {
        self.0.checked_add_signed(chrono::TimeDelta::days(i64::from(days))).and_then(Self::from_date).unwrap_or(self)
    }

    /// Saturday or Sunday.
    pub fn is_weekend(self) -> bool {
        matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Of the calendar.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// 1 to 31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// 0 is Monday, 6 is Sunday.
    pub fn weekday(self) -> u32 {
        self.0.weekday().num_days_from_monday()
    }

    /// The year in which the storage year (July 1 to June 30) of this day begins.
    pub fn storage_year(self) -> i32 {
        if self.month() >= 7 { self.year() } else { self.year() - 1 }
    }
}

impl fmt::Display for SchoolDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year(), self.month(), self.day())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_prints_what_it_reads_and_refuses_the_rest() {
        let day = SchoolDay::parse("2026-02-09").expect("a real date");
        assert_eq!(day.to_string(), "2026-02-09");
        for bad in ["2026-2-9", "2026-02-30", "09/02/2026", "1026-02-09", "", "2026-02-0x"] {
            assert_eq!(SchoolDay::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn the_storage_year_turns_on_july_first() {
        let june = SchoolDay::parse("2026-06-30").expect("a real date");
        assert_eq!(june.storage_year(), 2025);
        assert_eq!(june.plus_days(1).storage_year(), 2026);
        assert_eq!(june.plus_days(1).days_since(june), 1);
    }
}
