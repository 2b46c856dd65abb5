//! How many passing checks stand: in a row, or among the last few.

use super::Session;
use crate::day::SchoolDay;
use crate::records::{Clause, Criterion};

/// The count while going through the checks.
pub(super) struct Tally {
    /// So many in a row are needed,
    in_a_row: u32,
    /// and so many among the last few, where the criterion asks for that.
    of_last: Option<(u32, u32)>,
    run: u32,
    /// The latest checks, the newest last: whether each passed. No longer than what the criterion looks back on.
    recent: Vec<bool>,
    /// The last check that counted,
    counted: Option<SchoolDay>,
    /// and the forms of the run.
    forms: Vec<u32>,
}

impl Tally {
    pub(super) fn new(criterion: &Criterion) -> Self {
        let of_last = criterion.clauses.iter().find_map(|clause| match clause {
            // More passes than checks can never be: every check then has to pass.
            Clause::OfLast { passes, of } => Some(((*passes).clamp(1, (*of).max(1)), (*of).max(1))),
            _ => None,
        });
        let in_a_row = criterion.in_a_row().max(criterion.weeks().unwrap_or(1)).max(1);
        Self { in_a_row, of_last, run: 0, recent: Vec::new(), counted: None, forms: Vec::new() }
    }

    /// Whether a passing check adds to the count: not too close to the one before it, and not on a form used already.
    pub(super) fn adds(&self, session: &Session, interval_days: u32) -> bool {
        let far_enough = self
            .counted
            .is_none_or(|before| 2 * i64::from(session.point.day.days_since(before)) >= i64::from(interval_days));
        far_enough && session.form.is_none_or(|form| !self.forms.contains(&form))
    }

    pub(super) fn pass(&mut self, session: &Session) {
        self.run = self.run.saturating_add(1);
        self.counted = Some(session.point.day);
        self.forms.extend(session.form);
        self.remember(true);
    }

    /// A failing check ends the run, and with it what the run holds.
    pub(super) fn fail(&mut self) {
        (self.run, self.counted) = (0, None);
        self.forms.clear();
        self.remember(false);
    }

    /// Nothing of what came before counts any more.
    pub(super) fn anew(&mut self) {
        (self.run, self.counted) = (0, None);
        self.forms.clear();
        self.recent.clear();
    }

    fn remember(&mut self, passed: bool) {
        let Some((_, of)) = self.of_last else { return };
        self.recent.push(passed);
        // One check at a time comes in, so one at most is too many.
        if u32::try_from(self.recent.len()).is_ok_and(|len| len > of) {
            self.recent.remove(0);
        }
    }

    fn recent_passes(&self) -> u32 {
        u32::try_from(self.recent.iter().filter(|passed| **passed).count()).unwrap_or(u32::MAX)
    }

    /// Whether every clause about how checks follow each other holds. A check that fails meets nothing, even where enough of
    /// the ones before it have passed: its run is 0.
    pub(super) fn enough(&self) -> bool {
        self.run >= self.in_a_row && self.of_last.is_none_or(|(passes, _)| self.recent_passes() >= passes)
    }

    /// Whether this clause is about how checks follow each other and does not hold yet.
    pub(super) fn lacks(&self, clause: &Clause) -> bool {
        match clause {
            Clause::InARow { checks } => self.run < *checks,
            Clause::Weeks { weeks } => self.run < *weeks,
            Clause::OfLast { .. } => self.of_last.is_some_and(|(passes, _)| self.recent_passes() < passes),
            Clause::Score { .. } | Clause::Accuracy { .. } | Clause::Support { .. } | Clause::SameTeaching => false,
        }
    }

    /// The number of passing checks that counts towards `needed`.
    pub(super) fn run(&self) -> u32 {
        if self.of_last.is_some() { self.recent_passes() } else { self.run }
    }

    pub(super) fn needed(&self) -> u32 {
        self.of_last.map_or(self.in_a_row, |(passes, _)| passes)
    }
}
