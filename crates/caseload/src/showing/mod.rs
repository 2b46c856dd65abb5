//! What is shown of a goal: one reading of its records from which the list row, the goal page, the chart, the table and
//! the sentences are made, so that a number on one screen never differs on another.

mod all;
mod chart;
mod compare;
mod decisions;
mod read;
mod sentences;
mod values;

pub use all::Readings;
pub use chart::{chart_input, chart_words};
pub use compare::{Comparison, Fact, Row, break_lines, comparison};
pub use decisions::{Advised, advised, band, next_advice};
pub use read::{PARTS, read_graph, verdict_word};
pub use sentences::{
    RuleLine, chance_word, clause_text, parts, reason, rule_lines, sentence, side, status_word, summary, unmet,
};
pub use values::{axis_label, rate, typed_value, unit, value, value_with_unit};

use crate::calendar::SchoolCalendar;
use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::due::{Due, next_check};
use crate::ids::{GoalId, ObservationId};
use crate::measures::{self, Accuracy, Measure, Point};
use crate::records::{Goal, Label, Observation, Outcome, OwnMeasure, Phase, Series, TeamDecision, Weight};
use crate::standing::{Standing, Status, Track, scored};
use std::sync::Arc;

/// One observation as the table shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The record it stands for.
    pub id: ObservationId,
    /// The record itself, as it counts now.
    pub observation: Observation,
    /// The drawn value, when it was scored.
    pub value: Option<f64>,
    /// Right out of tried; None where the counts do not say so.
    pub accuracy: Option<Accuracy>,
    /// The aimline on that day.
    pub aim: Option<f64>,
    /// 0 is the first phase.
    pub phase: usize,
    /// On or before the baseline date: it stands on the chart and no rule counts it.
    pub baseline: bool,
    /// A side rule fails, such as the accuracy floor.
    pub side_fails: bool,
}

/// One goal, read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The goal's record.
    pub goal: Arc<Goal>,
    /// The series that the goal draws its scores from.
    pub series: Arc<Series>,
    /// The measure of the series; the words of a teacher's own one stand in `own`.
    pub measure: &'static Measure,
    /// The record of a measure that a teacher made: its name and unit.
    pub own: Option<Arc<OwnMeasure>>,
    /// The school days by which this reading was made.
    pub calendar: Arc<SchoolCalendar>,
    /// In order of time; the first is the one the goal began with.
    pub phases: Vec<Arc<Phase>>,
    /// What was decided, oldest first.
    pub decisions: Vec<Arc<TeamDecision>>,
    /// Where the student stands: trend, rules, mastery and what follows from them.
    pub standing: Standing,
    /// Oldest first.
    pub lines: Vec<Line>,
    /// The scores of each day as trend, rules and mastery count them, the baseline included; none after `today`.
    pub points: Vec<Point>,
    /// Where the later major phases start, in order.
    pub changes: Vec<SchoolDay>,
    /// The day of the reading; nothing after it is counted.
    pub today: SchoolDay,
    /// When the next check falls due; none once the goal is met or over.
    pub due: Option<Due>,
    /// Something was scored or coded today.
    pub given_today: bool,
    /// The most days between two checks that the district allows this measure, where it asks for a least number.
    pub most_days: Option<u32>,
}

/// A day with scores after the baseline: one mark on the chart, one check in every count.
#[derive(Clone, Debug)]
pub struct Check<'a> {
    /// The score of the day, as trend, rules and mastery count it.
    pub point: &'a Point,
    /// The scores of that day, in the order of the table; the last one stands for the day where one has to be named.
    pub lines: Vec<&'a Line>,
    /// The aimline on that day.
    pub aim: Option<f64>,
    /// 0 is the first phase.
    pub phase: usize,
    /// A side rule fails, such as the accuracy floor.
    pub side_fails: bool,
}

impl PartialEq for Reading {
    /// Two readings of the same records on the same day are the same.
    fn eq(&self, other: &Self) -> bool {
        self.goal == other.goal
            && self.phases == other.phases
            && self.decisions == other.decisions
            && self.lines == other.lines
            && self.today == other.today
            && self.standing == other.standing
            && self.most_days == other.most_days
            && Arc::ptr_eq(&self.calendar, &other.calendar)
    }
}

