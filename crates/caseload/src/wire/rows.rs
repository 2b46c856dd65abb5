//! Rows: what one put into the store holds. Observations stand together, one row per series and storage year; every other
//! record is a row of its own.
//!
//! A payload starts with one byte: 0, JSON text follows; 1, sealed (not written by this version, and not readable here).

use super::fields::wire_struct;
use crate::caseload::{Caseload, YearOfScores};
use crate::change::Change;
use crate::ids::SeriesId;
use crate::records::{
    ClassGroup, Extra, Goal, LevelBand, LocalRule, NoSchool, Observation, OwnMeasure, Phase, Record, SchoolYear,
    Series, Student, TeamDecision,
};
use serde::de::Deserialize;
use serde::ser::Serialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The first byte of a payload that is plain JSON text.
pub const JSON: u8 = 0;
/// The first byte of a payload that is sealed.
pub const SEALED: u8 = 1;

/// The kind of a row that holds one series and storage year of observations.
pub const SCORES: &str = "scores";

/// One row to be put: the plain columns, and the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowToPut {
    /// `kind/id`; of scores `scores/series/year`.
    pub key: String,
    /// What `read_into` goes by: a record's kind, or [`SCORES`].
    pub kind: &'static str,
    /// The id of what it belongs to: the student of a series or goal, the goal of a phase, the series of scores. None
    /// for the rest.
    pub parent: Option<String>,
    /// The year in which the storage year (July 1 to June 30) begins. None for all but scores.
    pub year: Option<i32>,
    /// [`JSON`], then the text of the record.
    pub payload: Vec<u8>,
}

/// A row that could not be read, in words for a developer. The row itself stays in the store, untouched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// The key of the row.
    pub key: String,
    /// An English sentence or the words of the JSON reader.
    pub why: String,
}

#[derive(Default)]
struct ScoresWire {
    observations: Vec<Observation>,
    extra: Extra,
}

wire_struct!(ScoresWire: "scores of one storage year" { "observations" => observations } extra);

/// The same row when at least one observation in it cannot be read.
struct RawScoresWire {
    observations: Vec<serde_json::Value>,
    extra: Extra,
}

wire_struct!(RawScoresWire: "scores of one storage year" { "observations" => observations } extra);

fn payload(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = vec![JSON];
    // Writing our own records to memory has nothing that can fail: keys are text and there are no floats.
    if serde_json::to_writer(&mut bytes, value).is_err() {
        bytes.truncate(1);
    }
    bytes
}

fn row<R: Record + Serialize>(record: &R, id: String, parent: Option<String>) -> RowToPut {
    RowToPut { key: format!("{}/{id}", R::KIND), kind: R::KIND, parent, year: None, payload: payload(record) }
}

/// The row of one series and storage year.
fn scores_row(series: SeriesId, year: i32, scores: &YearOfScores) -> RowToPut {
    let mut observations: Vec<serde_json::Value> = Vec::new();
    let payload = if scores.kept.is_empty() {
        struct List<'a>(&'a BTreeMap<crate::ids::ObservationId, Observation>);
        impl Serialize for List<'_> {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_seq(self.0.values())
            }
        }
        let mut map = BTreeMap::new();
        map.insert("observations", List(&scores.observations));
        payload(&map)
    } else {
        observations.extend(scores.observations.values().filter_map(super::to_value));
        observations.extend(scores.kept.iter().cloned());
        payload(&RawScoresWire { observations, extra: Extra::new() })
    };
    RowToPut {
        key: format!("{SCORES}/{series}/{year}"),
        kind: SCORES,
        parent: Some(series.to_string()),
        year: Some(year),
        payload,
    }
}

