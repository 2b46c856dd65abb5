//! What `caseload-cli` does, one file per command, so that tests call what the program calls.

#![warn(missing_docs, clippy::missing_errors_doc)]

mod analyse;
pub mod answer;
pub mod cases;
mod check;
mod command;
mod csv;
mod goal;
mod norms;
mod probe;
mod race;
mod today;

pub use command::{End, run};
