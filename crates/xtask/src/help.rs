//! The help texts of measures, types of goals and rules: one file per language, precached and outside the first load.
//!
//! English is the doc comment above each entry of a registry, so that what the code says and what a teacher reads is one
//! text. Spanish stands in a file per code. Neither is compiled into the app. A missing text stops the build.

use std::path::Path;

use serde_json::{Map, Value, json};

use crate::failure::{Failure, OrCure as _, Outcome};
use crate::place;

/// The registries: a folder with a file per entry, the static that holds it, and the field with its code.
const REGISTRIES: [(&str, &str, &str); 3] = [
    ("crates/caseload/src/measures", "pub static MEASURE: Measure", "code: \""),
    ("crates/caseload/src/goal_types", "pub static TYPE: GoalType", "code: \""),
    ("crates/caseload/src/rules", "pub static RULE: Rule", "id: \""),
];

/// Where the Spanish texts stand, as `<code>.md`.
const SPANISH: &str = "crates/caseload/src/wording/es/help";

/// One help text.
#[derive(Debug, PartialEq, Eq)]
struct Help {
    code: String,
    paragraphs: Vec<String>,
    /// What the text rests on.
    source: String,
}

/// Writes `help/en.json` and `help/es.json` into a folder.
pub fn write(folder: &Path) -> Outcome {
    let root = place::root()?;
    let english = english(&root)?;
    let spanish = spanish(&root, &english)?;
    let help = folder.join("help");
    std::fs::create_dir_all(&help).or_cure("The folder of the help texts could not be made", "Is the disk full?")?;
    for (lang, texts) in [("en", &english), ("es", &spanish)] {
        let path = help.join(format!("{lang}.json"));
        std::fs::write(&path, json_of(texts))
            .or_cure(&format!("{} could not be written", path.display()), "Is the disk full?")?;
    }
    Ok(())
}

/// `{"R-CBM":{"paragraphs":["…"],"source":"…"}}`
fn json_of(texts: &[Help]) -> String {
    let entry = |help: &Help| (help.code.clone(), json!({"paragraphs": help.paragraphs, "source": help.source}));
    Value::Object(texts.iter().map(entry).collect::<Map<_, _>>()).to_string()
}

/// The doc comments of all registries, in the order of their files.
fn english(root: &Path) -> Outcome<Vec<Help>> {
    let mut texts = Vec::new();
    for (folder, holder, field) in REGISTRIES {
        for (name, path) in place::files(&root.join(folder)) {
            let source = std::fs::read_to_string(&path).or_cure(&format!("{folder}/{name} could not be read"), CURE)?;
            if let Some((doc, body)) = doc_above(&source, holder) {
                texts.push(entry(&format!("{folder}/{name}"), &doc, code_in(body, field), "Source: ")?);
            }
        }
    }
    Ok(texts)
}

/// The Spanish text of every English one.
fn spanish(root: &Path, english: &[Help]) -> Outcome<Vec<Help>> {
    let text_of = |help: &Help| {
        let name = format!("{SPANISH}/{}.md", help.code);
        let text = std::fs::read_to_string(root.join(&name))
            .or_cure(&format!("{name} could not be read"), "Write the Spanish help text of this code.")?;
        entry(&name, &text, Some(help.code.clone()), "Fuente: ")
    };
    english.iter().map(text_of).collect()
}

const CURE: &str = "Is the checkout complete?";

/// The lines of the doc comment right above the static, and what follows them.
fn doc_above<'a>(source: &'a str, holder: &str) -> Option<(String, &'a str)> {
    let (before, body) = source.split_once(holder)?;
    let mut lines: Vec<&str> = Vec::new();
    for line in before.trim_end().lines().rev() {
        match line.strip_prefix("///") {
            Some(text) => lines.push(text.strip_prefix(' ').unwrap_or(text)),
            None => break,
        }
    }
    lines.reverse();
    Some((lines.join("\n"), body))
}

/// The code of the entry: the first one after the static begins.
fn code_in(body: &str, field: &str) -> Option<String> {
    let (_, rest) = body.split_once(field)?;
    rest.split('"').next().filter(|code| is_file_name(code)).map(str::to_owned)
}

