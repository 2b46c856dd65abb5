//! What the chart is told: plain days, numbers and sentences that are already worded.
//!
//! Nothing here is computed from records. The page that shows the goal fills a [`ChartInput`]; [`super::ChartModel::build`]
//! turns it into what is to be seen. Values are in the unit of the measure throughout (words, trials, times).

use crate::day::SchoolDay;

/// A value on a day: the only kind of place a mark can have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayValue {
    /// The civil date; a chart knows no time of day.
    pub day: SchoolDay,
    /// In the unit of the measure.
    pub value: f64,
}

/// Everything one goal's chart shows.
#[derive(Clone, Debug)]
pub struct ChartInput {
    /// The day the goal begins. Always shown, so that a chart without a single score still has its place in time.
    pub start: SchoolDay,
    /// How much of the time between start and goal is drawn.
    pub window: Window,
    /// Written along the y axis, for example "Words correct in 1 minute".
    pub unit: String,
    /// The y axis reaches at least this high, so that it stays the same all year; 0 when there is no wish.
    pub reach: f64,
    /// The highest value that can exist (100 for percent, n for trials); ranges are clipped to it.
    pub ceiling: Option<f64>,
    /// Days between two checks as planned, 7 for weekly. Joins break after more than two of them.
    pub interval_days: i32,
    /// None when the goal has no baseline yet: no point and no ring are drawn.
    pub baseline: Option<Baseline>,
    /// Aimlines in order of time; the last one that is not ended is the current one.
    pub aimlines: Vec<Aimline>,
    /// None when there is no level to reach yet: no star is drawn.
    pub goal: Option<Goal>,
    /// Any order; the model sorts by day and keeps the order given within a day.
    pub scores: Vec<Score>,
    /// The single scores of days that have several; the score of such a day is their middle.
    pub stacked: Vec<DayValue>,
    /// Any order; drawn as letters at the axis, never as values.
    pub absences: Vec<Absence>,
    /// In order of time.
    pub decisions: Vec<Decision>,
    /// In order of time. The first is the one the goal began with.
    pub phases: Vec<Phase>,
    /// One for each major phase that has something to say; none is ever drawn across a phase line.
    pub trends: Vec<Trend>,
    /// None where no projection can be made: too few checks, or no day ahead to lead to.
    pub projection: Option<Projection>,
    /// School breaks to be hatched, those of a week or more as a rule.
    pub breaks: Vec<Break>,
    /// `None` in print and in a report, where no day is today.
    pub today: Option<SchoolDay>,
    /// None for measures without a second count; the chart then has no strip.
    pub strip: Option<Strip>,
}

impl ChartInput {
    /// A chart that shows nothing yet but its axes.
    pub fn starting(start: SchoolDay) -> Self {
        Self {
            start,
            window: Window::WholeYear,
            unit: String::new(),
            reach: 0.0,
            ceiling: None,
            interval_days: 7,
            baseline: None,
            aimlines: Vec::new(),
            goal: None,
            scores: Vec::new(),
            stacked: Vec::new(),
            absences: Vec::new(),
            decisions: Vec::new(),
            phases: Vec::new(),
            trends: Vec::new(),
            projection: None,
            breaks: Vec::new(),
            today: None,
            strip: None,
        }
    }
}

/// Which stretch of time is drawn. The y axis is the same for both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Window {
    #[default]
    /// From the first to the last day of all that is shown: start, baseline, aimlines, scores, absences, goal.
    WholeYear,
    /// The last major phase only, up to three weeks past the last score or today.
    ThisPhase,
}

/// Where the student stood before the goal began.
#[derive(Clone, Debug)]
pub struct Baseline {
    /// The middle of the probes, on the day the aimline starts.
    pub at: DayValue,
    /// The single probes behind `at`, any order; drawn as small rings, empty when none are known.
    pub probes: Vec<DayValue>,
    /// "Baseline 44"
    pub label: String,
}

/// One aimline as vertices from its start to its end, already flat over breaks where it counts school days.
#[derive(Clone, Debug)]
pub struct Aimline {
    /// In order of time; two where it counts calendar days, more where it is flat over breaks.
    pub vertices: Vec<DayValue>,
    /// `Some("Jan 12")` for an older line that ended early: drawn dotted, with that date at its end.
    pub ended: Option<String>,
}

