//! What every rule looks at: the checks of the current phase, each beside the aimline of its day.

use crate::day::SchoolDay;
use crate::growth::{Growth, weeks};
use crate::records::Direction;
use crate::standing::Track;

/// Scores closer to the line than this lie on it: neither above nor below (measurement reference 0.2).
const ON_THE_LINE: f64 = 1e-9;
/// Four instructional weeks. A longer pause breaks a run.
const LONGEST_PAUSE: i32 = 20;

/// Where a value lies, seen from the line in the direction of the goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Strictly on the side to which the goal leads: above the line when more is better, below it when less is.
    Better,
    /// On the line; it breaks a run of either kind.
    On,
    /// Strictly on the other side.
    Worse,
}

impl Side {
    /// The side of the line on which a value lies, on it within 1e-9 (measurement reference 0.2).
    pub fn of(value: f64, line: f64, direction: Direction) -> Self {
        let ahead = ahead(value, line, direction);
        if ahead.abs() <= ON_THE_LINE {
            Self::On
        } else if ahead > 0.0 {
            Self::Better
        } else {
            Self::Worse
        }
    }
}

/// How far a value is on the better side of a line; negative on the worse side.
pub fn ahead(value: f64, line: f64, direction: Direction) -> f64 {
    match direction {
        Direction::Increase => value - line,
        Direction::Decrease => line - value,
    }
}

/// A check and the aimline on its day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Compared {
    /// The day of the check.
    pub day: SchoolDay,
    /// Its score, in the measure's unit.
    pub value: f64,
    /// The aimline on that day.
    pub aim: f64,
    /// On which side of it the score lies.
    pub side: Side,
}

impl Compared {
    /// Value and aimline in the measure's unit.
    pub fn new(day: SchoolDay, value: f64, aim: f64, direction: Direction) -> Self {
        Self { day, value, aim, side: Side::of(value, aim, direction) }
    }
}

/// The checks a rule may look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Window {
    /// Which way is better.
    pub direction: Direction,
    /// Since when: the start of the phase, or the day from which an amended aimline counts.
    pub start: SchoolDay,
    /// In order. Checks outside the span of the aimline are left out.
    pub checks: Vec<Compared>,
    /// How many of the last checks follow each other without a pause of more than four instructional weeks.
    pub run: usize,
    /// The measure's smallest believable scatter, in its unit.
    pub see_floor: Option<f64>,
    /// Where the goal is to be reached: the goal date and the value, in the measure's unit.
    pub target: Option<(SchoolDay, f64)>,
    /// The straight line through the checks; None with fewer than three. Fitted once, since four rules look at it.
    growth: Option<Growth>,
}

impl Window {
    /// The checks of today's phase: after the baseline date, on or after the start of the phase, after the day on which
    /// an amended aimline starts.
    pub fn of(track: &Track<'_>) -> Self {
        let phase = track.current_phase();
        let phase_start = track.phase_start(phase).unwrap_or(track.baseline_day);
        let piece = track.aim.piece_on(track.today).map_or(track.baseline_day, |piece| piece.start);
        let checks: Vec<Compared> = track
            .phase_checks(phase)
            .iter()
            .filter(|point| point.day > piece)
            .filter_map(|point| {
                let aim = track.aim.value_on(point.day, track.calendar)?;
                Some(Compared::new(point.day, point.value, aim, track.direction))
            })
            .collect();
        let follows = |pair: &&[Compared]| match pair {
            [before, after] => track.calendar.school_days(before.day, after.day) <= LONGEST_PAUSE,
            _ => false,
        };
        let run = checks.len().min(1) + checks.windows(2).rev().take_while(follows).count();
        let target = track.aim.target().map(|(day, value)| (day, value.value()));
        let window = Self::new(track.direction, phase_start.max(piece), checks, track.see_floor, target);
        Self { run, ..window }
    }

    /// From checks that stand in order and follow each other without a long pause.
    pub fn new(
        direction: Direction,
        start: SchoolDay,
        checks: Vec<Compared>,
        see_floor: Option<f64>,
        target: Option<(SchoolDay, f64)>,
    ) -> Self {
        let scores: Vec<(SchoolDay, f64)> = checks.iter().map(|check| (check.day, check.value)).collect();
        let growth = Growth::fit(&scores, start, see_floor);
        Self { direction, start, run: checks.len(), checks, see_floor, target, growth }
    }

    /// The straight line through the checks; None with fewer than three.
    pub fn growth(&self) -> Option<&Growth> {
        self.growth.as_ref()
    }

    /// How much the aimline asks for per week between the first and the last check, in the measure's unit: exact for
    /// a line of calendar days, an average where it is flat over breaks (measurement reference 3.9). None without
    /// checks on two days.
    pub fn needed_per_week(&self) -> Option<f64> {
        let (first, last) = (self.checks.first()?, self.checks.last()?);
        let needed = (last.aim - first.aim) / weeks(last.day.days_since(first.day));
        needed.is_finite().then_some(needed)
    }

    /// Days from the start of the window to its last check.
    pub fn days(&self) -> i32 {
        self.checks.last().map_or(0, |last| last.day.days_since(self.start))
    }

    /// The last `count` checks, whatever pauses lie between them. Oldest first; None when there are fewer.
    pub fn last(&self, count: usize) -> Option<&[Compared]> {
        self.checks.get(self.checks.len().checked_sub(count)?..)
    }

    /// The last `count` checks, when no long pause lies between them. A pause of more than four school weeks is long
    /// (measurement reference 4.1). None when there are fewer.
    pub fn last_in_run(&self, count: usize) -> Option<&[Compared]> {
        if count > self.run { None } else { self.last(count) }
    }

    /// How many of these checks lie on the better side of the line, on it, and on the worse side.
    pub fn sides(checks: &[Compared]) -> (usize, usize, usize) {
        let count = |side: Side| checks.iter().filter(|check| check.side == side).count();
        (count(Side::Better), count(Side::On), count(Side::Worse))
    }
}
