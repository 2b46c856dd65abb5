//! Every statistic of every reference case that is present, against the answers of published software and definitions.
//!
//! The cases that may be copied stand in `tests/fixtures/cases` and always run. The others are read in place, from
//! `AIMLINE_REFERENCE` or the folder `shared/reference` beside the workspace, which must be there when `CI` is true. A
//! statistic without an answer here fails the test, and so does a case.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use caseload_cli::cases::answers;
use serde_json::Value;

fn workspace(below: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(below)
}

/// The reference beside the workspace; None in a checkout that stands alone.
fn in_place() -> Option<PathBuf> {
    let folder = std::env::var_os("AIMLINE_REFERENCE").map_or_else(|| workspace("../shared/reference"), PathBuf::from);
    let folder = folder.join("cases");
    let required = std::env::var("CI").is_ok_and(|ci| ci == "true");
    assert!(folder.is_dir() || !required, "{} must be there when CI is true", folder.display());
    folder.is_dir().then_some(folder)
}

/// Files in place come first; a checked-in copy of the same name is not read twice.
fn files() -> BTreeMap<String, PathBuf> {
    let mut files = BTreeMap::new();
    for folder in in_place().into_iter().chain([workspace("tests/fixtures/cases")]) {
        for entry in fs::read_dir(folder).expect("a folder of cases") {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|ending| ending == "json") {
                let name = path.file_name().and_then(|name| name.to_str()).expect("a name").to_owned();
                files.entry(name).or_insert(path);
            }
        }
    }
    files
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).expect("a readable file")).expect("JSON")
}

/// Compares answers and counts them.
struct Comparison<'a> {
    case: &'a Value,
    largest: f64,
    compared: usize,
    wrong: Vec<String>,
}

impl Comparison<'_> {
    fn of(&mut self, name: &str, got: Option<&Value>, want: &Value) {
        match want {
            Value::Object(inner) => {
                for (key, want) in inner {
                    let inner_name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                    self.of(&inner_name, got.and_then(|got| got.get(key)), want);
                }
            }
            Value::Array(list) => {
                let same_length = got.and_then(Value::as_array).is_some_and(|got| got.len() == list.len());
                if !same_length {
                    self.wrong.push(format!("{name}: got {got:?}, want {want}"));
                }
                for (at, want) in list.iter().enumerate() {
                    self.of(&format!("{name}.{at}"), got.and_then(|got| got.get(at)), want);
                }
            }
            _ => {
                self.compared += 1;
                let also = self.case.get("also_accepted").and_then(|also| also.get(name)).and_then(Value::as_array);
                let fits = got.is_some_and(|got| {
                    self.same(name, got, want)
                        || also.is_some_and(|also| also.iter().any(|want| self.same(name, got, want)))
                });
                if !fits {
                    self.wrong.push(format!("{name}: got {got:?}, want {want}"));
                }
            }
        }
    }

    fn same(&self, name: &str, got: &Value, want: &Value) -> bool {
        let count = want.is_u64() || want.is_i64();
        match (got.as_f64(), want.as_f64()) {
            (Some(got), Some(want)) => {
                let p_value = matches!(name.rsplit('.').next(), Some("p" | "tau_p")) || name.contains("baseline_p_");
                let allowed = match (count, p_value) {
                    (true, _) => 0.0,
                    (false, true) => 1e-6 * want.abs() + 1e-10,
                    (false, false) => 1e-8 * want.abs() + 1e-10 * self.largest,
                };
                (got - want).abs() <= allowed
            }
            _ => got == want,
        }
    }
}

/// How many cases and how many numbers of a file were compared, and what differs.
fn compare(file: &Value) -> (usize, usize, Vec<String>) {
    let given = file["cases"].as_array().expect("a list of cases");
    let got = answers(file).expect("a case file");
    assert_eq!(got.len(), given.len());
    let (mut numbers, mut wrong) = (0, Vec::new());
    for (case, got) in given.iter().zip(got) {
        let got = got.expect("a case");
        assert_eq!(got["id"], case["id"]);
        let largest = case["y"].as_array().expect("scores").iter().filter_map(Value::as_f64);
        let largest = largest.fold(1.0_f64, |size, score| size.max(score.abs()));
        let mut comparison = Comparison { case, largest, compared: 0, wrong: Vec::new() };
        comparison.of("", got.get("results"), &case["expected"]);
        assert!(comparison.compared > 10, "{} has next to no answers", case["id"]);
        numbers += comparison.compared;
        wrong.extend(comparison.wrong.iter().map(|line| format!("{} {line}", case["id"])));
    }
    (given.len(), numbers, wrong)
}

/// Ties, constants, one-point phases, gaps, shared days: worked out once in exact fractions by another program.
#[test]
fn made_up_series_have_their_exact_answers() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/exact.json");
    let (cases, numbers, wrong) = compare(&read(&file));
    assert!(wrong.is_empty(), "{} of {numbers} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cases >= 20 && numbers > 2_000, "{cases} cases with {numbers} numbers");
}

#[test]
fn every_statistic_of_every_case_is_the_published_one() {
    let (mut cases, mut numbers, mut wrong) = (0, 0, Vec::new());
    let files = files();
    for (name, path) in &files {
        let (compared, found, differing) = compare(&read(path));
        cases += compared;
        numbers += found;
        wrong.extend(differing.into_iter().map(|line| format!("{name} {line}")));
    }
    let files = files.len();
    match in_place() {
        Some(_) => println!("reference cases: {cases} checked ({files} files, {numbers} statistics)"),
        None => println!("reference cases: not present; {cases} checked-in copies checked ({numbers} statistics)"),
    }
    assert!(wrong.is_empty(), "{} of {numbers} differ:\n{}", wrong.len(), wrong.join("\n"));
    assert!(cases >= 100, "only {cases} cases were found");
}

/// Every null has a reason, every reason a null, and nothing printed is NaN.
#[test]
fn each_null_says_why() {
    fn nulls(name: &str, value: &Value, found: &mut Vec<String>) {
        let under = |key: &str| if name.is_empty() { key.to_owned() } else { format!("{name}.{key}") };
        match value {
            Value::Null => found.push(name.to_owned()),
            Value::Object(inner) => inner.iter().for_each(|(key, value)| nulls(&under(key), value, found)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(at, value)| nulls(&under(&at.to_string()), value, found));
            }
            _ => {}
        }
    }
    for path in files().values() {
        for answer in answers(&read(path)).expect("a case file") {
            let answer = answer.expect("a case");
            let mut found = Vec::new();
            nulls("", &answer["results"], &mut found);
            found.sort();
            let why = answer["why"].as_object().expect("reasons");
            let reasons: Vec<&String> = why.keys().collect();
            assert_eq!(found.iter().collect::<Vec<_>>(), reasons, "{}", answer["id"]);
            assert!(
                why.values().all(|reason| reason.as_str().is_some_and(|code| !code.is_empty())),
                "{}",
                answer["id"]
            );
        }
    }
}
