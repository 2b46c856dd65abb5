//! Damage to either copy while the app is closed, and what opening makes of it.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]
#![cfg(all(feature = "testing", not(target_arch = "wasm32")))]

#[path = "memory/device.rs"]
mod device;

use caseload_store::journal::{Slot, Slots};
use caseload_store::testing::run;
use caseload_store::{Store, StoreError, UnreadableWhy};
use device::{Device, check, work};

const LAST: u64 = 8;

fn used() -> Device {
    let device = Device::new();
    let acknowledged = run(work(&device.start(), LAST));
    assert_eq!(acknowledged.len() as u64, LAST);
    device
}

/// The slot that is appended to: there was one snapshot, so it is the second one.
const CURRENT: Slot = Slot::B;

#[test]
fn a_journal_cut_at_any_byte_is_whole_again_after_one_start() {
    let length = used().slots.bytes(CURRENT).len();
    for cut in 0..length {
        let device = used();
        device.slots.damage(CURRENT, |bytes| bytes.truncate(cut));
        let what = format!("cut at {cut}");
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, LAST, &what).await;
        });
        device.database.wipe();
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, LAST, &what).await;
        });
    }
}

#[test]
fn any_flipped_byte_in_the_journal_is_healed_and_kept() {
    let length = used().slots.bytes(CURRENT).len();
    for at in 0..length {
        let device = used();
        device.slots.damage(CURRENT, |bytes| bytes[at] ^= 0x10);
        let what = format!("flipped at {at}");
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, LAST, &what).await;
            if opened.healed.cut > 0 {
                assert!(!store.slots().kept().await.unwrap().is_empty(), "{what}");
            }
        });
        device.database.wipe();
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            check(&store, &opened, LAST, &what).await;
        });
    }
}

#[test]
fn an_emptied_database_and_a_torn_journal_give_the_commits_before_the_tear() {
    let device = used();
    let length = device.slots.bytes(CURRENT).len();
    device.slots.damage(CURRENT, |bytes| bytes.truncate(length - 1));
    device.database.wipe();
    run(async {
        let store = device.start();
        let opened = store.load().await.unwrap();
        assert_eq!(opened.revision, LAST - 1);
        check(&store, &opened, LAST - 1, "torn and emptied").await;
    });
}

#[test]
fn an_emptied_database_and_a_bad_record_lose_that_record_only() {
    let device = used();
    let at = device.slots.bytes(CURRENT).len() - 200;
    device.slots.damage(CURRENT, |bytes| bytes[at] ^= 1);
    device.database.wipe();
    run(async {
        let opened = device.start().load().await.unwrap();
        assert_eq!(opened.revision, LAST);
        assert!(opened.unreadable.iter().any(|unreadable| unreadable.why == UnreadableWhy::Record));
    });
}

#[test]
fn with_the_current_slot_gone_too_the_older_snapshot_is_there() {
    for harm in [|bytes: &mut Vec<u8>| bytes.clear(), |bytes: &mut Vec<u8>| bytes.fill(0xaa)] {
        let device = used();
        device.slots.damage(CURRENT, harm);
        device.database.wipe();
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            // The snapshot was made at half way; the older slot ends there.
            assert_eq!(opened.revision, LAST / 2);
            check(&store, &opened, LAST / 2, "older slot").await;
        });
    }
}

#[test]
fn a_database_that_fell_back_is_brought_forward() {
    for back in 0..LAST {
        let device = used();
        // Rows are written anew every third time; a database that lost its last writes has the older ones, or none.
        device.database.fall_back_to(back);
        run(async {
            let store = device.start();
            let opened = store.load().await.unwrap();
            assert!(opened.healed.into_database > 0);
            check(&store, &opened, LAST, &format!("back to {back}")).await;
        });
    }
}

