//! The stages of the app's life. No page asks whether things are loaded: pages exist only in `Ready`.

use caseload_store::{LastKnown, StoreError};

#[derive(Clone, Debug, PartialEq)]
pub enum Life {
    /// Reading what is on the device.
    Opening,
    /// Nothing here, and nothing remembered: the first visit.
    FirstRun,
    Ready,
    /// Both copies are empty although something was here.
    Cleared(LastKnown),
    /// Written by a newer version: nothing but an export.
    TooNew {
        found: u32,
        known: u32,
    },
    /// Could not be opened, because of this.
    NeedsRescue(StoreError),
    /// A newer version of the app runs in another tab: this one has closed its store.
    Outdated,
    /// A part of the app is not here yet and could not be fetched.
    NotFetched,
}

impl Life {
    /// The value of `<html data-life>`.
    pub fn mark(&self) -> &'static str {
        match self {
            Life::Opening => "opening",
            Life::FirstRun => "first-run",
            Life::Ready => "ready",
            Life::Cleared(_) => "device-cleared",
            Life::TooNew { .. } => "too-new",
            Life::NeedsRescue(_) => "needs-rescue",
            Life::Outdated => "outdated",
            Life::NotFetched => "not-fetched",
        }
    }
}
