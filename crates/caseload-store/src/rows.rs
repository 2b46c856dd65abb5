//! The nouns of the store: what is put in, what comes back, and what opening found. No behaviour.

/// One row as it stands in the store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Kind and id, unique in its object store.
    pub key: String,
    /// What sort of record it is, as the wire format calls it.
    pub kind: String,
    /// The id of the record this one belongs to.
    pub parent: Option<String>,
    /// The storage year (July 1 to June 30), named by the year it begins in; only rows of observations have one.
    pub year: Option<i32>,
    /// The revision of the commit that wrote it.
    pub revision: u64,
    /// The first byte says what follows: 0 JSON text, 1 sealed.
    pub payload: Vec<u8>,
}

/// A row to be written. The store gives it its revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Put {
    /// Kind and id, unique in its object store.
    pub key: String,
    /// What sort of record it is, as the wire format calls it.
    pub kind: String,
    /// The id of the record this one belongs to.
    pub parent: Option<String>,
    /// The storage year (July 1 to June 30), named by the year it begins in; only rows of observations have one.
    pub year: Option<i32>,
    /// The first byte says what follows: 0 JSON text, 1 sealed.
    pub payload: Vec<u8>,
}

impl Put {
    /// The row this becomes in the commit with that revision.
    pub fn at(self, revision: u64) -> Row {
        Row { key: self.key, kind: self.kind, parent: self.parent, year: self.year, revision, payload: self.payload }
    }
}

/// What is written in one transaction: all of it or nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Commit {
    /// The revision the writer built on. Anything else in the store refuses the commit as stale.
    pub expected: u64,
    /// Put in place of what their keys held; any number, also none.
    pub rows: Vec<Put>,
    /// Written once and never changed: each needs a key of its own. Not read when the store opens.
    pub history: Vec<Put>,
}

/// A commit that is on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The new revision: the expected one plus one.
    pub revision: u64,
    /// Which copies hold it.
    pub copies: Copies,
}

/// How many copies on the device hold everything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// Database and journal.
    Both,
    /// All but the one named.
    One(MissingCopy),
}

/// The copy that does not hold everything at the moment. The store tries to bring it up again at each commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MissingCopy {
    /// The append-only file. The database is never missing: without it the store does not open.
    Journal,
}

/// What opening found, both copies already compared and healed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The revision of the last commit; 0 in a new store.
    pub revision: u64,
    /// The wire schema the rows were written with, at most the one this version knows.
    pub schema: u32,
    /// The name of this installation, made when the store was.
    pub replica: String,
    /// By key, ascending.
    pub rows: Vec<Row>,
    /// Left as they are in the store, and listed in the raw dump.
    pub unreadable: Vec<Unreadable>,
    /// What was missing in one copy and came from the other.
    pub healed: Healed,
    /// Which copies hold everything now.
    pub copies: Copies,
    /// Both copies are empty although data were here: show recovery, never the first run.
    pub had_data: Option<LastKnown>,
}

/// What could not be read below the payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// The row's key, where one could be read.
    pub key: Option<String>,
    /// In what way.
    pub why: UnreadableWhy,
}

/// What is wrong with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnreadableWhy {
    /// A database row without its columns.
    Shape,
    /// A journal record whose checksum does not match, or whose inside is not rows.
    Record,
}

/// What was put where when the copies were compared.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Healed {
    /// Rows the database lacked, counted.
    pub into_database: usize,
    /// Rows the journal lacked, counted.
    pub into_journal: usize,
    /// Bytes cut from the journal behind its last good record (kept aside).
    pub cut: u64,
}

impl Healed {
    /// Whether anything had to be put right.
    pub fn any(&self) -> bool {
        *self != Self::default()
    }
}

/// What this device remembers outside the two copies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LastKnown {
    /// The revision at the last commit that was remembered.
    pub revision: u64,
    /// What [`Store::remember`](crate::Store::remember) was last told, for example counts.
    pub note: String,
}

/// Something half typed. Kept outside bundle, history and journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The name of the form it was typed in.
    pub key: String,
    /// What was typed, as the page keeps it; opaque here.
    pub payload: Vec<u8>,
}
