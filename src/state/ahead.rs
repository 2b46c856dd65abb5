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

/// A save that took longer says that the device is a slow one; then waiting for it would only hold up the picture.
const SLOW: u64 = 60;

/// So many saves later a slow device is given another chance to be a quick one.
const AGAIN: u8 = 50;

/// How the device has saved of late.
#[derive(Clone, Copy, Default)]
pub(super) struct Pace {
    /// For so many saves the picture does not wait.
    unwaited: u8,
}

impl Pace {
    /// After a save that took so many milliseconds.
    pub(super) fn after(self, took: u64) -> Self {
        // What is drawn meanwhile slows a save down, so only a save that was waited for is judged.
        match self.unwaited {
            0 => Self { unwaited: if took > SLOW { AGAIN } else { 0 } },
            left => Self { unwaited: left - 1 },
        }
    }
}

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
        if desk.behind.with_value(|behind| behind.pace.unwaited > 0) {
            frame::before(show);
        } else {
            frame::later(QUICK, move || frame::before(show));
        }
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
