//! A scored day as mastery looks at it: the point of the chart, the help that was given and the form that was used.

use super::week::monday;
use crate::day::SchoolDay;
use crate::measures::Point;

/// Prompts given, in whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Support {
    /// All prompts together.
    pub total: u32,
    /// The most that one opportunity took.
    pub most_in_one_opportunity: u32,
    /// The most that one session took.
    pub most_in_one_session: u32,
}

impl Support {
    /// Of one session with so many opportunities, when only the total was noted: at least one opportunity then took the
    /// total divided by their number, rounded up, and no more is claimed.
    pub fn of_session(total: u32, opportunities: u32) -> Self {
        Self { total, most_in_one_opportunity: total.div_ceil(opportunities.max(1)), most_in_one_session: total }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            total: self.total.saturating_add(other.total),
            most_in_one_opportunity: self.most_in_one_opportunity.max(other.most_in_one_opportunity),
            most_in_one_session: self.most_in_one_session.max(other.most_in_one_session),
        }
    }
}

/// One scored day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Session {
    /// The score of the day, as the chart draws it.
    pub point: Point,
    /// The help of that day; None when nothing was noted for one of its scores.
    pub support: Option<Support>,
    /// All prompts of its week up to and including this day.
    pub support_in_week: u32,
    /// A number that stands for the form, the same for the same form; None when it is not known, or when the day has
    /// several.
    pub form: Option<u32>,
}

impl Session {
    /// A day of which nothing but its point is known.
    pub fn plain(point: Point) -> Self {
        Self { point, support: None, support_in_week: 0, form: None }
    }
}

/// What was noted beside one score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aside {
    /// The day of the score.
    pub day: SchoolDay,
    /// The prompts of that score; None when they were not noted, which leaves the whole day without a number of
    /// prompts.
    pub support: Option<Support>,
    /// A number that stands for the form, the same for the same form; None when the form is not known.
    pub form: Option<u32>,
}

/// Puts the points beside what was noted with their scores. Both stand in the order of their days; several scores of one
/// day add their prompts up.
pub fn by_day(points: &[Point], asides: &[Aside]) -> Vec<Session> {
    let mut sessions: Vec<Session> = Vec::with_capacity(points.len());
    let mut rest = asides;
    let mut week = (None, 0_u32);
    for point in points {
        let skipped = rest.partition_point(|aside| aside.day < point.day);
        let (_, from_here) = rest.split_at(skipped);
        let (of_day, later) = from_here.split_at(from_here.partition_point(|aside| aside.day == point.day));
        rest = later;
        let support = of_day
            .split_first()
            .and_then(|(first, more)| more.iter().try_fold(first.support?, |sum, aside| Some(sum.and(aside.support?))));
        let this_week = Some(monday(point.day));
        let before = if week.0 == this_week { week.1 } else { 0 };
        let support_in_week = before.saturating_add(support.map_or(0, |support| support.total));
        week = (this_week, support_in_week);
        let form = if let [only] = of_day { only.form } else { None };
        sessions.push(Session { point: *point, support, support_in_week, form });
    }
    sessions
}
