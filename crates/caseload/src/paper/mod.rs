//! Data sheets on paper: what a session is written down on where no device is at hand, and the same sheet filled with what was
//! recorded. The boxes follow the measure as they do on the screen, and the dates follow the goal's schedule.
//!
//! A sheet is texts in rows and columns; how it looks is not settled here, and the student's name stands nowhere in it.

mod dates;
mod marks;
mod turned;

pub use dates::planned;

use crate::collect::{Setup, Way};
use crate::measures::{Input, PromptLevel, Raw, Timing};
use crate::records::{Clause, Observation, Outcome};
use crate::showing::{Line, Reading, sentence, unit, value_with_unit};
use crate::typed::{Name, boxes, write};
use crate::wording::names::prompt_name;
use crate::wording::paper::{PaperTexts, texts};
use crate::wording::scoring;
use crate::wording::{Words, number};

/// How many sessions a blank sheet has room for, one under the other.
pub const ROWS: usize = 12;
/// How many sessions stand side by side where the lines of a list go down the page.
pub const COLUMNS: usize = 6;

/// Which sheet it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To be written on.
    Blank,
    /// With every session of the goal that is on file.
    Filled,
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A date or a number.
    Narrow,
    /// A run of small boxes, or room for strokes.
    Marks,
    /// Words.
    Wide,
}

/// The heading of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// What is written there; may be empty.
    pub text: String,
    /// How much room its cells need.
    pub width: Width,
}

/// What stands at a place of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A text; an empty one is a place to write.
    Text(String),
    /// Small boxes, one for each mark, with what is in them.
    Boxes(Vec<String>),
}

impl Cell {
    fn empty() -> Self {
        Self::Text(String::new())
    }
}

/// One table of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// From left to right.
    pub heads: Vec<Head>,
    /// From top to bottom; each has one cell per head.
    pub rows: Vec<Vec<Cell>>,
}

/// The sheet of one goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The goal's title.
    pub title: String,
    /// Material and length, as "gr 2 · 1 min"; empty where neither is fixed.
    pub what: String,
    /// The goal in words; the name stands between the two.
    pub goal: (String, String),
    /// How the measure is given and scored, for whoever holds the sheet.
    pub directions: String,
    /// What the codes mean, where there are codes.
    pub legend: String,
    /// Lines run down the page and sessions across it.
    pub turned: bool,
    /// Empty when there is nothing on file to fill it with.
    pub tables: Vec<Table>,
}

/// The sheet of a goal. `setup` is the layout of the last session that was collected, where there is one.
pub fn sheet(w: &Words, reading: &Reading, setup: Option<&Setup>, kind: Kind) -> Sheet {
    let way = Way::of(reading.measure, &reading.goal.criterion);
    let usual = way.map(|way| Setup::usual(way, reading.series.key.seconds)).unwrap_or_default();
    let paper = Paper { w, t: texts(w.lang), reading, way, setup: setup.cloned().unwrap_or(usual) };
    let turned = matches!(reading.measure.input, Input::Rubric | Input::Steps | Input::Helped);
    Sheet {
        title: reading.goal.title.to_string(),
        what: paper.what(),
        goal: sentence(w, reading),
        directions: paper.directions(),
        legend: paper.legend(),
        turned,
        tables: if turned { paper.turned(kind) } else { paper.by_date(kind).into_iter().collect() },
    }
}

/// What the parts of a sheet are made from.
struct Paper<'a> {
    w: &'a Words,
    t: &'static PaperTexts,
    reading: &'a Reading,
    way: Option<Way>,
    setup: Setup,
}

