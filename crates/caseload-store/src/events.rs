//! What the store tells the app without being asked, and which part this tab plays.

use crate::rows::MissingCopy;

/// Two stores live side by side: the caseload, and the sample that can be thrown away. Database, folder, lock, channel and
/// the note outside the copies all carry the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreName {
    /// The teacher's own caseload.
    Main,
    /// The sample that can be thrown away.
    Sample,
}

impl StoreName {
    /// The name under which database, folder, lock and channel are kept. It never changes: data stand under it.
    pub fn text(self) -> &'static str {
        match self {
            StoreName::Main => "aimline",
            StoreName::Sample => "aimline-sample",
        }
    }
}

/// One tab writes, all others follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// This tab may commit.
    Writer,
    /// This tab reads; its commits are refused with [`StoreError::NotWriter`](crate::StoreError::NotWriter).
    Follower,
}

/// What happened to the store without a call of this tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// Another tab wrote: read `rows_since(since)`; the store is now at `revision`.
    Changed {
        /// The revision before the other tab wrote.
        since: u64,
        /// The revision after it.
        revision: u64,
    },
    /// This tab writes from now on. The copies are compared and healed: read `rows_since` before the first commit.
    BecameWriter,
    /// Another tab took over the writing. Everything committed here was finished first.
    BecameFollower,
    /// A newer version of the app opened the store in another tab: this one can only be reloaded.
    NewerVersion,
    /// The database connection is gone and three tries did not bring it back. Nothing can be saved here; reload.
    ConnectionLost,
    /// From now on only one copy holds everything.
    CopyLost(MissingCopy),
    /// The missing copy is complete again.
    CopyBack,
}