impl Reading {
    /// Reads a goal. `None` when it is not there, or its measure is not known to this version.
    pub fn of(caseload: &Caseload, id: GoalId, calendar: &Arc<SchoolCalendar>, today: SchoolDay) -> Option<Self> {
        let goal = Arc::clone(caseload.goal(id)?);
        let series = Arc::clone(caseload.one_series(goal.series)?);
        let measure = measures::of(&series.key)?;
        let phases = caseload.phases_of(id).into_iter().cloned().collect();
        let decisions = caseload.decisions_of(id).into_iter().cloned().collect();
        let (standing, lines, points, changes) = {
            let track = Track::of(&goal, caseload, calendar, today)?;
            let lines = caseload.observations(goal.series).into_iter();
            let lines =
                lines.map(|observation| line(observation, &track, measure, series.key.seconds)).collect::<Vec<_>>();
            (Standing::of(&track), lines, track.points, track.changes)
        };
        let series_code = series.key.measure.clone();
        let own = caseload.own_measure(&series_code).cloned();
        let calendar = Arc::clone(calendar);
        let given_today = lines.iter().any(|line| line.observation.day == today && !line.baseline);
        let due = None;
        let mut reading = Self {
            goal,
            series,
            measure,
            own,
            calendar,
            phases,
            decisions,
            standing,
            lines,
            points,
            changes,
            today,
            due,
            given_today,
            most_days: crate::local_rules::most_days(caseload, &series_code),
        };
        reading.due = next_check(&reading);
        Some(reading)
    }

    /// Whether no score is collected any more: the goal's last day is behind.
    pub fn is_over(&self) -> bool {
        self.standing.status == Status::Ended
    }

    /// The goal's track again, without the notes beside its scores, for what is worked out only where it is shown. Mastery is
    /// in the standing; it is not to be asked of this one.
    pub fn track(&self) -> Track<'_> {
        Track {
            direction: self.goal.direction,
            criterion: &self.goal.criterion,
            baseline_day: self.goal.baseline.day,
            baseline: self.goal.baseline.value.value(),
            aim: &self.goal.aim,
            calendar: &self.calendar,
            interval_days: self.goal.interval_days,
            see_floor: self.measure.see_floor,
            changes: self.changes.clone(),
            points: self.points.clone(),
            asides: Vec::new(),
            closed: self.goal.closed.as_ref(),
            today: self.goal.closed.as_ref().map_or(self.today, |closing| closing.day.min(self.today)),
        }
    }

    /// The days with scores after the baseline, oldest first.
    pub fn days(&self) -> Vec<Check<'_>> {
        let floor = self.goal.criterion.accuracy_percent();
        let later = self.points.iter().filter(|point| point.day > self.goal.baseline.day);
        let mut lines = self.checks().peekable();
        let mut days = Vec::with_capacity(self.points.len());
        for point in later {
            let mut own = Vec::new();
            while let Some(line) = lines.next_if(|line| line.observation.day <= point.day) {
                if line.observation.day == point.day {
                    own.push(line);
                }
            }
            let last = own.last();
            days.push(Check {
                point,
                aim: last.and_then(|line| line.aim),
                phase: last.map_or(0, |line| line.phase),
                side_fails: floor.is_some_and(|floor| !point.accuracy.is_some_and(|accuracy| accuracy.reaches(floor))),
                lines: own,
            });
        }
        days
    }

    /// The scored lines after the baseline.
    pub fn checks(&self) -> impl DoubleEndedIterator<Item = &Line> {
        self.lines.iter().filter(|line| line.value.is_some() && !line.baseline)
    }

    /// The major phases that the numbers know: after the baseline date, one a day. Table, chart and file name the same.
    pub fn majors(&self) -> Vec<&Arc<Phase>> {
        let mut majors: Vec<&Arc<Phase>> = Vec::new();
        for phase in self.phases.iter().filter(|phase| phase.weight == Weight::Major) {
            let later = phase.start > self.goal.baseline.day;
            if later && majors.last().is_none_or(|before| before.start != phase.start) {
                majors.push(phase);
            }
        }
        majors
    }

    /// What the phase of this number is called; 0 is the first, which has no record. None for it and for a number
    /// without a phase.
    pub fn phase_name(&self, phase: usize) -> Option<&Label> {
        phase.checked_sub(1).and_then(|at| self.majors().get(at).map(|phase| &phase.label))
    }

    /// The last score of any kind. None before the first.
    pub fn last_scored(&self) -> Option<&Line> {
        self.lines.iter().rev().find(|line| line.value.is_some())
    }
}

fn line(observation: &Observation, track: &Track<'_>, measure: &Measure, usual_seconds: Option<u32>) -> Line {
    let scored = scored(observation, measure, usual_seconds);
    let accuracy = scored.and_then(|scored| scored.accuracy);
    let floor = track.criterion.accuracy_percent();
    Line {
        id: observation.id,
        observation: observation.clone(),
        value: scored.map(|scored| scored.exact.value()),
        accuracy,
        aim: track.aim.value_on(observation.day, track.calendar),
        phase: track.phase_of(observation.day),
        baseline: observation.day <= track.baseline_day,
        side_fails: match (floor, &observation.outcome) {
            (Some(floor), Outcome::Scored(_)) => !accuracy.is_some_and(|accuracy| accuracy.reaches(floor)),
            _ => false,
        },
    }
}

#[cfg(test)]
mod tests;
