//! From what is told to what is seen: the window, the axes, which score belongs to which phase and which are joined.

use super::axis::{day_range, figure, month_ticks, value_axis};
use super::clip::clip;
use super::input::{Break, ChartInput, ChartWords, DayValue, Phase, PhaseWeight, Projection, Strip, Window};
use super::model::{AimPath, ChartModel, PhaseLine, PhaseLineKind, PlottedScore, StripModel, Today};
use crate::day::SchoolDay;

/// *This phase* looks this far ahead of the last score, in days.
const AHEAD: i32 = 21;

/// And this far before the change, so that its line stands inside the plot.
const BEFORE: i32 = 6;

/// The chart may be this much higher than everything but the range, so that a range that says little does not press the
/// scores to the floor. The range is then cut at the top.
const RANGE_SHARE: f64 = 1.5;

/// Monday to Friday: a break this long parts the scores before and after it.
const SCHOOL_WEEK: i32 = 5;

/// Where the axis of the strip ends.
const STRIP_TOPS: [f64; 7] = [5.0, 10.0, 20.0, 30.0, 50.0, 100.0, 200.0];

impl ChartModel {
    /// The chart of any input, also of none: values that are not numbers are left out, the rest is drawn.
    pub fn build(input: ChartInput, words: &ChartWords) -> Self {
        let (from, to) = window(&input);
        let inside = |day: SchoolDay| from <= day && day <= to;
        let sound = |at: DayValue| at.value.is_finite() && inside(at.day);
        let axis = value_axis(highest(&input), is_whole(&input));
        let scores = plotted(&input);
        let phase_lines = phase_lines(&input, from, to);
        let scores: Vec<_> = scores.into_iter().filter(|score| sound(score.at)).collect();
        let joins = joins(&scores, &input.breaks, input.interval_days);
        Self {
            from,
            to,
            months: month_ticks(from, to, words),
            unit: input.unit,
            top: axis.top,
            gridlines: axis.lines,
            baseline: input.baseline.filter(|baseline| sound(baseline.at)),
            aimlines: input
                .aimlines
                .into_iter()
                .filter_map(|line| {
                    let vertices = clip(&line.vertices, from, to);
                    let whole = vertices.last().map(|at| at.day) == line.vertices.last().map(|at| at.day);
                    let old = line.ended.is_some();
                    (vertices.len() > 1).then(|| AimPath { vertices, old, ended: line.ended.filter(|_| whole) })
                })
                .collect(),
            aim_word: words.aimline.clone(),
            goal: input.goal.filter(|goal| sound(goal.at)),
            scores,
            stacked: input.stacked.iter().copied().filter(|&at| sound(at)).collect(),
            joins,
            absences: input.absences.into_iter().filter(|absence| inside(absence.day)).collect(),
            decisions: input.decisions.into_iter().filter(|decision| inside(decision.day)).collect(),
            trends: input
                .trends
                .into_iter()
                .filter_map(|mut trend| {
                    let line = clip(&[trend.from, trend.to], from, to);
                    let (&first, &last) = (line.first()?, line.last()?);
                    (first.day < last.day).then(|| {
                        (trend.from, trend.to) = (first, last);
                        trend
                    })
                })
                .collect(),
            projection: input.projection.and_then(|told| projection(told, from, to, axis.top, input.ceiling)),
            phase_lines,
            breaks: input
                .breaks
                .into_iter()
                .filter(|gap| gap.to >= from && gap.from <= to && gap.from <= gap.to)
                .map(|gap| Break { from: gap.from.max(from), to: gap.to.min(to), name: gap.name })
                .collect(),
            today: input.today.filter(|&day| inside(day)).map(|day| Today { day, word: words.today.clone() }),
            strip: input.strip.map(|strip| strip_model(strip, from, to)),
        }
    }
}

/// The days the axis shows.
fn window(input: &ChartInput) -> (SchoolDay, SchoolDay) {
    let phase = input.phases.iter().rev().find(|phase| phase.weight == PhaseWeight::Major).map(|phase| phase.from);
    if let (Window::ThisPhase, Some(start)) = (input.window, phase) {
        let last = input.scores.iter().map(|score| score.at.day).chain(input.today).max().unwrap_or(start).max(start);
        let ahead = last.plus_days(AHEAD);
        let end = input.goal.as_ref().map_or(ahead, |goal| goal.at.day.min(ahead).max(last));
        return day_range(start.plus_days(-BEFORE), end);
    }
    let aims = input.aimlines.iter().flat_map(|line| line.vertices.iter().map(|at| at.day));
    let scores = input.scores.iter().map(|score| score.at.day);
    let ends = input.baseline.iter().map(|it| it.at.day).chain(input.goal.iter().map(|it| it.at.day));
    let absences = input.absences.iter().map(|absence| absence.day);
    let decisions = input.decisions.iter().map(|decision| decision.day);
    let (first, last) = aims
        .chain(scores)
        .chain(ends)
        .chain(absences)
        .chain(decisions)
        .fold((input.start, input.start), |(first, last), day| (first.min(day), last.max(day)));
    day_range(first, last)
}

/// The highest value the axis must hold, over the whole year whatever the window.
fn highest(input: &ChartInput) -> f64 {
    let aims = input.aimlines.iter().flat_map(|line| line.vertices.iter().map(|at| at.value));
    let probes = input.baseline.iter().flat_map(|it| it.probes.iter().map(|at| at.value).chain([it.at.value]));
    let scores = input.scores.iter().map(|score| score.at.value);
    let goal = input.goal.iter().map(|goal| goal.at.value);
    let sound = |value: &f64| value.is_finite();
    let stacked = input.stacked.iter().map(|at| at.value);
    let marks = aims
        .chain(probes)
        .chain(scores)
        .chain(stacked)
        .chain(goal)
        .chain([input.reach])
        .filter(sound)
        .fold(0.0, f64::max);
    let range = input.projection.iter().flat_map(|told| told.high.iter().chain([&told.to]).map(|at| at.value));
    let range = range.filter(sound).fold(0.0, f64::max).min(marks * RANGE_SHARE);
    let range = input.ceiling.map_or(range, |ceiling| range.min(ceiling));
    marks.max(range)
}

