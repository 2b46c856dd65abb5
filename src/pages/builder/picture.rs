//! The chart of a goal that is not there yet: baseline, the proposed aimline, and beside it the other ambition.

use super::form::Form;
use super::{read, ways};
use caseload::aim::{Aim, AimMode, AimPiece, Millionths};
use caseload::calendar::SchoolCalendar;
use caseload::chart::input::{Aimline, Baseline, Break, ChartInput, DayValue, Goal};
use caseload::day::SchoolDay;
use caseload::goal_setting::Ambition;
use caseload::measures::{Measure, Unit};
use caseload::showing::{unit, value};
use caseload::wording::builder::texts;
use caseload::wording::{Words, day_with_year};

/// All that the picture needs.
#[derive(Clone, Debug)]
pub(super) struct Proposed {
    measure: &'static Measure,
    axis: Option<String>,
    calendar: SchoolCalendar,
    mode: AimMode,
    start_day: SchoolDay,
    start: Millionths,
    probes: Vec<Millionths>,
    goal_day: SchoolDay,
    goal: Option<Millionths>,
    /// The two ambitions of the first way that has them.
    ambitions: Vec<(Ambition, f64)>,
    interval_days: u32,
}

impl PartialEq for Proposed {
    fn eq(&self, other: &Self) -> bool {
        let place =
            |it: &Self| (it.measure.code, it.measure.unit, it.mode, it.start_day, it.start, it.goal_day, it.goal);
        place(self) == place(other)
            && self.axis == other.axis
            && self.probes == other.probes
            && self.ambitions == other.ambitions
            && self.calendar == other.calendar
            && self.interval_days == other.interval_days
    }
}

impl Proposed {
    /// What is filled in; None until there are a baseline, both dates, and somewhere to go.
    pub fn of(form: Form, own_growth: Option<(f64, usize)>) -> Option<Self> {
        let measure = form.measure()?;
        let start = read::start(form)?;
        let (start_day, goal_day) = (read::day(form.baseline_day)?, read::day(form.goal_day)?);
        let rows = ways::rows(form, own_growth).unwrap_or_default();
        let ambitions: Vec<(Ambition, f64)> = rows
            .iter()
            // Published growth first: the ambitions of a norm may be out of reach.
            .rev()
            .find(|row| row.proposals.len() > 1)
            .map(|row| row.proposals.iter().filter_map(|one| Some((one.ambition?, one.target.goal))).collect())
            .unwrap_or_default();
        let goal = read::target(form).ok().map(|(value, _)| value);
        let own = form.own().and_then(|own| own.unit.clone());
        let known = goal_day > start_day && (goal.is_some() || !ambitions.is_empty());
        known.then(|| Self {
            measure,
            axis: own.map(|unit| unit.to_string()),
            calendar: form.calendar(),
            mode: read::mode(form),
            start_day,
            start: start.value,
            probes: start.probes,
            goal_day,
            goal,
            ambitions,
            interval_days: read::interval(form).unwrap_or(7),
        })
    }

    fn start_text(&self) -> String {
        value(self.measure, self.start.value())
    }

    fn goal_text(&self) -> String {
        let goal = self.goal.map(Millionths::value).or(self.ambitions.first().map(|(_, goal)| *goal));
        goal.map_or_else(String::new, |goal| value(self.measure, goal))
    }

    /// The ambitions that are not the goal itself.
    fn others(&self) -> impl Iterator<Item = (Ambition, f64)> + '_ {
        let goal = self.goal.map(Millionths::value);
        self.ambitions.iter().copied().filter(move |(_, other)| goal.is_none_or(|goal| (goal - other).abs() > 0.5))
    }

    /// What the picture shows, in a sentence or two.
    pub fn summary(&self, w: &Words) -> String {
        let t = texts(w.lang);
        let line = (t.picture)(&self.start_text(), &self.goal_text(), &day_with_year(w.lang, self.goal_day));
        let names: Vec<String> = self
            .others()
            .map(|(ambition, goal)| {
                let shown = value(self.measure, goal.round());
                match ambition {
                    Ambition::Realistic => (t.realistic)(&shown),
                    Ambition::Ambitious => (t.ambitious)(&shown),
                }
            })
            .collect();
        if names.is_empty() { line } else { format!("{line} {}", (t.dotted)(&names.join(", "))) }
    }

    fn line(&self, end_value: Millionths) -> Vec<DayValue> {
        let piece = AimPiece { start: self.start_day, start_value: self.start, end: self.goal_day, end_value };
        let aim = Aim { mode: self.mode, pieces: vec![piece] };
        let mut days = vec![self.start_day, self.goal_day];
        if self.mode == AimMode::Instructional {
            days.extend(self.calendar.breaks().flat_map(|gap| [gap.from.plus_days(-1), gap.to]));
        }
        caseload::order::sort(&mut days);
        days.dedup();
        let inside = days.into_iter().filter(|day| (self.start_day..=self.goal_day).contains(day));
        inside.filter_map(|day| Some(DayValue { day, value: aim.value_on(day, &self.calendar)? })).collect()
    }
}

/// What the chart is told.
pub(super) fn chart(w: &Words, known: &Proposed) -> ChartInput {
    // The ambitions are drawn dotted beside the aimline of the goal itself; their names stand below the picture.
    let ambitions = known.others().filter_map(|(_, goal)| {
        Some(Aimline { vertices: known.line(Millionths::nearest(goal)?), ended: Some(String::new()) })
    });
    let mut aimlines: Vec<Aimline> = ambitions.collect();
    aimlines.extend(known.goal.map(|goal| Aimline { vertices: known.line(goal), ended: None }));
    let at = |day, value: Millionths| DayValue { day, value: value.value() };
    ChartInput {
        unit: known.axis.clone().unwrap_or_else(|| unit(w, known.measure).to_owned()),
        reach: known.measure.axis.top.map_or(0.0, f64::from),
        ceiling: (known.measure.unit == Unit::Percent).then_some(100.0),
        interval_days: i32::try_from(known.interval_days).unwrap_or(7),
        baseline: Some(Baseline {
            at: at(known.start_day, known.start),
            probes: known.probes.iter().map(|probe| at(known.start_day, *probe)).collect(),
            label: (w.chart.baseline)(&known.start_text()),
        }),
        aimlines,
        goal: known.goal.map(|goal| Goal {
            at: at(known.goal_day, goal),
            label: (w.chart.goal)(&value(known.measure, goal.value())),
            date_label: w.short(known.goal_day, crate::platform::clock::today()),
        }),
        breaks: known
            .calendar
            .breaks()
            .map(|gap| Break { from: gap.from, to: gap.to, name: gap.name.clone() })
            .collect(),
        ..ChartInput::starting(known.start_day)
    }
}
