//! When a rule can speak: how many more checks it takes, and on which planned day the last of them falls.

use crate::day::SchoolDay;
use crate::rules::Verdict;
use crate::showing::Reading;
use crate::standing::Status;

/// The next look at the advice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextLook {
    /// How many more checks it takes, at least 1.
    pub checks: usize,
    /// The planned day of the last of them; none where the goal ends before it.
    pub day: Option<SchoolDay>,
}

/// When it is too early for any rule. None once one speaks, for a goal that is met or over, and where no check is given here.
pub fn next_look(reading: &Reading) -> Option<NextLook> {
    let decision = &reading.standing.decision;
    let Verdict::TooEarly { checks: needed, .. } = decision.verdict else { return None };
    let over = matches!(reading.standing.status, Status::Met | Status::Ended);
    if over || reading.goal.elsewhere.is_some() {
        return None;
    }
    let have = decision.findings.first().map_or(0, |finding| finding.checks);
    let checks = needed.saturating_sub(have).max(1);
    Some(NextLook { checks, day: planned(reading, checks) })
}

/// The day of the check that is so many away: the next one as it falls due, today at the earliest, then one interval each.
fn planned(reading: &Reading, checks: usize) -> Option<SchoolDay> {
    let calendar = &reading.calendar;
    let interval = i32::try_from(reading.goal.interval_days).ok().filter(|days| *days > 0)?;
    let end = reading.goal.goal_day();
    let mut day = calendar.school_day_from(reading.due?.day.max(reading.today))?;
    for _ in 1..checks {
        if end.is_some_and(|end| day > end) {
            return None;
        }
        day = calendar.school_day_from(day.plus_days(interval))?;
    }
    Some(day).filter(|day| end.is_none_or(|end| *day <= end))
}
