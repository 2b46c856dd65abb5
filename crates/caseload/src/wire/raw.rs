//! Raw values as they stand in rows and files: an object with its `kind` and the fields of that kind, and no other field.
//!
//! The three kinds that most scores have are read without detours; the others share one road through a map of fields.

use super::fields::wire_struct;
use crate::aim::Millionths;
use crate::measures::{PromptLevel, Raw};
use crate::records::Extra;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

#[derive(Default)]
struct RawWire {
    kind: String,
    correct: Option<u32>,
    errors: Option<u32>,
    of: Option<u32>,
    count: Option<u32>,
    seconds: Option<u32>,
    /// The fields of the rarer kinds.
    others: Extra,
}

wire_struct!(RawWire: "a raw value" {
    "kind" => kind, "correct" => correct, "errors" => errors, "of" => of, "count" => count, "seconds" => seconds,
} others);

impl RawWire {
    fn of_kind(kind: &str) -> Self {
        Self { kind: kind.into(), ..Self::default() }
    }

    fn with(mut self, key: &str, value: impl Into<Value>) -> Self {
        self.others.insert(key.into(), value.into());
        self
    }

    /// A field that stands only when it is known.
    fn maybe(self, key: &str, value: Option<u32>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    fn codes(self, key: &str, levels: &[PromptLevel]) -> Self {
        if levels.is_empty() {
            return self;
        }
        let codes: Vec<Value> = levels.iter().map(|level| Value::from(level.code())).collect();
        self.with(key, codes)
    }
}

fn write(raw: &Raw) -> RawWire {
    match *raw {
        Raw::CorrectErrors { correct, errors, seconds } => {
            RawWire { correct: Some(correct), errors: Some(errors), seconds, ..RawWire::of_kind("correct_errors") }
        }
        Raw::Trials { correct, of } => RawWire { correct: Some(correct), of: Some(of), ..RawWire::of_kind("trials") },
        Raw::Count { count, seconds } => RawWire { count: Some(count), seconds, ..RawWire::of_kind("count") },
        Raw::Points { points, correct, attempted } => {
            RawWire { correct: Some(correct), of: Some(attempted), ..RawWire::of_kind("points") }.with("points", points)
        }
        Raw::Number { value } => RawWire::of_kind("number").with("value", value.to_string()),
        Raw::Duration { total, episodes, session, open } => {
            let wire = RawWire { seconds: Some(total), ..RawWire::of_kind("duration") };
            let wire = wire.with("episodes", episodes).maybe("session", session);
            if open { wire.with("open", true) } else { wire }
        }
        Raw::Latency { ref seconds, no_response, limit } => {
            let wire = RawWire::of_kind("latency").with("waits", seconds.clone());
            wire.maybe("no_response", (no_response > 0).then_some(no_response)).maybe("limit", limit)
        }
        Raw::Intervals { scored, of, seconds } => {
            RawWire { count: Some(scored), of: Some(of), seconds, ..RawWire::of_kind("intervals") }
        }
        Raw::Rubric { ref levels, ref maxima, version } => RawWire::of_kind("rubric")
            .with("levels", levels.clone())
            .with("maxima", maxima.clone())
            .with("version", version),
        Raw::Prompts { ref levels, scale } => RawWire::of_kind("prompts").codes("levels", levels).with("scale", scale),
        Raw::Steps { done, of, ref levels } => {
            RawWire { correct: Some(done), of: Some(of), ..RawWire::of_kind("steps") }.codes("levels", levels)
        }
        Raw::YesNo { met } => RawWire::of_kind("yes_no").with("met", met),
        Raw::Helped { correct, of, prompts, most } => {
            RawWire { correct: Some(correct), of: Some(of), ..RawWire::of_kind("helped") }
                .with("prompts", prompts)
                .maybe("most_at_once", most)
        }
    }
}

/// Fields that are taken one by one; what is left at the end is unknown, and the value is refused as a whole.
struct Fields(Extra);

impl Fields {
    fn whole(&mut self, key: &str) -> Option<u32> {
        self.0.remove(key)?.as_u64()?.try_into().ok()
    }

