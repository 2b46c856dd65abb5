//! The readings of all goals, carried along: after a change only the goals it concerns are read anew.

use super::Reading;
use crate::calendar::SchoolCalendar;
use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::ids::GoalId;
use crate::standing::school_calendar;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was read last, and from what.
#[derive(Default)]
pub struct Readings {
    from: Option<(Arc<Caseload>, SchoolDay)>,
    calendar: Arc<SchoolCalendar>,
    readings: Arc<BTreeMap<GoalId, Arc<Reading>>>,
}

impl Readings {
    /// The readings of this caseload on this day. A goal that nothing happened to keeps the very same reading.
    pub fn follow(&mut self, now: &Arc<Caseload>, today: SchoolDay) -> Arc<BTreeMap<GoalId, Arc<Reading>>> {
        let before = self.from.take();
        let same_calendar = before.as_ref().is_some_and(|(before, _)| before.no_school == now.no_school);
        if !same_calendar {
            self.calendar = Arc::new(school_calendar(now));
        }
        let anew = match before.filter(|(_, day)| same_calendar && *day == today) {
            Some((before, _)) => before.goals_that_differ(now),
            None => {
                self.readings = Arc::default();
                now.goals.keys().copied().collect()
            }
        };
        let readings = Arc::make_mut(&mut self.readings);
        for id in anew {
            match Reading::of(now, id, &self.calendar, today) {
                Some(reading) => drop(readings.insert(id, Arc::new(reading))),
                None => drop(readings.remove(&id)),
            }
        }
        self.from = Some((Arc::clone(now), today));
        Arc::clone(&self.readings)
    }
}
