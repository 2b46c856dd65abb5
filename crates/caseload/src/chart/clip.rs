//! Cutting lines at the ends of the window of time.

use super::input::DayValue;
use crate::day::SchoolDay;

/// The part of a polyline between two days, with values interpolated at the cuts. Vertices out of order are left out,
/// and so are values that are not numbers.
pub fn clip(line: &[DayValue], from: SchoolDay, to: SchoolDay) -> Vec<DayValue> {
    let mut out: Vec<DayValue> = Vec::with_capacity(line.len());
    let mut before: Option<DayValue> = None;
    for point in line.iter().copied().filter(|point| point.value.is_finite()) {
        if let Some(last) = before {
            if point.day < last.day {
                continue;
            }
            if last.day < from && point.day > from {
                out.push(between(last, point, from));
            }
            if last.day <= to && point.day > to {
                if last.day < to {
                    out.push(between(last, point, to));
                }
                break;
            }
        }
        if point.day >= from && point.day <= to {
            out.push(point);
        }
        before = Some(point);
    }
    out
}

/// The point on the segment at `day`.
fn between(a: DayValue, b: DayValue, day: SchoolDay) -> DayValue {
    let span = f64::from(b.day.days_since(a.day).max(1));
    let share = f64::from(day.days_since(a.day)) / span;
    DayValue { day, value: a.value + (b.value - a.value) * share }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(n: i32) -> SchoolDay {
        SchoolDay::new(2026, 1, 1).expect("a day").plus_days(n)
    }

    fn at(n: i32, value: f64) -> DayValue {
        DayValue { day: day(n), value }
    }

    #[test]
    fn a_line_is_cut_at_both_ends_of_the_window() {
        let line = [at(0, 0.0), at(10, 10.0), at(20, 10.0)];
        assert_eq!(clip(&line, day(5), day(15)), [at(5, 5.0), at(10, 10.0), at(15, 10.0)]);
        assert_eq!(clip(&line, day(0), day(20)), line);
        assert_eq!(clip(&line, day(30), day(40)), []);
        assert_eq!(clip(&line, day(2), day(4)), [at(2, 2.0), at(4, 4.0)]);
    }

    #[test]
    fn a_value_that_is_no_number_is_left_out() {
        assert_eq!(clip(&[at(0, f64::NAN), at(1, 1.0)], day(0), day(9)), [at(1, 1.0)]);
    }
}
