//! Readings of all goals, made once per change and shared by list, pages and tabs.

use crate::platform::clock;
use crate::state::desk::Desk;
use caseload::due::Plan;
use caseload::ids::GoalId;
use caseload::order;
use caseload::showing::{self, Reading};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A handle to the readings.
#[derive(Clone, Copy)]
pub struct Readings {
    all: Memo<Arc<BTreeMap<GoalId, Arc<Reading>>>>,
    plan: Memo<Plan>,
}

impl Readings {
    pub fn provide(desk: Desk) -> Self {
        // What was read last, so that a goal whose records did not change is not read again.
        let kept = StoredValue::new_local(showing::Readings::default());
        // Never compared: a new map is made only when something changed, and comparing 20,000 observations takes longer
        // than asking each goal whether it is still the same one.
        let all = Memo::new_with_compare(
            move |_| {
                let caseload = desk.caseload.get();
                kept.try_update_value(|kept| kept.follow(&caseload, clock::today())).unwrap_or_default()
            },
            |_, _| true,
        );
        let plan = Memo::new(move |_| {
            let caseload = desk.caseload.get();
            // Equals stand in the order of the names, and a student's goals in the order they were made.
            // Nothing is owed of students in the archive.
            let by_name = caseload.active_students();
            let ranks: BTreeMap<_, usize> = by_name.iter().zip(0..).map(|(student, rank)| (student.id, rank)).collect();
            all.with(|all| {
                let on_caseload = |reading: &&Arc<Reading>| ranks.contains_key(&reading.goal.student);
                let mut readings: Vec<&Arc<Reading>> = all.values().filter(on_caseload).collect();
                order::sort_by_key(&mut readings, |reading| ranks.get(&reading.goal.student).copied());
                Plan::of(readings)
            })
        });
        let readings = Self { all, plan };
        provide_context(readings);
        readings
    }

    pub fn all(self) -> Arc<BTreeMap<GoalId, Arc<Reading>>> {
        self.all.get()
    }

    /// The same, without following them.
    pub fn now(self) -> Arc<BTreeMap<GoalId, Arc<Reading>>> {
        self.all.get_untracked()
    }

    /// What is to be given today and later.
    pub fn plan(self) -> Memo<Plan> {
        self.plan
    }

    /// One goal; follows only this one.
    pub fn of(self, id: GoalId) -> Memo<Option<Arc<Reading>>> {
        Memo::new_with_compare(
            move |_| self.all.with(|all| all.get(&id).cloned()),
            |old, new| match (old, new) {
                (Some(Some(old)), Some(Some(new))) => !Arc::ptr_eq(old, new),
                (Some(None), Some(None)) => false,
                _ => true,
            },
        )
    }
}

/// The readings.
pub fn use_readings() -> Readings {
    expect_context::<Readings>()
}
