//! Scores in and out as plain tables: CSV, TSV and what spreadsheets call "Unicode text".
//!
//! A file becomes a [`Table`], [`guess`](fn@guess) proposes which column is which, [`dates`] settles how its dates are
//! written, and [`dry_run`](fn@dry_run) gives the rows that can be taken and, for every row that cannot, the place and the
//! reason. Nothing here knows a record or changes one. Sentences about problems are written in the wording catalogue; here
//! they are data.
//!
//! Two rules hold everywhere: a number is never rounded and a doubtful cell is never guessed, it is a problem with a place.

mod cell;
pub mod dates;
mod decode;
mod delimiter;
mod dry_run;
mod fields;
mod fold;
mod formula;
mod guess;
mod mapping;
mod measured;
mod numbers;
mod problem;
mod read;
mod row;
mod split;
mod status;
mod write;

pub use decode::{Encoding, text};
pub use delimiter::Delimiter;
pub use dry_run::{DryNote, DryRun, ReadRow, dry_run};
pub use fields::Field;
pub(crate) use fold::{cleaned, shortened};
pub use fold::{name_key, words_of};
pub use formula::{guarded, starts_formula, unguarded};
pub use guess::guess;
pub use mapping::{Confidence, ForAll, InputKind, Mapped, Mapping};
pub use measured::{Goals, NamedMeasure, Says, named_measures, rows_of};
pub use problem::{FileKind, Place, RowProblem, TableNote, TableProblem, Trouble};
pub use read::{Table, read};
pub use row::Row;
pub use split::{Limits, Sheet, split, split_within};
pub use status::{Status, code_of_a_session};
pub use write::{ByteMark, Writer, write};
