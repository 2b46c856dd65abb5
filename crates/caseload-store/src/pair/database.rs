//! The first copy, as the pair wants to see it. In the browser it is IndexedDB; in tests, memory.

use crate::dump::Dump;
use crate::error::StoreError;
use crate::rows::{Draft, LastKnown, Row, Unreadable};

/// What a store says about itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    /// The revision of the last commit; 0 before the first.
    pub revision: u64,
    /// The wire schema of the rows.
    pub schema: u32,
    /// The name of this installation.
    pub replica: String,
}

/// What the database holds.
#[derive(Clone, Debug, Default)]
pub struct Contents {
    /// Nothing in a database that was just made.
    pub state: Option<State>,
    /// By key, ascending.
    pub rows: Vec<Row>,
    /// Rows without their columns, left as they are.
    pub unreadable: Vec<Unreadable>,
    /// History rows, counted.
    pub history: usize,
}

/// The database and what can be done to it. Errors: [`StoreError`] as the device gives them; a failed transaction
/// leaves everything as it was.
#[allow(async_fn_in_trait, reason = "the app runs on one thread, its futures need not be Send")]
pub trait Database {
    /// Everything but history and drafts.
    async fn read(&self) -> Result<Contents, StoreError>;

    /// One strict transaction: reads the state first and refuses as stale anything but `expected`; moves the rows named in
    /// `aside` to where nothing is overwritten; puts rows and history; sets the state. Answers the rows put aside.
    async fn commit(&self, write: &Write<'_>) -> Result<Vec<Row>, StoreError>;

    /// The state's revision, and the rows above `revision`.
    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError>;

    /// The newest history rows, newest first.
    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError>;

    /// The keys of all history rows.
    async fn history_keys(&self) -> Result<Vec<String>, StoreError>;

    /// Keeps something half typed, in place of what the key held before.
    async fn put_draft(&self, draft: &Draft) -> Result<(), StoreError>;
    /// Forgets a draft; also fine when there is none.
    async fn drop_draft(&self, key: &str) -> Result<(), StoreError>;
    /// All drafts, by key.
    async fn drafts(&self) -> Result<Vec<Draft>, StoreError>;

    /// Adds everything in the database to a dump.
    async fn dump(&self, dump: &mut Dump) -> Result<(), StoreError>;

    /// Empties it; only ever for the sample.
    async fn clear(&self) -> Result<(), StoreError>;

    /// The note that is kept outside both copies.
    fn recall(&self) -> Option<LastKnown>;
    /// Keeps the note outside both copies, in place of the one before. It may fail unsaid.
    fn remember(&self, known: &LastKnown);
}

/// One transaction.
pub struct Write<'a> {
    /// The revision that must be found; none when the copies are being healed.
    pub expected: Option<u64>,
    /// The state afterwards.
    pub state: &'a State,
    /// Rows to be put, each with its revision.
    pub rows: &'a [Row],
    /// History rows to be put; their keys are new.
    pub history: &'a [Row],
    /// Keys whose present bytes are to be put aside.
    pub aside: &'a [String],
}
