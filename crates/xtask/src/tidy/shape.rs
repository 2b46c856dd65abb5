//! The shape of a file: it says what it is for, fits on some screens, and is named with a noun that means something.

use super::{Breach, Source};

/// Longer than this a file holds two ideas.
const LONGEST: usize = 400;

/// Texts and tables, where length is not a question, and what programs write.
const LONG: [&str; 7] = [
    "crates/caseload/src/wording/",
    "crates/caseload/src/tables/",
    "crates/caseload-charts/src/widths",
    "docs/",
    "tests/",
    "Cargo.lock",
    "style/",
];

const EMPTY_NAMES: [&str; 8] = ["manager", "helper", "helpers", "utils", "util", "misc", "common", "app_state"];

/// Heads, lengths and names.
pub fn check(source: &Source) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let head = source.text.lines().next().unwrap_or_default();
    let opens = match source.path.rsplit('.').next() {
        Some("rs") => head.starts_with("//!"),
        Some("js" | "mjs") => head.starts_with("//") || head.starts_with("/*"),
        _ => true,
    };
    if !opens {
        breaches.push(source.breach(0, "A file opens with what it is for."));
    }
    let lines = source.text.lines().count();
    if lines > LONGEST && !source.is_test() && !LONG.iter().any(|start| source.path.starts_with(start)) {
        breaches.push(source.breach(
            lines - 1,
            "A file of more than 400 lines holds two ideas; a part, a verb or a noun is waiting to be named.",
        ));
    }
    let name = source.path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    if EMPTY_NAMES.contains(&name) && source.ends_with(&[".rs", ".js", ".mjs"]) {
        breaches.push(source.breach(0, "A file is named for what a teacher or a reader would call it."));
    }
    breaches
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::broken;

    #[test]
    fn a_file_says_what_it_is_for() {
        assert_eq!(broken("src/a.rs", "use std::fmt;\n").len(), 1);
        assert!(broken("src/a.rs", "//! A.\n").is_empty());
    }

    #[test]
    fn long_code_is_refused_and_long_texts_are_not() {
        let long = format!("//! A.\n{}", "\n".repeat(400));
        assert_eq!(broken("src/a.rs", &long).len(), 1);
        assert!(broken("crates/caseload/src/wording/en.rs", &long).is_empty());
        assert!(broken("crates/caseload/src/goal_tests.rs", &long).is_empty());
    }

    #[test]
    fn names_without_meaning_are_refused() {
        assert_eq!(broken("src/utils.rs", "//! A.\n").len(), 1);
    }
}
