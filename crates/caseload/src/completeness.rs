//! How many of the planned checks have a score (measurement reference 7.3).
//!
//! An absence is a missing check: no value is put in its place. A check given later counts on the day it was given.

use crate::calendar::SchoolCalendar;
use crate::day::SchoolDay;
use crate::standing::Track;

/// Under so many percent the reader is warned.
const ENOUGH_PERCENT: u64 = 70;

/// Checks scored and planned in the current phase, up to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// Days with a score. Can be more than planned.
    pub scored: u32,
    /// Planned checks; a break of a week or more has none.
    pub planned: u32,
}

impl Completeness {
    /// Of the phase of today. A schedule that is looser than the least number of checks (`most_days` between two of them, where
    /// the district asks for one) is counted against that number.
    pub fn of(track: &Track<'_>, most_days: Option<u32>) -> Self {
        let phase = track.current_phase();
        let start = track.phase_start(phase).unwrap_or(track.baseline_day);
        let scored = u32::try_from(track.phase_checks(phase).len()).unwrap_or(u32::MAX);
        let interval = most_days.map_or(track.interval_days, |days| days.min(track.interval_days));
        Self { scored, planned: planned(start, track.today, interval, track.calendar) }
    }

    /// The share of the planned checks that has a score, rounded down, at most 100; None while none was planned.
    pub fn percent(self) -> Option<u32> {
        let share = (100 * u64::from(self.scored)).checked_div(u64::from(self.planned))?;
        u32::try_from(share.min(100)).ok()
    }

    /// Whether to warn: fewer than 70 % of the planned checks have a score.
    pub fn is_thin(self) -> bool {
        100 * u64::from(self.scored) < ENOUGH_PERCENT * u64::from(self.planned)
    }
}

/// The checks planned after `from`, up to and including `to`: one at the end of each interval, unless that day lies in a
/// break of a week or more. A check that falls on a single day off can be given the day after and stays planned.
pub fn planned(from: SchoolDay, to: SchoolDay, interval_days: u32, calendar: &SchoolCalendar) -> u32 {
    let Some(interval) = i32::try_from(interval_days).ok().filter(|days| *days > 0) else { return 0 };
    let intervals = to.days_since(from).max(0) / interval;
    let given = |at: &i32| {
        let day = from.plus_days(at * interval);
        !calendar.breaks().any(|closed| closed.from <= day && day <= closed.to)
    };
    u32::try_from((1..=intervals).filter(given).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Closed;
    use crate::testing::{Series, day};

    #[test]
    fn seven_of_ten_are_enough_and_six_are_thin() {
        let of = |scored| Completeness { scored, planned: 10 };
        assert!(!of(7).is_thin() && of(6).is_thin());
        assert_eq!((of(6).percent(), of(12).percent()), (Some(60), Some(100)));
        assert_eq!(Completeness { scored: 2, planned: 3 }.percent(), Some(66), "rounded down");
        let none = Completeness { scored: 0, planned: 0 };
        assert_eq!((none.percent(), none.is_thin()), (None, false));
    }

    #[test]
    fn a_week_without_school_has_no_planned_check() {
        let week = Closed { from: day("2025-11-24"), to: day("2025-11-28"), name: String::new() };
        let calendar = SchoolCalendar::new(vec![week]);
        let count = |interval| planned(day("2025-11-10"), day("2025-12-08"), interval, &calendar);
        assert_eq!((count(7), count(14), count(0)), (3, 1, 0));
        let to_monday = Closed { from: day("2025-11-18"), to: day("2025-11-24"), name: String::new() };
        let ends = SchoolCalendar::new(vec![to_monday]);
        assert_eq!(planned(day("2025-11-10"), day("2025-12-08"), 7, &ends), 3, "its last day belongs to the break");
        let holiday = Closed { from: day("2025-11-24"), to: day("2025-11-24"), name: String::new() };
        let calendar = SchoolCalendar::new(vec![holiday]);
        assert_eq!(planned(day("2025-11-10"), day("2025-12-08"), 7, &calendar), 4, "a day off only shifts it");
        assert_eq!(planned(day("2025-12-08"), day("2025-11-10"), 7, &calendar), 0);
    }

    #[test]
    fn the_count_starts_with_the_phase() {
        let mut series = Series::weekly(&[50.0; 9]);
        series.points.remove(7);
        let all = series.with_track(|track| Completeness::of(track, None));
        assert_eq!((all.scored, all.planned), (8, 9));
        series.changes = vec![day("2025-09-08").plus_days(42)];
        let phase = series.with_track(|track| Completeness::of(track, Some(15)));
        assert_eq!((phase.scored, phase.planned), (3, 3));
    }

    #[test]
    fn a_monthly_schedule_is_counted_against_two_a_month_where_the_district_asks_for_that() {
        let series = Series::new(&[(28, 50.0), (56, 52.0)]);
        let monthly = |most_days| {
            series.with_track(|track| {
                Completeness::of(
                    &Track {
                        interval_days: 28,
                        asides: Vec::new(),
                        points: track.points.clone(),
                        changes: Vec::new(),
                        ..*track
                    },
                    most_days,
                )
            })
        };
        let own = monthly(None);
        assert_eq!((own.scored, own.planned), (2, 2));
        let asked = monthly(Some(15));
        assert_eq!((asked.scored, asked.planned), (2, 3), "56 days hold three times 15");
        assert!(asked.is_thin());
    }
}
