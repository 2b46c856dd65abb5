//! A device in memory: both copies, faults in any call of either, and what is expected to be on it.

use caseload_store::pair::{Pair, Settings};
use caseload_store::testing::conformance::put;
use caseload_store::testing::{Faults, MemoryDatabase, MemorySlots};
use caseload_store::{Commit, Copies, Opened, Role, Store, StoreError};
use std::collections::BTreeMap;
use std::rc::Rc;

pub type MemoryPair = Pair<MemoryDatabase, MemorySlots>;

#[allow(dead_code, reason = "each test file uses a part")]
#[derive(Clone)]
pub struct Device {
    pub database: MemoryDatabase,
    pub slots: MemorySlots,
    pub faults: Faults,
}

/// What was answered to commits: revision and copies of those that were acknowledged.
pub type Acknowledged = BTreeMap<u64, Copies>;

impl Device {
    pub fn new() -> Self {
        let faults = Faults::default();
        Self { database: MemoryDatabase::with(faults.clone()), slots: MemorySlots::with(faults.clone()), faults }
    }

    pub fn start(&self) -> MemoryPair {
        let settings = Settings { schema: 1, fresh_replica: "fresh".into(), sample: false };
        Pair::new(self.database.clone(), self.slots.clone(), settings, Role::Writer, Rc::new(|_| {}))
    }
}

/// The n-th commit: a row that is written anew every third time, its twin, and a history row.
pub fn nth(expected: u64) -> Commit {
    let revision = expected + 1;
    let text = format!("{{\"n\":{revision}}}");
    Commit {
        expected,
        rows: vec![put(&format!("row/{}", revision % 3), &text), put(&format!("twin/{}", revision % 3), &text)],
        history: vec![put(&format!("history/{revision:03}"), &text)],
    }
}

/// Commits up to revision `last`, going on after errors as the app does: read what is there, try again, give up after a few.
pub async fn work(store: &MemoryPair, last: u64) -> Acknowledged {
    let mut acknowledged = Acknowledged::new();
    let mut failures = 0;
    let mut revision = match store.load().await {
        Ok(opened) => opened.revision,
        Err(_) => return acknowledged,
    };
    while revision < last && failures < 3 {
        match store.commit(nth(revision)).await {
            Ok(saved) => {
                acknowledged.insert(saved.revision, saved.copies);
                revision = saved.revision;
                if revision == last / 2 {
                    failures += u32::from(store.snapshot().await.is_err());
                }
                store.tidy().await;
            }
            Err(StoreError::Stale { found, .. }) => revision = found,
            Err(_) => failures += 1,
        }
    }
    acknowledged
}

/// Every acknowledged commit is there, no commit is there by half, and no row is older than what was acknowledged.
pub async fn check(store: &MemoryPair, opened: &Opened, least: u64, what: &str) {
    let reached = opened.revision;
    assert!(reached >= least, "{what}: at {reached}, acknowledged {least}");
    let mut expected = Vec::new();
    for revision in 1..=reached {
        expected.retain(|(key, _): &(String, u64)| key.split('/').nth(1) != Some(&(revision % 3).to_string()));
        for kind in ["row", "twin"] {
            expected.push((format!("{kind}/{}", revision % 3), revision));
        }
    }
    expected.sort();
    let found: Vec<(String, u64)> = opened.rows.iter().map(|row| (row.key.clone(), row.revision)).collect();
    assert_eq!(found, expected, "{what}");
    for row in &opened.rows {
        assert_eq!(row.payload[1..], *format!("{{\"n\":{}}}", row.revision).as_bytes(), "{what}");
    }
    store.tidy().await;
    let history = store.history(1000).await.unwrap();
    let revisions: Vec<u64> = history.iter().map(|row| row.revision).collect();
    assert_eq!(revisions, (1..=reached).rev().collect::<Vec<_>>(), "{what}: history");
}
