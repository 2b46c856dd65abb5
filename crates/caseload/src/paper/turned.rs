//! Sheets for a list: the lines of a rubric, the steps of a task or the subjects run down the page, and the sessions across it.

use super::{COLUMNS, Cell, Head, Kind, Paper, Table, Width, limits_prompts, raw_of};
use crate::collect::{How, Session, State, Way};
use crate::measures::{Input, Raw};
use crate::records::Observation;
use crate::showing::{Line, value_with_unit};

/// Lines to write in where nobody has said what they are.
const LINES: usize = 8;

impl Paper<'_> {
    pub(super) fn turned(&self, kind: Kind) -> Vec<Table> {
        match kind {
            Kind::Blank => vec![self.table(&self.blank_days(COLUMNS), &[])],
            Kind::Filled => {
                let lines: Vec<&Line> = self.recorded().collect();
                let days = |lines: &[&Line]| -> Vec<String> {
                    lines.iter().map(|line| self.day(line.observation.day)).collect()
                };
                lines.chunks(COLUMNS).map(|lines| self.table(&days(lines), lines)).collect()
            }
        }
    }

    fn table(&self, days: &[String], lines: &[&Line]) -> Table {
        let t = self.t;
        let heading = match self.reading.measure.input {
            Input::Rubric => t.lines,
            Input::Steps => t.steps,
            _ => t.subjects,
        };
        let mut heads = vec![Head { text: heading.to_owned(), width: Width::Wide }];
        heads.extend(days.iter().map(|day| Head { text: day.clone(), width: Width::Narrow }));
        let sessions: Vec<Option<State>> = lines.iter().map(|line| self.state(&line.observation)).collect();
        let names = self.names();
        let row = |(item, name): (u32, &String)| {
            let mut row = vec![Cell::Text(name.clone())];
            let marks =
                sessions.iter().zip(lines).map(|(state, line)| self.mark(item, state.as_ref(), &line.observation));
            row.extend(marks.map(Cell::Text));
            row.resize(heads.len(), Cell::empty());
            row
        };
        let mut rows: Vec<Vec<Cell>> = (0..).zip(&names).map(row).collect();
        for (label, amount) in self.feet() {
            let mut foot = vec![Cell::Text(label.to_owned())];
            foot.extend(lines.iter().map(|line| Cell::Text(amount(self, line))));
            foot.resize(heads.len(), Cell::empty());
            rows.push(foot);
        }
        Table { heads, rows }
    }

    /// The list of the last session; without one, numbered subjects or empty lines.
    fn names(&self) -> Vec<String> {
        let many = self.reading.goal.share.as_ref().and_then(|share| usize::try_from(share.of).ok()).unwrap_or(5);
        match self.way {
            Some(Way::Subjects) => {
                let names = if self.setup.names.is_empty() {
                    (1..=many.clamp(1, 20)).map(|number| number.to_string()).collect()
                } else {
                    self.setup.names.clone()
                };
                let spoken = |name: String| {
                    if name.bytes().all(|letter| letter.is_ascii_digit()) { (self.t.subject)(&name) } else { name }
                };
                names.into_iter().map(spoken).collect()
            }
            _ if self.setup.names.is_empty() => vec![String::new(); LINES],
            _ => self.setup.names.clone(),
        }
    }

    fn state(&self, observation: &Observation) -> Option<State> {
        Some(Session::resume(self.way?, observation.events.as_ref()?)?.state())
    }

    /// What was marked for one line in one session.
    fn mark(&self, item: u32, state: Option<&State>, observation: &Observation) -> String {
        let Some(raw) = raw_of(observation) else { return String::new() };
        match (state, raw) {
            (Some(state), Raw::Rubric { .. }) => state.lines.get(&item).map(ToString::to_string).unwrap_or_default(),
            (None, Raw::Rubric { levels, .. }) => {
                let level = usize::try_from(item).ok().and_then(|item| levels.get(item));
                level.map(ToString::to_string).unwrap_or_default()
            }
            (Some(state), Raw::Steps { .. }) => match state.steps.get(&item) {
                Some(How::Alone) => self.t.alone_code.into(),
                Some(How::Prompted) => "P".into(),
                Some(How::NotDone) => "\u{2212}".into(),
                None => String::new(),
            },
            (Some(state), Raw::Helped { .. }) => {
                let subject = state.subject(item);
                let strokes = (subject.prompts > 0).then(|| format!("{}P", subject.prompts));
                let done = subject.done.map(|done| if done { "+" } else { "\u{2212}" }.to_owned());
                done.into_iter().chain(strokes).collect::<Vec<_>>().join(" ")
            }
            _ => String::new(),
        }
    }

    /// The rows at the foot: what the session comes to.
    fn feet(&self) -> Vec<(&'static str, Amount)> {
        let t = self.t;
        match self.reading.measure.input {
            Input::Rubric => vec![(t.result, value_of)],
            Input::Steps => vec![(t.done_of, done_of)],
            _ if limits_prompts(self.reading) => vec![(t.done_of, done_of), (t.most_prompts, most_prompts)],
            _ => vec![(t.done_of, done_of), (t.prompts_in_all, prompts_in_all)],
        }
    }
}

type Amount = fn(&Paper<'_>, &Line) -> String;

fn value_of(paper: &Paper<'_>, line: &Line) -> String {
    line.value.map(|value| value_with_unit(paper.w, paper.reading.measure, value)).unwrap_or_default()
}

fn done_of(paper: &Paper<'_>, line: &Line) -> String {
    match raw_of(&line.observation) {
        Some(Raw::Steps { done: correct, of, .. } | Raw::Helped { correct, of, .. }) => {
            (paper.w.measure.x_of_y)(*correct, *of)
        }
        Some(_) => String::new(),
        // A code in place of a score.
        None => paper.beside(&line.observation),
    }
}

fn most_prompts(_: &Paper<'_>, line: &Line) -> String {
    match raw_of(&line.observation) {
        Some(Raw::Helped { most: Some(most), .. }) => most.to_string(),
        _ => String::new(),
    }
}

fn prompts_in_all(_: &Paper<'_>, line: &Line) -> String {
    match raw_of(&line.observation) {
        Some(Raw::Helped { prompts, .. }) => prompts.to_string(),
        _ => String::new(),
    }
}