/// The star at the end of the current aimline.
#[derive(Clone, Debug)]
pub struct Goal {
    /// The goal date and the level to reach on it.
    pub at: DayValue,
    /// "Goal 92"
    pub label: String,
    /// "May 18"
    pub date_label: String,
}

/// One scored check.
#[derive(Clone, Debug)]
pub struct Score {
    /// The day, and the score as it counts; for a day with several, their middle.
    pub at: DayValue,
    /// The same check in the table and in the app's own records; the drawing carries it through unread.
    pub key: String,
    /// A side rule fails (accuracy, prompts): drawn hollow.
    pub hollow: bool,
    /// "February 9, 74 words, 3 errors, 1.5 above the aimline, phase 2"
    pub spoken: String,
}

/// A planned check without a score.
#[derive(Clone, Debug)]
pub struct Absence {
    /// The day on which the check was not given or not scored.
    pub day: SchoolDay,
    /// One letter for the axis, "A".
    pub letter: String,
}

/// What was decided on a day.
#[derive(Clone, Debug)]
pub struct Decision {
    /// The day it was made; the mark hangs there.
    pub day: SchoolDay,
    /// "February 9, decision: Change teaching, Ms. Okafor"
    pub spoken: String,
}

/// A stretch of teaching, from its first day on.
#[derive(Clone, Debug)]
pub struct Phase {
    /// The first day of the new teaching; the phase lasts until the next one begins.
    pub from: SchoolDay,
    /// "Repeated reading added"
    pub name: String,
    /// "4 × 20 min · 9 checks"; may be empty.
    pub detail: String,
    /// Whether it starts anew what trends and rules look at.
    pub weight: PhaseWeight,
}

/// A major change starts a new shape, a new trend and a new window for the rules; a minor one is only noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhaseWeight {
    /// A change of instruction: a full line with a flag.
    Major,
    /// A note in the plot without any effect on trends or rules.
    Minor,
}

/// The trend of one major phase over its own scores.
#[derive(Clone, Debug)]
pub struct Trend {
    /// The first day of the line and its value there.
    pub from: DayValue,
    /// The last day of the line and its value there.
    pub to: DayValue,
    /// "+1.5 a week", or "3 checks" while there are too few.
    pub label: String,
    /// Belongs to the phase that runs now; its label is the last to give way.
    pub current: bool,
}

/// Where the trend would lead by the goal date, and the range for one new score.
#[derive(Clone, Debug)]
pub struct Projection {
    /// Where the trend leaves off.
    pub from: DayValue,
    /// The day it leads to, as a rule the goal date, and its value there.
    pub to: DayValue,
    /// Lower and upper edge of the range at the same days, in order of time; at least two of each to be drawn.
    pub low: Vec<DayValue>,
    /// The upper edge, on the same days as `low`.
    pub high: Vec<DayValue>,
    /// "At this rate: 79 to 109"
    pub label: String,
}

/// Days without school, both ends included.
#[derive(Clone, Debug)]
pub struct Break {
    /// The first day without school.
    pub from: SchoolDay,
    /// The last day without school.
    pub to: SchoolDay,
    /// "Winter break"
    pub name: String,
}

/// The strip under the chart: errors for words, n or prompts for percent.
#[derive(Clone, Debug, Default)]
pub struct Strip {
    /// "Errors"
    pub title: String,
    /// Any order; those of one day stand at the same place.
    pub bars: Vec<Bar>,
    /// The most errors that still keep the accuracy floor, per check; empty without a floor.
    pub limit: Vec<DayValue>,
    /// "90% accuracy" and "errors stay under"; either may be empty.
    pub limit_label: String,
    /// The second line of the words at the limit.
    pub limit_note: String,
}

/// A value of a day in the strip, drawn as a bar.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    /// The day, and the count on it in the unit of the strip.
    pub at: DayValue,
    /// Over the limit: drawn filled.
    pub over: bool,
}

/// The few words the chart itself needs.
#[derive(Clone, Debug)]
pub struct ChartWords {
    /// Short month names, January first.
    pub months: [String; 12],
    /// "Aimline"
    pub aimline: String,
    /// "Today"
    pub today: String,
}
