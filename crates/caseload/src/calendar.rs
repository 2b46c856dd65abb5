//! School days: Monday to Friday, without the days on the no-school list.

use crate::day::SchoolDay;

/// Days without school, first and last included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub from: SchoolDay,
    pub to: SchoolDay,
    /// As the calendar of the school calls it, such as "Winter break".
    pub name: String,
}

impl Closed {
    /// The Mondays to Fridays of the range.
    fn weekdays(&self) -> i32 {
        weekdays(number(self.from) - 1, number(self.to))
    }
}

/// The no-school list, ready to be counted with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SchoolCalendar {
    /// In order, apart from each other by at least one school day.
    closed: Vec<Closed>,
    /// Beside each range: how many Mondays to Fridays all earlier ranges take away.
    taken_before: Vec<i32>,
}

impl SchoolCalendar {
    /// From ranges in any order. A range whose end lies before its start holds no day; ranges that overlap, touch or
    /// leave only a weekend between them become one, named after its longest part.
    pub fn new(mut ranges: Vec<Closed>) -> Self {
        ranges.retain(|range| range.from <= range.to);
        crate::order::sort_by_key(&mut ranges, |range| (range.from, range.to));
        let mut closed: Vec<Closed> = Vec::with_capacity(ranges.len());
        let mut named_for = 0;
        for range in ranges {
            let length = range.to.days_since(range.from);
            match closed.last_mut() {
                Some(last) if weekdays(number(last.to), number(range.from) - 1) <= 0 => {
                    last.to = last.to.max(range.to);
                    if length > named_for {
                        (last.name, named_for) = (range.name, length);
                    }
                }
                Some(_) | None => {
                    named_for = length;
                    closed.push(range);
                }
            }
        }
        let mut taken = 0;
        let taken_before = closed
            .iter()
            .map(|range| {
                let before = taken;
                taken += range.weekdays();
                before
            })
            .collect();
        Self { closed, taken_before }
    }

    /// Whether there is school on this day.
    pub fn is_school_day(&self, day: SchoolDay) -> bool {
        let begun = self.closed.partition_point(|range| range.from <= day);
        let in_range = begun.checked_sub(1).and_then(|at| self.closed.get(at)).is_some_and(|range| day <= range.to);
        !day.is_weekend() && !in_range
    }

    /// The first school day on or after this one; None where the calendar's last day is reached before.
    pub fn school_day_from(&self, day: SchoolDay) -> Option<SchoolDay> {
        let mut day = day;
        // Each turn leaves a weekend or one of the ranges behind.
        for _ in 0..=2 * (self.closed.len() + 1) {
            if self.is_school_day(day) {
                return Some(day);
            }
            let begun = self.closed.partition_point(|range| range.from <= day);
            let range = begun.checked_sub(1).and_then(|at| self.closed.get(at)).filter(|range| day <= range.to);
            day = match range {
                Some(range) => range.to.plus_days(1),
                None => day.plus_days(7 - i32::try_from(day.weekday()).unwrap_or(0)),
            };
        }
        None
    }

    /// How many school days lie after `from`, up to and including `to`; negative when `to` lies before `from`.
    pub fn school_days(&self, from: SchoolDay, to: SchoolDay) -> i32 {
        weekdays(number(from), number(to)) - (self.taken_until(to) - self.taken_until(from))
    }

    /// School days by fives: the instructional weeks after `from`, up to and including `to`. Published growth is per such
    /// week.
    pub fn school_weeks(&self, from: SchoolDay, to: SchoolDay) -> f64 {
        f64::from(self.school_days(from, to)) / 5.0
    }

    /// Whether any day is closed; without one, school days and weekdays are the same.
    pub fn has_closed_days(&self) -> bool {
        !self.closed.is_empty()
    }

    /// The breaks of a week or more: at least five school days in a row are missing.
    pub fn breaks(&self) -> impl Iterator<Item = &Closed> {
        self.closed.iter().filter(|range| range.weekdays() >= 5)
    }

    /// Mondays to Fridays without school, up to and including this day.
    fn taken_until(&self, day: SchoolDay) -> i32 {
        let begun = self.closed.partition_point(|range| range.from <= day);
        let last = begun.checked_sub(1).and_then(|at| Some((self.closed.get(at)?, self.taken_before.get(at)?)));
        last.map_or(0, |(range, before)| before + weekdays(number(range.from) - 1, number(range.to.min(day))))
    }
}

/// Days counted from a Monday, so that a week is a whole number of sevens.
fn number(day: SchoolDay) -> i32 {
    // 1970-01-05 was a Monday.
    day.date().to_epoch_days() - 4
}

