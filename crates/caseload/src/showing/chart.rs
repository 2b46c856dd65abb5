//! What the chart of a goal is told.

use super::decisions;
use super::sentences::side;
use super::values::{axis_label, signed_rate, typed_value, value};
use super::{Check, Line, Reading};
use crate::aim::AimMode;
use crate::chart::ChartWords;
use crate::chart::input::{
    Absence, Aimline, Bar, Baseline, Break, ChartInput, DayValue, Goal, Phase, PhaseWeight, Projection, Score, Strip,
    Trend, Window,
};
use crate::day::SchoolDay;
use crate::growth::Growth;
use crate::measures::{Measure, Raw, Unit};
use crate::projection::RANGE;
use crate::records::{Outcome, Weight};
use crate::wording::Words;
use crate::wording::graph::texts;
use caseload_stats::t_quantile;

/// How many places of the projected range are worked out; it is nearly straight between them.
const RANGE_STEPS: i32 = 6;

/// The few words the chart itself needs.
pub fn chart_words(w: &Words) -> ChartWords {
    let months = std::array::from_fn(|month| {
        crate::wording::month_short(w.lang, u32::try_from(month + 1).unwrap_or(1)).to_owned()
    });
    ChartWords { months, aimline: w.chart.aimline.into(), today: w.chart.today.into() }
}

/// Everything the chart shows. `today` is left out where no day is today, as in print.
pub fn chart_input(w: &Words, reading: &Reading, window: Window, today: Option<SchoolDay>) -> ChartInput {
    let goal = &reading.goal;
    let target = goal.aim.target();
    ChartInput {
        start: goal.baseline.day,
        window,
        unit: axis_label(w, reading),
        reach: reading.measure.axis.top.map_or(0.0, f64::from),
        ceiling: (reading.measure.unit == Unit::Percent).then_some(100.0),
        interval_days: i32::try_from(goal.interval_days).unwrap_or(7),
        baseline: Some(Baseline {
            at: DayValue { day: goal.baseline.day, value: goal.baseline.value.value() },
            probes: goal
                .baseline
                .probes
                .iter()
                .map(|probe| DayValue { day: goal.baseline.day, value: probe.value() })
                .collect(),
            label: (w.chart.baseline)(&value(reading.measure, goal.baseline.value.value())),
        }),
        aimlines: aimlines(w, reading),
        goal: target.map(|(day, aim)| Goal {
            at: DayValue { day, value: aim.value() },
            label: (w.chart.goal)(&value(reading.measure, aim.value())),
            date_label: w.short(day, reading.today),
        }),
        scores: reading.days().iter().filter_map(|check| score(w, reading, check)).collect(),
        stacked: stacked(reading),
        absences: reading.lines.iter().filter_map(absence).collect(),
        decisions: decisions::marks(w, reading),
        phases: phases(w, reading),
        trends: trends(w, reading),
        projection: projection(w, reading),
        breaks: reading
            .calendar
            .breaks()
            .map(|closed| Break { from: closed.from, to: closed.to, name: closed.name.clone() })
            .collect(),
        today,
        strip: strip(w, reading),
    }
}

fn aimlines(w: &Words, reading: &Reading) -> Vec<Aimline> {
    let aim = &reading.goal.aim;
    let last = aim.pieces.len().saturating_sub(1);
    let mut lines = Vec::with_capacity(aim.pieces.len());
    for (number, piece) in aim.pieces.iter().enumerate() {
        // An amended goal's old line stops where the new one starts.
        let next = aim.pieces.get(number + 1).map(|next| next.start);
        let end = next.map_or(piece.end, |next| next.plus_days(-1).min(piece.end));
        let mut days = vec![piece.start];
        if aim.mode == AimMode::Instructional {
            for closed in reading.calendar.breaks() {
                days.extend([closed.from.plus_days(-1), closed.to]);
            }
        }
        days.push(end);
        crate::order::sort(&mut days);
        days.dedup();
        let vertices = days
            .into_iter()
            .filter(|day| *day >= piece.start && *day <= end)
            .filter_map(|day| Some(DayValue { day, value: aim.value_on(day, &reading.calendar)? }))
            .collect();
        lines.push(Aimline { vertices, ended: (number < last).then(|| w.short(end, reading.today)) });
    }
    lines
}

/// One mark for a day: what trend, rules and mastery count, which for several scores is their middle.
fn score(w: &Words, reading: &Reading, check: &Check<'_>) -> Option<Score> {
    let day = check.point.day;
    let last = check.lines.last()?;
    let Outcome::Scored(raw) = &last.observation.outcome else { return None };
    let gap = check.aim.map_or(String::new(), |aim| side(w, check.point.value - aim));
    let shown = match check.lines.len() {
        1 => typed_value(w, reading.measure, raw),
        several => (texts(w.lang).read.day_of_several)(&value(reading.measure, check.point.value), several),
    };
    Some(Score {
        at: DayValue { day, value: check.point.value },
        key: last.id.to_string(),
        hollow: check.side_fails,
        spoken: (w.chart.point)(&w.long(day, reading.today), &shown, &gap),
    })
}

