//! What every store has to do, as one suite. Memory and the pair in memory run it natively, the browser pair in a browser.

use crate::error::StoreError;
use crate::rows::{Commit, Draft, Put};
use crate::store::Store;

/// Makes stores for the suite.
#[allow(async_fn_in_trait, reason = "runs on one thread")]
pub trait Bench {
    /// The store under test.
    type Store: Store;

    /// A store nobody used before, of schema 1, on a fresh replica named `fresh`. Not loaded yet.
    async fn empty(&self) -> Self::Store;
    /// The same for the sample.
    async fn empty_sample(&self) -> Self::Store;
    /// Closes the store and opens it again in an app that knows `schema`. Not loaded yet.
    async fn reopen(&self, store: Self::Store, schema: u32) -> Result<Self::Store, StoreError>;
}

/// A row to put, with JSON text as its payload.
pub fn put(key: &str, text: &str) -> Put {
    let payload = [&[0], text.as_bytes()].concat();
    Put { key: key.into(), kind: "student".into(), parent: None, year: None, payload }
}

/// A commit of one row and one history row.
pub fn commit(expected: u64, key: &str, text: &str) -> Commit {
    let history = put(&format!("history/{}", expected + 1), text);
    Commit { expected, rows: vec![put(key, text)], history: vec![history] }
}

/// Runs the whole suite.
pub async fn conforms<B: Bench>(bench: &B) {
    a_new_store_is_empty(bench).await;
    a_commit_is_there_after_a_restart(bench).await;
    every_column_and_byte_comes_back(bench).await;
    a_stale_commit_changes_nothing(bench).await;
    a_follower_can_ask_for_what_is_new(bench).await;
    history_comes_newest_first(bench).await;
    drafts_are_kept_until_dropped(bench).await;
    unreadable_bytes_are_put_aside(bench).await;
    only_the_sample_can_be_cleared(bench).await;
    data_of_a_newer_version_are_left_alone(bench).await;
}

async fn a_new_store_is_empty<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    let opened = store.load().await.unwrap();
    assert_eq!((opened.revision, opened.schema, opened.replica.as_str()), (0, 1, "fresh"));
    assert!(opened.rows.is_empty() && opened.unreadable.is_empty() && opened.had_data.is_none());
    assert!(!opened.healed.any());
    assert_eq!(store.history(10).await.unwrap(), []);
    assert_eq!(store.drafts().await.unwrap(), []);
}

async fn a_commit_is_there_after_a_restart<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    assert_eq!(store.commit(commit(0, "student/b", "{}")).await.unwrap().revision, 1);
    assert_eq!(store.commit(commit(1, "student/a", "{}")).await.unwrap().revision, 2);
    assert_eq!(store.commit(commit(2, "student/b", "{\"n\":1}")).await.unwrap().revision, 3);
    let opened = bench.reopen(store, 1).await.unwrap().load().await.unwrap();
    assert_eq!((opened.revision, opened.replica.as_str()), (3, "fresh"));
    assert_eq!(opened.rows, [put("student/a", "{}").at(2), put("student/b", "{\"n\":1}").at(3)]);
    assert!(!opened.healed.any());
}

async fn every_column_and_byte_comes_back<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    let bytes = Put {
        key: "scores/é/2026".into(),
        kind: "scores".into(),
        parent: Some("é".into()),
        year: Some(2026),
        payload: (0..=255).collect(),
    };
    let none = Put { key: "x".into(), kind: String::new(), parent: None, year: Some(-1), payload: vec![] };
    let rows = vec![bytes.clone(), none.clone()];
    store.commit(Commit { expected: 0, rows, history: vec![bytes.clone()] }).await.unwrap();
    let store = bench.reopen(store, 1).await.unwrap();
    assert_eq!(store.load().await.unwrap().rows, [bytes.clone().at(1), none.at(1)]);
    assert_eq!(store.history(1).await.unwrap(), [bytes.at(1)]);
}

async fn a_stale_commit_changes_nothing<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    store.commit(commit(0, "student/a", "{}")).await.unwrap();
    for expected in [0, 2, 7] {
        let refused = store.commit(commit(expected, "student/z", "{}")).await;
        assert_eq!(refused, Err(StoreError::Stale { expected, found: 1 }));
    }
    let store = bench.reopen(store, 1).await.unwrap();
    let opened = store.load().await.unwrap();
    assert_eq!((opened.revision, opened.rows), (1, vec![put("student/a", "{}").at(1)]));
    assert_eq!(store.history(10).await.unwrap().len(), 1);
}

