//! A roster in: a list of students as a school's system exports it, as it is copied from a spreadsheet, or as it is typed, a
//! student a line.
//!
//! A text becomes a [`Sheet`], [`guess`] proposes which column is which, and [`dry_run`] says for every row what would become of
//! it, or at which line and column it stops and why. Nothing here changes a record; nothing doubtful is guessed.

mod fields;
mod grade;
mod run;
#[cfg(test)]
mod tests;

pub use fields::{Field, Mapping, guess};
pub use grade::read_grade;
pub use run::{Run, RunRow, Trouble, TroubleAt, dry_run};

use crate::tables::dates::{ColumnOrder, column_dates};
use crate::tables::{Row, TableProblem, split};

/// The rows of a roster.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// The names over the columns; empty texts where the first row is a student already.
    pub columns: Vec<String>,
    /// The rows below, blank ones left out; never empty.
    pub rows: Vec<Row>,
}

impl Sheet {
    /// Divides a text into rows and cells. The first row holds column names when one of them is known.
    ///
    /// # Errors
    /// What [`split`] refuses; [`TableProblem::Empty`] without any row, [`TableProblem::HeaderOnly`] with column names
    /// alone.
    pub fn read(bytes: &[u8]) -> Result<Self, TableProblem> {
        let mut rows = split(bytes)?.rows;
        rows.retain(|row| !row.is_blank());
        let width = rows.iter().map(Row::used).max().unwrap_or(0);
        let first = rows.first().ok_or(TableProblem::Empty)?;
        let named = first.iter().any(fields::is_heading);
        let line = first.line;
        let columns: Vec<String> = if named {
            (0..width).map(|column| crate::tables::cleaned(first.get(column).unwrap_or_default(), false)).collect()
        } else {
            vec![String::new(); width]
        };
        if named {
            rows.remove(0);
        }
        if rows.is_empty() {
            return Err(TableProblem::HeaderOnly { line, columns: width });
        }
        Ok(Self { columns, rows })
    }

    /// The cells of a column that are not blank, with their lines.
    pub fn column(&self, column: usize) -> impl Iterator<Item = (u32, &str)> {
        self.rows
            .iter()
            .filter_map(move |row| row.get(column).map(|cell| (row.line, cell)))
            .filter(|(_, cell)| !cell.trim().is_empty())
    }

    /// What the date columns together say about the order of day and month.
    pub fn date_order(&self, mapping: &Mapping) -> ColumnOrder {
        let columns: Vec<usize> = Field::DATES.into_iter().filter_map(|field| mapping.column(field)).collect();
        column_dates(columns.into_iter().flat_map(|column| self.column(column))).order
    }
}
