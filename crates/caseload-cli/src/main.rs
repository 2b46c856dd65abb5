//! The pure crate on a command line: look into a bundle without a browser, and get its scores as a table.
//!
//! `caseload check FILE` says what is in a bundle, or why it cannot be read. `caseload csv FILE` writes its scores to
//! standard output. Exit code 0 when all is well, 1 when the file is refused, 2 when the words are not understood.

use caseload::bundle;
use caseload::day::SchoolDay;
use caseload::showing::{Reading, status_word};
use caseload::standing::school_calendar;
use caseload::tables_out::scores_csv;
use caseload::wording::{Lang, bundle_problem};
use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

const USAGE: &str = "caseload check FILE   what is in a bundle\ncaseload csv FILE     its scores as a table";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["check", file] => answer(file, check),
        ["csv", file] => answer(file, csv),
        _ => {
            eprintln!("{USAGE}");
            ExitCode::from(2)
        }
    }
}

/// Reads the bundle and prints what `show` makes of it.
fn answer(file: &str, show: fn(&bundle::Bundle) -> Vec<u8>) -> ExitCode {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(1);
        }
    };
    match bundle::read(&bytes) {
        Ok(bundle) => match std::io::stdout().write_all(&show(&bundle)) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::from(1),
        },
        Err(problem) => {
            eprintln!("{file}: {}", bundle_problem(Lang::En.words(), &problem));
            ExitCode::from(1)
        }
    }
}

fn today() -> SchoolDay {
    #[allow(clippy::disallowed_methods, reason = "a command line has no other clock")]
    let date = chrono::Local::now().date_naive();
    SchoolDay::from_date(date).unwrap_or_else(SchoolDay::last)
}

fn check(bundle: &bundle::Bundle) -> Vec<u8> {
    let w = Lang::En.words();
    let counts = bundle.contents.counts();
    let mut out = format!(
        "from {}, {}\n{}, {}, {}\n",
        bundle.author,
        bundle.exported_at,
        (w.common.students)(counts.students),
        (w.common.goals)(counts.goals),
        (w.common.scores)(counts.observations)
    );
    let calendar = Arc::new(school_calendar(&bundle.contents));
    for student in bundle.contents.students_by_name() {
        for goal in bundle.contents.goals_of(student.id) {
            if let Some(reading) = Reading::of(&bundle.contents, goal.id, &calendar, today()) {
                let status = status_word(w, reading.standing.status);
                out.push_str(&format!("{}  {}: {status}\n", student.grade.text(), goal.title));
            }
        }
    }
    out.into_bytes()
}

fn csv(bundle: &bundle::Bundle) -> Vec<u8> {
    scores_csv(&bundle.contents, None, today(), Lang::En.words()).1
}
