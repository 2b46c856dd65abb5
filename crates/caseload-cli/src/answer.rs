//! The answer to one case or goal: nested results, and for each number that is undefined the reason.

use serde_json::{Map, Value, json};

/// Results and reasons under dotted names such as `trend.A.ols.slope`.
#[derive(Debug, Default)]
pub struct Answer {
    results: Map<String, Value>,
    why: Map<String, Value>,
}

impl Answer {
    /// Puts a value at a dotted name.
    pub fn put(&mut self, name: &str, value: impl Into<Value>) {
        let mut steps: Vec<&str> = name.split('.').collect();
        let Some(last) = steps.pop() else { return };
        let mut at = &mut self.results;
        for step in steps {
            let inner = at.entry(step).or_insert_with(|| Value::Object(Map::new()));
            let Value::Object(inner) = inner else { return };
            at = inner;
        }
        at.insert(last.to_owned(), value.into());
    }

    /// Puts a number, or null with the reason why there is none.
    pub fn number(&mut self, name: &str, value: Option<f64>, why: &str) {
        match value.filter(|value| value.is_finite()) {
            Some(value) => self.put(name, value),
            None => self.undefined(name, why),
        }
    }

    /// Puts a pair of numbers, or null with the reason.
    pub fn range(&mut self, name: &str, value: Option<[f64; 2]>, why: &str) {
        match value.filter(|ends| ends.iter().all(|end| end.is_finite())) {
            Some([low, high]) => self.put(name, json!([low, high])),
            None => self.undefined(name, why),
        }
    }

    /// Puts a null and says why.
    pub fn undefined(&mut self, name: &str, why: &str) {
        self.put(name, Value::Null);
        self.because(name, why);
    }

    /// Says why a null that stands inside a list is one.
    pub fn because(&mut self, name: &str, why: &str) {
        self.why.insert(name.to_owned(), Value::from(why));
    }

    /// `{"id", "results", "why"}`.
    pub fn into_line(self, id: &str) -> Value {
        json!({"id": id, "results": self.results, "why": self.why})
    }
}