/// A code is also the name of a file.
fn is_file_name(code: &str) -> bool {
    !code.is_empty() && code.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

/// A text in paragraphs, the last of which names what it rests on.
fn entry(place: &str, text: &str, code: Option<String>, mark: &str) -> Outcome<Help> {
    let missing = |what: &str| Failure::new(format!("{place} has no {what}."), "Every help text has them.");
    let code = code.ok_or_else(|| missing("code that could name a file"))?;
    let joined = |paragraph: &str| paragraph.lines().map(str::trim).collect::<Vec<_>>().join(" ").trim().to_owned();
    let mut paragraphs: Vec<String> =
        text.split("\n\n").map(joined).filter(|paragraph| !paragraph.is_empty()).collect();
    let source = paragraphs.pop().and_then(|last| last.strip_prefix(mark).map(for_teachers));
    let source = source.filter(|source| !source.is_empty()).ok_or_else(|| missing("last paragraph with its source"))?;
    if paragraphs.is_empty() {
        return Err(missing("text"));
    }
    Ok(Help { code, paragraphs: paragraphs.iter().map(|text| text.replace('`', "")).collect(), source })
}

/// The source without what only developers look up: the places in the measurement reference, in brackets.
fn for_teachers(source: &str) -> String {
    let mut out = source.replace('`', "");
    for start in [" (measurement reference", " (measures table"] {
        while let Some(at) = out.find(start) {
            let rest = out.split_off(at);
            out.push_str(rest.split_once(')').map_or("", |(_, after)| after));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> std::path::PathBuf {
        place::root().expect("the checkout")
    }

    #[test]
    fn every_measure_type_and_rule_has_its_text_in_both_languages() {
        let english = english(&root()).expect("every English text");
        let spanish = spanish(&root(), &english).expect("every Spanish text");
        for (folder, _, _) in REGISTRIES {
            assert!(root().join(folder).is_dir(), "{folder}");
        }
        // 29 measures, 16 types of goals, and the rules.
        assert!(english.len() >= 29 + 16 + 3, "{}", english.len());
        for (english, spanish) in english.iter().zip(&spanish) {
            assert_ne!(english.paragraphs, spanish.paragraphs, "{}", english.code);
            for text in english.paragraphs.iter().chain(&spanish.paragraphs) {
                assert!(text.ends_with(['.', '?', ')']) && text.len() > 25, "{}: {text}", english.code);
            }
        }
    }

    #[test]
    fn every_file_of_a_registry_gives_a_text() {
        let mut codes: Vec<String> = english(&root()).expect("the texts").into_iter().map(|help| help.code).collect();
        let found = codes.len();
        codes.sort();
        codes.dedup();
        assert_eq!(codes.len(), found, "a code stands twice");
        for (folder, holder, _) in REGISTRIES {
            for (name, path) in place::files(&root().join(folder)) {
                let source = std::fs::read_to_string(path).expect("a file");
                let named = holder.split(':').next().unwrap_or(holder);
                assert_eq!(source.contains(named), source.contains(holder), "{folder}/{name} is read over");
            }
        }
    }

    #[test]
    fn a_doc_comment_becomes_paragraphs_and_a_source_for_teachers() {
        let source = "//! A.\n\nuse a;\n\n/// Not this.\nconst A: u32 = 1;\n\n/// Count the\n/// words.\n///\n/// Take care.\n///\n\
                      /// Source: Deno 1985 (measurement reference 1.4,\n/// `R4`), and others.\npub static RULE: Rule = Rule { id: \"R4\" };\n";
        let (doc, body) = doc_above(source, "pub static RULE: Rule").expect("a doc comment");
        let help = entry("a.rs", &doc, code_in(body, "id: \""), "Source: ").expect("a text");
        assert_eq!(help.code, "R4");
        assert_eq!(help.paragraphs, ["Count the words.", "Take care."]);
        assert_eq!(help.source, "Deno 1985, and others.");
        assert!(entry("a.rs", "Count.\n\nNo source.", Some("R4".into()), "Source: ").is_err());
        assert!(entry("a.rs", "Source: Deno 1985.", Some("R4".into()), "Source: ").is_err());
        assert_eq!(code_in("code: \"../x\"", "code: \""), None);
    }

    #[test]
    fn the_file_of_a_language_is_one_object_by_code() {
        let help = Help { code: "LNF".into(), paragraphs: vec!["A \"b\".".into()], source: "C.".into() };
        assert_eq!(json_of(&[help]), r#"{"LNF":{"paragraphs":["A \"b\"."],"source":"C."}}"#);
    }
}
