//! From records to the track of a goal. This is the only place where scores become points.

use super::Track;
use crate::calendar::{Closed, SchoolCalendar};
use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::measures::{self, Measure, Scored, by_day_as};
use crate::records::{Goal, Observation, Outcome, Weight};

/// The no-school list of the caseload. Make it once and hand it to every track.
pub fn school_calendar(caseload: &Caseload) -> SchoolCalendar {
    let closed = |range: &crate::records::NoSchool| Closed {
        from: range.from,
        to: range.to,
        name: range.name.as_str().to_owned(),
    };
    SchoolCalendar::new(caseload.no_school_ranges().map(|range| closed(range)).collect())
}

/// What one observation contributes: its value and accuracy when it was scored, else nothing. `usual_seconds` is the
/// length fixed for its series.
pub fn scored(observation: &Observation, measure: &Measure, usual_seconds: Option<u32>) -> Option<Scored> {
    match &observation.outcome {
        Outcome::Scored(raw) => {
            let drawn = measure.plotted(raw, usual_seconds)?;
            Some(Scored { day: observation.day, exact: drawn.exact, accuracy: measure.accuracy(raw) })
        }
        Outcome::Absent | Outcome::Refused | Outcome::NotGiven | Outcome::Spoiled => None,
    }
}

impl<'a> Track<'a> {
    /// The track of a goal on a day. None when its series is not there or its measure is not known to this version.
    pub fn of(goal: &'a Goal, caseload: &Caseload, calendar: &'a SchoolCalendar, today: SchoolDay) -> Option<Self> {
        let series = caseload.one_series(goal.series)?;
        let measure = measures::of(&series.key)?;
        let scores: Vec<Scored> = caseload
            .observations(goal.series)
            .into_iter()
            .filter(|observation| observation.day <= today)
            .filter_map(|observation| scored(observation, measure, series.key.seconds))
            .collect();
        let mut changes: Vec<SchoolDay> = caseload
            .phases_of(goal.id)
            .into_iter()
            .filter(|phase| phase.weight == Weight::Major)
            .map(|phase| phase.start)
            .collect();
        // Two changes on one day are one new phase.
        changes.dedup();
        Some(Self {
            direction: goal.direction,
            criterion: &goal.criterion,
            baseline_day: goal.baseline.day,
            baseline: goal.baseline.value.value(),
            aim: &goal.aim,
            calendar,
            interval_days: goal.interval_days,
            see_floor: measure.see_floor,
            changes,
            points: by_day_as(&scores, measure.same_day),
            today,
        })
    }
}
