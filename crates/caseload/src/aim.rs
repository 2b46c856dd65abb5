//! The aimline: where the student is expected to be on a day.
//!
//! Values are stored as whole millionths, since files hold no binary fractions. A goal that was amended has several
//! pieces: the earlier ones stay on the chart, the latest one that has begun is the one that counts.

use crate::calendar::SchoolCalendar;
use crate::day::SchoolDay;
use std::fmt;

/// A decimal number with at most six places, exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millionths(pub i64);

impl Millionths {
    /// How many millionths make one.
    pub const ONE: i64 = 1_000_000;
    /// The largest size a typed value may have; far above any score.
    const MOST: i64 = 1_000_000_000 * Self::ONE;

    /// A whole number.
    pub fn whole(number: u32) -> Self {
        Self(i64::from(number) * Self::ONE)
    }

    /// Reads plain digits, with a sign and a point where needed: `92`, `-0.5`, `12.25`. Nothing else. None also for
    /// more than six places or a number larger than any score.
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
        let (whole, places) = match digits.split_once('.') {
            Some((_, places)) if places.is_empty() || places.len() > 6 => return None,
            Some(split) => split,
            None => (digits, ""),
        };
        if whole.is_empty() || !whole.bytes().chain(places.bytes()).all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let places: i64 = format!("{places:0<6}").parse().ok()?;
        let size = whole.parse::<i64>().ok()?.checked_mul(Self::ONE)?.checked_add(places)?;
        (size <= Self::MOST).then_some(Self(if negative { -size } else { size }))
    }

    /// The nearest millionth; none when the value is not finite or larger than any score.
    pub fn nearest(value: f64) -> Option<Self> {
        let scaled = (value * Self::ONE as f64).round();
        (scaled.abs() <= Self::MOST as f64).then_some(Self(scaled as i64))
    }

    /// For drawing and for arithmetic with scores.
    pub fn value(self) -> f64 {
        self.0 as f64 / Self::ONE as f64
    }
}

impl fmt::Display for Millionths {
    /// The shortest text that reads back as the same number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = self.0.unsigned_abs();
        let one = Self::ONE.unsigned_abs();
        if self.0 < 0 {
            f.write_str("-")?;
        }
        let (whole, mut places) = (size / one, size % one);
        if places == 0 {
            return write!(f, "{whole}");
        }
        let mut width = 6;
        while places % 10 == 0 {
            places /= 10;
            width -= 1;
        }
        write!(f, "{whole}.{places:0width$}")
    }
}

/// What the aimline rises by (measurement reference 2.3). Stored with the goal and used by every rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AimMode {
    /// The same amount every day of the calendar.
    Calendar,
    /// The same amount every school day; flat through weekends and breaks.
    Instructional,
}

impl AimMode {
    /// The one offered for a new goal: by school days when the days without school are known.
    pub fn usual(calendar: &SchoolCalendar) -> Self {
        if calendar.has_closed_days() { Self::Instructional } else { Self::Calendar }
    }

    /// Weeks from one day to another as this mode counts them: sevens of days, or fives of school days.
    pub fn weeks(self, from: SchoolDay, to: SchoolDay, calendar: &SchoolCalendar) -> f64 {
        match self {
            Self::Calendar => f64::from(to.days_since(from)) / 7.0,
            Self::Instructional => calendar.school_weeks(from, to),
        }
    }
}

/// A growth per calendar week as growth per instructional week between two days, so that it can be held against an aimline
/// that counts school days, or against published growth. None when there is no school between the days.
pub fn per_school_week(per_week: f64, from: SchoolDay, to: SchoolDay, calendar: &SchoolCalendar) -> Option<f64> {
    let school = calendar.school_weeks(from, to);
    (school > 0.0).then(|| per_week * AimMode::Calendar.weeks(from, to, calendar) / school)
}

/// One straight piece of the aimline, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AimPiece {
    /// The first day.
    pub start: SchoolDay,
    /// The level on the first day, in the measure's unit.
    pub start_value: Millionths,
    /// The last day.
    pub end: SchoolDay,
    /// The level on the last day, in the measure's unit.
    pub end_value: Millionths,
}

impl AimPiece {
    /// What the piece rises by a week, in the weeks of its mode. None without a week.
    pub fn per_week(&self, mode: AimMode, calendar: &SchoolCalendar) -> Option<f64> {
        let weeks = mode.weeks(self.start, self.end, calendar);
        (weeks > 0.0).then(|| (self.end_value.value() - self.start_value.value()) / weeks)
    }

