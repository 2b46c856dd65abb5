//! Any store, with calls that fail before they reach it.

use super::faults::Faults;
use crate::error::StoreError;
use crate::rows::{Commit, Draft, Opened, Row, Saved};
use crate::store::Store;

/// A store whose calls fail as its [`Faults`] say; `set_aside` and `remember` never do.
pub struct FaultyStore<S> {
    inner: S,
    faults: Faults,
}

impl<S> FaultyStore<S> {
    /// Puts `faults` before `inner`; keep a clone of them to say which call fails.
    pub fn new(inner: S, faults: Faults) -> Self {
        Self { inner, faults }
    }

    /// The store behind the faults.
    pub fn inner(&self) -> &S {
        &self.inner
    }
}

impl<S: Store> Store for FaultyStore<S> {
    async fn load(&self) -> Result<Opened, StoreError> {
        self.faults.check()?;
        self.inner.load().await
    }

    async fn commit(&self, commit: Commit) -> Result<Saved, StoreError> {
        self.faults.check()?;
        self.inner.commit(commit).await
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        self.faults.check()?;
        self.inner.rows_since(revision).await
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        self.faults.check()?;
        self.inner.history(newest).await
    }

    async fn put_draft(&self, key: &str, payload: &[u8]) -> Result<(), StoreError> {
        self.faults.check()?;
        self.inner.put_draft(key, payload).await
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        self.faults.check()?;
        self.inner.drop_draft(key).await
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.faults.check()?;
        self.inner.drafts().await
    }

    async fn raw_dump(&self) -> Result<Vec<u8>, StoreError> {
        self.faults.check()?;
        self.inner.raw_dump().await
    }

    async fn clear_sample(&self) -> Result<(), StoreError> {
        self.faults.check()?;
        self.inner.clear_sample().await
    }

    fn set_aside(&self, keys: &[String]) {
        self.inner.set_aside(keys);
    }

    fn remember(&self, note: &str) {
        self.inner.remember(note);
    }
}