/// The rows that these changes touched, as they are in `after`. Each row stands once.
pub fn touched(after: &Caseload, changes: &[Change]) -> Vec<RowToPut> {
    let mut rows: BTreeMap<String, RowToPut> = BTreeMap::new();
    for change in changes {
        let row = match change {
            Change::Student(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::Series(v) => Some(row(&v.after, v.after.id.to_string(), Some(v.after.student.to_string()))),
            Change::Goal(v) => Some(row(&v.after, v.after.id.to_string(), Some(v.after.student.to_string()))),
            Change::Phase(v) => Some(row(&v.after, v.after.id.to_string(), Some(v.after.goal.to_string()))),
            Change::Decision(v) => Some(row(&v.after, v.after.id.to_string(), Some(v.after.goal.to_string()))),
            Change::NoSchool(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::OwnMeasure(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::ClassGroup(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::LevelBand(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::SchoolYear(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::LocalRule(v) => Some(row(&v.after, v.after.id.to_string(), None)),
            Change::Observation(series, v) => {
                let year = v.after.day.storage_year();
                let key = format!("{SCORES}/{series}/{year}");
                if rows.contains_key(&key) {
                    None
                } else {
                    after.scores.get(&(*series, year)).map(|scores| scores_row(*series, year, scores))
                }
            }
        };
        if let Some(row) = row {
            rows.insert(row.key.clone(), row);
        }
    }
    rows.into_values().collect()
}

/// Reads one row into the caseload, over what stands there under the same id.
///
/// # Errors
/// [`Unread`] for a sealed or unknown payload, an unknown kind, text that is no such record, and a row of scores with a
/// bad key or unknown fields. One bad observation is no error: it is put among the [`YearOfScores::kept`].
pub fn read_into(caseload: &mut Caseload, key: &str, kind: &str, payload: &[u8]) -> Result<(), Unread> {
    let unread = |why: String| Unread { key: key.to_owned(), why };
    let text = match payload.split_first() {
        Some((&JSON, text)) => text,
        Some((&SEALED, _)) => return Err(unread("sealed".into())),
        _ => return Err(unread("no known payload".into())),
    };
    fn one<'de, R: Record + Deserialize<'de>>(
        map: &mut BTreeMap<R::Id, Arc<R>>,
        text: &'de [u8],
    ) -> Result<(), String> {
        let record: R = serde_json::from_slice(text).map_err(|error| error.to_string())?;
        map.insert(record.id(), Arc::new(record));
        Ok(())
    }
    match kind {
        Student::KIND => one(&mut caseload.students, text),
        Series::KIND => one(&mut caseload.series, text),
        Goal::KIND => one(&mut caseload.goals, text),
        Phase::KIND => one(&mut caseload.phases, text),
        TeamDecision::KIND => one(&mut caseload.decisions, text),
        NoSchool::KIND => one(&mut caseload.no_school, text),
        OwnMeasure::KIND => one(&mut caseload.own_measures, text),
        ClassGroup::KIND => one(&mut caseload.class_groups, text),
        LevelBand::KIND => one(&mut caseload.level_bands, text),
        SchoolYear::KIND => one(&mut caseload.school_years, text),
        LocalRule::KIND => one(&mut caseload.local_rules, text),
        SCORES => scores(caseload, key, text),
        other => Err(format!("rows of kind {other} are not known")),
    }
    .map_err(unread)
}

fn scores(caseload: &mut Caseload, key: &str, text: &[u8]) -> Result<(), String> {
    let mut parts = key.split('/').skip(1);
    let series = parts.next().and_then(SeriesId::parse).ok_or("a key without a series")?;
    let year: i32 = parts.next().and_then(|year| year.parse().ok()).ok_or("a key without a year")?;
    let mut scores = YearOfScores::default();
    match serde_json::from_slice::<ScoresWire>(text) {
        Ok(wire) if wire.extra.is_empty() => {
            scores.observations.extend(wire.observations.into_iter().map(|observation| (observation.id, observation)));
        }
        Ok(_) => return Err("a row of scores with fields that are not known".into()),
        Err(_) => {
            // Read one by one, so that one bad observation costs no other.
            let wire: RawScoresWire = serde_json::from_slice(text).map_err(|error| error.to_string())?;
            if !wire.extra.is_empty() {
                return Err("a row of scores with fields that are not known".into());
            }
            for value in wire.observations {
                match super::from_value::<Observation>(&value) {
                    Ok(observation) => {
                        scores.observations.insert(observation.id, observation);
                    }
                    Err(_) => scores.kept.push(value),
                }
            }
        }
    }
    caseload.scores.insert((series, year), Arc::new(scores));
    Ok(())
}

/// All rows of a caseload, for tests and for writing everything anew.
pub fn all(caseload: &Caseload) -> Vec<RowToPut> {
    let mut rows = Vec::new();
    rows.extend(caseload.students.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.series.values().map(|r| row(r.as_ref(), r.id.to_string(), Some(r.student.to_string()))));
    rows.extend(caseload.goals.values().map(|r| row(r.as_ref(), r.id.to_string(), Some(r.student.to_string()))));
    rows.extend(caseload.phases.values().map(|r| row(r.as_ref(), r.id.to_string(), Some(r.goal.to_string()))));
    rows.extend(caseload.decisions.values().map(|r| row(r.as_ref(), r.id.to_string(), Some(r.goal.to_string()))));
    rows.extend(caseload.no_school.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.own_measures.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.class_groups.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.level_bands.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.school_years.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.local_rules.values().map(|r| row(r.as_ref(), r.id.to_string(), None)));
    rows.extend(caseload.scores.iter().map(|((series, year), scores)| scores_row(*series, *year, scores)));
    rows
}
