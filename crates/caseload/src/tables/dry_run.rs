//! Reading all rows of a table without taking any: what would come in, and what cannot and why.

mod counts;
mod reader;

use super::dates::DateRule;
use super::fields::Field;
use super::fold::name_key;
use super::mapping::{InputKind, Mapping};
use super::problem::{RowProblem, Trouble};
use super::read::Table;
use super::status::Status;
use crate::day::SchoolDay;
use reader::RowReader;
use std::collections::BTreeMap;

/// One row that can be taken. Counts are raw counts as written; nothing is derived but what the row itself settles
/// (errors from words attempted, trials from correct and errors, seconds from minutes).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadRow {
    /// Line of the file on which the row begins, from 1.
    pub line: u32,
    /// The day of the session.
    pub day: SchoolDay,
    /// Name, initials or code as written; none when the file has no such column.
    pub student: Option<String>,
    /// A score, or why there is none; without a score every count is None.
    pub status: Status,
    /// Words or trials correct: with every scored row of [`InputKind::CorrectErrors`] and [`InputKind::Trials`].
    pub correct: Option<u32>,
    /// With every scored row of [`InputKind::CorrectErrors`].
    pub errors: Option<u32>,
    /// Opportunities, at least 1: with every scored row of [`InputKind::Trials`].
    pub of: Option<u32>,
    /// With every scored row of [`InputKind::Count`].
    pub count: Option<u32>,
    /// Length of the probe or observation, at least 1, where the row or the mapping gives it; never with trials.
    pub seconds: Option<u32>,
    /// Which form or passage, at most 120 characters. None when the cell is blank or there is no column.
    pub form: Option<String>,
    /// Help that was given, at most 120 characters. None when the cell is blank or there is no column.
    pub support: Option<String>,
    /// Other remarks, at most 4000 characters. None when the cell is blank or there is no column.
    pub note: Option<String>,
}

/// What is worth saying about rows that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DryNote {
    /// The same student, day, status, counts and form as an earlier row of the file.
    Duplicate {
        /// Where the later row begins, from 1.
        line: u32,
        /// Where the first such row begins, from 1.
        first_line: u32,
    },
    /// Rows without anything in them, passed over.
    BlankRows {
        /// How many, at least 1.
        rows: usize,
    },
    /// A student's name with characters that cannot be seen, such as marks of writing direction.
    HiddenCharacters {
        /// Where the row begins, from 1.
        line: u32,
    },
}

/// The outcome of reading a table. Every row that is not blank is either in `rows` or has a problem.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DryRun {
    /// Rows that can be taken, in the order of the file.
    pub rows: Vec<ReadRow>,
    /// In the order of the file; a row can have several. Missing columns stand here alone, and then nothing was read.
    pub problems: Vec<RowProblem>,
    /// About rows that can be taken, in the order of the file; blank rows last.
    pub notes: Vec<DryNote>,
}

/// Reads every row of the table as scores of one kind.
pub fn dry_run(table: &Table, mapping: &Mapping, dates: &DateRule, kind: InputKind) -> DryRun {
    let mut found = DryRun { problems: missing_columns(table, mapping, kind), ..DryRun::default() };
    if !found.problems.is_empty() {
        return found;
    }
    let mut blank = 0usize;
    let mut seen = BTreeMap::new();
    for row in &table.rows {
        if row.is_blank() {
            blank += 1;
            continue;
        }
        match RowReader::new(table, mapping, *dates, kind, row).read() {
            Ok(read) => {
                note_row(&read, &mut seen, &mut found.notes);
                found.rows.push(read);
            }
            Err(problems) => found.problems.extend(problems),
        }
    }
    if blank > 0 {
        found.notes.push(DryNote::BlankRows { rows: blank });
    }
    found
}

/// Fields without a column, and columns that are not in the table (as with a mapping kept from another file).
fn missing_columns(table: &Table, mapping: &Mapping, kind: InputKind) -> Vec<RowProblem> {
    let line = table.header_line.unwrap_or(1);
    let lost = mapping.iter().filter(|mapped| mapped.column >= table.columns.len()).map(|mapped| mapped.field);
    let missing: Vec<Field> = mapping.missing(kind).into_iter().chain(lost).collect();
    missing.into_iter().map(|field| RowProblem::in_row(line, Trouble::ColumnMissing(field))).collect()
}

/// What makes two rows the same score.
type Sameness = (Option<String>, SchoolDay, Status, [Option<u32>; 5], Option<String>);

fn note_row(read: &ReadRow, seen: &mut BTreeMap<Sameness, u32>, notes: &mut Vec<DryNote>) {
    if read.student.as_deref().is_some_and(|name| name.chars().any(super::fold::is_invisible)) {
        notes.push(DryNote::HiddenCharacters { line: read.line });
    }
    let counts = [read.correct, read.errors, read.of, read.count, read.seconds];
    let sameness = (read.student.as_deref().map(name_key), read.day, read.status, counts, read.form.clone());
    let first_line = *seen.entry(sameness).or_insert(read.line);
    if first_line != read.line {
        notes.push(DryNote::Duplicate { line: read.line, first_line });
    }
}
