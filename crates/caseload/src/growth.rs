//! Growth: the straight line through the scores of one phase, in units per week.
//!
//! Times are calendar weeks since the start of the phase, whatever the mode of the aimline (measurement reference 2.3 and
//! 3). A line never crosses a phase change. Two scores make no line.

use crate::day::SchoolDay;
use caseload_stats::{Line, ols};

/// From so many scores on a line is drawn (measurement reference 9).
pub const CHECKS_TO_DRAW: usize = 3;
/// From so many scores, and from [`DAYS_TO_SPEAK`], a rate and a likelihood are put into words.
pub const CHECKS_TO_SPEAK: usize = 6;
/// Five weeks.
pub const DAYS_TO_SPEAK: i32 = 35;
/// From so many scores on the scatter of the series itself is trusted (measurement reference 3.7).
const CHECKS_TO_TRUST_SCATTER: usize = 10;

/// The growth within one phase.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Growth {
    /// Where the phase began: time 0 of the line.
    pub start: SchoolDay,
    /// The first and the last day with a score.
    pub first: SchoolDay,
    /// The day of the last check.
    pub last: SchoolDay,
    /// How many days with a score.
    pub checks: usize,
    /// The fit; time in weeks since `start`.
    pub line: Line,
    /// The scatter that is reckoned with, in score units: that of the series, or the floor while the series is short.
    pub scatter: f64,
    /// Whether the floor took the place of a smaller scatter.
    pub floor_used: bool,
}

impl Growth {
    /// Fits the scores `(day, value)` of one phase. `floor` is the measure's smallest believable scatter, in
    /// score units, and counts under ten scores (measurement reference 3.7). None with fewer than three scores, or all of them
    /// on one day.
    pub fn fit(scores: &[(SchoolDay, f64)], start: SchoolDay, floor: Option<f64>) -> Option<Self> {
        if scores.len() < CHECKS_TO_DRAW {
            return None;
        }
        let x: Vec<f64> = scores.iter().map(|(day, _)| weeks(day.days_since(start))).collect();
        let y: Vec<f64> = scores.iter().map(|(_, value)| *value).collect();
        let line = ols(&x, &y)?;
        let seen = line.see()?;
        let floor = floor.filter(|floor| scores.len() < CHECKS_TO_TRUST_SCATTER && *floor > seen);
        Some(Self {
            start,
            first: scores.first()?.0,
            last: scores.last()?.0,
            checks: scores.len(),
            line,
            scatter: floor.unwrap_or(seen),
            floor_used: floor.is_some(),
        })
    }

    /// Change per week, in score units.
    pub fn per_week(&self) -> f64 {
        self.line.slope
    }

    /// The line on a day.
    pub fn value_on(&self, day: SchoolDay) -> f64 {
        self.line.at(self.time(day))
    }

    /// Weeks from the start of the phase to a day.
    pub fn time(&self, day: SchoolDay) -> f64 {
        weeks(day.days_since(self.start))
    }

    /// Weeks from the start of the phase to the last score.
    pub fn weeks(&self) -> f64 {
        self.time(self.last)
    }

    /// Whether there is enough to put a rate into words: six scores and five weeks.
    pub fn speaks(&self) -> bool {
        self.checks >= CHECKS_TO_SPEAK && self.last.days_since(self.start) >= DAYS_TO_SPEAK
    }
}

/// Days as weeks.
pub fn weeks(days: i32) -> f64 {
    f64::from(days) / 7.0
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The common data of measurement reference 3: weeks 1 to 10 without week 5, phase start September 8, 2025.
    pub(crate) fn common_scores() -> Vec<(SchoolDay, f64)> {
        let start = SchoolDay::parse("2025-09-08").expect("a date");
        [(1, 43), (2, 46), (3, 49), (4, 45), (6, 51), (7, 50), (8, 54), (9, 53), (10, 57)]
            .map(|(week, words)| (start.plus_days(7 * week), f64::from(words)))
            .to_vec()
    }

    fn growth(scores: &[(SchoolDay, f64)], floor: Option<f64>) -> Option<Growth> {
        Growth::fit(scores, SchoolDay::parse("2025-09-08").expect("a date"), floor)
    }

    #[test]
    fn the_common_example_grows_by_1_31_words_a_week() {
        let growth = growth(&common_scores(), None).expect("nine scores make a line");
        assert!((growth.per_week() - 1.314_865).abs() < 1e-6);
        assert!((growth.scatter - 1.828_507).abs() < 1e-6 && !growth.floor_used);
        assert!((growth.weeks() - 10.0).abs() < 1e-12 && growth.speaks());
    }

    #[test]
    fn a_short_series_that_looks_too_clean_gets_the_floor() {
        let growth = growth(&common_scores(), Some(5.0)).expect("nine scores make a line");
        assert!((growth.scatter - 5.0).abs() < 1e-12 && growth.floor_used);
        assert!((growth.line.se_slope(growth.scatter) - 0.551_4).abs() < 1e-3);
    }

    #[test]
    fn the_tenth_score_ends_the_floor() {
        let mut scores = common_scores();
        scores.push((SchoolDay::parse("2025-11-24").expect("a date"), 58.0));
        assert!(!growth(&scores, Some(5.0)).expect("a line").floor_used);
    }

    #[test]
    fn two_scores_make_no_line_and_five_are_not_put_into_words() {
        assert_eq!(growth(&common_scores()[..2], None), None);
        assert!(!growth(&common_scores()[..5], None).expect("a line").speaks());
    }

    #[test]
    fn six_scores_are_put_into_words_from_the_fifth_week_on() {
        let start = SchoolDay::parse("2025-09-08").expect("a date");
        let until = |last: i32| [1, 2, 3, 4, 5, last].map(|day| (start.plus_days(day), f64::from(day)));
        assert!(!growth(&until(34), None).expect("a line").speaks());
        assert!(growth(&until(35), None).expect("a line").speaks());
    }
}
