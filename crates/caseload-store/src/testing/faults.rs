//! Which call is to fail. Shared by everything that belongs to one store, so that k counts through all of it.

use crate::error::StoreError;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How long the fault lasts, from the call that was named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Only that call fails.
    Once,
    /// That call and the next one fail.
    Twice,
    /// That call fails and so does every later one.
    FromThenOn,
}

/// The plan of failing calls; none fails until [`Faults::fail`] says so. Clones share it.
#[derive(Clone, Default)]
pub struct Faults {
    plan: Rc<Plan>,
}

#[derive(Default)]
struct Plan {
    calls: Cell<u32>,
    fault: RefCell<Option<(u32, Mode, StoreError)>>,
}

impl Faults {
    /// Counting anew from one, lets the k-th call fail.
    pub fn fail(&self, k: u32, mode: Mode, error: StoreError) {
        self.plan.calls.set(0);
        self.plan.fault.replace(Some((k, mode, error)));
    }

    /// No call fails any more.
    pub fn stop(&self) {
        self.plan.fault.replace(None);
    }

    /// Calls since the plan was made.
    pub fn calls(&self) -> u32 {
        self.plan.calls.get()
    }

    /// Counts a call and says whether it may go on.
    ///
    /// # Errors
    /// The planned error, when this call is one of those that are to fail.
    pub fn check(&self) -> Result<(), StoreError> {
        let call = self.plan.calls.get() + 1;
        self.plan.calls.set(call);
        match &*self.plan.fault.borrow() {
            Some((k, Mode::Once, error)) if call == *k => Err(error.clone()),
            Some((k, Mode::Twice, error)) if call == *k || call == *k + 1 => Err(error.clone()),
            Some((k, Mode::FromThenOn, error)) if call >= *k => Err(error.clone()),
            _ => Ok(()),
        }
    }
}
