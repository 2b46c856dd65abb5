//! The history as it is read back: to be shown, and as the way back after a reload.

use crate::state::desk::{Desk, Wish};
use caseload::caseload::Caseload;
use caseload::change::Change;
use caseload::history::{Deed, Entry, changes, open_steps};
use caseload::wire::rows::JSON;
use caseload_store::{Row, Store};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How far back an undo looks for its step.
const LOOKED_AT: usize = 300;

/// Reads what can be read; an entry of a later version that cannot is left out, and stays where it is.
fn entries(rows: &[Row]) -> Vec<Entry> {
    let text =
        |row: &Row| row.payload.split_first().filter(|(first, _)| **first == JSON).and_then(|(_, t)| Entry::parse(t));
    rows.iter().filter_map(text).collect()
}

impl Desk {
    /// The newest entries, newest first; `None` when they cannot be read.
    pub fn read_history(self, newest: usize, then: impl FnOnce(Option<Vec<Entry>>) + 'static) {
        let store = self.behind.with_value(|behind| behind.store.clone());
        spawn_local(async move {
            let rows = match store {
                Some(store) => store.history(newest).await.ok(),
                None => None,
            };
            then(rows.map(|rows| entries(&rows)));
        });
    }

    /// The changes that an undo or a redo would answer, when this visit has none of its own: found in the history of this
    /// device, so that a reload costs no step.
    pub(super) async fn way_back_in_history(self, wish: &Wish, caseload: &Caseload) -> Option<Vec<Change>> {
        if matches!(wish, Wish::Do(_)) {
            return None;
        }
        let (store, replica) =
            self.behind.with_value(|behind| Some((behind.store.clone()?, behind.stamps.as_ref()?.replica())))?;
        let mut past = entries(&store.history(LOOKED_AT).await.ok()?);
        past.reverse();
        past.retain(|entry| entry.at.replica == replica);
        // The sample is there from the start: nobody did it, so nobody takes it back.
        if self.settings.sample {
            past.retain(|entry| !entry.is(Deed::BringInBundle));
        }
        let (undo, redo) = open_steps(&past);
        changes(if *wish == Wish::Undo { undo? } else { redo? }, caseload)
    }
}
