//! What is wrong with a file or a row, in words.

use caseload::tables::{Field, RowProblem, TableProblem, Trouble};
use caseload::wording::{Words, file_measures};

/// The name of a field as its column is called here.
pub(super) fn field(w: &Words, field: Field) -> &'static str {
    match field {
        Field::Date => w.import.column_date,
        Field::Student | Field::GivenName | Field::FamilyName => w.import.column_student,
        Field::Score => w.import.column_score,
        Field::Errors => w.import.column_errors,
        Field::Of => w.import.column_of,
        Field::Seconds => w.import.column_seconds,
        Field::Minutes => w.import.column_minutes,
        Field::Form => w.import.column_form,
        Field::Support => w.import.column_support,
        Field::Status => w.import.column_status,
        Field::Note => w.import.column_note,
        Field::Measure => file_measures::texts(w.lang).column,
    }
}

/// Why nothing of the file can be taken.
pub(super) fn file(w: &Words, problem: &TableProblem) -> String {
    let p = &w.problem;
    match problem {
        TableProblem::Empty => p.file_empty.into(),
        TableProblem::HeaderOnly { .. } => p.csv_header_only.into(),
        TableProblem::OtherKind(_) => p.csv_workbook.into(),
        TableProblem::NotText { place } => (p.csv_not_text)(place.line, place.column),
        TableProblem::UnclosedQuote { place, .. } => (p.csv_quote)(place.line),
        TableProblem::FileTooLarge { limit, .. } => (p.file_too_large)(limit / (1024 * 1024)),
        TableProblem::TooManyRows { line, .. } | TableProblem::TooManyColumns { line, .. } => (p.csv_too_many)(*line),
        TableProblem::CellTooLong { place, .. } => (p.csv_too_many)(place.line),
    }
}

/// Why a row cannot be taken: its column, and what stands there.
pub(super) fn row(w: &Words, problem: &RowProblem) -> String {
    let what = trouble(w, problem);
    if problem.column_name.is_empty() { what } else { format!("{}: {what}", problem.column_name) }
}

fn trouble(w: &Words, problem: &RowProblem) -> String {
    let p = &w.problem;
    let text = problem.text.as_str();
    match problem.trouble {
        Trouble::ColumnMissing(missing) => (p.csv_column_missing)(field(w, missing)),
        Trouble::Ragged { cells, expected } => (p.csv_ragged)(cells, expected),
        Trouble::DateMissing => p.csv_date_missing.into(),
        Trouble::NotADate => (p.csv_bad_date)(text),
        Trouble::OtherDateOrder => (p.csv_date_order)(text),
        Trouble::StudentMissing => p.csv_student_missing.into(),
        Trouble::ScoreMissing => p.csv_score_missing.into(),
        Trouble::PartMissing(part) => (p.csv_part_missing)(field(w, part)),
        Trouble::NotANumber => (p.csv_bad_number)(text),
        Trouble::DateForNumber => (p.csv_date_for_number)(text),
        Trouble::NotWhole => (p.csv_not_whole)(text),
        Trouble::Negative => (p.csv_negative)(text),
        Trouble::TooLarge { limit } => (p.csv_too_large)(text, limit),
        Trouble::NotACount => (p.csv_not_a_count)(text),
        Trouble::PercentUnfit { of } => (p.csv_percent_unfit)(text, of),
        Trouble::MoreThanOf { of } => (p.csv_more_than_of)(text, of),
        Trouble::Disagrees { other } => (p.csv_disagrees)(text, other),
        Trouble::NoOpportunities => p.of_zero.into(),
        Trouble::NoTime => p.csv_no_time.into(),
        Trouble::UnknownStatus => (p.csv_status)(text),
        Trouble::ScoreAndStatus => p.csv_score_and_status.into(),
        Trouble::TextTooLong { limit } => (p.csv_text_too_long)(limit),
    }
}
