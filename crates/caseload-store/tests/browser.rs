//! The browser pair in a real browser: the suite every store has to pass, damage to either copy, and two tabs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]
#![cfg(all(feature = "browser", feature = "testing", target_arch = "wasm32"))]

#[path = "browser/harm.rs"]
mod harm;
#[path = "browser/place.rs"]
mod place;
#[path = "browser/rescue.rs"]
mod rescue;

use caseload_store::testing::conformance::{commit, conforms, put};
use caseload_store::{Copies, MissingCopy, Role, Store, StoreError, StoreEvent, UnreadableWhy};
use place::{Place, closed, wait_for};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// A place with `count` commits in it, each of one student, and the store closed.
async fn filled(count: u64) -> Place {
    let place = Place::new();
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    for expected in 0..count {
        let saved = store.commit(commit(expected, &format!("student/{expected}"), "{}")).await.unwrap();
        assert_eq!((saved.revision, saved.copies), (expected + 1, Copies::Both));
    }
    closed(store).await;
    place
}

#[wasm_bindgen_test]
async fn the_browser_pair_conforms() {
    conforms(&place::Browser).await;
}

#[wasm_bindgen_test]
async fn an_emptied_database_comes_back_from_the_journal() {
    let place = filled(5).await;
    harm::delete_database(&place.name).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.revision, opened.rows.len(), opened.replica.as_str()), (5, 5, "fresh"));
    assert_eq!((opened.healed.into_database, opened.healed.into_journal), (5, 0));
    assert_eq!((opened.copies, opened.had_data), (Copies::Both, None));
    wait_for("the history", async || store.history(10).await.unwrap().len() == 5).await;
    assert_eq!(store.commit(commit(5, "student/x", "{}")).await.unwrap().revision, 6);
    closed(store).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!(opened.rows.len(), 6);
    assert!(!opened.healed.any());
}

#[wasm_bindgen_test]
async fn a_deleted_journal_comes_back_from_the_database() {
    let place = filled(5).await;
    harm::delete_folder(&place.name).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.healed.into_database, opened.healed.into_journal), (0, 5));
    assert_eq!(opened.copies, Copies::Both);
    // The history follows a little later; a commit waits for it.
    store.commit(commit(5, "student/x", "{}")).await.unwrap();
    wait_for("the history", async || store.history(10).await.unwrap().len() == 6).await;
    closed(store).await;
    harm::delete_database(&place.name).await;
    let store = place.open().await.unwrap();
    assert_eq!(store.load().await.unwrap().rows.len(), 6);
    wait_for("the history", async || store.history(10).await.unwrap().len() == 6).await;
}

#[wasm_bindgen_test]
async fn a_journal_torn_at_any_byte_is_cut_and_written_again() {
    for torn in [1, 7, 40, 200] {
        let place = filled(3).await;
        let before = harm::file(&place.name, "a.journal").await;
        harm::set_file(&place.name, "a.journal", &before[..before.len() - torn]).await;
        let store = place.open().await.unwrap();
        let opened = store.load().await.unwrap();
        assert_eq!(opened.rows.len(), 3, "torn by {torn}");
        assert!(opened.healed.cut > 0 && opened.healed.into_journal > 0, "torn by {torn}");
        store.commit(commit(3, "student/x", "{}")).await.unwrap();
        closed(store).await;
        harm::delete_database(&place.name).await;
        let store = place.open().await.unwrap();
        assert_eq!(store.load().await.unwrap().rows.len(), 4, "torn by {torn}");
    }
}

#[wasm_bindgen_test]
async fn a_flipped_bit_costs_nothing_and_its_bytes_are_kept() {
    let place = filled(3).await;
    let mut bytes = harm::file(&place.name, "a.journal").await;
    let middle = bytes.len() - 150;
    bytes[middle] ^= 1;
    harm::set_file(&place.name, "a.journal", &bytes).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!(opened.rows.len(), 3);
    assert!(opened.unreadable.iter().any(|unreadable| unreadable.why == UnreadableWhy::Record));
    let dump = String::from_utf8(store.raw_dump().await.unwrap()).unwrap();
    assert!(dump.contains("{\"copy\":\"cut\",\"base64\":\""), "{dump}");
}

#[wasm_bindgen_test]
async fn both_copies_gone_is_not_a_first_run() {
    let place = filled(2).await;
    harm::delete_database(&place.name).await;
    harm::delete_folder(&place.name).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.revision, opened.rows.len()), (0, 0));
    assert_eq!(opened.had_data.unwrap().revision, 1);
}

