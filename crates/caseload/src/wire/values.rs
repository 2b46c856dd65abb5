//! Values as JSON text: each is written by its own `Display` and read by its own `parse`, so that a value that could not
//! be typed cannot be read either.

use crate::aim::{AimMode, Millionths};
use crate::day::SchoolDay;
use crate::ids::{
    ClassGroupId, DecisionId, GoalId, LevelBandId, LocalRuleId, NoSchoolId, ObservationId, OwnMeasureId, PhaseId,
    SchoolYearId, SeriesId, StudentId,
};
use crate::measures::OwnKind;
use crate::records::{
    BandKey, Choice, ContentArea, Direction, Ending, GatheringKind, Grade, Label, Note, Purpose, TargetMethod, Weight,
};
use crate::stamp::Stamp;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;

/// Reads text and hands it to `parse`; what `parse` refuses is an error that says what was wanted.
struct Text<T> {
    wanted: &'static str,
    parse: fn(&str) -> Option<T>,
}

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wanted)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.parse)(text).ok_or_else(|| E::custom(format_args!("expected {}", self.wanted)))
    }
}

macro_rules! as_text {
    ($($type:ty: $wanted:literal, $parse:expr, $print:expr;)+) => {$(
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let print: fn(&$type) -> String = $print;
                serializer.serialize_str(&print(self))
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text { wanted: $wanted, parse: $parse })
            }
        }
    )+};
}

as_text! {
    StudentId: "the id of a student", StudentId::parse, ToString::to_string;
    GoalId: "the id of a goal", GoalId::parse, ToString::to_string;
    SeriesId: "the id of a series", SeriesId::parse, ToString::to_string;
    ObservationId: "the id of an observation", ObservationId::parse, ToString::to_string;
    PhaseId: "the id of a phase", PhaseId::parse, ToString::to_string;
    DecisionId: "the id of a decision", DecisionId::parse, ToString::to_string;
    NoSchoolId: "the id of a range without school", NoSchoolId::parse, ToString::to_string;
    OwnMeasureId: "the id of an own measure", OwnMeasureId::parse, ToString::to_string;
    ClassGroupId: "the id of a class or group", ClassGroupId::parse, ToString::to_string;
    LevelBandId: "the id of a level band", LevelBandId::parse, ToString::to_string;
    SchoolYearId: "the id of a school year", SchoolYearId::parse, ToString::to_string;
    LocalRuleId: "the id of a local rule", LocalRuleId::parse, ToString::to_string;
    GatheringKind: "class or group", GatheringKind::parse, |kind| kind.name().to_owned();
    ContentArea: "a content area", ContentArea::parse, |area| area.name().to_owned();
    BandKey: "a level band", BandKey::parse, |key| key.text();
    OwnKind: "a kind of own measure", OwnKind::parse, |kind| kind.name().to_owned();
    Stamp: "a stamp", Stamp::parse, ToString::to_string;
    SchoolDay: "a date YYYY-MM-DD", SchoolDay::parse, ToString::to_string;
    Millionths: "a number as text with at most six decimals", Millionths::parse, ToString::to_string;
    Grade: "a grade, K or 1 to 12", Grade::parse, |grade| grade.text().to_owned();
    Label: "a short text", |text| exact(Label::new(text).ok()?, text), ToString::to_string;
    Note: "a text", |text| exact(Note::new(text).ok()?, text), ToString::to_string;
    Purpose: "benchmark or monitoring", |text| match text {
        "benchmark" => Some(Purpose::Benchmark),
        "monitoring" => Some(Purpose::Monitoring),
        _ => None,
    }, |purpose| match purpose {
        Purpose::Benchmark => "benchmark",
        Purpose::Monitoring => "monitoring",
    }.to_owned();
    Weight: "major or minor", |text| match text {
        "major" => Some(Weight::Major),
        "minor" => Some(Weight::Minor),
        _ => None,
    }, |weight| match weight {
        Weight::Major => "major",
        Weight::Minor => "minor",
    }.to_owned();
    Direction: "increase or decrease", |text| match text {
        "increase" => Some(Direction::Increase),
        "decrease" => Some(Direction::Decrease),
        _ => None,
    }, |direction| match direction {
        Direction::Increase => "increase",
        Direction::Decrease => "decrease",
    }.to_owned();
    Ending: "the ending of a goal", Ending::parse, |ending| ending.name().to_owned();
    Choice: "what is decided", Choice::parse, |choice| choice.name().to_owned();
    TargetMethod: "a way to a target", TargetMethod::parse, |method| method.name().to_owned();
    AimMode: "calendar or instructional", |text| match text {
        "calendar" => Some(AimMode::Calendar),
        "instructional" => Some(AimMode::Instructional),
        _ => None,
    }, |mode| match mode {
        AimMode::Calendar => "calendar",
        AimMode::Instructional => "instructional",
    }.to_owned();
}

/// A text that would have to be changed to be valid is not this text: reading must give back what was written.
fn exact<T: ToString>(value: T, text: &str) -> Option<T> {
    (value.to_string() == text).then_some(value)
}
