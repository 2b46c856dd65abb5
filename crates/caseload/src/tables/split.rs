//! Text to rows of cells, with the line each row began on and limits on everything that can grow.

use super::decode::{Decoded, Encoding, decode, lines_in};
use super::delimiter::{Delimiter, Quotation, Step, declared, sniff};
use super::fold::shortened;
use super::problem::{Place, TableNote, TableProblem};
use super::row::Row;

/// The largest table that is read. A class has hundreds of scores; what is far beyond that is another kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Rows of the file, the column names among them.
    pub rows: usize,
    /// Cells of one row.
    pub columns: usize,
    /// Bytes of one cell.
    pub cell: usize,
}

impl Limits {
    /// More than any school has; what is larger is no file of scores.
    pub const USUAL: Limits = Limits { bytes: 64 << 20, rows: 200_000, columns: 500, cell: 64 << 10 };
}

/// All rows of a file, as they stand there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// With the line on which each begins; empty lines left out.
    pub rows: Vec<Row>,
    /// How the letters were written.
    pub encoding: Encoding,
    /// What stood between the cells.
    pub delimiter: Delimiter,
    /// What is worth saying about the reading; empty for good UTF-8.
    pub notes: Vec<TableNote>,
}

/// Divides a file into rows and cells. Empty lines are passed over.
///
/// # Errors
/// As [`split_within`], with [`Limits::USUAL`].
pub fn split(bytes: &[u8]) -> Result<Sheet, TableProblem> {
    split_within(bytes, Limits::USUAL)
}

/// As [`split`], with limits of one's own.
///
/// # Errors
/// [`TableProblem::OtherKind`] and [`TableProblem::NotText`] for a file that is no table of text,
/// [`TableProblem::UnclosedQuote`] for a quotation open at the end, and one problem for each limit that is passed.
pub fn split_within(bytes: &[u8], limits: Limits) -> Result<Sheet, TableProblem> {
    if bytes.len() > limits.bytes {
        return Err(TableProblem::FileTooLarge { bytes: bytes.len(), limit: limits.bytes });
    }
    let Decoded { text, encoding, notes } = decode(bytes)?;
    let (delimiter, skip) = declared(&text).unwrap_or_else(|| (sniff(&text), 0));
    let body = text.get(skip..).unwrap_or_default();
    if let Some(problem) = unclosed(body, delimiter) {
        return Err(problem);
    }
    let rows = rows(body, delimiter, limits)?;
    Ok(Sheet { rows, encoding, delimiter, notes })
}

fn rows(body: &str, delimiter: Delimiter, limits: Limits) -> Result<Vec<Row>, TableProblem> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.byte())
        .from_reader(body.as_bytes());
    let mut rows = Vec::new();
    let mut cells = csv::StringRecord::new();
    // The reader counts neither the empty lines it passes over nor a lone `\r`, so lines are counted here.
    let (mut line, mut counted) = (1u32, 0usize);
    loop {
        let begin = start_of_row(body, &reader);
        line = line.saturating_add(lines_in(body.get(counted..begin).unwrap_or_default()));
        counted = begin;
        match reader.read_record(&mut cells) {
            Ok(true) => {}
            Ok(false) => return Ok(rows),
            // The body is a string, so this cannot be; it is still an answer and not a loss.
            Err(_) => return Err(TableProblem::NotText { place: Place { line, column: 1 } }),
        }
        if rows.len() == limits.rows {
            return Err(TableProblem::TooManyRows { line, limit: limits.rows });
        }
        if cells.len() > limits.columns {
            return Err(TableProblem::TooManyColumns { line, columns: cells.len(), limit: limits.columns });
        }
        for (column, cell) in cells.iter().enumerate() {
            if cell.len() > limits.cell {
                let place = Place { line, column: count(column + 1) };
                return Err(TableProblem::CellTooLong { place, bytes: cell.len(), limit: limits.cell });
            }
        }
        rows.push(Row::new(line, cells.clone()));
    }
}

/// Where the next row begins: behind the line ends that the reader is about to pass over.
fn start_of_row(body: &str, reader: &csv::Reader<&[u8]>) -> usize {
    let at = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
    let rest = body.get(at..).unwrap_or_default();
    body.len() - rest.trim_start_matches(['\n', '\r']).len()
}

/// The quotation that is still open at the end of the text, if there is one. It would swallow every row after it.
fn unclosed(body: &str, delimiter: Delimiter) -> Option<TableProblem> {
    let mut walk = Quotation::default();
    let (mut column, mut opened) = (1u32, None);
    for (at, byte) in body.bytes().enumerate() {
        let was = walk;
        match walk.step(byte, delimiter.byte()) {
            Step::Cell => column = column.saturating_add(1),
            Step::Row => column = 1,
            Step::Text | Step::Misplaced => {}
        }
        if was == Quotation::Before && walk == Quotation::Inside {
            opened = Some((at, column));
        }
    }
    let (at, column) = opened.filter(|_| walk == Quotation::Inside)?;
    let before = body.get(..at).unwrap_or_default();
    let text = shortened(body.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default());
    Some(TableProblem::UnclosedQuote { place: Place { line: lines_in(before).saturating_add(1), column }, text })
}

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
