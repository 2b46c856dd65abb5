//! `caseload-cli`: the numbers of Aimline on a command line.
//!
//! Answers go to standard output, sentences to standard error. Exit code 0 when everything was understood, 1 when a file
//! or a part of one is refused, 2 when the words after the program's name are not understood.

use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    caseload_cli::run(&words)
}