impl Paper<'_> {
    fn what(&self) -> String {
        let key = &self.reading.series.key;
        let grade = key.grade.map(|grade| (self.w.common.grade_of)(grade.text()));
        let seconds = key.seconds.filter(|seconds| *seconds > 0);
        let length = seconds.map(|seconds| (self.t.minutes)(&number(f64::from(seconds) / 60.0)));
        grade.into_iter().chain(length).collect::<Vec<_>>().join(" \u{b7} ")
    }

    /// How to use the sheet, in one line.
    fn directions(&self) -> String {
        let d = &self.t.directions;
        let timed = matches!(self.reading.measure.timing, Timing::PerMinute | Timing::Fixed);
        match self.reading.measure.input {
            Input::CorrectErrors if timed => d.timed.into(),
            Input::CorrectErrors => d.correct_errors.into(),
            Input::Trials if self.way == Some(Way::Trials { prompted_counts: true }) => d.trials_prompted.into(),
            Input::Trials => d.trials.into(),
            Input::Count => d.count.into(),
            Input::Points => d.points.into(),
            Input::Number => d.number.into(),
            Input::Duration => d.duration.into(),
            Input::Latency => (d.latency)(self.setup.limit.unwrap_or(30)),
            Input::Intervals => {
                let seconds = self.setup.interval().unwrap_or(10);
                match self.way {
                    Some(Way::Whole) => (d.whole)(seconds),
                    Some(Way::Momentary) => (d.momentary)(seconds),
                    _ => (d.partial)(seconds),
                }
            }
            Input::Rubric => (d.rubric)(self.setup.most.unwrap_or(4)),
            Input::Prompts => d.prompts.into(),
            Input::Steps => d.steps.into(),
            Input::YesNo => d.yes_no.into(),
            Input::Helped => d.helped.into(),
        }
    }

    fn legend(&self) -> String {
        match self.reading.measure.input {
            Input::Prompts => {
                let name = |level: PromptLevel| format!("{} {}", level.code(), prompt_name(self.w.lang, level));
                PromptLevel::ALL.into_iter().map(name).collect::<Vec<_>>().join(" \u{b7} ")
            }
            Input::Steps => self.t.step_codes.into(),
            _ => String::new(),
        }
    }

    /// The sessions that are on file, oldest first, those of the baseline too.
    fn recorded(&self) -> impl Iterator<Item = &Line> {
        self.reading.lines.iter()
    }

    fn day(&self, day: crate::day::SchoolDay) -> String {
        self.w.short(day, self.reading.today)
    }

    /// The heading of a box as the screen has it; a measure of one's own has its own name.
    fn box_head(&self, name: Name) -> String {
        match (name, &self.reading.own) {
            (Name::Value, Some(own)) => own.name.to_string(),
            (Name::Value, None) => unit(self.w, self.reading.measure).to_owned(),
            (name, _) => scoring::texts(self.w.lang).boxes.name(name).to_owned(),
        }
    }

    /// Sessions go down the page.
    fn by_date(&self, kind: Kind) -> Option<Table> {
        let t = self.t;
        let narrow = |text: &str| Head { text: text.to_owned(), width: Width::Narrow };
        let marks = self.marks_head();
        let watched =
            matches!(self.reading.measure.input, Input::Count) || self.reading.measure.input == Input::Duration;
        // A list of marks is written in its boxes, and not once more as a list.
        let listed = matches!(self.reading.measure.input, Input::Prompts | Input::Latency);
        let names: Vec<Name> = boxes(self.reading.measure).iter().map(|one| one.name).collect();
        let names: Vec<Name> = names.into_iter().skip(usize::from(listed)).collect();
        let mut heads = vec![narrow(t.date)];
        heads.extend(marks.iter().map(|text| Head { text: (*text).to_owned(), width: Width::Marks }));
        heads.extend(names.iter().map(|name| narrow(&self.box_head(*name))));
        heads.extend(watched.then(|| narrow(t.watched)));
        let has_forms = matches!(self.reading.measure.input, Input::CorrectErrors | Input::Points);
        heads.extend(has_forms.then(|| narrow(t.form)));
        heads.extend((kind == Kind::Filled || self.reading.measure.input == Input::Prompts).then(|| narrow(t.result)));
        heads.push(Head { text: t.note.to_owned(), width: Width::Wide });
        let columns = heads.len();
        let rows: Vec<Vec<Cell>> = match kind {
            Kind::Blank => self
                .blank_days(ROWS)
                .into_iter()
                .map(|day| {
                    let mut row = vec![Cell::Text(day)];
                    row.extend(marks.is_some().then(|| self.blank_marks()));
                    row.resize(columns, Cell::empty());
                    row
                })
                .collect(),
            Kind::Filled => self
                .recorded()
                .map(|line| {
                    let observation = &line.observation;
                    let raw = raw_of(observation);
                    let mut row = vec![Cell::Text(self.day(observation.day))];
                    row.extend(marks.is_some().then(|| self.filled_marks(observation)));
                    let typed = raw.map(write).unwrap_or_default();
                    let typed = typed.into_iter().skip(usize::from(listed)).chain(std::iter::repeat(String::new()));
                    row.extend(typed.take(names.len()).map(Cell::Text));
                    row.extend(watched.then(|| Cell::Text(raw.and_then(watched_for).map(clock).unwrap_or_default())));
                    let form = || observation.form.as_ref().map(ToString::to_string).unwrap_or_default();
                    row.extend(has_forms.then(|| Cell::Text(form())));
                    let value = line.value.map(|value| value_with_unit(self.w, self.reading.measure, value));
                    row.push(Cell::Text(value.unwrap_or_default()));
                    row.push(Cell::Text(self.beside(observation)));
                    row
                })
                .collect(),
        };
        (!rows.is_empty()).then_some(Table { heads, rows })
    }

    /// The dates of a blank sheet: the planned ones, and then places for others.
    fn blank_days(&self, count: usize) -> Vec<String> {
        let mut days: Vec<String> = planned(self.reading, count).into_iter().map(|day| self.day(day)).collect();
        days.resize(count, String::new());
        days
    }

    /// Why there is no score, the help that was given, and the note.
    fn beside(&self, observation: &Observation) -> String {
        let code = match observation.outcome {
            Outcome::Scored(_) => None,
            Outcome::Absent => Some(self.w.goal.absent),
            Outcome::Refused => Some(self.w.goal.refused),
            Outcome::NotGiven => Some(self.w.goal.not_given),
            Outcome::Spoiled => Some(self.w.goal.spoiled),
        };
        let texts = [
            code.map(str::to_owned),
            observation.support.as_ref().map(ToString::to_string),
            observation.setting.as_ref().map(ToString::to_string),
            observation.note.as_ref().map(ToString::to_string),
        ];
        texts.into_iter().flatten().collect::<Vec<_>>().join(". ")
    }
}

/// The counts of a session that was scored.
fn raw_of(observation: &Observation) -> Option<&Raw> {
    if let Outcome::Scored(raw) = &observation.outcome { Some(raw) } else { None }
}

/// Seconds of watching, where they are known.
fn watched_for(raw: &Raw) -> Option<u32> {
    match raw {
        Raw::Count { seconds, .. } => *seconds,
        Raw::Duration { session, .. } => *session,
        _ => None,
    }
}

/// Minutes and seconds.
fn clock(seconds: u32) -> String {
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// Whether a limit on prompts belongs to the criterion.
fn limits_prompts(reading: &Reading) -> bool {
    reading.goal.criterion.clauses.iter().any(|clause| matches!(clause, Clause::Support { .. }))
}

#[cfg(test)]
mod tests;