    /// A field that may be absent. A field that is there and no whole number is put back, so that it is noticed.
    fn maybe(&mut self, key: &str) -> Option<u32> {
        let number = u32::try_from(self.0.get(key)?.as_u64()?).ok()?;
        self.0.remove(key);
        Some(number)
    }

    fn list(&mut self, key: &str) -> Option<Vec<u32>> {
        let Value::Array(items) = self.0.remove(key)? else { return None };
        items.iter().map(|item| u32::try_from(item.as_u64()?).ok()).collect()
    }

    /// Prompt levels by their codes; absent means none.
    fn codes(&mut self, key: &str) -> Option<Vec<PromptLevel>> {
        let items = match self.0.remove(key) {
            None => return Some(Vec::new()),
            Some(Value::Array(items)) => items,
            Some(_) => return None,
        };
        // A code is read as it is written, not in any case of letters.
        let level =
            |item: &Value| PromptLevel::parse(item.as_str()?).filter(|level| Some(level.code()) == item.as_str());
        items.iter().map(level).collect()
    }
}

fn read(wire: &mut RawWire) -> Option<Raw> {
    let mut fields = Fields(std::mem::take(&mut wire.others));
    let usual = (wire.correct, wire.errors, wire.of, wire.count, wire.seconds);
    let raw = match (wire.kind.as_str(), usual) {
        ("correct_errors", (Some(correct), Some(errors), None, None, seconds)) => {
            Raw::CorrectErrors { correct, errors, seconds }
        }
        ("trials", (Some(correct), None, Some(of), None, None)) => Raw::Trials { correct, of },
        ("count", (None, None, None, Some(count), seconds)) => Raw::Count { count, seconds },
        ("points", (Some(correct), None, Some(attempted), None, None)) => {
            Raw::Points { points: fields.whole("points")?, correct, attempted }
        }
        ("number", (None, None, None, None, None)) => {
            let value = fields.0.remove("value")?;
            Raw::Number { value: Millionths::parse(value.as_str()?)? }
        }
        ("duration", (None, None, None, None, Some(total))) => {
            let (episodes, session) = (fields.whole("episodes")?, fields.maybe("session"));
            // "open" stands only when it is true.
            let open =
                fields.0.remove("open").map_or(Some(false), |open| (open == Value::Bool(true)).then_some(true))?;
            Raw::Duration { total, episodes, session, open }
        }
        ("latency", (None, None, None, None, None)) => {
            let seconds = fields.list("waits")?;
            let (no_response, limit) = (fields.maybe("no_response"), fields.maybe("limit"));
            Raw::Latency { seconds, no_response: no_response.unwrap_or(0), limit }
        }
        ("intervals", (None, None, Some(of), Some(scored), seconds)) => Raw::Intervals { scored, of, seconds },
        ("rubric", (None, None, None, None, None)) => Raw::Rubric {
            levels: fields.list("levels")?,
            maxima: fields.list("maxima")?,
            version: fields.whole("version")?,
        },
        ("prompts", (None, None, None, None, None)) => {
            Raw::Prompts { levels: fields.codes("levels")?, scale: fields.whole("scale")? }
        }
        ("steps", (Some(done), None, Some(of), None, None)) => Raw::Steps { done, of, levels: fields.codes("levels")? },
        ("yes_no", (None, None, None, None, None)) => Raw::YesNo { met: fields.0.remove("met")?.as_bool()? },
        ("helped", (Some(correct), None, Some(of), None, None)) => {
            Raw::Helped { correct, of, prompts: fields.whole("prompts")?, most: fields.maybe("most_at_once") }
        }
        _ => return None,
    };
    fields.0.is_empty().then_some(raw)
}

impl Serialize for Raw {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut wire = RawWire::deserialize(deserializer)?;
        read(&mut wire)
            .ok_or_else(|| D::Error::custom(format_args!("a raw value of kind {} with these fields", wire.kind)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn every_kind_stands_with_its_own_fields_and_reads_back() {
        let table = [
            (
                Raw::CorrectErrors { correct: 47, errors: 3, seconds: None },
                r#"{"kind":"correct_errors","correct":47,"errors":3}"#,
            ),
            (Raw::Trials { correct: 4, of: 5 }, r#"{"kind":"trials","correct":4,"of":5}"#),
            (Raw::Count { count: 18, seconds: Some(2700) }, r#"{"kind":"count","count":18,"seconds":2700}"#),
            (
                Raw::Points { points: 31, correct: 12, attempted: 15 },
                r#"{"kind":"points","correct":12,"of":15,"points":31}"#,
            ),
            (Raw::Number { value: Millionths(-2_500_000) }, r#"{"kind":"number","value":"-2.5"}"#),
            (
                Raw::Duration { total: 170, episodes: 3, session: Some(1800), open: false },
                r#"{"kind":"duration","seconds":170,"episodes":3,"session":1800}"#,
            ),
            (
                Raw::Latency { seconds: vec![4, 6, 5, 7], no_response: 1, limit: Some(30) },
                r#"{"kind":"latency","limit":30,"no_response":1,"waits":[4,6,5,7]}"#,
            ),
            (Raw::Intervals { scored: 12, of: 40, seconds: None }, r#"{"kind":"intervals","of":40,"count":12}"#),
            (
                Raw::Rubric { levels: vec![2, 3], maxima: vec![4, 4], version: 1 },
                r#"{"kind":"rubric","levels":[2,3],"maxima":[4,4],"version":1}"#,
            ),
            (
                Raw::Prompts { levels: vec![PromptLevel::Independent, PromptLevel::Verbal], scale: 1 },
                r#"{"kind":"prompts","levels":["I","V"],"scale":1}"#,
            ),
            (Raw::Steps { done: 7, of: 9, levels: Vec::new() }, r#"{"kind":"steps","correct":7,"of":9}"#),
            (Raw::YesNo { met: true }, r#"{"kind":"yes_no","met":true}"#),
            (
                Raw::Helped { correct: 4, of: 5, prompts: 1, most: Some(1) },
                r#"{"kind":"helped","correct":4,"of":5,"most_at_once":1,"prompts":1}"#,
            ),
        ];
        for (raw, text) in table {
            assert_eq!(serde_json::to_string(&raw).expect("text"), text);
            assert_eq!(serde_json::from_str::<Raw>(text).expect(text), raw);
        }
    }

    #[test]
    fn a_field_too_many_or_too_few_is_refused() {
        for bad in [
            r#"{"kind":"trials","correct":4}"#,
            r#"{"kind":"trials","correct":4,"of":5,"points":1}"#,
            r#"{"kind":"points","correct":4,"of":5}"#,
            r#"{"kind":"duration","seconds":10,"episodes":1,"open":false}"#,
            r#"{"kind":"duration","seconds":10,"episodes":1,"session":"long"}"#,
            r#"{"kind":"duration","seconds":10,"episodes":-1}"#,
            r#"{"kind":"latency","waits":[1,-2]}"#,
            r#"{"kind":"prompts","levels":["i"],"scale":1}"#,
            r#"{"kind":"number","value":2}"#,
            r#"{"kind":"yes_no","met":1}"#,
            r#"{"kind":"hologram"}"#,
        ] {
            assert!(serde_json::from_str::<Raw>(bad).is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_raw_value_reads_back(raw in crate::measures::tests::any_raw()) {
            let text = serde_json::to_string(&raw).expect("text");
            prop_assert_eq!(serde_json::from_str::<Raw>(&text).expect("a raw value"), raw);
        }
    }
}
