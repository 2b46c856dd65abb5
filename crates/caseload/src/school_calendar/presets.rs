//! The usual days without school of a US school year, computed from its fall. They are proposals: a district's own calendar
//! says which of them it keeps.

use crate::day::SchoolDay;

/// A usual break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Break {
    /// First Monday of September.
    LaborDay,
    /// Second Monday of October: Columbus Day, Indigenous Peoples' Day.
    OctoberHoliday,
    /// November 11; the Friday or Monday beside it when it falls on a weekend.
    VeteransDay,
    /// Monday to Friday of the week with the fourth Thursday of November.
    Thanksgiving,
    /// Two weeks, Monday to Friday: the one of December 25 and the one after it.
    Winter,
    /// Third Monday of January: Martin Luther King Jr. Day.
    KingDay,
    /// Third Monday of February.
    PresidentsDay,
    /// A week in March; districts differ most here.
    Spring,
    /// Two days before Easter Sunday.
    GoodFriday,
    /// Last Monday of May.
    MemorialDay,
    /// June 19; the Friday or Monday beside it when it falls on a weekend.
    Juneteenth,
}

/// The day with this number among the weekdays of a month (0 is Monday; the first one is number 1).
fn nth(year: i32, month: u32, weekday: u32, number: i32) -> Option<SchoolDay> {
    let first = SchoolDay::new(year, month, 1)?;
    let ahead = i32::try_from((7 + weekday - first.weekday()) % 7).ok()?;
    Some(first.plus_days(ahead + 7 * (number - 1)))
}

/// The Monday of the week of a day.
fn monday(day: SchoolDay) -> SchoolDay {
    day.plus_days(-i32::try_from(day.weekday()).unwrap_or(0))
}

/// A holiday on a weekend is kept on the Friday before or the Monday after.
fn kept(day: SchoolDay) -> SchoolDay {
    match day.weekday() {
        5 => day.plus_days(-1),
        6 => day.plus_days(1),
        _ => day,
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed in Nature of April 20, 1876 and in Jean Meeus,
/// Astronomical Algorithms, chapter 8.
fn easter(year: i32) -> Option<SchoolDay> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let f = (b + 8) / 25;
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    SchoolDay::new(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

/// First and last day of each usual break of the school year that begins in this fall, in the order of the year.
pub fn presets(fall: i32) -> Vec<(Break, SchoolDay, SchoolDay)> {
    let next = fall + 1;
    let one = |kind, day: Option<SchoolDay>| day.map(|day| (kind, day, day));
    let week = |kind, monday: Option<SchoolDay>, weeks: i32| {
        monday.map(|monday| (kind, monday, monday.plus_days(7 * weeks - 3)))
    };
    let last_may = SchoolDay::new(next, 5, 31).map(monday);
    let found = [
        one(Break::LaborDay, nth(fall, 9, 0, 1)),
        one(Break::OctoberHoliday, nth(fall, 10, 0, 2)),
        one(Break::VeteransDay, SchoolDay::new(fall, 11, 11).map(kept)),
        week(Break::Thanksgiving, nth(fall, 11, 3, 4).map(monday), 1),
        // The week of December 25 and the one after it.
        week(Break::Winter, SchoolDay::new(fall, 12, 24).map(|eve| monday(kept(eve))), 2),
        one(Break::KingDay, nth(next, 1, 0, 3)),
        one(Break::PresidentsDay, nth(next, 2, 0, 3)),
        week(Break::Spring, nth(next, 3, 0, 3), 1),
        one(Break::GoodFriday, easter(next).map(|easter| easter.plus_days(-2))),
        one(Break::MemorialDay, last_may),
        one(Break::Juneteenth, SchoolDay::new(next, 6, 19).map(kept)),
    ];
    found.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_school_year_2025_has_the_days_that_calendars_print() {
        let found: Vec<(String, String)> =
            presets(2025).into_iter().map(|(_, from, to)| (from.to_string(), to.to_string())).collect();
        let printed = [
            ("2025-09-01", "2025-09-01"),
            ("2025-10-13", "2025-10-13"),
            ("2025-11-11", "2025-11-11"),
            ("2025-11-24", "2025-11-28"),
            ("2025-12-22", "2026-01-02"),
            ("2026-01-19", "2026-01-19"),
            ("2026-02-16", "2026-02-16"),
            ("2026-03-16", "2026-03-20"),
            ("2026-04-03", "2026-04-03"),
            ("2026-05-25", "2026-05-25"),
            ("2026-06-19", "2026-06-19"),
        ];
        assert_eq!(found, printed.map(|(from, to)| (from.to_owned(), to.to_owned())));
    }

    #[test]
    fn in_every_year_each_break_begins_and_ends_on_a_weekday_and_winter_holds_both_holidays() {
        for fall in 2020..2060 {
            for (kind, from, to) in presets(fall) {
                assert!(!from.is_weekend() && !to.is_weekend(), "{kind:?} {from} {to}");
                if kind == Break::Winter {
                    let day = |year, month, day| kept(SchoolDay::new(year, month, day).expect("a day"));
                    assert!(from <= day(fall, 12, 25) && to >= day(fall + 1, 1, 1).min(to), "{from} {to}");
                }
            }
        }
    }

    #[test]
    fn easter_falls_where_almanacs_have_it() {
        for (year, day) in [(2024, "2024-03-31"), (2025, "2025-04-20"), (2026, "2026-04-05"), (2038, "2038-04-25")] {
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(day));
        }
    }
}
