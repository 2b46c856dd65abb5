//! `analyse FILE...`: one JSON object per line for each case of a case file and each goal of a bundle.

use caseload::bundle;
use caseload::day::SchoolDay;
use caseload::wording::{Lang, bundle_problem};
use serde_json::Value;

use crate::cases;
use crate::command::{Command, End, refuse, say};
use crate::{goal, today};

pub const COMMAND: Command = Command {
    words: &["analyse"],
    usage: "[--on DATE] FILE...   every number of case files and bundles, one JSON object a line",
    run,
};

fn run(words: &[&str]) -> End {
    let Some((files, on)) = today::said(words) else { return End::Misused };
    if files.is_empty() || files.iter().any(|file| file.starts_with("--")) {
        return End::Misused;
    }
    let ends: Vec<End> = files.iter().map(|file| analyse(file, on)).collect();
    if ends.iter().all(|end| *end == End::Understood) { End::Understood } else { End::Refused }
}

fn analyse(file: &str, on: Option<SchoolDay>) -> End {
    let bytes = match std::fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) => return refuse(file, &error.to_string()),
    };
    // Some editors begin a file with a mark of its encoding.
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    match serde_json::from_slice::<Value>(text) {
        Ok(whole) if whole.get("cases").is_some() => analyse_cases(file, &whole),
        // What is not a case file is read as a bundle, whose refusals name the place.
        _ => analyse_bundle(file, &bytes, on),
    }
}

fn analyse_cases(file: &str, whole: &Value) -> End {
    let answers = match cases::answers(whole) {
        Ok(answers) => answers,
        Err(why) => return refuse(file, &why),
    };
    let mut end = End::Understood;
    for answer in answers {
        let now = match answer {
            Ok(line) => say(format!("{line}\n").as_bytes()),
            Err(problem) => refuse(file, &problem.to_string()),
        };
        if now != End::Understood {
            end = now;
        }
    }
    end
}

fn analyse_bundle(file: &str, bytes: &[u8], on: Option<SchoolDay>) -> End {
    match bundle::read(bytes) {
        Ok(bundle) => {
            let lines: String = goal::answers(&bundle.contents, on).iter().map(|line| format!("{line}\n")).collect();
            say(lines.as_bytes())
        }
        Err(problem) => refuse(file, &bundle_problem(Lang::En.words(), &problem)),
    }
}
