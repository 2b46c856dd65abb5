//! What the manifests and lock files may name. The crates that decide must build without a browser, and lock files must
//! not tie the project to one place that packages come from.

use super::{Breach, Source};

const BROWSER: [&str; 7] =
    ["leptos", "web-sys", "js-sys", "wasm-bindgen", "wasm-bindgen-futures", "gloo-storage", "caseload-store"];

/// Dependencies of the pure crates, and the places in lock files.
pub fn check(source: &Source) -> Vec<Breach> {
    match source.path.as_str() {
        "crates/caseload/Cargo.toml" => {
            without(source, &BROWSER, "The caseload crate knows no browser and no storage.")
        }
        "crates/caseload-stats/Cargo.toml" => {
            let records = ["caseload", "serde", "serde_json", "chrono", "uuid"];
            without(
                source,
                &[&BROWSER[..], &records].concat(),
                "Statistics take numbers in and give numbers out; they know no records.",
            )
        }
        "crates/caseload-charts/Cargo.toml" => {
            without(source, &["leptos", "caseload-store"], "Charts and store never meet.")
        }
        "crates/caseload-store/Cargo.toml" => without(
            source,
            &["leptos", "caseload", "caseload-charts"],
            "The store does not know what is inside a payload.",
        ),
        "Cargo.lock" => {
            lines(source, elsewhere, "Crates come from crates.io alone, so that a fresh clone builds anywhere.")
        }
        "tests/package-lock.json" => lines(
            source,
            |line| line.contains("\"resolved\""),
            "The lock file names versions and hashes, not the place they came from.",
        ),
        path if path.starts_with(".cargo/") => lines(
            source,
            |line| line.starts_with("[source") || line.starts_with("[registr"),
            "Where packages come from is the machine's business.",
        ),
        _ => Vec::new(),
    }
}

/// A crate in Cargo.lock that comes from a place of its own.
fn elsewhere(line: &str) -> bool {
    line.starts_with("source = ") && line != "source = \"registry+https://github.com/rust-lang/crates.io-index\""
}

fn lines(source: &Source, broken: impl Fn(&str) -> bool, sentence: &'static str) -> Vec<Breach> {
    let broken = source.text.lines().enumerate().filter(|(_, line)| broken(line));
    broken.map(|(at, _)| source.breach(at, sentence)).collect()
}

/// Dependencies outside `[dev-dependencies]` with one of these names.
fn without(source: &Source, banned: &[&str], sentence: &'static str) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let mut counts = false;
    for (at, line) in source.text.lines().enumerate() {
        if line.starts_with('[') {
            counts = line.contains("dependencies") && !line.contains("dev-dependencies");
        }
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        if counts && banned.contains(&name) {
            breaches.push(source.breach(at, sentence));
        }
    }
    breaches
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::broken;

    #[test]
    fn pure_crates_name_no_browser_crates_except_for_tests() {
        assert_eq!(broken("crates/caseload/Cargo.toml", "[dependencies]\nweb-sys.workspace = true\n").len(), 1);
        assert!(
            broken("crates/caseload/Cargo.toml", "[dependencies]\nserde = \"1\"\n[dev-dependencies]\nleptos = \"1\"\n")
                .is_empty()
        );
    }

    #[test]
    fn lock_files_name_no_place_of_their_own() {
        assert_eq!(broken("tests/package-lock.json", "\"resolved\": \"x\"\n").len(), 1);
        assert_eq!(broken("Cargo.lock", "source = \"git+https://example.org/a\"\n").len(), 1);
        assert!(
            broken("Cargo.lock", "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n").is_empty()
        );
    }
}