#[test]
fn a_database_emptied_while_the_app_runs_is_filled_again_by_the_next_commit() {
    let device = used();
    run(async {
        let store = device.start();
        store.load().await.unwrap();
        device.database.wipe();
        assert_eq!(store.commit(device::nth(LAST)).await.unwrap().revision, LAST + 1);
        let store = device.start();
        let opened = store.load().await.unwrap();
        check(&store, &opened, LAST + 1, "emptied under way").await;
    });
}

#[test]
fn both_copies_emptied_is_told_from_a_first_run() {
    let device = Device::new();
    run(async {
        assert_eq!(device.start().load().await.unwrap().had_data, None);
        let store = device.start();
        work(&store, LAST).await;
        store.remember("7 students");
    });
    device.database.wipe();
    device.slots.damage(Slot::A, Vec::clear);
    device.slots.damage(Slot::B, Vec::clear);
    run(async {
        let known = device.start().load().await.unwrap().had_data.unwrap();
        assert_eq!((known.revision, known.note.as_str()), (LAST, "7 students"));
    });
}

#[test]
fn a_broken_database_row_is_healed_from_the_journal_and_kept_aside_where_that_has_none() {
    let device = used();
    device.database.break_row("row/1");
    run(async {
        let store = device.start();
        let opened = store.load().await.unwrap();
        assert_eq!((opened.healed.into_database, opened.unreadable.len()), (1, 0));
        check(&store, &opened, LAST, "broken row").await;
    });
}

#[test]
fn a_row_whose_bytes_changed_is_found_after_a_start_and_put_right() {
    for key in ["row/0", "row/1", "row/2", "twin/0", "twin/1", "twin/2"] {
        let device = used();
        device.database.spoil_row(key);
        run(async {
            let store = device.start();
            store.load().await.unwrap();
            store.tidy().await;
            let opened = device.start().load().await.unwrap();
            check(&device.start(), &opened, LAST, key).await;
            let aside: Vec<String> = device.database.put_aside().into_iter().map(|row| row.key).collect();
            assert_eq!(aside, [key]);
        });
    }
}

#[test]
fn a_row_that_was_written_since_the_start_is_not_put_back() {
    let device = used();
    device.database.spoil_row("row/0");
    run(async {
        let store = device.start();
        store.load().await.unwrap();
        for revision in LAST..LAST + 3 {
            store.commit(device::nth(revision)).await.unwrap();
        }
        store.tidy().await;
        assert_eq!(device.database.put_aside(), []);
        check(&store, &device.start().load().await.unwrap(), LAST + 3, "written since").await;
    });
}

#[test]
fn snapshots_come_by_themselves_and_hold_each_row_once() {
    let device = Device::new();
    let acknowledged = run(work(&device.start(), 1_100));
    assert_eq!(acknowledged.len(), 1_100);
    let sizes = [Slot::A, Slot::B].map(|slot| device.slots.bytes(slot).len());
    // Without snapshots 1,100 commits of three rows of some 50 bytes would be one file of over 200 kB.
    assert!(sizes.iter().all(|size| (50_000..170_000).contains(size)), "{sizes:?}");
    device.database.wipe();
    run(async {
        let store = device.start();
        let opened = store.load().await.unwrap();
        assert_eq!((opened.revision, opened.rows.len()), (1_100, 6));
        store.tidy().await;
        assert_eq!(store.history(5_000).await.unwrap().len(), 1_100);
    });
}

#[test]
fn a_snapshot_that_does_not_read_back_never_counts() {
    let device = used();
    run(async {
        let store = device.start();
        store.load().await.unwrap();
        device.slots.spoil_writes(true);
        let refused = store.snapshot().await;
        assert!(
            matches!(&refused, Err(StoreError::Other { name, .. }) if name == "SnapshotNotVerified"),
            "{refused:?}"
        );
        device.slots.spoil_writes(false);
        store.commit(device::nth(LAST)).await.unwrap();
    });
    device.database.wipe();
    run(async {
        let store = device.start();
        let opened = store.load().await.unwrap();
        assert!(opened.unreadable.is_empty());
        check(&store, &opened, LAST + 1, "after a spoilt snapshot").await;
    });
}