/// Mondays to Fridays after the day numbered `from`, up to and including `to`; negative when `to` is the smaller.
fn weekdays(from: i32, to: i32) -> i32 {
    let until = |number: i32| number.div_euclid(7) * 5 + (number.rem_euclid(7) + 1).min(5);
    until(to) - until(from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> SchoolDay {
        SchoolDay::parse(text).expect("a date")
    }

    fn closed(from: &str, to: &str, name: &str) -> Closed {
        Closed { from: day(from), to: day(to), name: name.into() }
    }

    #[test]
    fn the_worked_year_has_160_school_days() {
        let calendar = SchoolCalendar::new(vec![
            closed("2025-12-22", "2026-01-02", "Winter break"),
            closed("2025-11-24", "2025-11-28", "Thanksgiving"),
            closed("2026-03-16", "2026-03-20", "Spring break"),
        ]);
        assert_eq!(calendar.school_days(day("2025-09-08"), day("2026-05-18")), 160);
        assert!((calendar.school_weeks(day("2025-09-08"), day("2026-05-18")) - 32.0).abs() < 1e-9);
        assert_eq!(calendar.breaks().count(), 3);
        assert!(!calendar.is_school_day(day("2025-11-25")));
        assert!(!calendar.is_school_day(day("2025-11-29")), "a Saturday");
        assert!(calendar.is_school_day(day("2025-12-01")));
    }

    #[test]
    fn the_next_school_day_lies_behind_weekends_and_breaks() {
        let calendar = SchoolCalendar::new(vec![
            closed("2025-12-22", "2026-01-02", "Winter break"),
            closed("2025-11-26", "2025-11-28", "Thanksgiving"),
        ]);
        let next = |from: &str| calendar.school_day_from(day(from)).expect("a day").to_string();
        assert_eq!(next("2025-11-25"), "2025-11-25");
        assert_eq!(next("2025-11-26"), "2025-12-01");
        assert_eq!(next("2025-12-20"), "2026-01-05");
        assert_eq!(next("2026-01-03"), "2026-01-05");
    }

    #[test]
    fn a_break_is_named_after_its_longest_part_and_the_first_of_equal_ones() {
        let name = |second: &str| {
            let ranges = vec![closed("2025-12-22", "2025-12-26", "First"), closed("2025-12-29", second, "Second")];
            SchoolCalendar::new(ranges).closed[0].name.clone()
        };
        assert_eq!(name("2026-01-01"), "First");
        assert_eq!(name("2026-01-02"), "First");
        assert_eq!(name("2026-01-05"), "Second");
    }

    #[test]
    fn two_weeks_with_a_weekend_between_are_one_break_and_a_single_day_is_none() {
        let calendar = SchoolCalendar::new(vec![
            closed("2025-12-29", "2026-01-02", "New year"),
            closed("2025-12-20", "2025-12-26", "Winter break"),
            closed("2026-02-16", "2026-02-16", "Presidents' Day"),
        ]);
        let breaks: Vec<&Closed> = calendar.breaks().collect();
        assert_eq!(breaks.len(), 1);
        assert_eq!((breaks[0].from, breaks[0].to), (day("2025-12-20"), day("2026-01-02")));
        assert_eq!(breaks[0].name, "Winter break");
    }

    #[test]
    fn a_range_that_ends_before_it_starts_closes_nothing() {
        let calendar = SchoolCalendar::new(vec![closed("2025-12-29", "2025-12-01", "")]);
        assert_eq!(calendar, SchoolCalendar::default());
    }

    proptest! {
        #[test]
        fn counting_equals_walking_through_the_days(
            ranges in proptest::collection::vec((0_i32..500, 0_i32..40), 0..12), from in 0_i32..500, length in 0_i32..500,
        ) {
            let origin = day("2024-08-01");
            let list: Vec<Closed> = ranges
                .iter()
                .map(|&(at, days)| Closed {
                    from: origin.plus_days(at),
                    to: origin.plus_days(at + days),
                    name: String::new(),
                })
                .collect();
            let calendar = SchoolCalendar::new(list.clone());
            let from = origin.plus_days(from);
            let to = from.plus_days(length);
            let open = |day: SchoolDay| !day.is_weekend() && !list.iter().any(|range| range.from <= day && day <= range.to);
            let mut walked = 0;
            for step in 1..=length {
                let today = from.plus_days(step);
                prop_assert_eq!(calendar.is_school_day(today), open(today));
                walked += i32::from(open(today));
            }
            prop_assert_eq!(calendar.school_days(from, to), walked);
            prop_assert_eq!(calendar.school_days(to, from), -walked);
        }
    }
}
