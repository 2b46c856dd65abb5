//! What can be wrong with a table, as data: the place, the reason, and the text that stood there.

use super::fields::Field;
use super::fold::shortened;

/// A place in a file as an editor shows it; both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// As an editor counts, the lines of a quotation among them.
    pub line: u32,
    /// The cell in its row, not the letter in its line.
    pub column: u32,
}

/// Files that people take for a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// An Excel or OpenDocument workbook, or another packed file.
    Workbook,
    /// A PDF, told by how it begins.
    Pdf,
    /// A page of HTML, also when it is named `.xls`.
    WebPage,
}

/// Why nothing of a file can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableProblem {
    /// No bytes, or only blanks.
    Empty,
    /// Column names and no row below them.
    HeaderOnly {
        /// Line of the column names.
        line: u32,
        /// How many there are.
        columns: usize,
    },
    /// The file is of another kind; it has to be saved as CSV first.
    OtherKind(FileKind),
    /// A byte that no text has.
    NotText {
        /// For text that is not divided into cells yet, `column` counts letters.
        place: Place,
    },
    /// A quotation mark opens a cell here and nothing closes it: the file is cut off or a mark is missing.
    UnclosedQuote {
        /// Where the quotation opens.
        place: Place,
        /// What follows the mark on that line, shortened.
        text: String,
    },
    /// Sizes in bytes.
    FileTooLarge {
        /// Of the file.
        bytes: usize,
        /// The most that is read.
        limit: usize,
    },
    /// More rows than any school has.
    TooManyRows {
        /// The first line that is too many.
        line: u32,
        /// The most rows that are read.
        limit: usize,
    },
    /// A row with more cells than any score sheet has.
    TooManyColumns {
        /// Line on which the row begins.
        line: u32,
        /// How many cells it has.
        columns: usize,
        /// The most columns that are read.
        limit: usize,
    },
    /// Sizes in bytes.
    CellTooLong {
        /// The cell.
        place: Place,
        /// Of the cell.
        bytes: usize,
        /// The most that one cell may have.
        limit: usize,
    },
}

/// What is worth saying about a table that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableNote {
    /// Not UTF-8, so it was read as Windows-1252; names with accents should be looked at.
    Windows1252,
    /// Letters that could not be read stand as U+FFFD; the first of them is on this line.
    DamagedLetters {
        /// Line of the file, from 1.
        line: u32,
    },
    /// Lines above the column names (a title, a date of printing) that were passed over.
    LinesAbove {
        /// How many with something in them, at least 1.
        lines: usize,
    },
    /// The first row holds values; columns go by their number.
    NoHeader,
}

/// Why a row cannot be taken. The text that stood there is in [`RowProblem::text`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No column was chosen for this field, or the file has fewer columns.
    ColumnMissing(Field),
    /// The row has another number of cells than the column names; a separator is missing or too many.
    Ragged {
        /// Cells of the row; where they are too many, up to the last one with something in it.
        cells: usize,
        /// Columns of the table.
        expected: usize,
    },
    /// No date in the row.
    DateMissing,
    /// Not a date, or one the calendar does not have, or outside the years of [`crate::day::SchoolDay`].
    NotADate,
    /// A date only when day and month change places, while the rest of the column is read the other way.
    OtherDateOrder,
    /// A column for the student is there, and this row names nobody.
    StudentMissing,
    /// No score and no reason why there is none. Missing is not zero.
    ScoreMissing,
    /// A score without its errors, its opportunities, or another field that its kind needs.
    PartMissing(Field),
    /// Text where a number should be.
    NotANumber,
    /// A spreadsheet made a date of it, as of `4/5`.
    DateForNumber,
    /// A decimal where things are counted.
    NotWhole,
    /// Below 0.
    Negative,
    /// More than anybody counts in one session, more seconds than a day has, or a percentage over 100.
    TooLarge {
        /// The largest number that is taken.
        limit: u32,
    },
    /// A percentage or a fraction where neither is a count.
    NotACount,
    /// This percentage of the opportunities is not a whole number of them.
    PercentUnfit {
        /// The opportunities of the row.
        of: u32,
    },
    /// More correct than there were opportunities.
    MoreThanOf {
        /// The opportunities or attempted words of the row.
        of: u32,
    },
    /// The row gives two numbers for the same thing: this one is from another column or cell.
    Disagrees {
        /// The other number.
        other: u32,
    },
    /// A fraction or percentage of nothing.
    NoOpportunities,
    /// A score made in no time at all.
    NoTime,
    /// A word in the status column that says neither scored nor why not.
    UnknownStatus,
    /// A score beside a status that says there is none.
    ScoreAndStatus,
    /// Length limit in characters.
    TextTooLong {
        /// The most characters that are kept.
        limit: usize,
    },
}

/// One thing that is wrong in one row. A row with a problem is not among the rows that can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowProblem {
    /// Line of the file on which the row begins, from 1.
    pub line: u32,
    /// Index of the column from 0; none when the whole row is meant.
    pub column: Option<usize>,
    /// The name over that column, shortened; empty when there is none.
    pub column_name: String,
    /// What stands in the cell, shortened, without invisible characters.
    pub text: String,
    /// What is the matter.
    pub trouble: Trouble,
}

impl RowProblem {
    pub(super) fn in_row(line: u32, trouble: Trouble) -> Self {
        Self { line, column: None, column_name: String::new(), text: String::new(), trouble }
    }

    pub(super) fn in_cell(line: u32, column: usize, name: &str, text: &str, trouble: Trouble) -> Self {
        Self { line, column: Some(column), column_name: shortened(name), text: shortened(text), trouble }
    }
}
