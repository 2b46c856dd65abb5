//! Whatever call fails, and however the device then goes down: acknowledged commits are there, none by half.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]
#![cfg(all(feature = "testing", not(target_arch = "wasm32")))]

#[path = "memory/device.rs"]
mod device;

use caseload_store::testing::{Mode, run};
use caseload_store::{Copies, Store, StoreError};
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
