//! The records as they stand in rows and files.
//!
//! Key names never change. `by` is who made the record, `at` the stamp of its making, `marks` the latest write per field
//! group, `deleted` stands only when true.

use super::fields::{Absent, always_there, wire_struct};
use super::tagged::ObservationWire;
use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::day::SchoolDay;
use crate::ids::{
    ClassGroupId, DecisionId, GoalId, LevelBandId, LocalRuleId, NoSchoolId, ObservationId, OwnMeasureId, PhaseId,
    SchoolYearId, SeriesId, StudentId,
};
use crate::measures::OwnKind;
use crate::records::{
    BandKey, Baseline, Choice, ClassGroup, Closing, ContentArea, Criterion, Direction, Ending, FormList, GatheringKind,
    Goal, Grade, Group, IepDates, Label, LevelBand, LocalRule, Mark, Marks, NoSchool, Note, Objective, ObjectiveResult,
    Observation, OwnMeasure, Phase, Purpose, SchoolYear, Seat, Series, SeriesKey, Share, Student, TeamDecision, Weight,
};
use crate::stamp::Stamp;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

always_there!(
    String,
    u32,
    StudentId,
    GoalId,
    SeriesId,
    ObservationId,
    PhaseId,
    DecisionId,
    NoSchoolId,
    OwnMeasureId,
    ClassGroupId,
    LevelBandId,
    SchoolYearId,
    LocalRuleId,
    GatheringKind,
    ContentArea,
    BandKey,
    OwnKind,
    Stamp,
    SchoolDay,
    Millionths,
    Grade,
    Label,
    Note,
    Purpose,
    Weight,
    SeriesKey,
    Criterion,
    Baseline,
    Aim,
    Direction,
    AimMode,
    Ending,
    Choice,
);

wire_struct!(Student: "a student" {
    "id" => id, "by" => author, "at" => made, "name" => name, "grade" => grade, "band" => band,
    "case_manager" => case_manager, "iep" => iep, "seats" => seats, "archived" => archived, "deleted" => deleted,
    "marks" => marks,
} extra);

wire_struct!(IepDates: "the dates of an IEP" {
    "start" => start, "end" => end, "annual_review" => annual_review, "re_evaluation" => re_evaluation,
});

/// Where nothing is known of a plan, nothing is written.
impl Absent for IepDates {
    fn absent() -> Option<Self> {
        Some(Self::default())
    }
    fn is_absent(&self) -> bool {
        *self == Self::default()
    }
}

wire_struct!(Seat: "a seat in a class" { "group" => group, "support" => support });

wire_struct!(ClassGroup: "a class or group" {
    "id" => id, "by" => author, "at" => made, "kind" => kind, "name" => name, "area" => area,
    "general_teacher" => general_teacher, "special_teacher" => special_teacher, "archived" => archived,
    "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(LevelBand: "a level band" {
    "id" => id, "by" => author, "at" => made, "standard" => standard, "name" => name, "low" => low, "high" => high,
    "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(SchoolYear: "a school year" {
    "id" => id, "by" => author, "at" => made, "first" => first, "last" => last, "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(FormList: "a list of forms" { "grade" => grade, "purpose" => purpose, "names" => names });

wire_struct!(LocalRule: "a local rule" {
    "id" => id, "by" => author, "at" => made, "measure" => measure, "most_days" => most_days, "forms" => forms,
    "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(Series: "a series" {
    "id" => id, "by" => author, "at" => made, "student" => student, "key" => key, "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(SeriesKey: "the key of a series" {
    "measure" => measure, "scoring" => scoring, "grade" => grade, "seconds" => seconds, "purpose" => purpose,
});

wire_struct!(Phase: "a phase" {
    "id" => id, "by" => author, "at" => made, "goal" => goal, "start" => start, "label" => label, "plan" => plan,
    "weight" => weight, "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(TeamDecision: "a decision" {
    "id" => id, "by" => author, "at" => made, "goal" => goal, "day" => day, "choice" => choice, "words" => words,
    "who" => who, "why" => why, "advised" => advised, "rule" => rule, "saw" => saw, "rules_version" => rules_version,
    "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(NoSchool: "a range without school" {
    "id" => id, "by" => author, "at" => made, "from" => from, "to" => to, "name" => name, "deleted" => deleted,
    "marks" => marks,
} extra);

wire_struct!(OwnMeasure: "an own measure" {
    "id" => id, "by" => author, "at" => made, "name" => name, "unit" => unit, "low" => low, "high" => high,
    "direction" => direction, "kind" => kind, "deleted" => deleted, "marks" => marks,
} extra);

wire_struct!(Mark: "a mark" { "at" => stamp, "by" => author, "replaces" => replaces });

wire_struct!(Baseline: "a baseline" { "day" => day, "value" => value, "probes" => probes });

wire_struct!(AimPiece: "a piece of an aimline" {
    "from" => start, "from_value" => start_value, "to" => end, "to_value" => end_value,
});

wire_struct!(Aim: "an aimline" { "mode" => mode, "pieces" => pieces });

wire_struct!(Criterion: "a criterion" { "clauses" => clauses });

wire_struct!(Share: "a share" { "hits" => hits, "of" => of, "noun" => noun });

wire_struct!(Closing: "the end of a goal" { "day" => day, "ending" => ending, "note" => note });

wire_struct!(ObjectiveResult: "a result" { "day" => day, "value" => value });

wire_struct!(Objective: "an objective" {
    "text" => text, "target" => target, "by" => by, "results" => results, "met_on" => met_on,
});

wire_struct!(Goal: "a goal" {
    "id" => id, "by" => author, "at" => made, "student" => student, "series" => series, "title" => title,
    "condition" => condition, "behavior" => behavior, "direction" => direction, "criterion" => criterion,
    "share" => share, "baseline" => baseline, "baseline_errors" => baseline_errors, "aim" => aim, "method" => method,
    "interval_days" => interval_days, "elsewhere" => elsewhere, "official" => official, "statement" => statement,
    "report_dates" => report_dates, "objectives" => objectives, "closed" => closed, "deleted" => deleted, "marks" => marks,
} extra);

impl Serialize for Observation {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ObservationWire::from(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Observation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ObservationWire::deserialize(deserializer)?.read().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (group, mark) in self.iter() {
            map.serialize_entry(group.name(), mark)?;
        }
        for (name, mark) in &self.unknown {
            map.serialize_entry(name, mark)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Marks {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Groups;
        impl<'de> Visitor<'de> for Groups {
            type Value = Marks;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("marks per field group")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Marks, A::Error> {
                let mut marks = Marks::default();
                while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                    match Group::parse(&name) {
                        Some(group) => marks.put(group, map.next_value()?),
                        None => {
                            marks.unknown.insert(name.into_owned(), map.next_value()?);
                        }
                    }
                }
                Ok(marks)
            }
        }
        deserializer.deserialize_map(Groups)
    }
}
