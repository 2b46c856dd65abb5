//! Where the present growth leads: the range of one new score on the goal date, and how likely the goal is.
//!
//! Assumes straight growth, the same teaching and independent errors (measurement reference 3.8).

use crate::day::SchoolDay;
use crate::growth::Growth;
use crate::records::Direction;
use caseload_stats::{Prediction, t_cdf, t_quantile};

/// The share of new scores that fall between `low` and `high`.
pub const RANGE: f64 = 0.80;

/// Where the growth of the current phase leads by the goal date.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Projection {
    /// The goal date.
    pub day: SchoolDay,
    /// The line on that day. Not clipped to the scale of the measure; the drawing is.
    pub value: f64,
    /// The 80 % range for one new score.
    pub low: f64,
    /// The upper end of the range.
    pub high: f64,
    /// The probability that one new score on that day reaches the goal, 0 to 1.
    pub chance: f64,
    /// Whether the goal date is further away than the scores reach back: the range is then a guess at best.
    pub far: bool,
}

/// The words for a probability; never the number alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Chance {
    /// Under 0.20.
    VeryUnlikely,
    /// From 0.20: unlikely at the present rate.
    Unlikely,
    /// From 0.50.
    Possible,
    /// From 0.80.
    Likely,
}

impl Chance {
    /// The limits 0.20, 0.50 and 0.80 belong to the better word, rounding errors included: a trend that ends exactly on the
    /// goal is possible.
    pub fn of(probability: f64) -> Self {
        let probability = probability + 1e-9;
        if probability >= 0.80 {
            Self::Likely
        } else if probability >= 0.50 {
            Self::Possible
        } else if probability >= 0.20 {
            Self::Unlikely
        } else {
            Self::VeryUnlikely
        }
    }
}

/// The line on a later day, with its errors, and the chance of the goal. Nothing here asks whether there is enough to say
/// so; the projection and the rules do, each with its own limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Outlook {
    /// The line on that day and the errors around it, in the measure's unit.
    pub ahead: Prediction,
    /// The probability that one new score on that day reaches the goal, 0 to 1.
    pub chance: f64,
}

impl Outlook {
    /// None when the day is not after the last score.
    pub fn of(growth: &Growth, day: SchoolDay, goal: f64, direction: Direction) -> Option<Self> {
        if day <= growth.last {
            return None;
        }
        let ahead = growth.line.predict(growth.time(day), growth.scatter)?;
        Some(Self { ahead, chance: reaches(&ahead, goal, direction, growth.line.df())? })
    }
}

impl Projection {
    /// None while the growth is not put into words (fewer than six scores or five weeks), and when the goal date is not
    /// after the last score.
    pub fn of(growth: &Growth, day: SchoolDay, goal: f64, direction: Direction) -> Option<Self> {
        if !growth.speaks() {
            return None;
        }
        let Outlook { ahead, chance } = Outlook::of(growth, day, goal, direction)?;
        let reach = t_quantile((1.0 + RANGE) / 2.0, growth.line.df())? * ahead.se_new;
        Some(Self {
            day,
            value: ahead.fit,
            low: ahead.fit - reach,
            high: ahead.fit + reach,
            chance,
            far: day.days_since(growth.last) > growth.last.days_since(growth.first),
        })
    }

    /// The probability in words.
    pub fn words(&self) -> Chance {
        Chance::of(self.chance)
    }
}

/// `1 - T((goal - fit) / se_new)`, turned round when fewer is better.
fn reaches(ahead: &Prediction, goal: f64, direction: Direction, df: u32) -> Option<f64> {
    let beyond = match direction {
        Direction::Increase => ahead.fit - goal,
        Direction::Decrease => goal - ahead.fit,
    };
    let t = beyond / ahead.se_new;
    if t.is_finite() {
        return t_cdf(t, df);
    }
    // Scores without any scatter: the line is all there is. Exactly on the goal reaches it.
    Some(if beyond >= -1e-9 { 1.0 } else { 0.0 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::growth::tests::common_scores;

    fn day(text: &str) -> SchoolDay {
        SchoolDay::parse(text).expect("a date")
    }

    fn projection(floor: Option<f64>) -> Projection {
        let growth = Growth::fit(&common_scores(), day("2025-09-08"), floor).expect("a line");
        Projection::of(&growth, day("2026-05-18"), 92.0, Direction::Increase).expect("enough to say")
    }

    #[test]
    fn ten_weeks_say_almost_nothing_about_week_36() {
        let clean = projection(None);
        assert!((clean.value - 89.808_108).abs() < 1e-6);
        assert!((clean.chance - 0.371_685).abs() < 1e-5);
        let honest = projection(Some(5.0));
        assert!((honest.chance - 0.45).abs() < 0.005);
        assert_eq!(honest.words(), Chance::Unlikely);
        assert!(honest.far && honest.high - honest.low > clean.high - clean.low);
    }

    #[test]
    fn the_range_is_that_of_one_new_score() {
        // 1.414924 = t(0.90, 7); 6.434624 = SE_new of the reference.
        let clean = projection(None);
        assert!((clean.high - clean.value - 1.414_923_927_65 * 6.434_624).abs() < 1e-5);
    }

    #[test]
    fn fewer_is_better_turns_the_question_round() {
        let falling: Vec<_> = common_scores().into_iter().map(|(day, value)| (day, 200.0 - value)).collect();
        let growth = Growth::fit(&falling, day("2025-09-08"), None).expect("a line");
        let down = Projection::of(&growth, day("2026-05-18"), 108.0, Direction::Decrease).expect("enough to say");
        assert!((down.chance - projection(None).chance).abs() < 1e-9);
    }

    #[test]
    fn scores_without_scatter_reach_what_their_line_reaches() {
        let exact: Vec<_> = (1..=7).map(|week| (day("2025-09-08").plus_days(7 * week), f64::from(week))).collect();
        let growth = Growth::fit(&exact, day("2025-09-08"), None).expect("a line");
        let at = |goal| Projection::of(&growth, day("2025-12-01"), goal, Direction::Increase).expect("enough").chance;
        assert!(at(12.0) > 0.99 && at(12.5) < 0.01);
    }

    #[test]
    fn the_limits_belong_to_the_better_word() {
        let words = [0.8, 0.5, 0.2, 0.199].map(Chance::of);
        assert_eq!(words, [Chance::Likely, Chance::Possible, Chance::Unlikely, Chance::VeryUnlikely]);
    }
}
