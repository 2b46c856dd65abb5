//! What may not stand in the text of the project.

use super::{Breach, Source, names};

/// What a test file could say to look green without testing. In two parts, so that this file does not say it.
const SKIPPED: [[&str; 2]; 6] = [
    ["test", ".skip("],
    ["it", ".skip("],
    ["describe", ".skip("],
    ["test", ".only("],
    ["test", ".todo("],
    ["{ ", "skip: "],
];

/// Unfinished, untested and unspeakable things.
pub fn check(source: &Source) -> Vec<Breach> {
    let mut breaches = Vec::new();
    if source.path.ends_with(".rs") {
        breaches.extend(rust(source));
    }
    if source.ends_with(&[".mjs", ".js"]) && source.is_test() {
        let skipped = source.code().filter(|(_, line)| SKIPPED.iter().any(|parts| line.contains(&parts.concat())));
        breaches.extend(
            skipped.map(|(at, _)| source.breach(at, "A test that is skipped tests nothing; repair it or remove it.")),
        );
    }
    let homes = [["/ho", "me/"], ["/ro", "ot/"], ["/Us", "ers/"]].map(|parts| parts.concat());
    let machine = source.text.lines().enumerate().filter(|(_, line)| homes.iter().any(|home| line.contains(home)));
    breaches.extend(machine.map(|(at, _)| source.breach(at, "No folder of one machine stands in the project.")));
    breaches
}

fn rust(source: &Source) -> Vec<Breach> {
    let mut breaches = Vec::new();
    let unfinished = [["to", "do!"], ["unimple", "mented!"]].map(|parts| parts.concat());
    let open = source.code().filter(|(_, line)| unfinished.iter().any(|word| names(line, word)));
    breaches.extend(open.map(|(at, _)| source.breach(at, "Nothing unfinished is committed.")));

    let ignored = ["#[ign", "ore"].concat();
    let skipped = source.text.lines().enumerate().filter(|(_, line)| line.trim_start().starts_with(&ignored));
    breaches.extend(
        skipped.map(|(at, _)| source.breach(at, "A test that is skipped tests nothing; repair it or remove it.")),
    );

    let runs_natively = ["crates/xtask/", "crates/caseload-cli/"].iter().any(|start| source.path.starts_with(start));
    if !runs_natively && !source.is_test() {
        let debug = source.code().filter(|(_, line)| line.contains(":?}") || line.contains(":#?}"));
        breaches.extend(debug.map(|(at, _)| {
            source.breach(at, "Debug text is for tests: it is heavy in wasm and says nothing to a teacher.")
        }));
    }
    breaches
}

#[cfg(test)]
mod tests {
    use crate::tidy::tests::broken;

    #[test]
    fn skipped_tests_are_seen_in_both_languages() {
        assert_eq!(broken("crates/caseload/src/a_tests.rs", "//! A.\n#[ignore]\nfn a() {}\n").len(), 1);
        assert_eq!(broken("tests/e2e/a.test.mjs", "// A.\ntest.skip(\"a\", () => {});\n").len(), 1);
        assert!(broken("crates/caseload/src/a.rs", "//! A.\nlet a = list.iter().skip(1);\n").is_empty());
    }

    #[test]
    fn unfinished_code_and_debug_text_are_seen() {
        assert_eq!(broken("src/a.rs", "//! A.\nfn a() { todo!() }\n").len(), 1);
        assert_eq!(broken("src/a.rs", "//! A.\nlet a = format!(\"{a:?}\");\n").len(), 1);
        assert!(broken("crates/xtask/src/a.rs", "//! A.\nlet a = format!(\"{a:?}\");\n").is_empty());
    }
}
