//! `norms check FILE`: whether a district's own table of norms can be taken in, and if not, where and why, as
//! `{ok, rows, sets, problems:[{line, path, code}]}`. `path` is the column.

use std::collections::BTreeSet;

use caseload::norms::import::{NormProblem, read};
use serde_json::{Value, json};

use crate::command::{Command, End, refuse, say};

pub const COMMAND: Command = Command {
    words: &["norms", "check"],
    usage: "FILE              whether a table of norms can be taken in, line by line",
    run,
};

fn run(words: &[&str]) -> End {
    let [file] = words else { return End::Misused };
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(file, &error.to_string()),
    };
    match read(&bytes) {
        Ok(norms) => {
            let sets: BTreeSet<&str> = norms.origins.iter().map(|origin| origin.norm_set.as_str()).collect();
            say(format!("{}\n", json!({"ok": true, "rows": norms.rows.len(), "sets": sets, "problems": []})).as_bytes())
        }
        Err(problems) => {
            let places: Vec<Value> = problems.iter().map(place).collect();
            let found = json!({"ok": false, "rows": null, "sets": null, "problems": places});
            let said = say(format!("{found}\n").as_bytes());
            problems.iter().fold(said, |_, problem| refuse(file, &problem.to_string()))
        }
    }
}

fn place(problem: &NormProblem) -> Value {
    json!({"line": problem.line, "path": problem.fault.column(), "code": problem.fault.code()})
}
