//! A district's own norm table, from a CSV file: read whole, or refused with the line of every problem.
//!
//! The file has one score per row and a first row with the names of the columns (measurement reference 6.4). It stays on
//! the device; what an export holds is only the values that were looked up.

mod check;
mod problem;
mod row;

pub use problem::{NormFault, NormProblem};

use super::{Band, Season, Window};
use crate::records::Grade;
use crate::tables::{Delimiter, Encoding, TableProblem, split};
use row::Columns;

/// The columns, those that have to be there first.
pub(crate) const REQUIRED: [&str; 11] =
    ["norm_set", "publisher", "edition", "year", "license_note", "measure", "grade", "season", "stat", "rank", "score"];
pub(crate) const REQUIRED_LAST: [&str; 2] = ["unit", "higher_is_better"];
pub(crate) const OPTIONAL: [&str; 2] = ["window_start_mmdd", "window_end_mmdd"];

/// What a score in a norm table is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stat {
    /// 1 to 99.
    Percentile(u8),
    /// A level to reach, with its name.
    Benchmark(String),
    /// A level between zones of risk, with the name that the table gives it; on which side the risk lies
    /// `higher_is_better` says.
    CutPoint(String),
    /// Of a percentile,
    GrowthOf(u8),
    /// or named.
    Realistic,
    /// An ambitious growth per week.
    Ambitious,
    /// The mean of the scores of the norm group.
    Mean,
    /// Their standard deviation.
    Deviation,
}

/// Where a table of a district comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Short id of the table, as the file writes it; all rows of one id have the same origin.
    pub norm_set: String,
    /// Who published it.
    pub publisher: String,
    /// Its edition, as printed.
    pub edition: String,
    /// Year of publication, four digits.
    pub year: u16,
    /// Shown before the table is taken; the person confirms the right to use it.
    pub license_note: String,
}

/// One score of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct NormRow {
    /// Line of the file, from 1.
    pub line: u32,
    /// Place of its origin in [`Norms::origins`].
    pub origin: usize,
    /// Code of a known measure, or a code of the district's own.
    pub measure: String,
    /// Of the material.
    pub grade: Grade,
    /// When the norm group was tested; `All` for a table without seasons.
    pub season: Season,
    /// From when to when the row holds; None when the file gives no dates, so that the usual windows count.
    pub window: Option<Window>,
    /// What the score is.
    pub stat: Stat,
    /// The score, in `unit`; for growth, units per week.
    pub score: f64,
    /// The unit as the file writes it; it is compared within a table and never converted.
    pub unit: String,
    /// Which way the scores of the table are better; the same for all percentiles of one table.
    pub higher_is_better: bool,
}

/// A norm table that was read whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Norms {
    /// The norm sets of the file, in the order of their first rows.
    pub origins: Vec<Origin>,
    /// One per score, in the order of the lines.
    pub rows: Vec<NormRow>,
    /// Columns that this version does not know; they were passed over.
    pub unknown_columns: Vec<String>,
}

impl Norms {
    /// The percentiles of a measure, grade and season, lowest first, and whether higher is better. The table of the season
    /// itself comes before one without seasons. None with fewer than two: there is nothing to interpolate between.
    pub fn bands(&self, norm_set: &str, measure: &str, grade: Grade, season: Season) -> Option<(Vec<Band>, bool)> {
        [season, Season::All].into_iter().find_map(|season| {
            let of_table = |row: &&NormRow| {
                row.measure == measure
                    && row.grade == grade
                    && row.season == season
                    && self.origins.get(row.origin).is_some_and(|origin| origin.norm_set == norm_set)
            };
            let mut higher_is_better = true;
            let mut bands: Vec<Band> = Vec::new();
            for row in self.rows.iter().filter(of_table) {
                if let Stat::Percentile(percentile) = row.stat {
                    higher_is_better = row.higher_is_better;
                    bands.push(Band { percentile, score: row.score });
                }
            }
            crate::order::sort_by_key(&mut bands, |band| band.percentile);
            (bands.len() >= 2).then_some((bands, higher_is_better))
        })
    }

    /// The windows of a norm set, where its rows give any.
    pub fn windows(&self, norm_set: &str) -> Vec<Window> {
        let mut windows: Vec<Window> = Vec::new();
        for row in &self.rows {
            let own = self.origins.get(row.origin).is_some_and(|origin| origin.norm_set == norm_set);
            if let (true, Some(window)) = (own, row.window)
                && !windows.contains(&window)
            {
                windows.push(window);
            }
        }
        windows
    }
}

/// Reads a norm table. Any problem refuses the whole file; all of them come back, in the order of their lines.
///
/// # Errors
/// Every [`NormProblem`] of the file: it is no CSV text in UTF-8 with commas, columns are missing or stand there
/// twice, a cell does not hold what its column should, or rows of one table contradict each other.
pub fn read(bytes: &[u8]) -> Result<Norms, Vec<NormProblem>> {
    let sheet = split(bytes).map_err(|problem| vec![of_table(&problem)])?;
    if sheet.encoding != Encoding::Utf8 {
        return Err(vec![NormProblem { line: 1, fault: NormFault::NotUtf8 }]);
    }
    if sheet.delimiter != Delimiter::Comma {
        return Err(vec![NormProblem { line: 1, fault: NormFault::NotCommas }]);
    }
    let Some((head, body)) = sheet.rows.split_first() else {
        return Err(vec![NormProblem { line: 1, fault: NormFault::Empty }]);
    };
    let (columns, mut problems) = Columns::of(head);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut norms = Norms { unknown_columns: columns.unknown.clone(), ..Norms::default() };
    for row in body.iter().filter(|row| !row.is_blank()) {
        columns.read(row, &mut norms, &mut problems);
    }
    if norms.rows.is_empty() && problems.is_empty() {
        problems.push(NormProblem { line: head.line, fault: NormFault::Empty });
    }
    check::all(&norms, &mut problems);
    if problems.is_empty() {
        return Ok(norms);
    }
    crate::order::sort_by_key(&mut problems, |problem| problem.line);
    Err(problems)
}

/// What is wrong with the file as a table.
fn of_table(problem: &TableProblem) -> NormProblem {
    let (line, fault) = match problem {
        TableProblem::Empty => (1, NormFault::Empty),
        TableProblem::HeaderOnly { line, .. } => (*line, NormFault::Empty),
        TableProblem::OtherKind(_) => (1, NormFault::NotUtf8),
        TableProblem::NotText { place } => (place.line, NormFault::NotUtf8),
        TableProblem::UnclosedQuote { place, .. } => (place.line, NormFault::UnclosedQuote),
        TableProblem::FileTooLarge { .. } => (1, NormFault::TooLarge),
        TableProblem::TooManyRows { line, .. } | TableProblem::TooManyColumns { line, .. } => {
            (*line, NormFault::TooLarge)
        }
        TableProblem::CellTooLong { place, .. } => (place.line, NormFault::TooLarge),
    };
    NormProblem { line, fault }
}

#[cfg(test)]
mod tests;