#[wasm_bindgen_test]
async fn a_broken_row_is_listed_and_its_bytes_are_kept() {
    let place = filled(2).await;
    harm::break_row(&place.name, "student/1").await;
    harm::delete_folder(&place.name).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!(opened.rows.len(), 1);
    assert_eq!(opened.unreadable[0].key.as_deref(), Some("student/1"));
    store.commit(commit(2, "student/1", "{\"again\":1}")).await.unwrap();
    closed(store).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.rows.len(), opened.unreadable.len()), (2, 0));
    let dump = String::from_utf8(store.raw_dump().await.unwrap()).unwrap();
    assert!(dump.contains("{\"copy\":\"aside\",\"base64\":\""), "{dump}");
}

#[wasm_bindgen_test]
async fn a_broken_row_that_the_journal_has_is_healed() {
    let place = filled(2).await;
    harm::break_row(&place.name, "student/1").await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!(opened.rows, [put("student/0", "{}").at(1), put("student/1", "{}").at(2)]);
    assert_eq!((opened.unreadable.len(), opened.healed.into_database), (0, 1));
}

#[wasm_bindgen_test]
async fn a_database_of_a_newer_version_is_refused_and_left_alone() {
    let place = filled(1).await;
    harm::raise_version(&place.name, 9).await;
    let refused = place.open().await.err();
    assert!(matches!(refused, Some(StoreError::TooNew { found: 9, .. })), "{refused:?}");
}

#[wasm_bindgen_test]
async fn a_connection_the_browser_drops_is_opened_again() {
    let place = Place::new();
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    store.commit(commit(0, "student/0", "{}")).await.unwrap();
    // Deleting closes our connection and empties the database under our hands.
    harm::delete_database(&place.name).await;
    let saved = store.commit(commit(1, "student/1", "{}")).await.unwrap();
    assert_eq!((saved.revision, saved.copies), (2, Copies::Both));
    assert_eq!(store.rows_since(0).await.unwrap().1.len(), 2);
}

#[wasm_bindgen_test]
async fn a_newer_version_in_another_tab_ends_this_one() {
    let place = filled(1).await;
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    harm::raise_version(&place.name, 9).await;
    assert_eq!(place.events(), [StoreEvent::NewerVersion]);
    assert_eq!(store.commit(commit(1, "student/1", "{}")).await, Err(StoreError::Gone));
}

#[wasm_bindgen_test]
async fn without_a_journal_a_commit_says_so_and_the_journal_comes_back() {
    let place = filled(1).await;
    let script = place.break_worker();
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!(opened.copies, Copies::One(MissingCopy::Journal));
    let saved = store.commit(commit(1, "student/1", "{}")).await.unwrap();
    assert_eq!(saved.copies, Copies::One(MissingCopy::Journal));
    assert_eq!(place.events(), [StoreEvent::CopyLost(MissingCopy::Journal)]);
    closed(store).await;
    place.mend_worker(script);
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.copies, opened.healed.into_journal), (Copies::Both, 1));
}

#[wasm_bindgen_test]
async fn a_second_tab_follows_and_takes_over() {
    let place = Place::new();
    let first = place.open().await.unwrap();
    first.load().await.unwrap();
    first.commit(commit(0, "student/0", "{}")).await.unwrap();
    let other = place.another_tab();
    let second = other.open().await.unwrap();
    assert_eq!((first.role(), second.role()), (Role::Writer, Role::Follower));
    assert_eq!(second.load().await.unwrap().rows.len(), 1);
    assert_eq!(second.commit(commit(1, "student/1", "{}")).await, Err(StoreError::NotWriter));

    first.commit(commit(1, "student/1", "{}")).await.unwrap();
    wait_for("the news", async || other.events() == [StoreEvent::Changed { since: 1, revision: 2 }]).await;
    assert_eq!(second.rows_since(1).await.unwrap(), (2, vec![put("student/1", "{}").at(2)]));

    second.take_over().await.unwrap();
    assert_eq!(second.role(), Role::Writer);
    assert_eq!(other.events().last(), Some(&StoreEvent::BecameWriter));
    wait_for("the hand-over", async || place.events().last() == Some(&StoreEvent::BecameFollower)).await;
    assert_eq!(first.role(), Role::Follower);
    let saved = second.commit(commit(2, "student/2", "{}")).await.unwrap();
    assert_eq!((saved.revision, saved.copies), (3, Copies::Both));
    assert_eq!(first.commit(commit(3, "student/3", "{}")).await, Err(StoreError::NotWriter));

    // The writing tab is closed: the follower goes on by itself.
    closed(second).await;
    wait_for("the writing", async || place.events().last() == Some(&StoreEvent::BecameWriter)).await;
    let saved = first.commit(commit(3, "student/3", "{}")).await.unwrap();
    assert_eq!((saved.revision, saved.copies), (4, Copies::Both));
}

