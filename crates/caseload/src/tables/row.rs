//! One row of a file and where it stood.

use super::fold::is_invisible;
use super::formula::unguarded;

/// Cells in one block of memory, so that a file of the largest allowed size still fits into a browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file on which the row begins, from 1.
    pub line: u32,
    cells: csv::StringRecord,
}

impl Row {
    pub(super) fn new(line: u32, cells: csv::StringRecord) -> Self {
        Self { line, cells }
    }

    /// The text of a cell, counted from 0, its formula guard taken off. None beyond the end of the row.
    pub fn get(&self, column: usize) -> Option<&str> {
        self.cells.get(column).map(unguarded)
    }

    /// The texts of all cells, from the left.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(unguarded)
    }

    /// How many cells stand in the row, blank ones too.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether there is no cell at all.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Nothing to see in any cell.
    pub fn is_blank(&self) -> bool {
        self.filled() == 0
    }

    /// Cells up to the last one that is not blank.
    pub fn used(&self) -> usize {
        self.iter().enumerate().filter(|(_, cell)| !is_blank(cell)).last().map_or(0, |(column, _)| column + 1)
    }

    /// Cells that are not blank.
    pub(super) fn filled(&self) -> usize {
        self.iter().filter(|cell| !is_blank(cell)).count()
    }
}

/// Nothing to see in it.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c.is_control() || is_invisible(c))
}
