//! Whatever call fails, and however the device then goes down: acknowledged commits are there, none by half.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]
#![cfg(all(feature = "testing", not(target_arch = "wasm32")))]

#[path = "memory/device.rs"]
mod device;

use caseload_store::journal::Slot;
use caseload_store::testing::conformance::put;
use caseload_store::testing::{Faults, MemorySlots, Mode, run};
use caseload_store::{Commit, Copies, Store, StoreError};
use device::{Device, check, work};

const LAST: u64 = 8;

/// How the device goes down after the failure.
#[derive(Clone, Copy, Debug)]
enum Down {
    Closed,
    PowerLost,
    /// The browser finds its database damaged at the next start and empties it.
    DatabaseEmptied,
    PowerLostAndDatabaseEmptied,
}

const ALL: [Down; 4] = [Down::Closed, Down::PowerLost, Down::DatabaseEmptied, Down::PowerLostAndDatabaseEmptied];

fn sweep(down: Down, mode: Mode, error: &StoreError) {
    for k in 1.. {
        let device = Device::new();
        device.faults.fail(k, mode, error.clone());
        let acknowledged = run(work(&device.start(), LAST));
        let over = device.faults.calls() < k;
        device.faults.stop();
        if matches!(down, Down::PowerLost | Down::PowerLostAndDatabaseEmptied) {
            device.slots.lose_unflushed();
        }
        let emptied = matches!(down, Down::DatabaseEmptied | Down::PowerLostAndDatabaseEmptied);
        if emptied {
            device.database.wipe();
        }
        // With one copy on record, the other one emptied, nothing was promised.
        let counts = |copies: &Copies| !emptied || *copies == Copies::Both;
        let least = acknowledged.iter().filter(|(_, copies)| counts(copies)).map(|(revision, _)| *revision).max();
        let what = format!("{down:?}, {mode:?}, call {k}");
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, least.unwrap_or(0), &what).await;
            let again = device.start().load().await.unwrap();
            assert!(!again.healed.any(), "{what}: healed twice: {:?}", again.healed);
            // And work goes on.
            let store = device.start();
            work(&store, LAST + 4).await;
            device.database.wipe();
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, LAST + 4, &what).await;
        });
        if over {
            assert!(k > 30, "{what}: the sweep ended too early");
            return;
        }
    }
}

#[test]
fn a_call_that_fails_once_loses_nothing() {
    ALL.into_iter().for_each(|down| sweep(down, Mode::Once, &StoreError::Full));
}

#[test]
fn two_calls_that_fail_lose_nothing() {
    ALL.into_iter().for_each(|down| sweep(down, Mode::Twice, &StoreError::Full));
}

#[test]
fn calls_that_fail_from_then_on_lose_nothing() {
    ALL.into_iter().for_each(|down| sweep(down, Mode::FromThenOn, &StoreError::Gone));
}

#[test]
fn a_failure_while_healing_is_healed_by_the_next_start() {
    for mode in [Mode::Once, Mode::Twice, Mode::FromThenOn] {
        for k in 1.. {
            let device = Device::new();
            run(work(&device.start(), LAST));
            device.database.wipe();
            device.faults.fail(k, mode, StoreError::Full);
            run(async {
                let store = device.start();
                if store.load().await.is_ok() {
                    store.tidy().await;
                }
            });
            let over = device.faults.calls() < k;
            device.faults.stop();
            run(async {
                let store = device.start();
                let opened = store.load().await.unwrap();
                check(&store, &opened, LAST, &format!("{mode:?}, call {k}")).await;
            });
            if over {
                break;
            }
        }
    }
}

/// A device whose database and journal fail apart from each other.
fn apart() -> (Device, Faults) {
    let own = Faults::default();
    let device = Device { slots: MemorySlots::with(own.clone()), ..Device::new() };
    (device, own)
}

/// The commit after `expected` with these bytes in its one row.
fn commit(expected: u64, text: &str) -> Commit {
    Commit { expected, rows: vec![put("row/0", text)], history: vec![put(&format!("history/{text}"), text)] }
}

#[test]
fn what_the_database_refuses_is_not_in_the_journal_either() {
    let (device, _) = apart();
    run(async {
        let store = device.start();
        store.load().await.unwrap();
        store.commit(commit(0, "one")).await.unwrap();
        let before = device.slots.bytes(Slot::A);
        device.faults.fail(1, Mode::Once, StoreError::Full);
        assert_eq!(store.commit(commit(1, "refused")).await, Err(StoreError::Full));
        assert_eq!(device.slots.bytes(Slot::A), before);
        let saved = store.commit(commit(1, "two")).await.unwrap();
        assert_eq!((saved.revision, saved.copies), (2, Copies::Both));
        device.database.wipe();
        let opened = device.start().load().await.unwrap();
        assert_eq!(opened.rows[0].payload[1..], *b"two");
    });
}

#[test]
fn a_refused_record_that_cannot_be_cut_off_at_once_is_never_taken_for_the_next_commit() {
    for failing in 0..8 {
        let (device, journal) = apart();
        run(async {
            let store = device.start();
            store.load().await.unwrap();
            store.commit(commit(0, "one")).await.unwrap();
            device.faults.fail(1, Mode::Once, StoreError::Full);
            // The append goes through; cutting it off again fails, and so do some tries after it.
            journal.fail(2, Mode::FromThenOn, StoreError::Gone);
            assert_eq!(store.commit(commit(1, "refused")).await, Err(StoreError::Full));
            device.faults.stop();
            let mut revision = 1;
            loop {
                if revision > failing {
                    journal.stop();
                }
                let text = format!("real {revision}");
                let saved = store.commit(commit(revision, &text)).await.unwrap();
                revision = saved.revision;
                if saved.copies == Copies::Both {
                    device.database.wipe();
                    let opened = device.start().load().await.unwrap();
                    assert_eq!(opened.rows[0].payload[1..], *text.as_bytes(), "{failing} commits on one copy");
                    assert_eq!(opened.revision, revision);
                    return;
                }
                assert!(revision < 20, "the second copy never comes back");
            }
        });
    }
}
