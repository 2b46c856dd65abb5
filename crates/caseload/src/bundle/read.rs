//! Reading a bundle: on a copy, whole or not at all, and every refusal says where and why.

use super::{Contents, FORMAT, MAX_BYTES, MAX_DEPTH};
use crate::caseload::put;
use crate::ids::SeriesId;
use crate::records::{
    ClassGroup, Goal, LevelBand, LocalRule, NoSchool, Observation, OwnMeasure, Phase, SchoolYear, Series, Student,
    TeamDecision,
};
use crate::wire::{SCHEMA, Unwritable, canonical, digest, from_value};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// A file that was read whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Bundle {
    /// Who wrote the file, as the envelope says; empty when it does not.
    pub author: String,
    /// The replica that wrote it, as the envelope says; empty when it does not.
    pub device: String,
    /// When it was written, as the envelope says, such as `2026-02-09T14:05:00Z`; empty when it does not.
    pub exported_at: String,
    /// The records, each read whole and each with its student, series and goal in the file.
    pub contents: Contents,
    /// Records of kinds that this version does not know. They stay in the file only.
    pub not_taken: usize,
}

/// Why a file is not taken. Nothing of it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BundleProblem {
    /// No bytes, or only blanks.
    Empty,
    /// More bytes than this.
    TooLarge(usize),
    /// Not text: the first byte that is none, counted from 1.
    NotText {
        /// From 1.
        byte: usize,
    },
    /// Not JSON, or cut off, at this place (both counted from 1).
    NotJson {
        /// Line of the file, from 1.
        line: usize,
        /// In bytes, from 1; 0 where the file is cut off at the start of a line.
        column: usize,
        /// The text ends before the JSON does.
        cut_off: bool,
    },
    /// Nested deeper than any bundle is, at this place.
    TooDeep {
        /// Line of the file, from 1.
        line: usize,
        /// In bytes, from 1.
        column: usize,
    },
    /// JSON, but no bundle.
    NotABundle,
    /// Written by a newer version; the schema of the file and the newest one known here.
    TooNew {
        /// The schema of the file.
        found: u64,
        /// The newest schema known here.
        known: u32,
    },
    /// The content does not have the hash that the file states: it was changed or damaged on the way.
    WrongHash,
    /// A number with decimals, which the format does not have, at this path.
    Decimals {
        /// Keys and indexes (from 0) within the payload, with `/` between.
        path: String,
    },
    /// A record that cannot be read: the list, its place in it (from 1), and why.
    Record {
        /// The list as it is called in the payload, such as `goals`.
        list: &'static str,
        /// Its place in the list, from 1.
        number: usize,
        /// The words of the reader, for a developer.
        why: String,
    },
    /// A record whose student, series or goal is not in the file.
    Orphan {
        /// The list as it is called in the payload.
        list: &'static str,
        /// Its place in the list, from 1.
        number: usize,
    },
    /// The lists have other lengths than the file states.
    WrongCounts {
        /// The first list that differs, as it is called in the payload.
        list: &'static str,
    },
}

/// Where bytes go deeper than allowed. Says nothing about anything else, and never recurses.
fn depth_problem(text: &str) -> Option<BundleProblem> {
    let (mut depth, mut in_text, mut escaped) = (0u32, false, false);
    let (mut line, mut column) = (1, 0);
    for byte in text.bytes() {
        column += 1;
        match (in_text, byte) {
            (true, _) if escaped => escaped = false,
            (true, b'\\') => escaped = true,
            (true, b'"') => in_text = false,
            (false, b'"') => in_text = true,
            (false, b'{' | b'[') => {
                depth += 1;
                if depth > MAX_DEPTH {
                    return Some(BundleProblem::TooDeep { line, column });
                }
            }
            (false, b'}' | b']') => depth = depth.saturating_sub(1),
            (_, b'\n') => {
                line += 1;
                column = 0;
            }
            _ => {}
        }
    }
    None
}

/// Reads the bytes of a file, whole or not at all.
///
/// # Errors
/// The first [`BundleProblem`] met: size, letters, JSON and its depth, then format and schema, the hash over the
/// payload, and at last the records one by one.
pub fn read(bytes: &[u8]) -> Result<Bundle, BundleProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(BundleProblem::TooLarge(MAX_BYTES));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| BundleProblem::NotText { byte: error.valid_up_to() + 1 })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(BundleProblem::Empty);
    }
    if let Some(problem) = depth_problem(text) {
        return Err(problem);
    }
    let whole: Value = serde_json::from_str(text).map_err(|error| BundleProblem::NotJson {
        line: error.line(),
        column: error.column(),
        cut_off: error.is_eof(),
    })?;
    let said = |key: &str| whole.get(key).and_then(Value::as_str).unwrap_or_default();
    if said("format") != FORMAT {
        return Err(BundleProblem::NotABundle);
    }
    let schema = whole.get("schema").and_then(Value::as_u64).ok_or(BundleProblem::NotABundle)?;
    if schema > u64::from(SCHEMA) {
        return Err(BundleProblem::TooNew { found: schema, known: SCHEMA });
    }
    let payload = whole.get("payload").ok_or(BundleProblem::NotABundle)?;
    let hash = canonical(payload).map_err(|Unwritable { path }| BundleProblem::Decimals { path })?;
    if digest(&hash) != said("payload_sha256") {
        return Err(BundleProblem::WrongHash);
    }
    Ok(Bundle {
        author: said("author").to_owned(),
        device: said("device").to_owned(),
        exported_at: said("exported_at").to_owned(),
        contents: contents(&whole, payload)?,
        not_taken: unknown_records(payload),
    })
}