    fn value_on(&self, day: SchoolDay, mode: AimMode, calendar: &SchoolCalendar) -> Option<f64> {
        if day < self.start || day > self.end {
            return None;
        }
        let (done, whole) = match mode {
            AimMode::Calendar => (day.days_since(self.start), self.end.days_since(self.start)),
            AimMode::Instructional => {
                (calendar.school_days(self.start, day), calendar.school_days(self.start, self.end))
            }
        };
        if whole <= 0 {
            return None;
        }
        let rise = (self.end_value.0 - self.start_value.0) as f64 / Millionths::ONE as f64;
        // Dividing last keeps the far end exact: done equals whole there.
        Some(self.start_value.value() + rise * f64::from(done) / f64::from(whole))
    }
}

/// The aimline of a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Aim {
    /// Whether it rises by calendar days or by school days.
    pub mode: AimMode,
    /// In the order of their starts.
    pub pieces: Vec<AimPiece>,
}

impl Aim {
    /// The expected value on a day, in the measure's unit. None outside the span of the piece that counts on that day,
    /// and where a piece has no day to rise on.
    pub fn value_on(&self, day: SchoolDay, calendar: &SchoolCalendar) -> Option<f64> {
        self.piece_on(day)?.value_on(day, self.mode, calendar)
    }

    /// The piece that counts on a day: the latest that has begun. None before the first.
    pub fn piece_on(&self, day: SchoolDay) -> Option<&AimPiece> {
        self.pieces.iter().rev().find(|piece| piece.start <= day)
    }

    /// The aimline after the team amended the goal: the piece so far stays on the chart, and a new one starts on `day` at
    /// the present level (the middle of the last three). None when the day is not after the start of the last piece, or the
    /// new end not after the day.
    pub fn amended(&self, day: SchoolDay, level: Millionths, end: SchoolDay, end_value: Millionths) -> Option<Self> {
        let last = self.pieces.last()?;
        if day <= last.start || end <= day {
            return None;
        }
        let mut amended = self.clone();
        amended.pieces.push(AimPiece { start: day, start_value: level, end, end_value });
        Some(amended)
    }

    /// Until when a piece counts: its own end, or the day before the next one starts. None when there is no such
    /// piece.
    pub fn counts_until(&self, piece: usize) -> Option<SchoolDay> {
        let own = self.pieces.get(piece)?.end;
        Some(self.pieces.get(piece + 1).map_or(own, |next| own.min(next.start.plus_days(-1))))
    }

