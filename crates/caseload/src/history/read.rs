//! Entries of the history as they are read back.

use super::Deed;
use crate::stamp::Stamp;
use serde_json::{Map, Value};

/// One entry: a deed and what it wrote.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// A uuid v7 in its usual text form.
    pub id: String,
    /// When and on which device; the stamp of the entry itself.
    pub at: Stamp,
    /// The name of who did it, as typed on that device at the time.
    pub by: String,
    /// The name of the deed; a later version may have written one that is not known here.
    pub deed: String,
    /// What was written, in the order of the changes; one line per field group.
    pub lines: Vec<Line>,
}

/// One field group of one record, or a record that was made.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// The kind of record as in files, such as `goal`; may be one that is not known here.
    pub kind: String,
    /// The id of the record in its usual text form.
    pub id: String,
    /// The name of the field group as in files; may be one that is not known here. None for a record that was made.
    pub group: Option<String>,
    /// The group's fields before, by their names in files. Empty for a record that was made.
    pub old: Map<String, Value>,
    /// The group's fields after, by their names in files. Empty for a record that was made.
    pub new: Map<String, Value>,
}

impl Entry {
    /// Reads the text of an entry. None when it is no JSON or a field is missing.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let value: Value = serde_json::from_slice(text).ok()?;
        let text = |value: &Value, key: &str| value.get(key).and_then(Value::as_str).map(str::to_owned);
        let fields = |value: &Value, key: &str| value.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
        let line = |line: &Value| {
            Some(Line {
                kind: text(line, "kind")?,
                id: text(line, "id")?,
                group: text(line, "group"),
                old: fields(line, "old"),
                new: fields(line, "new"),
            })
        };
        let lines = value.get("lines")?.as_array()?.iter().map(line).collect::<Option<Vec<_>>>()?;
        Some(Self {
            id: text(&value, "id")?,
            at: Stamp::parse(&text(&value, "at")?)?,
            by: text(&value, "by")?,
            deed: text(&value, "deed")?,
            lines,
        })
    }

    /// Whether it is this deed.
    pub fn is(&self, deed: Deed) -> bool {
        self.deed == deed.name()
    }
}
