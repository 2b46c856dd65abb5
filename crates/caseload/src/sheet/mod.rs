//! The sheet on which the scores of a whole group are typed: students down, measures across, and what the keys and a pasted
//! block do on it.

mod paste;
mod walk;

pub use paste::{Pasted, block, pasted_code};
pub use walk::{Place, Step, step};

use crate::caseload::Caseload;
use crate::due::When;
use crate::ids::GoalId;
use crate::measures::{Input, Measure};
use crate::order;
use crate::records::Student;
use crate::showing::Reading;
use crate::typed::{SAMPLE, TypedBox, boxes, is_asked, is_from_sample, together};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What makes two goals stand in one column: the measure by its code, and the seconds of a probe.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ColumnKey {
    /// The code of the measure; one common word for all that are counted from a writing sample.
    pub measure: String,
    /// Length of the probe in seconds. None where it is not fixed.
    pub seconds: Option<u32>,
}

/// Stands for the measures that are counted from one writing sample: they share a column.
const WRITING: &str = "WE";

impl ColumnKey {
    /// The column of a goal.
    pub fn of(reading: &Reading) -> Self {
        let own = &reading.series.key.measure;
        let measure = if is_from_sample(reading.measure) { WRITING } else { own };
        Self { measure: measure.to_owned(), seconds: reading.series.key.seconds }
    }

    /// Whether one writing sample is counted here for several measures.
    pub fn is_sample(&self) -> bool {
        self.measure == WRITING
    }
}

/// One measure across the sheet.
#[derive(Clone, Debug)]
pub struct Column {
    /// Which goals stand in it.
    pub key: ColumnKey,
    /// The measure of the first goal found; of a writing sample one of several.
    pub measure: &'static Measure,
    /// What is typed per goal, left to right.
    pub boxes: &'static [TypedBox],
    /// How many of the students have such a goal.
    pub goals: usize,
}

/// One student; a place per column, empty where there is no such goal. A student with two goals in one column has two rows; of
/// the goals of one writing sample the first stands for all.
#[derive(Clone, Debug)]
pub struct Row {
    /// On the caseload; has a goal in at least one column.
    pub student: Arc<Student>,
    /// As long as the columns. None where the student has no such goal.
    pub goals: Vec<Option<Arc<Reading>>>,
}

/// Students down, measures across.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    /// Left to right.
    pub columns: Vec<Column>,
    /// By the name of the student; several for one with two goals in a column.
    pub rows: Vec<Row>,
    /// The goals of a writing sample, under the one that stands for them.
    pub samples: BTreeMap<GoalId, Vec<Arc<Reading>>>,
}

/// Whether a goal belongs on the sheet: scores are still collected for it, and when only due ones are asked for, it is due.
fn wanted(reading: &Reading, only_due: bool) -> bool {
    match reading.due {
        Some(due) => !only_due || due.when != When::Later,
        None => !only_due && !reading.is_over(),
    }
}

/// The measures of the goals that can stand on a sheet, those with the most goals first.
pub fn columns<'a>(readings: impl IntoIterator<Item = &'a Arc<Reading>>, only_due: bool) -> Vec<Column> {
    let mut found: BTreeMap<ColumnKey, Column> = BTreeMap::new();
    for reading in readings.into_iter().filter(|reading| wanted(reading, only_due)) {
        let key = ColumnKey::of(reading);
        let measure = reading.measure;
        let own = if key.is_sample() { &SAMPLE } else { boxes(measure) };
        let new = Column { key: key.clone(), measure, boxes: own, goals: 0 };
        found.entry(key).or_insert(new).goals += 1;
    }
    let mut columns: Vec<Column> = found.into_values().collect();
    order::sort_by_key(&mut columns, |column| usize::MAX - column.goals);
    columns
}

impl Sheet {
    /// The sheet of these columns, students by name; a student without any of them is left out.
    pub fn of(
        caseload: &Caseload,
        readings: &BTreeMap<GoalId, Arc<Reading>>,
        columns: Vec<Column>,
        only_due: bool,
    ) -> Self {
        let mut rows = Vec::new();
        let mut samples = BTreeMap::new();
        for student in caseload.active_students() {
            let mut mine: Vec<Row> = Vec::new();
            let goals = caseload.goals_of(student.id).filter_map(|goal| readings.get(&goal.id));
            for reading in goals.filter(|reading| wanted(reading, only_due)) {
                let key = ColumnKey::of(reading);
                let Some(place) = columns.iter().position(|column| column.key == key) else { continue };
                let mut reading = reading;
                if key.is_sample() {
                    let sample = together(readings, reading);
                    let lead = sample.first().and_then(|first| readings.get(&first.goal.id));
                    reading = lead.unwrap_or(reading);
                    if samples.insert(reading.goal.id, sample).is_some() {
                        continue;
                    }
                }
                let free = |row: &&mut Row| row.goals.get(place).is_some_and(Option::is_none);
                if mine.iter_mut().find(free).is_none() {
                    mine.push(Row { student: Arc::clone(student), goals: vec![None; columns.len()] });
                }
                if let Some(goal) = mine.iter_mut().find(free).and_then(|row| row.goals.get_mut(place)) {
                    *goal = Some(Arc::clone(reading));
                }
            }
            rows.append(&mut mine);
        }
        Self { columns, rows, samples }
    }

    /// How many boxes stand side by side, over all columns.
    pub fn width(&self) -> usize {
        self.columns.iter().map(|column| column.boxes.len()).sum()
    }

    /// The column of a box counted over all columns, and which of its boxes it is.
    pub fn column_of(&self, place: usize) -> Option<(usize, usize)> {
        let mut left = place;
        for (at, column) in self.columns.iter().enumerate() {
            if left < column.boxes.len() {
                return Some((at, left));
            }
            left -= column.boxes.len();
        }
        None
    }

    /// The goal whose score is typed at this place; none where its measure needs no such count.
    pub fn goal_at(&self, place: Place) -> Option<&Arc<Reading>> {
        let (column, at) = self.column_of(place.across)?;
        let reading = self.rows.get(place.down)?.goals.get(column)?.as_ref()?;
        self.is_box_of(reading, at).then_some(reading)
    }

    /// Whether a goal has this box: of a writing sample only those are typed that its goals need.
    pub fn is_box_of(&self, reading: &Reading, at: usize) -> bool {
        let sample = self.samples.get(&reading.goal.id);
        sample.is_none_or(|sample| is_asked(sample.iter().map(|one| one.measure), at))
    }

    /// The first box of a goal: where a code stands in place of all.
    pub fn first_box(&self, reading: &Reading) -> usize {
        (0..SAMPLE.len()).find(|at| self.is_box_of(reading, *at)).unwrap_or(0)
    }
}

/// Whether a letter typed in such a box is a code (A, R, N, S) and no part of what is counted.
pub fn letters_are_codes(measure: &Measure) -> bool {
    !matches!(measure.input, Input::Prompts | Input::YesNo)
}

#[cfg(test)]
mod tests;
