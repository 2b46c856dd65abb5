//! When the last file left the device, and how much was written since.
//!
//! A preference, not a record: when it is lost, the chip says that there is no backup, which is the safe side.

use crate::platform::{clock, preferences};
use caseload::day::SchoolDay;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

/// A backup this many days old is overdue (product description 16).
const OVERDUE_DAYS: i32 = 7;
/// So is one with this many records written since.
const OVERDUE_RECORDS: usize = 50;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
struct Kept {
    day: Option<String>,
    fresh: usize,
}

/// A handle to the state of the backup.
#[derive(Clone, Copy)]
pub struct Backup {
    kept: RwSignal<Kept>,
    key: &'static str,
}

impl Backup {
    pub fn provide(sample: bool) -> Self {
        let key = if sample { "sample.backup" } else { "backup" };
        let backup = Self { kept: RwSignal::new(preferences::read(key).unwrap_or_default()), key };
        provide_context(backup);
        backup
    }

    fn keep(self, kept: Kept) {
        preferences::write(self.key, &kept);
        self.kept.set(kept);
    }

    /// A file with everything was handed to the browser.
    pub fn done(self) {
        self.keep(Kept { day: Some(clock::today().to_string()), fresh: 0 });
    }

    /// So many records were written.
    pub fn wrote(self, records: usize) {
        let mut kept = self.kept.get_untracked();
        kept.fresh = kept.fresh.saturating_add(records);
        self.keep(kept);
    }

    /// Forgets everything, when the sample is thrown away.
    pub fn forget(self) {
        preferences::forget(self.key);
    }

    /// The day of the last file.
    pub fn day(self) -> Option<SchoolDay> {
        self.kept.with(|kept| kept.day.as_deref().and_then(SchoolDay::parse))
    }

    /// Records written since the last file.
    pub fn fresh(self) -> usize {
        self.kept.with(|kept| kept.fresh)
    }

    /// Whether a new file is due.
    pub fn overdue(self) -> bool {
        let old = self.day().is_some_and(|day| clock::today().days_since(day) >= OVERDUE_DAYS);
        self.fresh() >= OVERDUE_RECORDS || (old && self.fresh() > 0)
    }
}

/// The state of the backup.
pub fn use_backup() -> Backup {
    expect_context::<Backup>()
}
