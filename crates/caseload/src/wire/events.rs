//! Marks of a session as they stand in rows and files: each is a pair of a time in milliseconds and a code.

use super::fields::{always_there, wire_struct};
use crate::records::{EventMark, Events};
use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

always_there!(u64);

wire_struct!(Events: "what was marked in a session" {
    "way" => way, "begun" => begun, "setup" => setup, "marks" => marks,
} extra);

impl Serialize for EventMark {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (self.at, self.code.as_str()).serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for EventMark {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (at, code) = <(u32, String)>::deserialize(deserializer)?;
        Ok(Self { at, code })
    }
}