async fn a_follower_can_ask_for_what_is_new<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    for expected in 0..3 {
        store.commit(commit(expected, &format!("student/{expected}"), "{}")).await.unwrap();
    }
    let (revision, rows) = store.rows_since(1).await.unwrap();
    assert_eq!(revision, 3);
    assert_eq!(rows.iter().map(|row| row.key.as_str()).collect::<Vec<_>>(), ["student/1", "student/2"]);
    assert_eq!(store.rows_since(3).await.unwrap(), (3, vec![]));
}

async fn history_comes_newest_first<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    for expected in 0..12 {
        store.commit(commit(expected, "student/a", "{}")).await.unwrap();
    }
    let newest = store.history(3).await.unwrap();
    assert_eq!(newest.iter().map(|row| row.revision).collect::<Vec<_>>(), [12, 11, 10]);
    assert_eq!(store.history(100).await.unwrap().len(), 12);
}

async fn drafts_are_kept_until_dropped<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    store.put_draft("b", b"1").await.unwrap();
    store.put_draft("a", b"2").await.unwrap();
    store.put_draft("b", b"3").await.unwrap();
    store.drop_draft("nothing").await.unwrap();
    let store = bench.reopen(store, 1).await.unwrap();
    let draft = |key: &str, payload: &[u8]| Draft { key: key.into(), payload: payload.into() };
    assert_eq!(store.drafts().await.unwrap(), [draft("a", b"2"), draft("b", b"3")]);
    store.drop_draft("b").await.unwrap();
    assert_eq!(store.drafts().await.unwrap(), [draft("a", b"2")]);
    assert_eq!(store.load().await.unwrap().revision, 0);
}

async fn unreadable_bytes_are_put_aside<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    store.commit(commit(0, "student/a", "sentinel, half a record")).await.unwrap();
    store.set_aside(&["student/a".into()]);
    store.commit(Commit { expected: 1, rows: vec![put("student/a", "{}")], history: vec![] }).await.unwrap();
    store.commit(Commit { expected: 2, rows: vec![put("student/a", "{}")], history: vec![] }).await.unwrap();
    let store = bench.reopen(store, 1).await.unwrap();
    assert_eq!(store.load().await.unwrap().rows, [put("student/a", "{}").at(3)]);
    let dump = String::from_utf8(store.raw_dump().await.unwrap()).unwrap();
    assert!(dump.contains("\"copy\":\"aside\",\"key\":\"student/a\""), "{dump}");
    assert!(dump.contains("sentinel, half a record"), "{dump}");
}

async fn only_the_sample_can_be_cleared<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    store.commit(commit(0, "student/a", "{}")).await.unwrap();
    assert!(store.clear_sample().await.is_err());
    assert_eq!(store.load().await.unwrap().rows.len(), 1);

    let sample = bench.empty_sample().await;
    sample.load().await.unwrap();
    sample.commit(commit(0, "student/a", "{}")).await.unwrap();
    sample.put_draft("a", b"1").await.unwrap();
    sample.clear_sample().await.unwrap();
    let opened = sample.load().await.unwrap();
    assert_eq!((opened.revision, opened.rows.len()), (0, 0));
    assert_eq!(opened.had_data, None);
    assert_eq!(sample.history(10).await.unwrap(), []);
    assert_eq!(sample.drafts().await.unwrap(), []);
}

async fn data_of_a_newer_version_are_left_alone<B: Bench>(bench: &B) {
    let store = bench.empty().await;
    store.load().await.unwrap();
    store.commit(commit(0, "student/a", "{}")).await.unwrap();
    let store = bench.reopen(store, 2).await.unwrap();
    assert_eq!(store.load().await.unwrap().schema, 1);
    store.commit(commit(1, "student/b", "{}")).await.unwrap();
    let store = match bench.reopen(store, 1).await {
        Ok(store) => {
            assert_eq!(store.load().await, Err(StoreError::TooNew { found: 2, known: 1 }));
            assert!(store.commit(commit(2, "student/c", "{}")).await.is_err());
            store
        }
        Err(error) => {
            assert_eq!(error, StoreError::TooNew { found: 2, known: 1 });
            return;
        }
    };
    let opened = bench.reopen(store, 2).await.unwrap().load().await.unwrap();
    assert_eq!((opened.revision, opened.rows.len()), (2, 2));
}