#[wasm_bindgen_test]
async fn hand_over_back_and_forth_loses_nothing() {
    let place = Place::new();
    let one = place.open().await.unwrap();
    one.load().await.unwrap();
    let other_place = place.another_tab();
    let two = other_place.open().await.unwrap();
    two.load().await.unwrap();
    let mut revision = 0;
    for turn in 0..8 {
        let writer = if turn % 2 == 0 { &one } else { &two };
        writer.take_over().await.unwrap();
        for _ in 0..5 {
            let key = format!("student/{revision}");
            let saved = writer.commit(commit(revision, &key, "{}")).await.unwrap();
            assert_eq!(saved.copies, Copies::Both);
            revision = saved.revision;
        }
    }
    assert_eq!(one.rows_since(0).await.unwrap().1.len(), 40);
    closed(one).await;
    closed(two).await;
    harm::delete_database(&place.name).await;
    assert_eq!(place.open().await.unwrap().load().await.unwrap().rows.len(), 40);
}

#[wasm_bindgen_test]
async fn commits_made_at_once_are_done_one_after_the_other() {
    let place = Place::new();
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    let (first, second) = (store.clone(), store.clone());
    let one = place::started(async move { first.commit(commit(0, "student/0", "{}")).await });
    let two = place::started(async move { second.commit(commit(1, "student/1", "{}")).await });
    assert_eq!(two.await.unwrap().unwrap().revision, 2);
    assert_eq!(one.await.unwrap().unwrap().revision, 1);
}

#[wasm_bindgen_test]
async fn snapshots_change_nothing_that_can_be_seen() {
    let place = filled(6).await;
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    store.snapshot().await.unwrap();
    store.commit(commit(6, "student/0", "{\"n\":2}")).await.unwrap();
    store.snapshot().await.unwrap();
    closed(store).await;
    harm::delete_database(&place.name).await;
    let store = place.open().await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.revision, opened.rows.len()), (7, 6));
    assert_eq!(opened.rows[0], put("student/0", "{\"n\":2}").at(7));
    wait_for("the history", async || store.history(10).await.unwrap().len() == 7).await;
}

#[wasm_bindgen_test]
async fn the_rescue_page_reads_what_the_store_wrote() {
    let place = filled(3).await;
    let store = place.open().await.unwrap();
    store.load().await.unwrap();
    store.put_draft("goal/new", b"\0{\"typed\":\"\xc3\xa9\"}").await.unwrap();
    store.set_aside(&["student/1".into()]);
    store.commit(commit(3, "student/1", "\"\u{7}\u{2028}\"")).await.unwrap();
    let dump = String::from_utf8(store.raw_dump().await.unwrap()).unwrap();
    closed(store).await;
    let rescued = rescue::rescued(&place.name).await;
    let (ours, theirs) = (rescue::records(&dump), rescue::records(&rescued));
    // What was put aside stands in both copies; the page lists each.
    let beyond: Vec<&String> = theirs.difference(&ours).collect();
    assert!(ours.is_subset(&theirs), "{dump}\n{rescued}");
    assert!(beyond.iter().all(|record| record.contains("\"copy\":\"journal\"")), "{beyond:?}");
}

#[wasm_bindgen_test]
async fn the_rescue_page_needs_one_copy_only_and_makes_nothing() {
    let place = filled(3).await;
    harm::delete_database(&place.name).await;
    let from_journal = rescue::rescued(&place.name).await;
    assert_eq!(from_journal.matches("\"copy\":\"journal\"").count(), 6, "{from_journal}");
    assert!(from_journal.starts_with("{\"format\":\"aimline-raw\",\"schema\":1,\"replica\":\"fresh\",\"revision\":3"));
    // The database it looked for was not made by looking: opening still finds everything gone, and heals.
    let store = place.open().await.unwrap();
    assert_eq!(store.load().await.unwrap().healed.into_database, 3);
    wait_for("the history", async || store.history(10).await.unwrap().len() == 3).await;
    closed(store).await;
    harm::delete_folder(&place.name).await;
    let from_database = rescue::rescued(&place.name).await;
    assert_eq!(from_database.matches("\"copy\":\"rows\"").count(), 3, "{from_database}");
}

#[wasm_bindgen_test]
async fn the_rescue_page_keeps_the_bytes_of_a_damaged_journal() {
    let place = filled(3).await;
    let mut bytes = harm::file(&place.name, "a.journal").await;
    let middle = bytes.len() - 150;
    bytes[middle] ^= 1;
    harm::set_file(&place.name, "a.journal", &bytes).await;
    harm::delete_database(&place.name).await;
    let rescued = rescue::rescued(&place.name).await;
    assert!(rescued.contains("{\"copy\":\"journal a.journal\",\"base64\":\""), "{rescued}");
    assert_eq!(rescued.matches("\"copy\":\"journal\"").count(), 4, "{rescued}");
}
