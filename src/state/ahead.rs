//! Showing what was decided before the device has it.

use crate::platform::frame;
use crate::state::desk::Desk;
use caseload::caseload::Caseload;
use leptos::prelude::*;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

/// Within so many milliseconds a quick device has saved; drawing meanwhile would only hold it up.
const QUICK: i32 = 14;

/// What a wish leads to, shown with the next frame while it is still on its way to the device; the chip says so. Should
/// the device refuse it, it is taken back.
pub(super) struct Ahead {
    desk: Desk,
    after: Arc<Caseload>,
    /// Whether nothing is left to be shown: it was, or it was taken back.
    settled: Rc<Cell<bool>>,
}

impl Ahead {
    pub(super) fn show(desk: Desk, after: &Arc<Caseload>) -> Self {
        let settled = Rc::new(Cell::new(false));
        let (here, next) = (Rc::clone(&settled), Arc::clone(after));
        let show = move || {
            if !here.replace(true) {
                desk.caseload.try_set(next);
            }
        };
        // No frame is asked for before: each one costs the device a share of the time in which it would have saved.
        frame::later(QUICK, move || frame::before(show));
        Self { desk, after: Arc::clone(after), settled }
    }

    /// It is on the device.
    pub(super) fn stays(self) {
        if !self.settled.replace(true) {
            self.desk.caseload.set(self.after);
        }
    }

    /// It is not on the device: everything is as it was.
    pub(super) fn withdraw(self, before: Arc<Caseload>) {
        if self.settled.replace(true) {
            self.desk.caseload.set(before);
        }
    }
}
