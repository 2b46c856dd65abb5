//! A goal's scores together with all that they are judged by: the one input of rules, growth, mastery and standing.

use crate::aim::Aim;
use crate::calendar::SchoolCalendar;
use crate::day::SchoolDay;
use crate::growth::Growth;
use crate::mastery::{Aside, Asked, Mastery, Session, by_day, mastery};
use crate::measures::Point;
use crate::records::{Closing, Criterion, Direction};

/// The scores of one goal up to `today`.
///
/// What lies on or before the baseline date is baseline: it stands on the chart, and neither trend nor rule nor mastery
/// counts it (measurement reference 4.1).
#[derive(Clone, Debug)]
pub struct Track<'a> {
    pub direction: Direction,
    pub criterion: &'a Criterion,
    pub baseline_day: SchoolDay,
    /// In the measure's unit.
    pub baseline: f64,
    pub aim: &'a Aim,
    pub calendar: &'a SchoolCalendar,
    /// Days from one planned check to the next.
    pub interval_days: u32,
    /// The measure's smallest believable scatter, in its unit.
    pub see_floor: Option<f64>,
    /// Starts of the later major phases, in order. The first phase begins on the baseline date.
    pub changes: Vec<SchoolDay>,
    /// All scored days, in order, baseline included; none after `today`.
    pub points: Vec<Point>,
    /// What was noted beside the scores, in the order of their days; a score without a note may be missing here.
    pub asides: Vec<Aside>,
    /// How the goal ended, once it did.
    pub closed: Option<&'a Closing>,
    /// The day from which it is looked at; of a closed goal no later than its end.
    pub today: SchoolDay,
}

impl Track<'_> {
    /// The scored days after the baseline date.
    pub fn checks(&self) -> &[Point] {
        self.since(self.baseline_day.plus_days(1))
    }

    /// Which phase a day belongs to; 0 is the first. A change takes effect on the day it starts.
    pub fn phase_of(&self, day: SchoolDay) -> usize {
        self.changes.iter().filter(|start| **start > self.baseline_day && **start <= day).count()
    }

    /// The phase of today.
    pub fn current_phase(&self) -> usize {
        self.phase_of(self.today)
    }

    /// Where a phase begins; None when there is no such phase.
    pub fn phase_start(&self, phase: usize) -> Option<SchoolDay> {
        let later = || self.changes.iter().filter(|start| **start > self.baseline_day);
        match phase.checked_sub(1) {
            None => Some(self.baseline_day),
            Some(change) => later().nth(change).copied(),
        }
    }

    /// The scored days of a phase, without the baseline.
    pub fn phase_checks(&self, phase: usize) -> &[Point] {
        let checks = self.checks();
        let from = checks.partition_point(|point| self.phase_of(point.day) < phase);
        let to = checks.partition_point(|point| self.phase_of(point.day) <= phase);
        checks.get(from..to).unwrap_or_default()
    }

    /// The trend of a phase; None with fewer than three checks.
    pub fn growth(&self, phase: usize) -> Option<Growth> {
        let scores: Vec<(SchoolDay, f64)> =
            self.phase_checks(phase).iter().map(|point| (point.day, point.value)).collect();
        Growth::fit(&scores, self.phase_start(phase)?, self.see_floor)
    }

    /// The scored days after the baseline date with the help and the form of each.
    pub fn sessions(&self) -> Vec<Session> {
        by_day(self.checks(), &self.asides)
    }

    /// How far the criterion is met.
    pub fn mastery(&self) -> Mastery {
        let asked = Asked {
            criterion: self.criterion,
            direction: self.direction,
            interval_days: self.interval_days,
            changes: &self.changes,
        };
        mastery(&asked, &self.sessions())
    }

    fn since(&self, day: SchoolDay) -> &[Point] {
        self.points.get(self.points.partition_point(|point| point.day < day)..).unwrap_or_default()
    }
}
