//! From records to the track of a goal. This is the only place where scores become points.

use super::Track;
use crate::calendar::{Closed, SchoolCalendar};
use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::mastery::{Aside, Support};
use crate::measures::{self, Measure, Raw, Scored, by_day_as};
use crate::records::{Goal, Label, Observation, Outcome, Weight};

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

/// The help and the form of one score. The same form gets the same number.
fn aside<'a>(observation: &'a Observation, forms: &mut Vec<&'a Label>) -> Aside {
    let form = observation.form.as_ref().and_then(|form| {
        let known = forms.iter().position(|other| *other == form);
        let place = known.unwrap_or_else(|| {
            forms.push(form);
            forms.len() - 1
        });
        u32::try_from(place).ok()
    });
    Aside { day: observation.day, support: support(observation), form }
}

/// The prompts of one score: as counted, or when the teacher's words about the help begin with their number, as in
/// "1 prompt". Other words say that there was help and not how much.
fn support(observation: &Observation) -> Option<Support> {
    if let Outcome::Scored(Raw::Helped { of, prompts, most, .. }) = &observation.outcome {
        let counted = Support::of_session(*prompts, *of);
        return Some(Support { most_in_one_opportunity: most.unwrap_or(counted.most_in_one_opportunity), ..counted });
    }
    let words = observation.support.as_ref()?.as_str();
    let digits = words.split(|letter: char| !letter.is_ascii_digit()).next()?;
    let opportunities = match &observation.outcome {
        Outcome::Scored(Raw::Trials { of, .. }) => *of,
        _ => 1,
    };
    Some(Support::of_session(digits.parse().ok()?, opportunities))
}

impl<'a> Track<'a> {
    /// The track of a goal on a day. None when its series is not there or its measure is not known to this version.
    pub fn of(goal: &'a Goal, caseload: &Caseload, calendar: &'a SchoolCalendar, today: SchoolDay) -> Option<Self> {
        let series = caseload.one_series(goal.series)?;
        let measure = measures::of(&series.key)?;
        let today = goal.closed.as_ref().map_or(today, |closing| closing.day.min(today));
        let mut scores: Vec<Scored> = Vec::new();
        let mut asides: Vec<Aside> = Vec::new();
        let mut forms: Vec<&Label> = Vec::new();
        for observation in caseload.observations(goal.series) {
            if let (true, Some(score)) = (observation.day <= today, scored(observation, measure, series.key.seconds)) {
                scores.push(score);
                asides.push(aside(observation, &mut forms));
            }
        }
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
            asides,
            closed: goal.closed.as_ref(),
            today,
        })
    }
}
