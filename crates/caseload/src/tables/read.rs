//! A file as a table: the row with the column names, and the rows below it.

use super::cell::looks_like_value;
use super::decode::Encoding;
use super::delimiter::Delimiter;
use super::fields::is_heading;
use super::fold::cleaned;
use super::problem::{TableNote, TableProblem};
use super::row::{Row, is_blank};
use super::split::{Sheet, split};

/// Rows under column names. Rows keep the width they have in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The names over the columns, trimmed; all empty when the file has none.
    pub columns: Vec<String>,
    /// Line of the column names, from 1; none when the file has none.
    pub header_line: Option<u32>,
    /// The rows below, blank ones too; from the first row on when there are no names.
    pub rows: Vec<Row>,
    /// How the letters were written.
    pub encoding: Encoding,
    /// What stood between the cells.
    pub delimiter: Delimiter,
    /// What is worth saying about the reading, in the order in which it was found; often empty.
    pub notes: Vec<TableNote>,
}

impl Table {
    /// The name over a column; empty when it has none.
    pub fn column_name(&self, column: usize) -> &str {
        self.columns.get(column).map_or("", String::as_str)
    }

    /// The cells of a column that are not blank, with their lines.
    pub fn column(&self, column: usize) -> impl Iterator<Item = (u32, &str)> {
        self.rows
            .iter()
            .filter_map(move |row| row.get(column).map(|cell| (row.line, cell)))
            .filter(|(_, cell)| !is_blank(cell))
    }
}

/// How many lines of title a file may have above its column names.
const TITLE_LINES: usize = 20;

/// Reads a file of scores: the row with the column names, looked for among the first 20, and every row below it. A row
/// that holds a value already is no row of names, and the table then has none.
///
/// # Errors
/// What [`split`] refuses; [`TableProblem::Empty`] when no row has anything in it, [`TableProblem::HeaderOnly`] with
/// column names alone.
pub fn read(bytes: &[u8]) -> Result<Table, TableProblem> {
    let Sheet { mut rows, encoding, delimiter, mut notes } = split(bytes)?;
    let above = header_at(&rows).ok_or(TableProblem::Empty)?;
    let lines = rows.drain(..above).filter(|row| !row.is_blank()).count();
    if lines > 0 {
        notes.push(TableNote::LinesAbove { lines });
    }
    let first = rows.first().ok_or(TableProblem::Empty)?;
    let (columns, header_line) = if first.iter().any(looks_like_value) {
        notes.push(TableNote::NoHeader);
        let width = rows.iter().take(TITLE_LINES).map(Row::used).max().unwrap_or(0);
        (vec![String::new(); width], None)
    } else {
        let columns: Vec<String> = first.iter().take(first.used()).map(|name| cleaned(name, false)).collect();
        let line = first.line;
        rows.remove(0);
        if rows.iter().all(Row::is_blank) {
            return Err(TableProblem::HeaderOnly { line, columns: columns.len() });
        }
        (columns, Some(line))
    };
    Ok(Table { columns, header_line, rows, encoding, delimiter, notes })
}

/// The row with the column names: the first one with two known names, else the first one with two cells filled, because
/// titles above it fill one. In a table of one column it is the first row with anything in it.
fn header_at(rows: &[Row]) -> Option<usize> {
    let top = || rows.iter().take(TITLE_LINES);
    let known = top().position(|row| row.iter().filter(|cell| is_heading(cell)).count() > 1);
    known.or_else(|| top().position(|row| row.filled() > 1)).or_else(|| rows.iter().position(|row| !row.is_blank()))
}
