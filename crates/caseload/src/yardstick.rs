//! A made-up load to measure judging with: always the same, drawn from a small generator. Nothing of the app reaches it but
//! what `./x bench` runs.

use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::calendar::{Closed, SchoolCalendar};
use crate::day::SchoolDay;
use crate::measures::{Point, Ratio};
use crate::records::{Clause, Criterion, Direction};
use crate::rules::{Verdict, Window, decide};
use crate::standing::Track;

/// Scores per goal, in two phases.
const SCORES: u32 = 40;

/// What all the goals have in common.
pub struct Yardstick {
    start: SchoolDay,
    calendar: SchoolCalendar,
    aim: Aim,
    criterion: Criterion,
}

impl Yardstick {
    /// A school year with three breaks and one aimline through it.
    pub fn new() -> Option<Self> {
        let start = SchoolDay::new(2025, 9, 8)?;
        let closed =
            |from: i32, to: i32| Closed { from: start.plus_days(from), to: start.plus_days(to), name: String::new() };
        let calendar = SchoolCalendar::new(vec![closed(77, 81), closed(105, 116), closed(189, 193)]);
        let piece = AimPiece {
            start,
            start_value: Millionths::whole(44),
            end: start.plus_days(252),
            end_value: Millionths::whole(92),
        };
        let aim = Aim { mode: AimMode::Instructional, pieces: vec![piece] };
        let clauses = vec![
            Clause::Score { value: Millionths::whole(92) },
            Clause::Accuracy { percent: 90 },
            Clause::InARow { checks: 3 },
        ];
        Some(Self { start, calendar, aim, criterion: Criterion { clauses } })
    }

    /// So many goals with their scores.
    pub fn tracks(&self, goals: u32) -> Vec<Track<'_>> {
        (0..goals).map(|goal| self.track(goal)).collect()
    }

    /// Scores twice a week around the aimline; the second phase starts half way.
    fn track(&self, goal: u32) -> Track<'_> {
        let mut seed = goal.wrapping_mul(2_654_435_761).wrapping_add(1);
        let mut days = 0;
        let points: Vec<Point> = (1..=SCORES)
            .map(|score| {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                days += if score % 2 == 0 { 3 } else { 4 };
                let words = 36 + score * (seed >> 28) / 16 + (seed >> 16) % 17;
                Point {
                    day: self.start.plus_days(days),
                    value: f64::from(words),
                    exact: Some(Ratio::whole(words)),
                    accuracy: None,
                    scores: 1,
                }
            })
            .collect();
        Track {
            direction: Direction::Increase,
            criterion: &self.criterion,
            baseline_day: self.start,
            baseline: 44.0,
            aim: &self.aim,
            calendar: &self.calendar,
            interval_days: 7,
            see_floor: Some(5.0),
            changes: vec![self.start.plus_days(70)],
            today: self.start.plus_days(days),
            points,
            asides: Vec::new(),
            closed: None,
        }
    }
}

/// Judges every goal with all rules, and counts how often a change is advised.
pub fn judged(tracks: &[Track<'_>]) -> u32 {
    let change = |track: &&Track<'_>| decide(&Window::of(track)).verdict == Verdict::ChangeTeaching;
    u32::try_from(tracks.iter().filter(change).count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Yardstick, judged};

    #[test]
    fn the_load_is_mixed_and_always_the_same() {
        let yardstick = Yardstick::new().expect("a date");
        let tracks = yardstick.tracks(2000);
        let changes = judged(&tracks);
        assert!(changes > 100 && changes < 1900, "{changes} of 2000 advise a change");
        assert_eq!(judged(&yardstick.tracks(2000)), changes);
    }
}
