//! What is to be seen: the chart as plain data, before anyone knows its size in pixels.
//!
//! Screen, print, table and spoken text are all renderings of this. Everything lies inside the window of time:
//! lines are cut at its ends, marks outside it are gone. Values are in the unit of the measure.

use super::input::{Absence, Baseline, Break, DayValue, Decision, Goal, Projection, Strip, Trend};
use crate::day::SchoolDay;

/// One goal's chart. Built by [`ChartModel::build`], laid out by [`super::layout()`].
#[derive(Clone, Debug)]
pub struct ChartModel {
    /// The ends of the x axis; at least 14 days apart.
    pub from: SchoolDay,
    /// The right end of the x axis, itself included.
    pub to: SchoolDay,
    /// In order of time.
    pub months: Vec<MonthTick>,
    /// Written along the y axis.
    pub unit: String,
    /// The y axis runs from 0 to this value.
    pub top: f64,
    /// Four to six, zero included.
    pub gridlines: Vec<Gridline>,
    /// None when it lies outside the window or is not known.
    pub baseline: Option<Baseline>,
    /// In order of time; only what lies inside the window.
    pub aimlines: Vec<AimPath>,
    /// The word written on the current aimline.
    pub aim_word: String,
    /// None when the goal date lies outside the window or there is no goal.
    pub goal: Option<Goal>,
    /// In order of time. Table and keyboard walk the same list.
    pub scores: Vec<PlottedScore>,
    /// The single scores of days that have several: small rings over and under the score that counts.
    pub stacked: Vec<DayValue>,
    /// Neighbours in `scores` that a line connects: positions of the earlier one; the later one is the next.
    pub joins: Vec<usize>,
    /// Those inside the window.
    pub absences: Vec<Absence>,
    /// Small marks at the top edge of the plot, in order of time.
    pub decisions: Vec<Decision>,
    /// Those inside the window, one per major phase at most.
    pub trends: Vec<Trend>,
    /// Cut at the ends of the window; None where nothing of it lies inside.
    pub projection: Option<Projection>,
    /// In order of time.
    pub phase_lines: Vec<PhaseLine>,
    /// Those that overlap the window, cut at its ends.
    pub breaks: Vec<Break>,
    /// None in print, and where today lies outside the window.
    pub today: Option<Today>,
    /// None where the input has no strip.
    pub strip: Option<StripModel>,
}

impl ChartModel {
    /// What each place that can be pointed at says: the scores, then the decisions.
    pub fn spoken(&self) -> Vec<String> {
        let scores = self.scores.iter().map(|score| &score.spoken);
        scores.chain(self.decisions.iter().map(|decision| &decision.spoken)).cloned().collect()
    }
}

/// The first of a month (or the left end of the axis) with what is written there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthTick {
    /// Where the tick stands.
    pub day: SchoolDay,
    /// "Oct", and "Jan 2026" where the school year or the year begins.
    pub label: String,
    /// The label carries the year; it stays when there is not room for all.
    pub with_year: bool,
}

/// A horizontal line of the grid.
#[derive(Clone, Debug, PartialEq)]
pub struct Gridline {
    /// The value on the y axis, in the unit of the measure.
    pub value: f64,
    /// The figure at the line.
    pub label: String,
}

/// The part of an aimline inside the window.
#[derive(Clone, Debug)]
pub struct AimPath {
    /// In order of time, cut at the ends of the window.
    pub vertices: Vec<DayValue>,
    /// An older line, drawn dotted; its end date when that lies inside the window.
    pub old: bool,
    /// The end date in words, beside the end of an older line; None for the current one.
    pub ended: Option<String>,
}

/// A score with the phase it belongs to.
#[derive(Clone, Debug)]
pub struct PlottedScore {
    /// The day and the value as drawn.
    pub at: DayValue,
    /// The key of its [`super::input::Score`], carried through unread.
    pub key: String,
    /// 0 for the first major phase. Circle, square, triangle, diamond, then again.
    pub phase: usize,
    /// A side rule fails: only the outline is drawn.
    pub hollow: bool,
    /// The sentence that a screen reader says at this score.
    pub spoken: String,
}

/// Where teaching began or changed.
#[derive(Clone, Debug)]
pub struct PhaseLine {
    /// The first day of the phase.
    pub day: SchoolDay,
    /// The name of the phase.
    pub name: String,
    /// A second line under the name; may be empty.
    pub detail: String,
    /// How the line is drawn.
    pub kind: PhaseLineKind,
}

/// What a line between phases stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseLineKind {
    /// The start of the goal: a flag above the plot, no line through it.
    First,
    /// A change of teaching: a line through plot and strip, with a flag.
    Major,
    /// A note in the plot: dotted, its name beside it.
    Minor,
}

/// The band of the present day and the word in its tag.
#[derive(Clone, Debug)]
pub struct Today {
    /// The present day.
    pub day: SchoolDay,
    /// The word in the tag, "Today".
    pub word: String,
}

/// The strip under the plot, on the same x axis, from 0 up.
#[derive(Clone, Debug)]
pub struct StripModel {
    /// The highest value of its axis, which begins at 0.
    pub top: f64,
    /// The figure at the top of that axis.
    pub label: String,
    /// Bars and limit inside the window, in order of time.
    pub content: Strip,
}