/// Whether every value a teacher entered is a whole number.
fn is_whole(input: &ChartInput) -> bool {
    let probes = input.baseline.iter().flat_map(|it| it.probes.iter().map(|at| at.value));
    let scores = input.scores.iter().map(|score| score.at.value);
    let goal = input.goal.iter().map(|goal| goal.at.value);
    probes.chain(scores).chain(goal).all(|value| value.fract().abs() < 1e-9)
}

/// The scores in order of time, each with its phase.
fn plotted(input: &ChartInput) -> Vec<PlottedScore> {
    let majors: Vec<SchoolDay> =
        input.phases.iter().filter(|phase| phase.weight == PhaseWeight::Major).map(|phase| phase.from).collect();
    let mut scores: Vec<PlottedScore> = input
        .scores
        .iter()
        .map(|score| PlottedScore {
            at: score.at,
            key: score.key.clone(),
            phase: majors.iter().filter(|&&from| from <= score.at.day).count().saturating_sub(1),
            hollow: score.hollow,
            spoken: score.spoken.clone(),
        })
        .collect();
    crate::order::sort_by_key(&mut scores, |score| score.at.day);
    scores
}

/// Neighbours are joined within a phase, over at most two intervals, and not over a week without school.
fn joins(scores: &[PlottedScore], breaks: &[Break], interval_days: i32) -> Vec<usize> {
    // Checks planned more often than once a week pause over the weekend without being late.
    let weekend = if interval_days < 7 { 2 } else { 0 };
    let most = interval_days.max(1).saturating_mul(2).saturating_add(weekend);
    let parted = |a: SchoolDay, b: SchoolDay| {
        breaks.iter().any(|gap| gap.from > a && gap.to < b && gap.to.days_since(gap.from) + 1 >= SCHOOL_WEEK)
    };
    let pairs = scores.iter().zip(scores.iter().skip(1)).enumerate();
    pairs
        .filter(|(_, (a, b))| {
            let gap = b.at.day.days_since(a.at.day);
            a.phase == b.phase && gap <= most && !parted(a.at.day, b.at.day)
        })
        .map(|(index, _)| index)
        .collect()
}

/// The lines of the phases inside the window. The first phase has a flag only: nothing changed there.
fn phase_lines(input: &ChartInput, from: SchoolDay, to: SchoolDay) -> Vec<PhaseLine> {
    let first = input.phases.iter().position(|phase| phase.weight == PhaseWeight::Major);
    let line = |(index, phase): (usize, &Phase)| PhaseLine {
        day: phase.from,
        name: phase.name.clone(),
        detail: phase.detail.clone(),
        kind: match phase.weight {
            PhaseWeight::Minor => PhaseLineKind::Minor,
            PhaseWeight::Major if first == Some(index) => PhaseLineKind::First,
            PhaseWeight::Major => PhaseLineKind::Major,
        },
    };
    input.phases.iter().enumerate().map(line).filter(|line| from <= line.day && line.day <= to).collect()
}

/// The projection inside the window, cut where it leaves the scale; the range pressed into the scale.
fn projection(told: Projection, from: SchoolDay, to: SchoolDay, top: f64, ceiling: Option<f64>) -> Option<Projection> {
    let most = ceiling.unwrap_or(top).min(top);
    let [start, end] = <[DayValue; 2]>::try_from(clip(&[told.from, told.to], from, to)).ok()?;
    let edge = |line: &[DayValue]| -> Vec<DayValue> {
        let pressed = |at: DayValue| DayValue { value: at.value.clamp(0.0, most), ..at };
        clip(line, from, to).into_iter().map(pressed).collect()
    };
    let (low, high) = (edge(&told.low), edge(&told.high));
    Some(Projection { from: start, to: leave(start, end, most), low, high, label: told.label })
}

/// The end of a segment, moved back to where it leaves 0..=most.
fn leave(start: DayValue, end: DayValue, most: f64) -> DayValue {
    let bound = end.value.clamp(0.0, most);
    let rise = end.value - start.value;
    if (bound - end.value).abs() < 1e-9 || rise.abs() < 1e-9 {
        return end;
    }
    let share = ((bound - start.value) / rise).clamp(0.0, 1.0);
    let days = (f64::from(end.day.days_since(start.day)) * share).round() as i32;
    DayValue { day: start.day.plus_days(days), value: bound }
}

/// The strip inside the window with an axis of its own: one line at the top is enough for 84 px.
fn strip_model(strip: Strip, from: SchoolDay, to: SchoolDay) -> StripModel {
    let values = strip.bars.iter().map(|bar| bar.at.value).chain(strip.limit.iter().map(|at| at.value));
    let highest = values.filter(|value| value.is_finite()).fold(0.0, f64::max);
    let top = STRIP_TOPS.into_iter().find(|&top| top >= highest).unwrap_or_else(|| value_axis(highest, true).top);
    let sound = |at: DayValue| at.value.is_finite() && at.value >= 0.0 && from <= at.day && at.day <= to;
    let bars = strip.bars.iter().copied().filter(|bar| sound(bar.at)).collect();
    let limit = clip(&strip.limit, from, to);
    StripModel { top, label: figure(top), content: Strip { bars, limit, ..strip } }
}
