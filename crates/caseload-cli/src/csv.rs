//! `csv BUNDLE`: the scores of a bundle as a table.

use caseload::bundle;
use caseload::tables_out::scores_csv;
use caseload::wording::{Lang, bundle_problem};

use crate::command::{Command, End, refuse, say};
use crate::today;

pub const COMMAND: Command = Command { words: &["csv"], usage: "BUNDLE                    its scores as a table", run };

fn run(words: &[&str]) -> End {
    let [file] = words else { return End::Misused };
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(file, &error.to_string()),
    };
    match bundle::read(&bytes) {
        Ok(bundle) => say(&scores_csv(&bundle.contents, None, today::of_the_clock(), Lang::En.words()).1),
        Err(problem) => refuse(file, &bundle_problem(Lang::En.words(), &problem)),
    }
}
