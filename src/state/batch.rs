//! What stays from one score to the next while somebody enters a pile of them: the date, and a digit typed before its box
//! was there.

use crate::platform::clock;
use caseload::day::SchoolDay;
use leptos::prelude::*;

/// A handle to the pile.
#[derive(Clone, Copy)]
pub struct Batch {
    day: RwSignal<Option<SchoolDay>>,
    typed: StoredValue<Option<char>>,
}

impl Batch {
    pub fn provide() -> Self {
        let batch = Self { day: RwSignal::new(None), typed: StoredValue::new(None) };
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

    /// A digit for the first box of the next form.
    pub fn type_ahead(self, digit: char) {
        self.typed.set_value(Some(digit));
    }

    /// Hands that digit over, once.
    pub fn typed_ahead(self) -> Option<char> {
        self.typed.try_update_value(Option::take).flatten()
    }
}

/// The pile.
pub fn use_batch() -> Batch {
    expect_context::<Batch>()
}