/// The single scores of days that have several.
fn stacked(reading: &Reading) -> Vec<DayValue> {
    let days = reading.days();
    let several = days.iter().filter(|check| check.lines.len() > 1);
    let lines = several.flat_map(|check| check.lines.iter());
    lines.filter_map(|line| Some(DayValue { day: line.observation.day, value: line.value? })).collect()
}

/// A session without a score: its letter stands on the axis.
fn absence(line: &Line) -> Option<Absence> {
    let letter = match line.observation.outcome {
        Outcome::Absent => "A",
        Outcome::Refused => "R",
        Outcome::NotGiven => "N",
        Outcome::Spoiled => "S",
        Outcome::Scored(_) => return None,
    };
    Some(Absence { day: line.observation.day, letter: letter.into() })
}

fn phases(w: &Words, reading: &Reading) -> Vec<Phase> {
    let count = |phase: usize| (w.verdict.checks)(reading.days().iter().filter(|check| check.phase == phase).count());
    let start = reading.goal.baseline.day;
    let mut phases =
        vec![Phase { from: start, name: w.goal.first_phase.into(), detail: count(0), weight: PhaseWeight::Major }];
    let majors = reading.majors();
    let mut major = 0;
    for phase in &reading.phases {
        if phase.weight == Weight::Major && !majors.iter().any(|known| known.id == phase.id) {
            continue;
        }
        let plan = phase.plan.as_ref().map(ToString::to_string).unwrap_or_default();
        let (weight, detail) = match phase.weight {
            Weight::Major => {
                major += 1;
                let count = count(major);
                let detail = if plan.is_empty() { count } else { format!("{plan} \u{b7} {count}") };
                (PhaseWeight::Major, detail)
            }
            Weight::Minor => (PhaseWeight::Minor, plan),
        };
        phases.push(Phase { from: phase.start, name: phase.label.to_string(), detail, weight });
    }
    phases
}

fn trends(w: &Words, reading: &Reading) -> Vec<Trend> {
    let last = reading.standing.growth.len().saturating_sub(1);
    let place = |growth: &Growth, day| DayValue { day, value: growth.value_on(day) };
    reading
        .standing
        .growth
        .iter()
        .enumerate()
        .filter_map(|(number, growth)| Some((number, growth.as_ref()?)))
        .map(|(number, growth)| Trend {
            from: place(growth, growth.first),
            to: place(growth, growth.last),
            label: if growth.speaks() { signed_rate(w, growth.per_week()) } else { (w.chart.checks)(growth.checks) },
            current: number == last,
        })
        .collect()
}

/// The line of the current phase to the goal date, and the range for one new score on the way.
fn projection(w: &Words, reading: &Reading) -> Option<Projection> {
    let growth = reading.standing.current_growth()?;
    let end = reading.standing.projection?;
    let t = t_quantile((1.0 + RANGE) / 2.0, growth.line.df())?;
    let days = end.day.days_since(growth.last);
    let (mut low, mut high) = (Vec::new(), Vec::new());
    for step in 0..=RANGE_STEPS {
        let day = growth.last.plus_days(days * step / RANGE_STEPS);
        let ahead = growth.line.predict(growth.time(day), growth.scatter)?;
        low.push(DayValue { day, value: ahead.fit - t * ahead.se_new });
        high.push(DayValue { day, value: ahead.fit + t * ahead.se_new });
    }
    Some(Projection {
        from: DayValue { day: growth.last, value: growth.value_on(growth.last) },
        to: DayValue { day: end.day, value: end.value },
        low,
        high,
        label: {
            let (low, high) = clipped(reading.measure, end.low, end.high);
            (w.chart.at_this_rate)(&low, &high)
        },
    })
}

/// The ends of the range as they are printed: whole numbers, held inside the scale. The computed ends are not.
pub(super) fn clipped(measure: &Measure, low: f64, high: f64) -> (String, String) {
    let clip = |value: f64| {
        let value = value.max(0.0);
        let value = if measure.unit == Unit::Percent { value.min(100.0) } else { value };
        crate::wording::decimal(value, 0)
    };
    (clip(low), clip(high))
}

/// Errors under the chart, with the most that still keep the accuracy floor.
fn strip(w: &Words, reading: &Reading) -> Option<Strip> {
    if reading.measure.unit != Unit::WordsPerMinute {
        return None;
    }
    let floor = reading.goal.criterion.accuracy_percent();
    let mut strip = Strip { title: w.goal.errors.into(), ..Strip::default() };
    for line in reading.checks() {
        let Outcome::Scored(Raw::CorrectErrors { correct, errors, .. }) = line.observation.outcome else { continue };
        let day = line.observation.day;
        strip.bars.push(Bar { at: DayValue { day, value: f64::from(errors) }, over: line.side_fails });
        if let Some(floor) = floor.filter(|floor| (1..=100).contains(floor)) {
            let most = f64::from(correct) * f64::from(100 - floor) / f64::from(floor);
            strip.limit.push(DayValue { day, value: most });
        }
    }
    if let Some(floor) = floor {
        strip.limit_label = (w.chart.accuracy_limit)(floor);
        strip.limit_note = w.chart.accuracy_limit_text.into();
    }
    (!strip.bars.is_empty()).then_some(strip)
}
