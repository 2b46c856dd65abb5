//! The one door to stored rows. Three things stand behind it: the browser pair, memory, and a store that fails on purpose.
//! All of them pass the same conformance suite.

use crate::error::StoreError;
use crate::rows::{Commit, Draft, Opened, Row, Saved};

/// Every method is all or nothing: on an error the store is as it was before the call.
#[allow(async_fn_in_trait, reason = "the app runs on one thread, its futures need not be Send")]
pub trait Store {
    /// Reads everything but history, after comparing the copies and healing what differs.
    async fn load(&self) -> Result<Opened, StoreError>;

    /// Writes all rows and history of the commit in one strict transaction and gives them the revision `expected + 1`.
    /// Refused as stale when the store is at another revision than expected.
    async fn commit(&self, commit: Commit) -> Result<Saved, StoreError>;

    /// The store's revision, and the rows written after `revision`.
    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError>;

    /// The newest history rows, newest first, at most `newest`.
    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError>;

    /// Keeps something half typed, in place of what the key held before.
    async fn put_draft(&self, key: &str, payload: &[u8]) -> Result<(), StoreError>;

    /// Forgets a draft; also fine when there is none.
    async fn drop_draft(&self, key: &str) -> Result<(), StoreError>;

    /// All drafts, by key.
    async fn drafts(&self) -> Result<Vec<Draft>, StoreError>;

    /// Everything there is as one JSON text, what cannot be read included. See `dump.rs` for its shape.
    async fn raw_dump(&self) -> Result<Vec<u8>, StoreError>;

    /// Empties the store of the sample caseload. Any other store refuses.
    async fn clear_sample(&self) -> Result<(), StoreError>;

    /// Names rows whose payload could not be read. A later commit on such a key first puts the old bytes aside, in the same
    /// transaction, so that they stay in the raw dump.
    fn set_aside(&self, keys: &[String]);

    /// Remembers a short note (counts, never names) outside the copies, for the day on which both are empty.
    fn remember(&self, note: &str);
}
