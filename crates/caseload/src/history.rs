//! The history: who changed what, when, from which value to which. An entry goes to disk in the same transaction as the
//! changes it tells of.
//!
//! A record's first version is not repeated here: it is the record itself, and every later line holds old and new values.

mod read;
mod replay;

pub use read::{Entry, Line};
pub use replay::{changes, open_steps};

use crate::change::{Change, Versions};
use crate::records::{Group, Record};
use crate::stamp::Stamp;
use crate::wire::to_value;
use serde::ser::Serialize;
use serde_json::{Map, Value, json};

/// What a command is called in the history and in the undo message. The names never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    AddStudent,
    ChangeStudent,
    RemoveStudent,
    AddGoal,
    RemoveGoal,
    AddScore,
    CorrectScore,
    RemoveScore,
    AddPhase,
    RemovePhase,
    RecordDecision,
    CorrectDecision,
    RemoveDecision,
    ImportScores,
    BringInBundle,
    AddOwnMeasure,
    AmendGoal,
    ChangeGoal,
    CloseGoal,
    ReopenGoal,
    ChangeOwnMeasure,
    RemoveOwnMeasure,
    BringInRoster,
    ArchiveStudent,
    ChangeClasses,
    ChangeCalendar,
    ChangeBands,
    Restore,
    RollOver,
    SettleMeasure,
    Undo,
    Redo,
}

impl Deed {
    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Deed::AddStudent => "add_student",
            Deed::ChangeStudent => "change_student",
            Deed::RemoveStudent => "remove_student",
            Deed::AddGoal => "add_goal",
            Deed::RemoveGoal => "remove_goal",
            Deed::AddScore => "add_score",
            Deed::CorrectScore => "correct_score",
            Deed::RemoveScore => "remove_score",
            Deed::AddPhase => "add_phase",
            Deed::RemovePhase => "remove_phase",
            Deed::RecordDecision => "record_decision",
            Deed::CorrectDecision => "correct_decision",
            Deed::RemoveDecision => "remove_decision",
            Deed::ImportScores => "import_scores",
            Deed::BringInBundle => "bring_in_bundle",
            Deed::AddOwnMeasure => "add_own_measure",
            Deed::AmendGoal => "amend_goal",
            Deed::ChangeGoal => "change_goal",
            Deed::CloseGoal => "close_goal",
            Deed::ReopenGoal => "reopen_goal",
            Deed::ChangeOwnMeasure => "change_own_measure",
            Deed::RemoveOwnMeasure => "remove_own_measure",
            Deed::BringInRoster => "bring_in_roster",
            Deed::ArchiveStudent => "archive_student",
            Deed::ChangeClasses => "change_classes",
            Deed::ChangeCalendar => "change_calendar",
            Deed::ChangeBands => "change_bands",
            Deed::Restore => "restore",
            Deed::RollOver => "roll_over",
            Deed::SettleMeasure => "settle_measure",
            Deed::Undo => "undo",
            Deed::Redo => "redo",
        }
    }
}

/// The fields of each group as they are called in rows and files.
fn keys(group: Group) -> &'static [&'static str] {
    match group {
        Group::Name => &["name"],
        Group::Grade => &["grade"],
        Group::Band => &["band"],
        Group::CaseManager => &["case_manager"],
        Group::Iep => &["iep"],
        Group::Seats => &["seats"],
        Group::Archive => &["archived"],
        Group::Words => &["title", "condition", "behavior"],
        Group::Criterion => &["direction", "criterion", "share"],
        Group::Aim => &["baseline", "baseline_errors", "aim", "method"],
        Group::Schedule => &["interval_days", "elsewhere", "most_days"],
        Group::Official => &["official"],
        Group::Reporting => &["statement", "report_dates"],
        Group::Objectives => &["objectives"],
        Group::Closing => &["closed"],
        Group::Whole => &[
            "start",
            "label",
            "plan",
            "weight",
            "from",
            "to",
            "name",
            "unit",
            "low",
            "high",
            "direction",
            "area",
            "general_teacher",
            "special_teacher",
            "first",
            "last",
            "forms",
            "day",
            "choice",
            "words",
            "who",
            "why",
        ],
        Group::Life => &["deleted"],
    }
}

fn values<R: Record + Serialize>(record: &R, group: Group) -> Value {
    let mut fields = Map::new();
    if let Some(Value::Object(all)) = to_value(record) {
        fields.extend(all.into_iter().filter(|(key, _)| keys(group).contains(&key.as_str())));
    }
    Value::Object(fields)
}

fn lines<R: Record + Serialize>(id: String, versions: &Versions<R>, out: &mut Vec<Value>) {
    match &versions.before {
        None => out.push(json!({"kind": R::KIND, "id": id})),
        Some(before) => out.extend(versions.groups().into_iter().map(|group| {
            json!({
                "kind": R::KIND,
                "id": id,
                "group": group.name(),
                "old": values(before.as_ref(), group),
                "new": values(&versions.after, group),
            })
        })),
    }
}

/// The entry as JSON text.
pub fn entry(id: crate::ids::HistoryId, at: Stamp, author: &str, deed: Deed, changes: &[Change]) -> String {
    let mut out = Vec::with_capacity(changes.len());
    for change in changes {
        match change {
            Change::Student(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::Series(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::Goal(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::Phase(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::Decision(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::NoSchool(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::OwnMeasure(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::ClassGroup(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::LevelBand(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::SchoolYear(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::LocalRule(v) => lines(v.after.id.to_string(), v, &mut out),
            Change::Observation(_, v) => lines(v.after.id.to_string(), v, &mut out),
        }
    }
    json!({"id": id.to_string(), "at": at.to_string(), "by": author, "deed": deed.name(), "lines": out}).to_string()
}
