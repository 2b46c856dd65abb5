//! Readings of all goals, made once per change and shared by list, pages and tabs.

use crate::platform::clock;
use crate::state::desk::Desk;
use caseload::caseload::Caseload;
use caseload::ids::GoalId;
use caseload::showing::Reading;
use caseload::standing::school_calendar;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A handle to the readings.
#[derive(Clone, Copy)]
pub struct Readings(Memo<Arc<BTreeMap<GoalId, Arc<Reading>>>>);

impl Readings {
    pub fn provide(desk: Desk) -> Self {
        // What was read last, so that a goal whose records did not change is not read again.
        let kept = StoredValue::new_local(Kept::default());
        // Never compared: a new map is made only when something changed, and comparing 20,000 observations takes longer
        // than asking each goal whether it is still the same one.
        let readings = Self(Memo::new_with_compare(
            move |_| {
                let caseload = desk.caseload.get();
                kept.try_update_value(|kept| kept.follow(&caseload)).unwrap_or_default()
            },
            |_, _| true,
        ));
        provide_context(readings);
        readings
    }

    pub fn all(self) -> Arc<BTreeMap<GoalId, Arc<Reading>>> {
        self.0.get()
    }

    /// One goal; follows only this one.
    pub fn of(self, id: GoalId) -> Memo<Option<Arc<Reading>>> {
        Memo::new_with_compare(
            move |_| self.0.with(|all| all.get(&id).cloned()),
            |old, new| match (old, new) {
                (Some(Some(old)), Some(Some(new))) => !Arc::ptr_eq(old, new),
                (Some(None), Some(None)) => false,
                _ => true,
            },
        )
    }
}

#[derive(Default)]
struct Kept {
    caseload: Option<Arc<Caseload>>,
    day: Option<caseload::day::SchoolDay>,
    calendar: Arc<caseload::calendar::SchoolCalendar>,
    readings: Arc<BTreeMap<GoalId, Arc<Reading>>>,
}

impl Kept {
    fn follow(&mut self, now: &Arc<Caseload>) -> Arc<BTreeMap<GoalId, Arc<Reading>>> {
        let today = clock::today();
        let before = self.caseload.take();
        let same_calendar = before.as_ref().is_some_and(|before| before.no_school == now.no_school);
        if !same_calendar {
            self.calendar = Arc::new(school_calendar(now));
        }
        let reuse = if same_calendar && self.day == Some(today) { before } else { None };
        let mut readings = BTreeMap::new();
        for goal in now.all_goals() {
            let old = reuse
                .as_ref()
                .filter(|before| before.same_goal(now, goal.id))
                .and_then(|_| self.readings.get(&goal.id));
            let reading = match old {
                Some(reading) => Some(Arc::clone(reading)),
                None => Reading::of(now, goal.id, &self.calendar, today).map(Arc::new),
            };
            if let Some(reading) = reading {
                readings.insert(goal.id, reading);
            }
        }
        self.caseload = Some(Arc::clone(now));
        self.day = Some(today);
        self.readings = Arc::new(readings);
        Arc::clone(&self.readings)
    }
}

/// The readings.
pub fn use_readings() -> Readings {
    expect_context::<Readings>()
}
