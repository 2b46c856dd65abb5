//! `check BUNDLE`: whether a bundle can be read whole, and if not, where and why, as
//! `{ok, schema, counts, problems:[{line, path, code}]}`.

use caseload::bundle::{self, BundleProblem};
use caseload::wire::SCHEMA;
use caseload::wording::{Lang, bundle_problem};
use serde_json::{Value, json};

use crate::command::{Command, End, refuse, say};

pub const COMMAND: Command =
    Command { words: &["check"], usage: "BUNDLE                  what is in it, or what is wrong with it", run };

fn run(words: &[&str]) -> End {
    let [file] = words else { return End::Misused };
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(file, &error.to_string()),
    };
    let read = bundle::read(&bytes);
    let found = match &read {
        Ok(bundle) => {
            let counts = bundle.contents.counts();
            json!({
                "ok": true,
                "schema": stated_schema(&bytes).unwrap_or_else(|| json!(SCHEMA)),
                "counts": {
                    "students": counts.students,
                    "goals": counts.goals,
                    "observations": counts.observations,
                    "not_taken": bundle.not_taken,
                },
                "problems": [],
            })
        }
        Err(problem) => json!({
            "ok": false,
            "schema": stated_schema(&bytes),
            "counts": null,
            "problems": [place(problem)],
        }),
    };
    let said = say(format!("{found}\n").as_bytes());
    match read {
        Ok(_) => said,
        Err(problem) => refuse(file, &bundle_problem(Lang::En.words(), &problem)),
    }
}

/// The number the file gives for its schema, when it can be read that far.
fn stated_schema(bytes: &[u8]) -> Option<Value> {
    let whole: Value = serde_json::from_slice(bytes).ok()?;
    whole.get("schema").filter(|schema| schema.is_u64()).cloned()
}

/// Line (from 1) where one is known, path in the file where one is known, and a code that stays the same.
fn place(problem: &BundleProblem) -> Value {
    let at = |line: Option<usize>, path: Option<String>, code: &str| json!({"line": line, "path": path, "code": code});
    let record = |list: &str, number: usize| Some(format!("{list}[{}]", number.saturating_sub(1)));
    match problem {
        BundleProblem::Empty => at(None, None, "empty"),
        BundleProblem::TooLarge(_) => at(None, None, "too_large"),
        BundleProblem::NotText { .. } => at(None, None, "not_text"),
        BundleProblem::NotJson { line, cut_off: true, .. } => at(Some(*line), None, "cut_off"),
        BundleProblem::NotJson { line, cut_off: false, .. } => at(Some(*line), None, "not_json"),
        BundleProblem::TooDeep { line, .. } => at(Some(*line), None, "too_deep"),
        BundleProblem::NotABundle => at(None, None, "not_a_bundle"),
        BundleProblem::TooNew { .. } => at(None, Some("schema".into()), "too_new"),
        BundleProblem::WrongHash => at(None, Some("payload".into()), "wrong_hash"),
        BundleProblem::Decimals { path } => at(None, Some(path.clone()), "decimals"),
        BundleProblem::Record { list, number, .. } => at(None, record(list, *number), "unreadable_record"),
        BundleProblem::Orphan { list, number } => at(None, record(list, *number), "orphan"),
        BundleProblem::WrongCounts { list } => at(None, Some(format!("counts.{list}")), "wrong_counts"),
    }
}
