//! The rules of docs/ARCHITECTURE.md that the compiler cannot check. A breach prints the sentence that was broken.

mod layers;
mod packages;
mod shape;
mod words;

use crate::failure::{Failure, OrCure as _, Outcome};
use crate::place;

/// Folders and files whose text is the project's own.
const LOOKED_AT: [&str; 10] =
    [".cargo", ".ci", "crates", "docs", "public", "src", "style", "tests", "Cargo.lock", "Cargo.toml"];
const TEXT: [&str; 10] = ["rs", "toml", "js", "mjs", "css", "html", "md", "json", "lock", "webmanifest"];

/// A text file of the project.
pub struct Source {
    /// Relative to the checkout, with `/`.
    path: String,
    text: String,
}

/// A rule that does not hold somewhere.
pub struct Breach {
    place: String,
    sentence: &'static str,
}

impl Source {
    fn breach(&self, line: usize, sentence: &'static str) -> Breach {
        Breach { place: format!("{}:{}", self.path, line + 1), sentence }
    }

    fn ends_with(&self, endings: &[&str]) -> bool {
        endings.iter().any(|ending| self.path.ends_with(ending))
    }

    /// Tests may panic, print for the reader of a failure, and use what their subject may not.
    fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.contains("/tests/")
            || self.path.starts_with("tests/")
            || name == "tests.rs"
            || name.ends_with("_tests.rs")
    }

    /// Lines with their positions, without comments and, in Rust, without the test module that closes a file.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let rust = self.path.ends_with(".rs");
        let lines = self.text.lines().take_while(move |line| !(rust && line.trim() == "#[cfg(test)]")).enumerate();
        lines.map(|(position, line)| (position, without_comment(line)))
    }
}

fn without_comment(line: &str) -> &str {
    // A double slash after a colon is an address.
    let comment = line.match_indices("//").find(|(at, _)| !line.get(..*at).is_some_and(|before| before.ends_with(':')));
    comment.and_then(|(at, _)| line.get(..at)).unwrap_or(line)
}

/// Whether `path` is named in a line, as a whole word or the start of a longer path.
fn names(line: &str, path: &str) -> bool {
    let inside_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(path).any(|(at, found)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        let after = line.get(at + found.len()..).and_then(|text| text.chars().next());
        !before.is_some_and(inside_word) && !after.is_some_and(inside_word)
    })
}

/// Checks the checkout.
pub fn tidy() -> Outcome {
    let sources = read()?;
    let breaches = check(&sources);
    for breach in &breaches {
        eprintln!("{}: {}", breach.place, breach.sentence);
    }
    if breaches.is_empty() {
        println!("{} files are tidy", sources.len());
        return Ok(());
    }
    Err(Failure::new(
        format!("{} places break a rule of the project.", breaches.len()),
        "Each line above names the place and the rule. If a rule is wrong, change it in crates/xtask/src/tidy with the reason.",
    ))
}

fn check(sources: &[Source]) -> Vec<Breach> {
    let each = sources.iter().flat_map(|source| {
        [layers::check(source), words::check(source), shape::check(source), packages::check(source)]
            .into_iter()
            .flatten()
    });
    each.collect()
}

fn read() -> Outcome<Vec<Source>> {
    let root = place::root()?;
    let mut sources = Vec::new();
    let named = LOOKED_AT.iter().flat_map(|name| {
        let path = root.join(name);
        let inside = place::files(&path).into_iter().map(move |(inner, path)| (format!("{name}/{inner}"), path));
        inside.chain(path.is_file().then(|| ((*name).to_owned(), path.clone()))).collect::<Vec<_>>()
    });
    for (path, file) in named {
        if TEXT.contains(&path.rsplit('.').next().unwrap_or_default()) {
            let text =
                std::fs::read_to_string(&file).or_cure(&format!("{path} is not UTF-8 text"), "Save it as UTF-8.")?;
            sources.push(Source { path, text });
        }
    }
    Ok(sources)
}

#[cfg(test)]
mod tests {
    use super::{Source, check};

    /// The sentences broken by one file, each with its line.
    pub fn broken(path: &str, text: &str) -> Vec<String> {
        let source = Source { path: path.to_owned(), text: text.to_owned() };
        check(&[source]).into_iter().map(|breach| format!("{} {}", breach.place, breach.sentence)).collect()
    }

    #[test]
    fn names_in_comments_and_in_longer_words_do_not_count() {
        assert!(broken("crates/caseload/src/a.rs", "//! As leptos does.\nlet leptosaurus = 1; // leptos\n").is_empty());
        assert_eq!(broken("crates/caseload/src/a.rs", "//! A.\nuse leptos::prelude::*;\n").len(), 1);
    }

    #[test]
    fn the_test_module_at_the_end_is_free() {
        assert!(
            broken(
                "crates/caseload/src/a.rs",
                "//! A.\n#[cfg(test)]\nmod tests { fn a() { println!(\"{:?}\", 1) } }\n"
            )
            .is_empty()
        );
    }
}
