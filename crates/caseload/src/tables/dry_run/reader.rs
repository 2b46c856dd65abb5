//! One row: its cells by meaning, and everything that is wrong with them at once.

use super::super::dates::{self, DateRule, NoDay};
use super::super::fields::Field;
use super::super::fold::cleaned;
use super::super::mapping::{InputKind, Mapping};
use super::super::problem::{RowProblem, Trouble};
use super::super::read::Table;
use super::super::row::{Row, is_blank};
use super::super::status::{Status, status};
use super::ReadRow;
use crate::day::SchoolDay;

/// Longest name, form and support level, in characters; the records take no longer ones.
const LONGEST_LABEL: usize = 120;
/// Longest note, in characters.
const LONGEST_NOTE: usize = 4_000;

pub(super) struct RowReader<'a> {
    table: &'a Table,
    pub(super) mapping: &'a Mapping,
    dates: DateRule,
    pub(super) kind: InputKind,
    row: &'a Row,
    problems: Vec<RowProblem>,
}

impl<'a> RowReader<'a> {
    pub(super) fn new(table: &'a Table, mapping: &'a Mapping, dates: DateRule, kind: InputKind, row: &'a Row) -> Self {
        Self { table, mapping, dates, kind, row, problems: Vec::new() }
    }

    /// The row, or all of its problems from left to right as far as they do not follow from each other.
    pub(super) fn read(mut self) -> Result<ReadRow, Vec<RowProblem>> {
        let expected = self.table.columns.len();
        // A cell too many or too few means that the cells after it stand under the wrong names.
        let cells = if self.row.used() > expected { self.row.used() } else { self.row.len() };
        if cells < expected || self.row.used() > expected {
            return Err(vec![RowProblem::in_row(self.row.line, Trouble::Ragged { cells, expected })]);
        }
        let day = self.day();
        let student = self.student();
        if self.mapping.column(Field::Measure).is_some() && self.cell(Field::Measure).is_none() {
            self.wrong(Field::Measure, Trouble::PartMissing(Field::Measure));
        }
        let score = self.score();
        let form = self.text(Field::Form, LONGEST_LABEL, false);
        let support = self.text(Field::Support, LONGEST_LABEL, false);
        let note = self.text(Field::Note, LONGEST_NOTE, true);
        match (day, score) {
            (Some(day), Some((status, counts))) if self.problems.is_empty() => Ok(ReadRow {
                line: self.row.line,
                day,
                student,
                status,
                correct: counts.correct,
                errors: counts.errors,
                of: counts.of,
                count: counts.count,
                seconds: counts.seconds,
                form,
                support,
                note,
            }),
            _ => Err(self.problems),
        }
    }

    /// The cell of a field, when there is something in it.
    pub(super) fn cell(&self, field: Field) -> Option<&'a str> {
        self.row.get(self.mapping.column(field)?).filter(|cell| !is_blank(cell))
    }

    /// Notes what is wrong with the cell of a field, or with the row when the field has no column.
    pub(super) fn wrong(&mut self, field: Field, trouble: Trouble) {
        let problem = match self.mapping.column(field) {
            Some(column) => {
                let text = self.row.get(column).unwrap_or_default();
                RowProblem::in_cell(self.row.line, column, self.table.column_name(column), text, trouble)
            }
            None => RowProblem::in_row(self.row.line, trouble),
        };
        self.problems.push(problem);
    }

    /// A value, or its trouble noted.
    pub(super) fn take<T>(&mut self, field: Field, value: Result<T, Trouble>) -> Option<T> {
        match value {
            Ok(value) => Some(value),
            Err(trouble) => {
                self.wrong(field, trouble);
                None
            }
        }
    }

    /// Files with semicolons come from countries that write `4,5`.
    pub(super) fn comma_decimals(&self) -> bool {
        self.table.delimiter == super::super::delimiter::Delimiter::Semicolon
    }

    fn day(&mut self) -> Option<SchoolDay> {
        let day = match self.cell(Field::Date) {
            None => Err(Trouble::DateMissing),
            Some(cell) => dates::day(cell, self.dates).map_err(|no_day| match no_day {
                NoDay::NotADate => Trouble::NotADate,
                NoDay::OtherOrder => Trouble::OtherDateOrder,
            }),
        };
        self.take(Field::Date, day)
    }

    /// The student's own column, or given and family name as one.
    fn student(&mut self) -> Option<String> {
        let has = |field| self.mapping.column(field).is_some();
        if has(Field::Student) {
            let student = self.text(Field::Student, LONGEST_LABEL, false);
            if self.cell(Field::Student).is_none() {
                self.wrong(Field::Student, Trouble::StudentMissing);
            }
            return student;
        }
        let (given, family) = (has(Field::GivenName), has(Field::FamilyName));
        if !given && !family {
            return None;
        }
        let names = [
            self.text(Field::GivenName, LONGEST_LABEL / 2, false),
            self.text(Field::FamilyName, LONGEST_LABEL / 2 - 1, false),
        ];
        let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            self.wrong(if family { Field::FamilyName } else { Field::GivenName }, Trouble::StudentMissing);
        }
        Some(name)
    }

    fn text(&mut self, field: Field, longest: usize, keep_lines: bool) -> Option<String> {
        let text = cleaned(self.cell(field)?, keep_lines);
        if text.chars().count() > longest {
            self.wrong(field, Trouble::TextTooLong { limit: longest });
        }
        Some(text).filter(|text| !text.is_empty())
    }

    /// What the status column says; the outer none is a word that is no status.
    pub(super) fn stated(&mut self) -> Option<Option<Status>> {
        match self.cell(Field::Status) {
            None => Some(None),
            Some(cell) => self.take(Field::Status, status(cell).ok_or(Trouble::UnknownStatus)).map(Some),
        }
    }
}
