//! Adequate progress at the end of a reporting period, and how many reports in a row were not.
//!
//! The question runs on the clock of the periods and not of the phases: it looks at the goal since its baseline, across all
//! changes of teaching, because with a check every 2 weeks a rule that starts anew with each phase would answer "too few" at
//! every period end (measurement reference 8.2). The decision rules stand beside it as advice on the teaching. The case
//! manager confirms or overrules every answer.

use crate::day::SchoolDay;
use crate::growth::Growth;
use crate::measures::Point;
use crate::standing::{Now, Track, now};

/// Fewer checks than this are marked as few.
const FEW: usize = 6;
/// The standard error of the median of three, in standard errors of one score with normal errors.
const ERROR_OF_MEDIAN_OF_THREE: f64 = 0.67;
/// From so many scores on the scatter of the series itself is trusted (measurement reference 3.7).
const CHECKS_TO_TRUST_SCATTER: usize = 10;

/// How far under the line is still adequate: the larger of the two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Allowance {
    /// Share of the gain expected by the day compared, 0 to 1.
    pub of_gain: f64,
    /// Standard errors of the middle of three scores.
    pub errors: f64,
}

impl Default for Allowance {
    /// 10 % of the gain, one standard error.
    fn default() -> Self {
        Self { of_gain: 0.10, errors: 1.0 }
    }
}

/// The answer for one report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The middle of the last scores is at the level expected on that day, within the tolerance.
    Adequate,
    /// It is on the worse side of that level by more than the tolerance.
    NotAdequate,
    /// Fewer than three scores, or no aimline on the day compared: the case manager chooses and gives a reason.
    TooLittleData,
}

/// The answer with what it stands on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Adequacy {
    /// What the period says.
    pub answer: Answer,
    /// Scored days since the baseline, up to the end of the period.
    pub checks: usize,
    /// Fewer than six: to be said beside the answer.
    pub few_checks: bool,
    /// The middle of the last three and the aimline on the date of the middle one; None with fewer than three scores.
    pub now: Option<Now>,
    /// How far on the worse side of the line is still adequate, in the measure's unit.
    pub allowed: Option<f64>,
    /// The aimline on the last day of the period, printed as "expected by"; it is never compared with an earlier score.
    pub expected_by: Option<f64>,
}

impl Adequacy {
    /// Of the goal at the end of a period. Scores after that day are not looked at.
    pub fn of(track: &Track<'_>, period_end: SchoolDay, allowance: Allowance) -> Self {
        let checks = up_to(track.checks(), period_end);
        let now = now(track, checks);
        let compared = now.and_then(|now| Some((now.ahead?, now.expected?)));
        let allowed = compared.map(|(_, expected)| {
            let gain = allowance.of_gain * (expected - track.baseline).abs();
            let error = allowance.errors * ERROR_OF_MEDIAN_OF_THREE * scatter(track, period_end).unwrap_or(0.0);
            gain.max(error)
        });
        let answer = match (compared, allowed) {
            (Some((ahead, _)), Some(allowed)) if ahead + allowed < -1e-9 => Answer::NotAdequate,
            (Some(_), Some(_)) => Answer::Adequate,
            _ => Answer::TooLittleData,
        };
        Self {
            answer,
            checks: checks.len(),
            few_checks: checks.len() < FEW,
            now,
            allowed,
            expected_by: track.aim.value_on(period_end, track.calendar),
        }
    }
}

fn up_to(checks: &[Point], day: SchoolDay) -> &[Point] {
    checks.get(..checks.partition_point(|point| point.day <= day)).unwrap_or_default()
}

/// The scatter of the scores about the trend of their phase, all phases taken together, in score units; at least the floor
/// of the measure while there are fewer than ten scores. A trend across phases would take a change of level for scatter.
fn scatter(track: &Track<'_>, period_end: SchoolDay) -> Option<f64> {
    let (mut squares, mut freedom) = (0.0, 0_u32);
    for phase in 0..=track.phase_of(period_end) {
        let checks = up_to(track.phase_checks(phase), period_end);
        let scores: Vec<(SchoolDay, f64)> = checks.iter().map(|point| (point.day, point.value)).collect();
        let growth = track.phase_start(phase).and_then(|start| Growth::fit(&scores, start, None));
        if let Some(growth) = growth {
            squares += growth.line.sse;
            freedom += growth.line.df();
        }
    }
    let seen = (freedom > 0).then(|| (squares / f64::from(freedom)).sqrt());
    let few = up_to(track.checks(), period_end).len() < CHECKS_TO_TRUST_SCATTER;
    let floor = track.see_floor.filter(|_| few);
    match (seen, floor) {
        (Some(seen), Some(floor)) => Some(seen.max(floor)),
        (seen, floor) => seen.or(floor),
    }
}

/// How many reports in a row had no adequate progress, and how many had too little data. Kept per goal; a change of phase
/// never clears it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InARow {
    /// Periods in a row that were not adequate.
    pub not_adequate: u32,
    /// Periods in a row with too few scores to say.
    pub too_little_data: u32,
}

/// What a report asks for next (district A, measurement reference 8.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Duty {
    /// Nothing beyond the report.
    None,
    /// Collect checks; the count of reports without adequate progress stands.
    CollectChecks,
    /// The first report without adequate progress, or the second in a row with too little data: meet the teachers
    /// affected, contact the parents, look at the accommodations.
    Staffing,
    /// The second in a row: meet again, and record it on the form for failure.
    StaffingAndForm,
    /// The third in a row and each after it: a meeting to revise the plan.
    RevisionMeeting,
}

impl InARow {
    /// After one more report. A failing grade in the area counts as not adequate, whatever the scores say.
    #[must_use]
    pub fn after(self, answer: Answer, failing_grade: bool) -> Self {
        match (failing_grade, answer) {
            (true, _) | (false, Answer::NotAdequate) => {
                Self { not_adequate: self.not_adequate.saturating_add(1), too_little_data: 0 }
            }
            (false, Answer::Adequate) => Self::default(),
            // Neither one nor the other: the count before it stands.
            (false, Answer::TooLittleData) => Self { too_little_data: self.too_little_data.saturating_add(1), ..self },
        }
    }

    /// What the latest report asks for.
    pub fn duty(self) -> Duty {
        match (self.too_little_data, self.not_adequate) {
            (1, _) => Duty::CollectChecks,
            (0, 0) => Duty::None,
            (0, 1) => Duty::Staffing,
            (0, 2) => Duty::StaffingAndForm,
            (0, _) => Duty::RevisionMeeting,
            (_, _) => Duty::Staffing,
        }
    }
}

#[cfg(test)]
mod tests;
