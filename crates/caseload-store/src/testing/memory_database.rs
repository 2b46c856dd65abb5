//! The database of the pair in memory. Clones share what is held, like connections to one database.

use super::faults::Faults;
use crate::dump::Dump;
use crate::error::StoreError;
use crate::pair::{Contents, Database, State, Write};
use crate::rows::{Draft, LastKnown, Row, Unreadable, UnreadableWhy};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A database whose calls fail as its [`Faults`] say; a failed commit leaves nothing behind.
#[derive(Clone, Default)]
pub struct MemoryDatabase {
    held: Rc<RefCell<Held>>,
    note: Rc<RefCell<LastKnown>>,
    faults: Faults,
}

#[derive(Clone, Default)]
struct Held {
    state: Option<State>,
    rows: BTreeMap<String, Row>,
    /// Keys of rows whose shape is broken.
    broken: BTreeSet<String>,
    history: Vec<Row>,
    aside: Vec<Row>,
    drafts: BTreeMap<String, Vec<u8>>,
}

impl MemoryDatabase {
    /// An empty one with those faults.
    pub fn with(faults: Faults) -> Self {
        Self { faults, ..Self::default() }
    }

    /// What a browser does that finds its database damaged.
    pub fn wipe(&self) {
        self.held.replace(Held::default());
    }

    /// Loses every row and history row above `revision`, as after a torn log.
    pub fn fall_back_to(&self, revision: u64) {
        let held = &mut *self.held.borrow_mut();
        held.rows.retain(|_, row| row.revision <= revision);
        held.history.retain(|row| row.revision <= revision);
        if let Some(state) = &mut held.state {
            state.revision = state.revision.min(revision);
        }
    }

    /// Changes the bytes of one row behind everybody's back.
    pub fn spoil_row(&self, key: &str) {
        if let Some(row) = self.held.borrow_mut().rows.get_mut(key) {
            row.payload.iter_mut().skip(1).for_each(|byte| *byte ^= 1);
        }
    }

    /// The rows put aside so far.
    pub fn put_aside(&self) -> Vec<Row> {
        self.held.borrow().aside.clone()
    }

    /// Breaks the shape of one row.
    pub fn break_row(&self, key: &str) {
        self.held.borrow_mut().broken.insert(key.to_owned());
    }
}

impl Database for MemoryDatabase {
    async fn read(&self) -> Result<Contents, StoreError> {
        self.faults.check()?;
        let held = self.held.borrow();
        let broken = |key: &String| Unreadable { key: Some(key.clone()), why: UnreadableWhy::Shape };
        Ok(Contents {
            state: held.state.clone(),
            rows: held.rows.values().filter(|row| !held.broken.contains(&row.key)).cloned().collect(),
            unreadable: held.broken.iter().map(broken).collect(),
            history: held.history.len(),
        })
    }

    async fn commit(&self, write: &Write<'_>) -> Result<Vec<Row>, StoreError> {
        self.faults.check()?;
        let held = &mut *self.held.borrow_mut();
        let found = held.state.as_ref().map_or(0, |state| state.revision);
        if let Some(expected) = write.expected
            && expected != found
        {
            return Err(StoreError::Stale { expected, found });
        }
        let mut aside = Vec::new();
        for key in write.aside {
            held.broken.remove(key);
            aside.extend(held.rows.remove(key));
        }
        held.aside.extend(aside.iter().cloned());
        held.rows.extend(write.rows.iter().map(|row| (row.key.clone(), row.clone())));
        held.history.extend(write.history.iter().cloned());
        held.state = Some(write.state.clone());
        Ok(aside)
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        self.faults.check()?;
        let held = self.held.borrow();
        let found = held.state.as_ref().map_or(0, |state| state.revision);
        Ok((found, held.rows.values().filter(|row| row.revision > revision).cloned().collect()))
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        self.faults.check()?;
        let mut history = self.held.borrow().history.clone();
        history.sort_by_key(|row| std::cmp::Reverse(row.revision));
        history.truncate(newest);
        Ok(history)
    }

    async fn history_keys(&self) -> Result<Vec<String>, StoreError> {
        self.faults.check()?;
        Ok(self.held.borrow().history.iter().map(|row| row.key.clone()).collect())
    }

    async fn put_draft(&self, draft: &Draft) -> Result<(), StoreError> {
        self.faults.check()?;
        self.held.borrow_mut().drafts.insert(draft.key.clone(), draft.payload.clone());
        Ok(())
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        self.faults.check()?;
        self.held.borrow_mut().drafts.remove(key);
        Ok(())
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.faults.check()?;
        let draft = |(key, payload): (&String, &Vec<u8>)| Draft { key: key.clone(), payload: payload.clone() };
        Ok(self.held.borrow().drafts.iter().map(draft).collect())
    }

    async fn dump(&self, dump: &mut Dump) -> Result<(), StoreError> {
        self.faults.check()?;
        let held = self.held.borrow();
        held.rows.values().for_each(|row| dump.row("rows", row));
        held.history.iter().for_each(|row| dump.row("history", row));
        held.aside.iter().for_each(|row| dump.row("aside", row));
        for (key, payload) in &held.drafts {
            dump.draft(&Draft { key: key.clone(), payload: payload.clone() });
        }
        Ok(())
    }

    async fn clear(&self) -> Result<(), StoreError> {
        self.faults.check()?;
        self.wipe();
        Ok(())
    }

    fn recall(&self) -> Option<LastKnown> {
        let note = self.note.borrow().clone();
        (note != LastKnown::default()).then_some(note)
    }

    fn remember(&self, known: &LastKnown) {
        self.note.replace(known.clone());
    }
}
