//! What refuses a norm table, and on which line.

use std::fmt;

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NormProblem {
    /// Line of the file, from 1.
    pub line: u32,
    /// What is wrong there.
    pub fault: NormFault,
}

/// What is wrong with a line of a table of norms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NormFault {
    /// No row with a score.
    Empty,
    /// Not plain UTF-8 text.
    NotUtf8,
    /// Divided by something else than commas.
    NotCommas,
    /// A quoted cell that never ends.
    UnclosedQuote,
    /// More bytes, rows or columns, or a longer cell, than a table may have.
    TooLarge,
    /// The first row has no such column,
    ColumnMissing(&'static str),
    /// or has it twice.
    ColumnTwice(&'static str),
    /// A row with more cells than columns, or fewer.
    WrongWidth {
        /// Cells in this row.
        cells: usize,
        /// Columns by the first row.
        columns: usize,
    },
    /// Nothing stands there.
    Missing(&'static str),
    /// What stands there is not what the column holds.
    Unreadable {
        /// The name of the column.
        column: &'static str,
        /// The cell, cut short where it is long.
        text: String,
    },
    /// The name of the measure means several things; the file has to say which.
    WhichMeasure {
        /// The name as it stands in the file.
        text: String,
        /// The codes that it may mean.
        codes: &'static [&'static str],
    },
    /// Only one end of a window.
    HalfAWindow,
    /// The same score stands on an earlier line.
    Duplicate {
        /// The earlier line, from 1.
        first_line: u32,
    },
    /// A higher percentile with a worse score than the one on that line.
    OutOfOrder {
        /// The earlier of the two lines, from 1.
        line: u32,
    },
    /// Publisher, edition, year or license note of the same norm set differ from those on that line.
    OtherOrigin {
        /// The first line of that norm set, from 1.
        line: u32,
    },
    /// The direction or the unit differs from the one on that line of the same table.
    OtherDirection {
        /// The earlier of the two lines, from 1.
        line: u32,
    },
}

impl NormFault {
    /// A short name for programs. It never changes.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NotUtf8 => "not_utf8",
            Self::NotCommas => "not_commas",
            Self::UnclosedQuote => "unclosed_quote",
            Self::TooLarge => "too_large",
            Self::ColumnMissing(_) => "column_missing",
            Self::ColumnTwice(_) => "column_twice",
            Self::WrongWidth { .. } => "wrong_width",
            Self::Missing(_) => "missing",
            Self::Unreadable { .. } => "unreadable",
            Self::WhichMeasure { .. } => "which_measure",
            Self::HalfAWindow => "half_a_window",
            Self::Duplicate { .. } => "duplicate",
            Self::OutOfOrder { .. } => "out_of_order",
            Self::OtherOrigin { .. } => "other_origin",
            Self::OtherDirection { .. } => "other_direction",
        }
    }

    /// The column that has to change, where it is one. None for what is wrong with the whole file or between lines.
    pub fn column(&self) -> Option<&'static str> {
        match self {
            Self::ColumnMissing(column) | Self::ColumnTwice(column) | Self::Missing(column) => Some(column),
            Self::Unreadable { column, .. } => Some(column),
            Self::WhichMeasure { .. } => Some("measure"),
            Self::HalfAWindow => Some("window_start_mmdd"),
            _ => None,
        }
    }
}

impl fmt::Display for NormFault {
    /// A plain English sentence for the command line; a screen has its own wording.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file has no row with a score"),
            Self::NotUtf8 => f.write_str("the file is not plain text in UTF-8"),
            Self::NotCommas => f.write_str("the columns are not divided by commas"),
            Self::UnclosedQuote => f.write_str("a quotation mark opens a cell and nothing closes it"),
            Self::TooLarge => f.write_str("the file is larger than any norm table"),
            Self::ColumnMissing(column) => write!(f, "the first row has no column {column}"),
            Self::ColumnTwice(column) => write!(f, "the first row has the column {column} twice"),
            Self::WrongWidth { cells, columns } => write!(f, "the row has {cells} cells, the first row {columns}"),
            Self::Missing(column) => write!(f, "{column} is empty"),
            Self::Unreadable { column, text } => write!(f, "{column} cannot be \"{text}\""),
            Self::WhichMeasure { text, codes } => {
                write!(f, "{text} can mean {}; write one of them", codes.join(" or "))
            }
            Self::HalfAWindow => f.write_str("a window needs both its start and its end"),
            Self::Duplicate { first_line } => write!(f, "the same score stands on line {first_line}"),
            Self::OutOfOrder { line } => {
                write!(f, "a higher percentile cannot have a worse score than the one on line {line}")
            }
            Self::OtherOrigin { line } => {
                write!(f, "publisher, edition, year or license note differ from line {line} of the same norm set")
            }
            Self::OtherDirection { line } => write!(f, "higher_is_better or unit differ from line {line}"),
        }
    }
}

impl fmt::Display for NormProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.fault)
    }
}
