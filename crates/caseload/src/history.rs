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
    /// A student was put on the caseload.
    AddStudent,
    /// What is known of a student was changed.
    ChangeStudent,
    /// A student was deleted.
    RemoveStudent,
    /// A goal was made, with its series.
    AddGoal,
    /// A goal was deleted.
    RemoveGoal,
    /// Scores were typed: one, a sheet of them, or a benchmark sitting.
    AddScore,
    /// A score was replaced by a corrected one.
    CorrectScore,
    /// A score or the scores of a benchmark sitting were deleted.
    RemoveScore,
    /// A change of teaching was noted.
    AddPhase,
    /// A phase was deleted.
    RemovePhase,
    /// A decision of the team was recorded.
    RecordDecision,
    /// A decision was corrected.
    CorrectDecision,
    /// A decision was deleted.
    RemoveDecision,
    /// Scores came from a file.
    ImportScores,
    /// The contents of a bundle were taken.
    BringInBundle,
    /// An own measure was made.
    AddOwnMeasure,
    /// A goal got another target or date from a day on.
    AmendGoal,
    /// A goal was corrected or added to.
    ChangeGoal,
    /// A goal ended.
    CloseGoal,
    /// A closed goal was taken up again.
    ReopenGoal,
    /// An own measure was corrected.
    ChangeOwnMeasure,
    /// An own measure was taken out of the list.
    RemoveOwnMeasure,
    /// A roster was taken, with its classes.
    BringInRoster,
    /// Students were taken off the caseload, or put back on it.
    ArchiveStudent,
    /// A class or group was made, changed, put away or deleted.
    ChangeClasses,
    /// Days without school or the school year were changed.
    ChangeCalendar,
    /// A level band was made, changed or deleted.
    ChangeBands,
    /// A deleted record was taken back.
    Restore,
    /// The step into the next school year.
    RollOver,
    /// Something about a measure was settled.
    SettleMeasure,
    /// The last open deed was taken back; the entry holds new writes, not a rewind.
    Undo,
    /// The last undone deed was done again.
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

/// The entry as JSON text, which [`Entry::parse`] reads back: a line per field group that a change wrote, with the
/// values before and after; a record that was made is a line without values.
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
