//! The two axes: values from 0 in steps a teacher counts in, days as true dates with a tick at each month.

use super::input::ChartWords;
use super::model::{Gridline, MonthTick};
use crate::day::SchoolDay;

/// A value axis from 0 to `top` with a line every `step`.
#[derive(Clone, Debug, PartialEq)]
pub struct ValueAxis {
    pub top: f64,
    pub lines: Vec<Gridline>,
}

/// Steps per power of ten. The third closes the gap between 11 and 14 times a power of ten, where the other three give too
/// few or too many lines; under ten it is 3, because nobody counts trials in halves.
const SMALL_STEPS: [f64; 4] = [1.0, 2.0, 3.0, 5.0];
const STEPS: [f64; 4] = [1.0, 2.0, 2.5, 5.0];

/// The axis that holds `highest`: four to six lines with zero, its top the next half step above. `whole` says that all
/// values are whole numbers, so that a small axis is not cut into parts of one.
pub fn value_axis(highest: f64, whole: bool) -> ValueAxis {
    let least = if whole { 3.0 } else { 0.3 };
    let highest = if highest.is_finite() { highest.clamp(least, 1e9) } else { least };
    let step = step_for(highest);
    let half = step / 2.0;
    let top = ((highest / half).floor() + 1.0) * half;
    let mut lines = Vec::with_capacity(6);
    let mut value = 0.0;
    while value < top - half / 2.0 || lines.is_empty() {
        lines.push(Gridline { value, label: figure(value) });
        value += step;
    }
    // A line on the top edge itself is drawn as well when the top is a whole step.
    if (value - top).abs() < half / 2.0 {
        lines.push(Gridline { value: top, label: figure(top) });
    }
    ValueAxis { top, lines }
}

/// The smallest step with at most five lines above zero.
fn step_for(highest: f64) -> f64 {
    let mut power = 0.1;
    while power < 1e10 {
        let steps = if power < 5.0 { SMALL_STEPS } else { STEPS };
        if let Some(factor) = steps.into_iter().find(|factor| highest < 5.5 * factor * power) {
            return factor * power;
        }
        power *= 10.0;
    }
    power
}

/// A figure for an axis: whole, or with one decimal. Written by integers, which costs less than float printing.
pub fn figure(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    let mut text = (tenths / 10).to_string();
    if tenths % 10 != 0 {
        text.push('.');
        text.push_str(&(tenths % 10).abs().to_string());
    }
    text
}

/// The first and last day of an axis that shows `first..=last` with room at both ends, at least 14 days in all.
pub fn day_range(first: SchoolDay, last: SchoolDay) -> (SchoolDay, SchoolDay) {
    let span = last.days_since(first).max(0);
    // A thirty-sixth of the span is a week for a school year: room for the ring and half the star.
    let room = (span / 36).max(2);
    let short = (14 - span - 2 * room).max(0);
    let before = room + short / 3;
    (first.plus_days(-before), last.plus_days(room + short - short / 3))
}

/// A tick at the left end and at the first of every month. Long ranges are labelled every second, third, sixth or
/// twelfth month, always so that September and January can carry the year.
pub fn month_ticks(from: SchoolDay, to: SchoolDay, words: &ChartWords) -> Vec<MonthTick> {
    let months = (to.year() - from.year()) * 12 + to.month() as i32 - from.month() as i32 + 1;
    let every = match months {
        ..=13 => 1,
        14..=26 => 2,
        27..=40 => 4,
        _ => 12,
    };
    let mut ticks: Vec<MonthTick> = Vec::new();
    let (mut year, mut month) = (from.year(), from.month());
    while let Some(day) = SchoolDay::new(year, month, 1).filter(|&day| day <= to) {
        // The month the axis begins in is named when most of it can be seen.
        let partly = day < from;
        let named = if partly { every == 1 && from.day() <= 12 } else { (month + 3) % every == 0 };
        if named {
            let with_year = ticks.is_empty() || month == 9 || month == 1;
            ticks.push(MonthTick { day: day.max(from), label: month_label(year, month, with_year, words), with_year });
        }
        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    }
    ticks
}

fn month_label(year: i32, month: u32, with_year: bool, words: &ChartWords) -> String {
    let index = usize::try_from(month).unwrap_or(1).saturating_sub(1);
    let mut label = words.months.get(index).cloned().unwrap_or_default();
    if with_year {
        label.push(' ');
        label.push_str(&year.to_string());
    }
    label
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn lines(highest: f64) -> Vec<f64> {
        value_axis(highest, true).lines.iter().map(|line| line.value).collect()
    }

    #[test]
    fn steps_are_those_a_teacher_counts_in() {
        assert_eq!(lines(109.0), [0.0, 20.0, 40.0, 60.0, 80.0, 100.0]);
        assert_eq!(value_axis(109.0, true).top, 110.0);
        assert_eq!(lines(0.0), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(lines(5.0), [0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(lines(13.0), [0.0, 3.0, 6.0, 9.0, 12.0]);
        assert_eq!(lines(130.0), [0.0, 25.0, 50.0, 75.0, 100.0, 125.0]);
    }

    #[test]
    fn rates_below_one_get_decimals() {
        let axis = value_axis(0.7, false);
        assert_eq!(axis.lines.iter().map(|line| line.label.as_str()).collect::<Vec<_>>(), ["0", "0.2", "0.4", "0.6"]);
    }

    proptest! {
        #[test]
        fn every_axis_has_four_to_six_lines_and_ends_above_its_highest_value(highest in 0.0..5000.0f64, whole: bool) {
            let axis = value_axis(highest, whole);
            prop_assert!((4..=6).contains(&axis.lines.len()), "{:?}", axis);
            prop_assert!(axis.top > highest);
        }

        #[test]
        fn every_range_of_days_is_at_least_two_weeks_and_holds_what_it_shows(start in 0i32..30_000, span in 0i32..1500) {
            let first = SchoolDay::new(2000, 1, 1).expect("a day").plus_days(start);
            let last = first.plus_days(span);
            let (from, to) = day_range(first, last);
            prop_assert!(to.days_since(from) >= 14);
            prop_assert!(from < first && last < to);
        }
    }
}