/// A newer version may write more kinds of records; they make no file unreadable.
fn unknown_records(payload: &Value) -> usize {
    let known = [
        "students",
        "series",
        "goals",
        "phases",
        "decisions",
        "no_school",
        "own_measures",
        "class_groups",
        "level_bands",
        "school_years",
        "local_rules",
        "observations",
    ];
    let lists = payload.as_object().into_iter().flatten().filter(|(kind, _)| !known.contains(&kind.as_str()));
    lists.map(|(_, list)| list.as_array().map_or(0, Vec::len)).sum()
}

/// The records of one list, checked against the count the file states.
fn list<'a>(whole: &Value, payload: &'a Value, name: &'static str) -> Result<&'a [Value], BundleProblem> {
    let records = payload.get(name).and_then(Value::as_array).map_or(&[] as &[Value], Vec::as_slice);
    let stated = whole.get("counts").and_then(|counts| counts.get(name)).and_then(Value::as_u64);
    if stated.is_some_and(|stated| usize::try_from(stated) != Ok(records.len())) {
        return Err(BundleProblem::WrongCounts { list: name });
    }
    Ok(records)
}

fn record<T: DeserializeOwned>(value: &Value, list: &'static str, number: usize) -> Result<T, BundleProblem> {
    from_value(value).map_err(|why| BundleProblem::Record { list, number, why })
}

fn contents(whole: &Value, payload: &Value) -> Result<Contents, BundleProblem> {
    let mut out = Contents::default();
    let parent = |there: bool, list, number| if there { Ok(()) } else { Err(BundleProblem::Orphan { list, number }) };
    for (number, value) in (1..).zip(list(whole, payload, "students")?) {
        put(&mut out.students, record::<Student>(value, "students", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "series")?) {
        let series = record::<Series>(value, "series", number)?;
        parent(out.students.contains_key(&series.student), "series", number)?;
        put(&mut out.series, series);
    }
    for (number, value) in (1..).zip(list(whole, payload, "goals")?) {
        let goal = record::<Goal>(value, "goals", number)?;
        parent(out.students.contains_key(&goal.student) && out.series.contains_key(&goal.series), "goals", number)?;
        put(&mut out.goals, goal);
    }
    for (number, value) in (1..).zip(list(whole, payload, "phases")?) {
        let phase = record::<Phase>(value, "phases", number)?;
        parent(out.goals.contains_key(&phase.goal), "phases", number)?;
        put(&mut out.phases, phase);
    }
    for (number, value) in (1..).zip(list(whole, payload, "decisions")?) {
        let decision = record::<TeamDecision>(value, "decisions", number)?;
        parent(out.goals.contains_key(&decision.goal), "decisions", number)?;
        put(&mut out.decisions, decision);
    }
    for (number, value) in (1..).zip(list(whole, payload, "no_school")?) {
        put(&mut out.no_school, record::<NoSchool>(value, "no_school", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "own_measures")?) {
        put(&mut out.own_measures, record::<OwnMeasure>(value, "own_measures", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "class_groups")?) {
        put(&mut out.class_groups, record::<ClassGroup>(value, "class_groups", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "level_bands")?) {
        put(&mut out.level_bands, record::<LevelBand>(value, "level_bands", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "school_years")?) {
        put(&mut out.school_years, record::<SchoolYear>(value, "school_years", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "local_rules")?) {
        put(&mut out.local_rules, record::<LocalRule>(value, "local_rules", number)?);
    }
    for (number, value) in (1..).zip(list(whole, payload, "observations")?) {
        let series = value.get("series").and_then(Value::as_str).and_then(SeriesId::parse);
        let series = series.filter(|series| out.series.contains_key(series));
        let series = series.ok_or(BundleProblem::Orphan { list: "observations", number })?;
        let observation = value.get("observation").unwrap_or(&Value::Null);
        out.put_observation(series, record::<Observation>(observation, "observations", number)?);
    }
    Ok(out)
}
