//! One point of the chart: the scores of one day, as they enter trend, rules and mastery.

use super::{Accuracy, Ratio, SameDay};
use crate::day::SchoolDay;

/// One scored session, before the scores of a day are put together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scored {
    /// When it was given.
    pub day: SchoolDay,
    /// In the measure's unit, exact.
    pub exact: Ratio,
    /// How much of what was tried was right.
    pub accuracy: Option<Accuracy>,
}

/// The scores of one day: the middle value, since several probes on one day count once (measurement reference 4.5).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// The day of all its scores.
    pub day: SchoolDay,
    /// In the measure's unit, finite.
    pub value: f64,
    /// The same, exact; None only when the middle of two scores has no fraction of reasonable size.
    pub exact: Option<Ratio>,
    /// From the middle of the right and, separately, the middle of the wrong answers (measurement reference 1.2).
    pub accuracy: Option<Accuracy>,
    /// How many scores of that day stand behind the point.
    pub scores: usize,
}

/// Puts the scores of each day together by their middle, earliest day first.
pub fn by_day(scored: &[Scored]) -> Vec<Point> {
    by_day_as(scored, SameDay::Middle)
}

/// Puts the scores of each day together as the measure asks, earliest day first.
pub fn by_day_as(scored: &[Scored], same_day: SameDay) -> Vec<Point> {
    let mut sorted = scored.to_vec();
    crate::order::sort_by_key(&mut sorted, |score| score.day);
    sorted.chunk_by(|a, b| a.day == b.day).filter_map(|day| one_day(day, same_day)).collect()
}

fn one_day(scores: &[Scored], same_day: SameDay) -> Option<Point> {
    let day = scores.first()?.day;
    let mut values: Vec<Ratio> = scores.iter().map(|score| score.exact).collect();
    crate::order::sort(&mut values);
    let (low, high) = middle(&values)?;
    let exact = match same_day {
        SameDay::Together => Ratio::mean(&values),
        SameDay::Middle if low == high => Some(low),
        SameDay::Middle => low.halfway(high),
    };
    let value = exact.map_or((low.value() + high.value()) / 2.0, Ratio::value);
    Some(Point { day, value, exact, accuracy: accuracy(scores), scores: scores.len() })
}

/// Medians of right and of wrong answers. Both are doubled, so that half an answer stays a whole number.
fn accuracy(scores: &[Scored]) -> Option<Accuracy> {
    let known: Vec<Accuracy> = scores.iter().filter_map(|score| score.accuracy).collect();
    if let [only] = known.as_slice() {
        return Some(*only);
    }
    let doubled = |mut counts: Vec<u64>| {
        crate::order::sort(&mut counts);
        middle(&counts).map(|(low, high)| low.saturating_add(high))
    };
    let right = doubled(known.iter().map(|accuracy| accuracy.right()).collect())?;
    let wrong = doubled(known.iter().map(|accuracy| accuracy.wrong()).collect())?;
    Accuracy::new(right, wrong)
}

/// The two middle ones of sorted values; the same one twice when their number is odd.
fn middle<T: Copy>(sorted: &[T]) -> Option<(T, T)> {
    let last = sorted.len().checked_sub(1)?;
    Some((*sorted.get(last / 2)?, *sorted.get(sorted.len() / 2)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scored(day: &str, right: u32, wrong: u64) -> Scored {
        Scored {
            day: SchoolDay::parse(day).expect("a date"),
            exact: Ratio::whole(right),
            accuracy: Accuracy::new(u64::from(right), wrong),
        }
    }

    #[test]
    fn three_passages_of_one_sitting_count_once() {
        let points = by_day(&[
            scored("2025-09-08", 47, 3),
            scored("2025-09-15", 50, 0),
            scored("2025-09-08", 41, 5),
            scored("2025-09-08", 44, 2),
        ]);
        assert_eq!(points.len(), 2);
        assert_eq!((points[0].exact, points[0].scores), (Some(Ratio::whole(44)), 3));
        let accuracy = points[0].accuracy.expect("words were read");
        // 44 right and 3 wrong, both doubled; not the median of three accuracies.
        assert_eq!((accuracy.right(), accuracy.wrong()), (88, 6));
    }

    #[test]
    fn yes_and_no_of_one_day_are_put_together() {
        let answers = [scored("2025-09-08", 100, 0), scored("2025-09-08", 0, 0), scored("2025-09-08", 100, 0)];
        let points = by_day_as(&answers, SameDay::Together);
        assert_eq!(points[0].exact, Ratio::new(200, 3));
        assert_eq!(by_day(&answers)[0].exact, Some(Ratio::whole(100)));
    }

    #[test]
    fn two_scores_of_a_day_give_the_value_halfway() {
        let points = by_day(&[scored("2025-09-08", 44, 3), scored("2025-09-08", 47, 4)]);
        assert_eq!(points[0].exact, Ratio::new(91, 2));
    }
}
