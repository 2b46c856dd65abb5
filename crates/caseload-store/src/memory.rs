//! A store in memory: the model the browser pair is compared with, and the store of native tests.
//! Clones share the same rows, so a clone loaded again is the store after a restart.

use crate::dump::Dump;
use crate::error::StoreError;
use crate::rows::{Commit, Copies, Draft, Healed, LastKnown, Opened, Put, Row, Saved};
use crate::store::Store;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A store of rows that are gone when the last clone is dropped.
#[derive(Clone)]
pub struct MemoryStore {
    held: Rc<RefCell<Held>>,
    /// The newest wire schema this opener knows.
    known: u32,
    sample: bool,
}

struct Held {
    revision: u64,
    schema: u32,
    replica: String,
    rows: BTreeMap<String, Row>,
    history: Vec<Row>,
    drafts: BTreeMap<String, Vec<u8>>,
    unreadable: BTreeSet<String>,
    aside: Vec<Row>,
    note: String,
}

impl MemoryStore {
    /// An empty store of that wire schema, on a replica of that name.
    pub fn new(schema: u32, replica: &str) -> Self {
        Self {
            held: Rc::new(RefCell::new(Held {
                revision: 0,
                schema,
                replica: replica.to_owned(),
                rows: BTreeMap::new(),
                history: Vec::new(),
                drafts: BTreeMap::new(),
                unreadable: BTreeSet::new(),
                aside: Vec::new(),
                note: String::new(),
            })),
            known: schema,
            sample: false,
        }
    }

    /// An empty store that may be cleared.
    pub fn sample(schema: u32, replica: &str) -> Self {
        Self { sample: true, ..Self::new(schema, replica) }
    }

    /// The same rows as seen by a version of the app that knows another schema.
    pub fn known_to(&self, known: u32) -> Self {
        Self { known, ..self.clone() }
    }

    fn check_schema(&self) -> Result<(), StoreError> {
        let found = self.held.borrow().schema;
        if found > self.known { Err(StoreError::TooNew { found, known: self.known }) } else { Ok(()) }
    }
}

impl Store for MemoryStore {
    async fn load(&self) -> Result<Opened, StoreError> {
        self.check_schema()?;
        let held = self.held.borrow();
        let cleared = held.revision == 0 && !held.note.is_empty();
        Ok(Opened {
            revision: held.revision,
            schema: held.schema,
            replica: held.replica.clone(),
            rows: held.rows.values().cloned().collect(),
            unreadable: Vec::new(),
            healed: Healed::default(),
            copies: Copies::Both,
            had_data: cleared.then(|| LastKnown { revision: 0, note: held.note.clone() }),
        })
    }

    async fn commit(&self, commit: Commit) -> Result<Saved, StoreError> {
        self.check_schema()?;
        let held = &mut *self.held.borrow_mut();
        if held.revision != commit.expected {
            return Err(StoreError::Stale { expected: commit.expected, found: held.revision });
        }
        let revision = held.revision + 1;
        held.revision = revision;
        held.schema = self.known;
        for Put { key, .. } in &commit.rows {
            if held.unreadable.remove(key) {
                held.aside.extend(held.rows.remove(key));
            }
        }
        held.rows.extend(commit.rows.into_iter().map(|put| (put.key.clone(), put.at(revision))));
        held.history.extend(commit.history.into_iter().map(|put| put.at(revision)));
        Ok(Saved { revision, copies: Copies::Both })
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        self.check_schema()?;
        let held = self.held.borrow();
        Ok((held.revision, held.rows.values().filter(|row| row.revision > revision).cloned().collect()))
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        self.check_schema()?;
        Ok(self.held.borrow().history.iter().rev().take(newest).cloned().collect())
    }

    async fn put_draft(&self, key: &str, payload: &[u8]) -> Result<(), StoreError> {
        self.check_schema()?;
        self.held.borrow_mut().drafts.insert(key.to_owned(), payload.to_owned());
        Ok(())
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        self.check_schema()?;
        self.held.borrow_mut().drafts.remove(key);
        Ok(())
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.check_schema()?;
        let draft = |(key, payload): (&String, &Vec<u8>)| Draft { key: key.clone(), payload: payload.clone() };
        Ok(self.held.borrow().drafts.iter().map(draft).collect())
    }

    async fn raw_dump(&self) -> Result<Vec<u8>, StoreError> {
        let held = self.held.borrow();
        let mut dump = Dump::new(held.schema, &held.replica, held.revision);
        held.rows.values().for_each(|row| dump.row("rows", row));
        held.history.iter().for_each(|row| dump.row("history", row));
        held.aside.iter().for_each(|row| dump.row("aside", row));
        for (key, payload) in &held.drafts {
            dump.draft(&Draft { key: key.clone(), payload: payload.clone() });
        }
        Ok(dump.finish())
    }

    async fn clear_sample(&self) -> Result<(), StoreError> {
        if !self.sample {
            return Err(StoreError::not_the_sample());
        }
        let held = &mut *self.held.borrow_mut();
        held.revision = 0;
        held.rows.clear();
        held.history.clear();
        held.drafts.clear();
        held.unreadable.clear();
        held.aside.clear();
        held.note.clear();
        Ok(())
    }

    fn set_aside(&self, keys: &[String]) {
        self.held.borrow_mut().unreadable.extend(keys.iter().cloned());
    }

    fn remember(&self, note: &str) {
        note.clone_into(&mut self.held.borrow_mut().note);
    }
}
