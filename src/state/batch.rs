//! What stays from one score to the next while somebody enters a pile of them: the date, and what was typed before its boxes
//! were there.

use crate::platform::clock;
use caseload::day::SchoolDay;
use leptos::prelude::*;

/// A handle to the pile.
#[derive(Clone, Copy)]
pub struct Batch {
    day: RwSignal<Option<SchoolDay>>,
    /// Digits, with a tab where the next box begins.
    typed: StoredValue<String>,
    /// Whether the boxes on the page take keys themselves.
    taking: StoredValue<bool>,
}

impl Batch {
    pub fn provide() -> Self {
        let batch =
            Self { day: RwSignal::new(None), typed: StoredValue::new(String::new()), taking: StoredValue::new(false) };
        provide_context(batch);
        batch
    }

    /// The date of the pile; today until another one is chosen.
    pub fn day(self) -> SchoolDay {
        self.day.get_untracked().unwrap_or_else(clock::today)
    }

    /// Dates the rest of the pile like this one.
    pub fn dated(self, day: SchoolDay) {
        self.day.set((day != clock::today()).then_some(day));
    }

    /// A key for the next form, in the order they were pressed; answers whether it is one. Only digits are, and Tab behind one.
    pub fn type_ahead(self, key: &str) -> bool {
        let begun = self.is_pending();
        let sign = match (key, key.as_bytes()) {
            ("Tab", _) if begun => '\t',
            (_, [digit @ b'0'..=b'9']) => char::from(*digit),
            _ => return false,
        };
        self.typed.update_value(|typed| typed.push(sign));
        true
    }

    /// From here until the boxes take keys, every key is one for the next form: also while its boxes are on the page and the
    /// focus is still on its way to them.
    pub fn waits(self) {
        self.taking.set_value(false);
    }

    /// The boxes take keys themselves.
    pub fn takes(self) {
        self.taking.set_value(true);
    }

    pub fn is_taking(self) -> bool {
        self.taking.get_value()
    }

    /// Whether something was typed that no box has yet.
    pub fn is_pending(self) -> bool {
        self.typed.with_value(|typed| !typed.is_empty())
    }

    /// Hands over what was typed ahead, once: a text for each box.
    pub fn typed_ahead(self) -> Vec<String> {
        let typed = self.typed.try_update_value(std::mem::take).unwrap_or_default();
        if typed.is_empty() { Vec::new() } else { typed.split('\t').map(str::to_owned).collect() }
    }
}

/// The pile.
pub fn use_batch() -> Batch {
    expect_context::<Batch>()
}
