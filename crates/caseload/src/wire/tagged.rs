//! Values that come in kinds: outcomes, clauses of a criterion; raw counts are in `raw`. Each stands as an object with its `kind` (or
//! `status`) and the fields of that kind; an unknown kind is refused, so that the record is kept aside and not misread.

use super::fields::wire_struct;
use crate::aim::Millionths;
use crate::day::SchoolDay;
use crate::ids::ObservationId;
use crate::measures::Raw;
use crate::records::{Clause, Events, Extra, Label, Marks, Note, Observation, Outcome, SupportUnit};
use crate::stamp::Stamp;
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// All fields that any kind of clause has.
#[derive(Default)]
struct ClauseWire {
    kind: String,
    value: Option<Millionths>,
    percent: Option<u32>,
    checks: Option<u32>,
    passes: Option<u32>,
    of: Option<u32>,
    weeks: Option<u32>,
    most: Option<u32>,
    per: Option<String>,
}

wire_struct!(ClauseWire: "a clause" {
    "kind" => kind, "value" => value, "percent" => percent, "checks" => checks, "passes" => passes, "of" => of,
    "weeks" => weeks, "most" => most, "per" => per,
});

impl Serialize for Clause {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut wire = ClauseWire::default();
        let kind = match *self {
            Clause::Score { value } => {
                wire.value = Some(value);
                "score"
            }
            Clause::Accuracy { percent } => {
                wire.percent = Some(percent);
                "accuracy"
            }
            Clause::InARow { checks } => {
                wire.checks = Some(checks);
                "in_a_row"
            }
            Clause::OfLast { passes, of } => {
                (wire.passes, wire.of) = (Some(passes), Some(of));
                "of_last"
            }
            Clause::Weeks { weeks } => {
                wire.weeks = Some(weeks);
                "weeks"
            }
            Clause::Support { most, per } => {
                (wire.most, wire.per) = (Some(most), Some(per.name().into()));
                "support"
            }
            Clause::SameTeaching => "same_teaching",
        };
        wire.kind = kind.into();
        wire.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Clause {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let wire = ClauseWire::deserialize(deserializer)?;
        let ClauseWire { kind, value, percent, checks, passes, of, weeks, most, per } = wire;
        let per = per.as_deref().map(SupportUnit::parse);
        // Each kind with its own fields and no other, so that a clause from a later version is never read as less.
        match (kind.as_str(), value, percent, checks, (passes, of), weeks, (most, per)) {
            ("score", Some(value), None, None, (None, None), None, (None, None)) => Ok(Clause::Score { value }),
            ("accuracy", None, Some(percent), None, (None, None), None, (None, None)) => {
                Ok(Clause::Accuracy { percent })
            }
            ("in_a_row", None, None, Some(checks), (None, None), None, (None, None)) => Ok(Clause::InARow { checks }),
            ("of_last", None, None, None, (Some(passes), Some(of)), None, (None, None)) => {
                Ok(Clause::OfLast { passes, of })
            }
            ("weeks", None, None, None, (None, None), Some(weeks), (None, None)) => Ok(Clause::Weeks { weeks }),
            ("support", None, None, None, (None, None), None, (Some(most), Some(Some(per)))) => {
                Ok(Clause::Support { most, per })
            }
            ("same_teaching", None, None, None, (None, None), None, (None, None)) => Ok(Clause::SameTeaching),
            (kind, ..) => Err(serde::de::Error::custom(format_args!("a clause of kind {kind} with these fields"))),
        }
    }
}

/// An observation as it stands in rows and files: the outcome is a status and, when scored, the raw value.
pub(super) struct ObservationWire {
    id: ObservationId,
    author: String,
    made: Stamp,
    day: SchoolDay,
    status: String,
    raw: Option<Raw>,
    form: Option<Label>,
    support: Option<Label>,
    setting: Option<Label>,
    note: Option<Note>,
    events: Option<Events>,
    corrects: Option<ObservationId>,
    reason: Option<Label>,
    deleted: bool,
    marks: Marks,
    extra: Extra,
}

wire_struct!(ObservationWire: "an observation" {
    "id" => id, "by" => author, "at" => made, "day" => day, "status" => status, "raw" => raw, "form" => form,
    "support" => support, "setting" => setting, "note" => note, "events" => events, "corrects" => corrects,
    "reason" => reason, "deleted" => deleted, "marks" => marks,
} extra);

impl From<&Observation> for ObservationWire {
    fn from(from: &Observation) -> Self {
        let (status, raw) = match &from.outcome {
            Outcome::Scored(raw) => ("scored", Some(raw.clone())),
            Outcome::Absent => ("absent", None),
            Outcome::Refused => ("refused", None),
            Outcome::NotGiven => ("not_given", None),
            Outcome::Spoiled => ("spoiled", None),
        };
        Self {
            id: from.id,
            author: from.author.clone(),
            made: from.made,
            day: from.day,
            status: status.into(),
            raw,
            form: from.form.clone(),
            support: from.support.clone(),
            setting: from.setting.clone(),
            note: from.note.clone(),
            events: from.events.clone(),
            corrects: from.corrects,
            reason: from.reason.clone(),
            deleted: from.deleted,
            marks: from.marks.clone(),
            extra: from.extra.clone(),
        }
    }
}

impl ObservationWire {
    pub(super) fn read(self) -> Result<Observation, String> {
        let outcome = match (self.status.as_str(), self.raw) {
            ("scored", Some(raw)) => Outcome::Scored(raw),
            ("absent", None) => Outcome::Absent,
            ("refused", None) => Outcome::Refused,
            ("not_given", None) => Outcome::NotGiven,
            ("spoiled", None) => Outcome::Spoiled,
            (status, raw) => {
                let with = if raw.is_some() { "with" } else { "without" };
                return Err(format!("an observation of status {status} {with} a raw value"));
            }
        };
        Ok(Observation {
            id: self.id,
            author: self.author,
            made: self.made,
            day: self.day,
            outcome,
            form: self.form,
            support: self.support,
            setting: self.setting,
            note: self.note,
            events: self.events,
            corrects: self.corrects,
            reason: self.reason,
            deleted: self.deleted,
            marks: self.marks,
            extra: self.extra,
        })
    }
}
