//! Where a goal stands today: its status, the value "now", growth, projection, advice and the proposed progress code.
//!
//! One function works all of it out, so that lists, charts, reports and the command line show the same numbers.

mod from_records;
mod track;

pub use from_records::{school_calendar, scored};
pub use track::Track;

use crate::day::SchoolDay;
use crate::growth::{Growth, weeks};
use crate::mastery::Mastery;
use crate::measures::Point;
use crate::projection::{Chance, Projection};
use crate::records::Ending;
use crate::rules::{Decision, Verdict, Window, ahead, decide};
use caseload_stats::median;

/// A fact about a goal, in one word and one shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// The criterion was met, or the team closed the goal as met.
    Met,
    /// Expected to be met at this rate.
    OnTrack,
    /// Close to the line, not yet clear.
    Borderline,
    /// Not enough for the goal by its date.
    OffTrack,
    /// Scores, but too few to say.
    TooLittleData,
    /// No score after the baseline.
    NotStarted,
    /// The goal date is past and the criterion was not met, or the team closed the goal.
    Ended,
}

/// The progress code that is proposed; the teacher decides (measurement reference 8.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProgressCode {
    /// `M`
    Mastered,
    /// `S`: sufficient progress to meet the goal by its date.
    Sufficient,
    /// `I`: insufficient progress to meet the goal by its date.
    Insufficient,
    /// `B`: close to the needed rate, not yet clear.
    Borderline,
    /// `E`: too little data to judge.
    TooLittleData,
}

impl ProgressCode {
    /// The letter of the generic code set.
    pub fn letter(self) -> &'static str {
        match self {
            Self::Mastered => "M",
            Self::Sufficient => "S",
            Self::Insufficient => "I",
            Self::Borderline => "B",
            Self::TooLittleData => "E",
        }
    }
}

/// The value "now": the middle of the last three checks, beside the aimline on the date of the middle one.
///
/// This is the one place that works it out; wherever it is shown, its date is shown with it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Now {
    /// In the measure's unit.
    pub value: f64,
    /// Date of the middle one of the three.
    pub day: SchoolDay,
    /// The aimline on that date; None outside its span.
    pub expected: Option<f64>,
    /// `value - expected`: positive is above the line, whichever side is better.
    pub gap: Option<f64>,
    /// How far ahead of the line, in the direction of the goal; negative is behind.
    pub ahead: Option<f64>,
}

/// All that is known about a goal on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Standing {
    /// The word in the list.
    pub status: Status,
    /// The progress code proposed for a report.
    pub code: ProgressCode,
    /// None with fewer than three checks.
    pub now: Option<Now>,
    /// The last check, the baseline not counted.
    pub last: Option<Point>,
    /// How many days with a score after the baseline date, all phases together.
    pub checks: usize,
    /// The trend of each phase, the current one last; None where a phase has fewer than three checks.
    pub growth: Vec<Option<Growth>>,
    /// From the current phase; None until it can be put into words, and when the goal date is past.
    pub projection: Option<Projection>,
    /// What is needed per week from the last check to the goal date, starting from the trend of the current phase (from
    /// the value now where there is no trend). None when no time is left or there is nothing to start from.
    pub needed_per_week: Option<f64>,
    /// What the rules say.
    pub decision: Decision,
    /// How much of the criterion is met.
    pub mastery: Mastery,
}

impl Standing {
    /// Where the goal stands on `track.today`.
    pub fn of(track: &Track<'_>) -> Self {
        let checks = track.checks();
        let growth: Vec<Option<Growth>> = (0..=track.current_phase()).map(|phase| track.growth(phase)).collect();
        let current = growth.last().and_then(Option::as_ref);
        let target = track.aim.target();
        let projection = target.and_then(|(day, value)| Projection::of(current?, day, value.value(), track.direction));
        let decision = decide(&Window::of(track));
        let mastery = track.mastery();
        let code = code(&mastery, &decision, projection.as_ref());
        let now = now(track, checks);
        Self {
            status: status(track, &mastery, code),
            code,
            now,
            last: checks.last().copied(),
            checks: checks.len(),
            projection,
            needed_per_week: needed(track, current, now),
            growth,
            decision,
            mastery,
        }
    }

    /// The trend of the current phase. None while it has too few checks for a line.
    pub fn current_growth(&self) -> Option<&Growth> {
        self.growth.last().and_then(Option::as_ref)
    }
}

/// The middle of the last three of these checks, across phases (settled questions of the product).
pub(crate) fn now(track: &Track<'_>, checks: &[Point]) -> Option<Now> {
    let [first, middle, last] = checks.get(checks.len().checked_sub(3)?..)? else { return None };
    let value = median(&[first.value, middle.value, last.value])?;
    let expected = track.aim.value_on(middle.day, track.calendar);
    Some(Now {
        value,
        day: middle.day,
        expected,
        gap: expected.map(|line| value - line),
        ahead: expected.map(|line| ahead(value, line, track.direction)),
    })
}

fn needed(track: &Track<'_>, growth: Option<&Growth>, now: Option<Now>) -> Option<f64> {
    let (goal_day, goal) = track.aim.target()?;
    let (from_day, from) = match (growth, now) {
        (Some(growth), _) => (growth.last, growth.value_on(growth.last)),
        (None, Some(now)) => (now.day, now.value),
        (None, None) => return None,
    };
    let left = goal_day.days_since(from_day);
    (left > 0).then(|| (goal.value() - from) / weeks(left))
}

/// `M` if mastered, else `E` if too early, else `I` on a change or a chance below 0.20, else `S` on a raise or a chance of
/// 0.50 and more, else `B`.
fn code(mastery: &Mastery, decision: &Decision, projection: Option<&Projection>) -> ProgressCode {
    let chance = projection.map(Projection::words);
    match (mastery.met_on, decision.verdict, chance) {
        (Some(_), _, _) => ProgressCode::Mastered,
        (None, Verdict::TooEarly { .. }, _) => ProgressCode::TooLittleData,
        (None, Verdict::ChangeTeaching, _) | (None, _, Some(Chance::VeryUnlikely)) => ProgressCode::Insufficient,
        (None, Verdict::Raise, _) | (None, _, Some(Chance::Possible | Chance::Likely)) => ProgressCode::Sufficient,
        (None, Verdict::Keep, Some(Chance::Unlikely) | None) => ProgressCode::Borderline,
    }
}

fn status(track: &Track<'_>, mastery: &Mastery, code: ProgressCode) -> Status {
    if let Some(closing) = track.closed {
        return if closing.ending == Ending::Met { Status::Met } else { Status::Ended };
    }
    let past = track.aim.target().is_some_and(|(day, _)| track.today > day);
    match code {
        ProgressCode::Mastered => Status::Met,
        _ if past => Status::Ended,
        _ if mastery.checks.is_empty() => Status::NotStarted,
        ProgressCode::Sufficient => Status::OnTrack,
        ProgressCode::Insufficient => Status::OffTrack,
        ProgressCode::Borderline => Status::Borderline,
        ProgressCode::TooLittleData => Status::TooLittleData,
    }
}

#[cfg(test)]
mod tests;
