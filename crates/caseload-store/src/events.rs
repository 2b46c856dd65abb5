//! What the store tells the app without being asked, and which part this tab plays.

use crate::rows::MissingCopy;

/// Two stores live side by side: the caseload, and the sample that can be thrown away. Database, folder, lock, channel and
/// the note outside the copies all carry the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoreName {
    Main,
    Sample,
}

impl StoreName {
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
    Writer,
    Follower,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StoreEvent {
    /// Another tab wrote: read `rows_since(since)`; the store is now at `revision`.
    Changed { since: u64, revision: u64 },
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
