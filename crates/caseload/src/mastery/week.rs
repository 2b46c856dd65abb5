//! Weeks as a whole, for criteria such as "for 4 consecutive weeks".

use super::{Session, Support};
use crate::day::SchoolDay;
use crate::measures::{Accuracy, Point, Ratio};
use caseload_stats::median;
use chrono::Datelike;

/// The Monday of a day's week.
pub(super) fn monday(day: SchoolDay) -> SchoolDay {
    let since = day.date().weekday().num_days_from_monday();
    day.plus_days(-i32::try_from(since).unwrap_or(0))
}

/// One session per week with a score, on the last day with one.
///
/// Where every score is a share of what was tried (percent right, 4 of 5), the week is the share of all that was tried in
/// it. Otherwise it is the middle of its scores, with the share right of all its answers as accuracy. Prompts add up; when
/// nothing was noted on one of the days, the help of the week is not known.
pub(super) fn by_week(sessions: &[Session]) -> Vec<Session> {
    sessions.chunk_by(|a, b| monday(a.point.day) == monday(b.point.day)).filter_map(one_week).collect()
}

fn one_week(days: &[Session]) -> Option<Session> {
    let last = days.last()?;
    let accuracy = pooled(days);
    let exact = if days.len() == 1 { last.point.exact } else { share_of_all(days, accuracy).or_else(|| middle(days)) };
    let value = match exact {
        Some(exact) => exact.value(),
        None => median(&days.iter().map(|day| day.point.value).collect::<Vec<f64>>())?,
    };
    let support = days.split_first().and_then(|(first, more)| {
        more.iter().try_fold(first.support?, |sum, day| Some(Support::and(sum, day.support?)))
    });
    Some(Session {
        point: Point { value, exact, accuracy, scores: days.iter().map(|day| day.point.scores).sum(), ..last.point },
        support,
        ..*last
    })
}

/// Right and wrong answers of all days; None when one of them has no accuracy.
fn pooled(days: &[Session]) -> Option<Accuracy> {
    let (mut right, mut wrong) = (0_u64, 0_u64);
    for day in days {
        let accuracy = day.point.accuracy?;
        right = right.checked_add(accuracy.right())?;
        wrong = wrong.checked_add(accuracy.wrong())?;
    }
    Accuracy::new(right, wrong)
}

/// The share of all that was tried, in percent, when each day's value is the share of what was tried on it.
fn share_of_all(days: &[Session], all: Option<Accuracy>) -> Option<Ratio> {
    let share = |accuracy: Accuracy| {
        Ratio::new(100 * i128::from(accuracy.right()), i128::from(accuracy.right()) + i128::from(accuracy.wrong()))
    };
    let is_share = |day: &Session| day.point.exact.is_some() && day.point.exact == day.point.accuracy.and_then(share);
    if days.iter().all(is_share) { share(all?) } else { None }
}

/// The middle of the exact values.
fn middle(days: &[Session]) -> Option<Ratio> {
    let mut values = days.iter().map(|day| day.point.exact).collect::<Option<Vec<Ratio>>>()?;
    crate::order::sort(&mut values);
    let last = values.len().checked_sub(1)?;
    let (low, high) = (*values.get(last / 2)?, *values.get(values.len() / 2)?);
    if low == high { Some(low) } else { low.halfway(high) }
}
