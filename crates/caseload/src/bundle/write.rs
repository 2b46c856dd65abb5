//! Writing a bundle.

use super::{Contents, FORMAT};
use crate::caseload::Caseload;
use crate::ids::StudentId;
use crate::wire::{SCHEMA, canonical, digest, to_value};
use serde::ser::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Who writes the file, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Version of the app.
    pub app: String,
    /// Who writes, by the name typed on this device.
    pub author: String,
    /// The replica that writes, as text.
    pub device: String,
    /// Milliseconds since 1970; stands in the file as UTC to the second.
    pub exported_at: u64,
}

/// The records of these students with their classes, and the calendar of the school. With them everything that was deleted or corrected, so
/// that the other side learns of it.
pub fn contents_of(caseload: &Caseload, students: &BTreeSet<StudentId>) -> Contents {
    let mut out = Contents {
        no_school: caseload.no_school.clone(),
        level_bands: caseload.level_bands.clone(),
        school_years: caseload.school_years.clone(),
        local_rules: caseload.local_rules.clone(),
        ..Contents::default()
    };
    out.students
        .extend(caseload.students.iter().filter(|(id, _)| students.contains(id)).map(|(k, v)| (*k, Arc::clone(v))));
    let of_them = |student: &StudentId| students.contains(student);
    out.series.extend(caseload.series.iter().filter(|(_, v)| of_them(&v.student)).map(|(k, v)| (*k, Arc::clone(v))));
    out.goals.extend(caseload.goals.iter().filter(|(_, v)| of_them(&v.student)).map(|(k, v)| (*k, Arc::clone(v))));
    let phases = caseload.phases.iter().filter(|(_, v)| out.goals.contains_key(&v.goal));
    out.phases.extend(phases.map(|(k, v)| (*k, Arc::clone(v))));
    let decisions = caseload.decisions.iter().filter(|(_, v)| out.goals.contains_key(&v.goal));
    out.decisions.extend(decisions.map(|(k, v)| (*k, Arc::clone(v))));
    let scores = caseload.scores.iter().filter(|((series, _), _)| out.series.contains_key(series));
    out.scores.extend(scores.map(|(k, v)| (*k, Arc::clone(v))));
    // The measures of these students' series, so that their scores can be named on the other side.
    let codes = out.series.values().filter_map(|series| caseload.own_measure(&series.key.measure));
    out.own_measures = codes.map(|own| (own.id, Arc::clone(own))).collect();
    // Classes of these students; a file with everybody holds the empty ones too.
    let everybody = caseload.students.keys().all(|id| students.contains(id));
    let seated = |id| out.students.values().any(|student| student.is_in(id));
    let groups = caseload.class_groups.iter().filter(|(id, _)| everybody || seated(**id));
    out.class_groups = groups.map(|(k, v)| (*k, Arc::clone(v))).collect();
    out
}

/// All records as a payload value.
fn payload(contents: &Contents) -> Map<String, Value> {
    fn list<'a, T: Serialize + 'a>(records: impl Iterator<Item = &'a T>) -> Value {
        Value::Array(records.filter_map(to_value).collect())
    }
    let observations = contents.scores.iter().flat_map(|((series, _), year)| {
        year.observations.values().map(move |o| json!({"series": series.to_string(), "observation": to_value(o)}))
    });
    let mut payload = Map::new();
    payload.insert("students".into(), list(contents.students.values().map(AsRef::as_ref)));
    payload.insert("series".into(), list(contents.series.values().map(AsRef::as_ref)));
    payload.insert("goals".into(), list(contents.goals.values().map(AsRef::as_ref)));
    payload.insert("phases".into(), list(contents.phases.values().map(AsRef::as_ref)));
    payload.insert("no_school".into(), list(contents.no_school.values().map(AsRef::as_ref)));
    // A caseload without these writes the same file as before there were any.
    if !contents.own_measures.is_empty() {
        payload.insert("own_measures".into(), list(contents.own_measures.values().map(AsRef::as_ref)));
    }
    if !contents.decisions.is_empty() {
        payload.insert("decisions".into(), list(contents.decisions.values().map(AsRef::as_ref)));
    }
    if !contents.class_groups.is_empty() {
        payload.insert("class_groups".into(), list(contents.class_groups.values().map(AsRef::as_ref)));
    }
    if !contents.level_bands.is_empty() {
        payload.insert("level_bands".into(), list(contents.level_bands.values().map(AsRef::as_ref)));
    }
    if !contents.school_years.is_empty() {
        payload.insert("school_years".into(), list(contents.school_years.values().map(AsRef::as_ref)));
    }
    if !contents.local_rules.is_empty() {
        payload.insert("local_rules".into(), list(contents.local_rules.values().map(AsRef::as_ref)));
    }
    payload.insert("observations".into(), Value::Array(observations.collect()));
    payload
}

/// `2026-02-09T14:05:00Z`
fn utc(millis: u64) -> String {
    i64::try_from(millis)
        .ok()
        .and_then(chrono::DateTime::from_timestamp_millis)
        .map(|time| time.format("%Y-%m-%dT%H:%M:%SZ").to_string())
        .unwrap_or_default()
}

/// The text of the file. `None` only when a record holds a number with decimals, which no record of ours does.
pub fn write(caseload: &Caseload, students: &BTreeSet<StudentId>, envelope: &Envelope) -> Option<String> {
    let payload = payload(&contents_of(caseload, students));
    let counts: Map<String, Value> =
        payload.iter().map(|(kind, list)| (kind.clone(), json!(list.as_array().map_or(0, Vec::len)))).collect();
    let hash = digest(&canonical(&Value::Object(payload.clone())).ok()?);
    let line = |key: &str, value: Value| Some(format!("\"{key}\":{}", canonical(&value).ok()?));
    let mut out = String::from("{\n");
    out.push_str(
        &[
            line("format", json!(FORMAT))?,
            line("schema", json!(SCHEMA))?,
            line("app", json!(envelope.app))?,
            line("author", json!(envelope.author))?,
            line("device", json!(envelope.device))?,
            line("exported_at", json!(utc(envelope.exported_at)))?,
            line("counts", Value::Object(counts))?,
            line("payload_sha256", json!(hash))?,
        ]
        .join(",\n"),
    );
    out.push_str(",\n\"payload\":{\n");
    let mut kinds = Vec::with_capacity(payload.len());
    for (kind, list) in &payload {
        let mut records = Vec::new();
        for record in list.as_array().into_iter().flatten() {
            records.push(canonical(record).ok()?);
        }
        let open = if records.is_empty() { "[" } else { "[\n" };
        let close = if records.is_empty() { "]" } else { "\n]" };
        kinds.push(format!("\"{kind}\":{open}{}{close}", records.join(",\n")));
    }
    out.push_str(&kinds.join(",\n"));
    out.push_str("\n}\n}\n");
    Some(out)
}
