//! The store's troubles by what a person can do about them, so that pages need not know the store.

use caseload_store::StoreError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreTrouble {
    /// No room left: free some.
    Full,
    /// The connection is gone: try again, or reload.
    Gone,
    /// Another tab was first: try again.
    Stale,
    Other,
}

impl StoreTrouble {
    pub fn of(error: &StoreError) -> Self {
        match error {
            StoreError::Full => StoreTrouble::Full,
            StoreError::Gone | StoreError::Blocked => StoreTrouble::Gone,
            StoreError::Stale { .. } | StoreError::NotWriter => StoreTrouble::Stale,
            StoreError::TooNew { .. } | StoreError::Unavailable(_) | StoreError::Other { .. } => StoreTrouble::Other,
        }
    }
}
