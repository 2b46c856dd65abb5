//! What would happen, asked without changing anything.

use crate::platform::clock;
use crate::state::desk::Desk;
use caseload::caseload::Caseload;
use caseload::commands::{CalendarEdit, Comparison, compare};
use caseload::school_calendar::{Shift, shifts};
use leptos::prelude::*;

impl Desk {
    /// Holds the contents of a file against the caseload.
    pub fn compare(self, contents: &Caseload) -> Comparison {
        let caseload = self.caseload.get_untracked();
        self.with_pen(|pen| compare(contents, &caseload, pen).0).unwrap_or_default()
    }

    /// The aimlines that an edit of the calendar would move.
    pub fn calendar_shifts(self, edit: &CalendarEdit) -> Vec<Shift> {
        let caseload = self.caseload.get_untracked();
        let found = self.with_pen(|pen| shifts(edit, &caseload, clock::today(), pen));
        found.and_then(Result::ok).unwrap_or_default()
    }
}