    /// Where the goal is to be reached: the end of the last piece. None without a piece, while there is no target
    /// yet.
    pub fn target(&self) -> Option<(SchoolDay, Millionths)> {
        self.pieces.last().map(|piece| (piece.end, piece.end_value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Closed;
    use proptest::prelude::*;

    fn day(text: &str) -> SchoolDay {
        SchoolDay::parse(text).expect("a date")
    }

    fn closed(from: &str, to: &str) -> Closed {
        Closed { from: day(from), to: day(to), name: String::new() }
    }

    fn worked_example(mode: AimMode) -> (Aim, SchoolCalendar) {
        let piece = AimPiece {
            start: day("2025-09-08"),
            start_value: Millionths::whole(44),
            end: day("2026-05-18"),
            end_value: Millionths::whole(92),
        };
        let calendar = SchoolCalendar::new(vec![
            closed("2025-11-24", "2025-11-28"),
            closed("2025-12-22", "2026-01-02"),
            closed("2026-03-16", "2026-03-20"),
        ]);
        (Aim { mode, pieces: vec![piece] }, calendar)
    }

    #[test]
    fn a_number_may_be_as_large_as_a_thousand_million_and_no_larger() {
        let most = Millionths::parse("1000000000").expect("the largest");
        assert_eq!((Millionths::nearest(1e9), Millionths::nearest(-1e9)), (Some(most), Some(Millionths(-most.0))));
        assert_eq!(Millionths::parse("1000000000.000001"), None);
        for beyond in [1e9 + 0.001, -1e9 - 0.001, f64::NAN, f64::INFINITY] {
            assert_eq!(Millionths::nearest(beyond), None, "{beyond}");
        }
    }

    #[test]
    fn the_worked_table_of_both_modes_comes_out() {
        let table = [
            ("2025-11-17", 57.333_333, 59.0),
            ("2025-12-01", 60.0, 60.5),
            ("2026-01-05", 66.666_667, 65.0),
            ("2026-02-02", 72.0, 71.0),
        ];
        for (date, calendar_value, school_value) in table {
            for (mode, wanted) in [(AimMode::Calendar, calendar_value), (AimMode::Instructional, school_value)] {
                let (aim, calendar) = worked_example(mode);
                let got = aim.value_on(day(date), &calendar).expect("inside the span");
                assert!((got - wanted).abs() < 1e-6, "{date}: {got}");
            }
        }
    }

    #[test]
    fn outside_its_span_the_aimline_has_no_value() {
        let (aim, calendar) = worked_example(AimMode::Calendar);
        assert_eq!(aim.value_on(day("2025-09-07"), &calendar), None);
        assert_eq!(aim.value_on(day("2026-05-19"), &calendar), None);
    }

    #[test]
    fn an_amended_goal_follows_its_new_piece() {
        let (mut aim, calendar) = worked_example(AimMode::Calendar);
        let amended = day("2026-02-02");
        aim.pieces.push(AimPiece {
            start: amended,
            start_value: Millionths::whole(60),
            end: day("2026-05-18"),
            end_value: Millionths::whole(80),
        });
        assert_eq!(aim.value_on(amended, &calendar), Some(60.0));
        assert!(aim.value_on(amended.plus_days(-1), &calendar).expect("the old piece") > 71.0);
        assert_eq!(aim.target(), Some((day("2026-05-18"), Millionths::whole(80))));
    }

    #[test]
    fn amending_keeps_the_old_piece_and_starts_where_the_student_is() {
        let (aim, calendar) = worked_example(AimMode::Instructional);
        let (day_of, end) = (day("2026-02-02"), day("2026-05-18"));
        let amended = aim.amended(day_of, Millionths::whole(60), end, Millionths::whole(80)).expect("a new piece");
        assert_eq!(amended.pieces.len(), 2);
        assert_eq!(amended.pieces[0], aim.pieces[0]);
        assert_eq!(amended.value_on(day_of, &calendar), Some(60.0));
        assert_eq!((amended.counts_until(0), amended.counts_until(1)), (Some(day("2026-02-01")), Some(end)));
        assert_eq!(amended.counts_until(2), None);
        let refused = |from, to| aim.amended(from, Millionths::whole(60), to, Millionths::whole(80));
        assert_eq!(refused(day("2025-09-08"), end), None, "the day on which the goal began");
        assert_eq!(refused(day_of, day_of), None);
    }

    #[test]
    fn growth_is_converted_between_calendar_and_school_weeks() {
        let (aim, calendar) = worked_example(AimMode::Instructional);
        let piece = aim.pieces[0];
        let by_calendar = piece.per_week(AimMode::Calendar, &calendar).expect("36 weeks");
        let by_school = piece.per_week(AimMode::Instructional, &calendar).expect("32 weeks");
        assert!((by_calendar - 48.0 / 36.0).abs() < 1e-9 && (by_school - 1.5).abs() < 1e-9);
        let converted = per_school_week(by_calendar, piece.start, piece.end, &calendar).expect("there is school");
        assert!((converted - by_school).abs() < 1e-9);
        assert_eq!(per_school_week(1.0, day("2025-12-22"), day("2026-01-02"), &calendar), None, "a break");
        assert_eq!(AimMode::usual(&calendar), AimMode::Instructional);
        assert_eq!(AimMode::usual(&SchoolCalendar::default()), AimMode::Calendar);
    }

    #[test]
    fn a_millionth_prints_what_it_reads_and_refuses_the_rest() {
        for text in ["0", "92", "-0.5", "12.25", "0.000001", "83.8"] {
            assert_eq!(Millionths::parse(text).map(|value| value.to_string()).as_deref(), Some(text));
        }
        for bad in ["", "-", "1.", ".5", "1,5", "1e3", "0.0000001", "+1", " 1", "9999999999999999999", "1000000001"] {
            assert_eq!(Millionths::parse(bad), None, "{bad}");
        }
    }

    proptest! {
        #[test]
        fn the_aimline_hits_both_ends_and_never_leaves_the_span_between(
            length in 1_i32..400, at in 0_i32..400, low in 0_i64..300_000_000, high in 0_i64..300_000_000,
            school_days in any::<bool>(),
        ) {
            let start = day("2025-09-08");
            let end = start.plus_days(length);
            let piece = AimPiece { start, start_value: Millionths(low), end, end_value: Millionths(high) };
            let mode = if school_days { AimMode::Instructional } else { AimMode::Calendar };
            let aim = Aim { mode, pieces: vec![piece] };
            let (_, calendar) = worked_example(mode);
            let on = |day| aim.value_on(day, &calendar);
            if let Some(first) = on(start) {
                prop_assert!((first - Millionths(low).value()).abs() < 1e-9);
                prop_assert!((on(end).expect("the other end") - Millionths(high).value()).abs() < 1e-9);
                if let Some(value) = on(start.plus_days(at)) {
                    let (least, most) = (low.min(high), low.max(high));
                    prop_assert!(value >= Millionths(least).value() - 1e-9 && value <= Millionths(most).value() + 1e-9);
                }
            }
        }

        #[test]
        fn every_millionth_reads_back(value in -1_000_000_000_000_000_i64..=1_000_000_000_000_000) {
            prop_assert_eq!(Millionths::parse(&Millionths(value).to_string()), Some(Millionths(value)));
        }
    }
}
