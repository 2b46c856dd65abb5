//! The suite every store has to pass, over memory, and over the pair with both copies in memory.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]
#![cfg(all(feature = "testing", not(target_arch = "wasm32")))]

use caseload_store::pair::{Pair, Settings};
use caseload_store::testing::conformance::{Bench, commit, conforms};
use caseload_store::testing::{Faults, FaultyStore, MemoryDatabase, MemorySlots, Mode, run};
use caseload_store::{MemoryStore, Role, Store, StoreError};
use std::rc::Rc;

struct Memory;

impl Bench for Memory {
    type Store = FaultyStore<MemoryStore>;

    async fn empty(&self) -> Self::Store {
        FaultyStore::new(MemoryStore::new(1, "fresh"), Faults::default())
    }

    async fn empty_sample(&self) -> Self::Store {
        FaultyStore::new(MemoryStore::sample(1, "fresh"), Faults::default())
    }

    async fn reopen(&self, store: Self::Store, schema: u32) -> Result<Self::Store, StoreError> {
        Ok(FaultyStore::new(store.inner().known_to(schema), Faults::default()))
    }
}

struct InMemory;

type MemoryPair = Pair<MemoryDatabase, MemorySlots>;

fn pair(database: MemoryDatabase, slots: MemorySlots, schema: u32, sample: bool) -> MemoryPair {
    let settings = Settings { schema, fresh_replica: "fresh".into(), sample };
    Pair::new(database, slots, settings, Role::Writer, Rc::new(|_| {}))
}

impl Bench for InMemory {
    type Store = MemoryPair;

    async fn empty(&self) -> Self::Store {
        pair(MemoryDatabase::default(), MemorySlots::default(), 1, false)
    }

    async fn empty_sample(&self) -> Self::Store {
        pair(MemoryDatabase::default(), MemorySlots::default(), 1, true)
    }

    async fn reopen(&self, store: Self::Store, schema: u32) -> Result<Self::Store, StoreError> {
        Ok(pair(store.database().clone(), store.slots().clone(), schema, false))
    }
}

#[test]
fn memory_conforms() {
    run(conforms(&Memory));
}

#[test]
fn the_pair_in_memory_conforms() {
    run(conforms(&InMemory));
}

#[test]
fn a_faulty_store_fails_the_call_it_was_told_to() {
    let faults = Faults::default();
    let store = FaultyStore::new(MemoryStore::new(1, "fresh"), faults.clone());
    run(async {
        store.load().await.unwrap();
        faults.fail(2, Mode::Once, StoreError::Full);
        store.commit(commit(0, "student/a", "{}")).await.unwrap();
        assert_eq!(store.commit(commit(1, "student/b", "{}")).await, Err(StoreError::Full));
        assert_eq!(store.load().await.unwrap().revision, 1);
        faults.fail(1, Mode::FromThenOn, StoreError::Gone);
        assert_eq!(store.commit(commit(1, "student/b", "{}")).await, Err(StoreError::Gone));
        assert_eq!(store.load().await, Err(StoreError::Gone));
        faults.stop();
        assert_eq!(store.commit(commit(1, "student/b", "{}")).await.unwrap().revision, 2);
    });
}
