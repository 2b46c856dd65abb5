//! Troubles with files, in words: what, where, and what to do.

use super::Words;
use crate::bundle::BundleProblem;

/// Why a bundle was not taken.
pub fn bundle_problem(w: &Words, problem: &BundleProblem) -> String {
    let p = &w.problem;
    let list = |name: &str| p.list_names.iter().find(|(key, _)| *key == name).map_or("", |(_, word)| word).to_owned();
    match problem {
        BundleProblem::Empty => p.file_empty.into(),
        BundleProblem::TooLarge(bytes) => (p.file_too_large)(bytes / (1024 * 1024)),
        BundleProblem::NotText { byte } => (p.file_not_text)(*byte),
        BundleProblem::NotJson { line, cut_off: true, .. } => (p.file_cut_off)(*line),
        BundleProblem::NotJson { line, column, cut_off: false } => (p.file_not_json)(*line, *column),
        BundleProblem::TooDeep { line, column } => (p.file_too_deep)(*line, *column),
        BundleProblem::NotABundle => p.file_not_bundle.into(),
        BundleProblem::TooNew { found, known } => (p.file_too_new)(*found, *known),
        BundleProblem::WrongHash => p.file_wrong_hash.into(),
        BundleProblem::Decimals { path } => (p.file_decimals)(path),
        BundleProblem::Record { list: name, number, .. } => (p.file_record)(&list(name), *number),
        BundleProblem::Orphan { list: name, number } => (p.file_orphan)(&list(name), *number),
        BundleProblem::WrongCounts { list: name } => (p.file_counts)(&list(name)),
    }
}
