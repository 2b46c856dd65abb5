//! Two copies as one store: the database, which is read and asked, and the journal, which survives what the database does
//! not. A commit is saved when the database transaction is complete and the journal record is on the device.
//!
//! Nothing here knows a browser: [`Database`] and [`Slots`] are all that is needed, and both exist in memory for tests.

mod both;
mod compare;
mod database;
mod spot;
mod tidy;
mod turns;
mod write;

pub use database::{Contents, Database, State, Write};

use crate::dump::Dump;
use crate::error::StoreError;
use crate::events::{Role, StoreEvent};
use crate::journal::{Journal, Slots, Stand, Table};
use crate::rows::{Commit, Copies, Draft, LastKnown, MissingCopy, Opened, Put, Row, Saved};
use crate::store::Store;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use turns::Turns;

/// Told whatever the app has to know unasked.
pub type Tell = Rc<dyn Fn(StoreEvent)>;

/// What is fixed for one store while it is open.
pub struct Settings {
    /// The newest wire schema this version knows.
    pub schema: u32,
    /// The name of this installation, should the store be new.
    pub fresh_replica: String,
    /// Only the sample may be cleared.
    pub sample: bool,
}

/// A database and a journal that are read, written and healed as one store. Its calls take turns.
pub struct Pair<D, S> {
    database: D,
    journal: Journal<S>,
    settings: Settings,
    tell: Tell,
    turns: Turns,
    role: Cell<Role>,
    /// What the database's state is, once loaded as the writer.
    state: RefCell<Option<State>>,
    /// Keys whose bytes could not be read and must not be overwritten.
    unread: RefCell<BTreeSet<String>>,
    /// The copies' histories are not of the same length.
    history_differs: Cell<bool>,
    /// The app was told that the journal is missing.
    told_lost: Cell<bool>,
    /// Commits since the journal was lost.
    without_journal: Cell<u32>,
    /// Where the journal has to be cut before it is read again: behind it is a record that the database refused.
    refused: RefCell<Option<Stand>>,
    /// Rows as they were read at the start, to be compared byte for byte when there is time.
    spots: RefCell<Vec<Row>>,
}

impl<D: Database, S: Slots> Pair<D, S> {
    /// Opens nothing yet; [`Store::load`] or [`Pair::lead`] is the next call. `tell` hears what happens unasked.
    pub fn new(database: D, slots: S, settings: Settings, role: Role, tell: Tell) -> Self {
        Self {
            database,
            journal: Journal::new(slots),
            settings,
            tell,
            turns: Turns::default(),
            role: Cell::new(role),
            state: RefCell::new(None),
            unread: RefCell::new(BTreeSet::new()),
            history_differs: Cell::new(false),
            told_lost: Cell::new(false),
            without_journal: Cell::new(0),
            refused: RefCell::new(None),
            spots: RefCell::new(Vec::new()),
        }
    }

    /// The first copy.
    pub fn database(&self) -> &D {
        &self.database
    }

    /// The files of the second copy.
    pub fn slots(&self) -> &S {
        self.journal.slots()
    }

    /// Whether this tab writes or follows.
    pub fn role(&self) -> Role {
        self.role.get()
    }

    /// The revision this tab last saw or wrote as the writer.
    pub fn revision(&self) -> u64 {
        self.state.borrow().as_ref().map_or(0, |state| state.revision)
    }

    /// From now on this tab writes: compares and heals the copies.
    ///
    /// # Errors
    /// [`StoreError::TooNew`] when a newer version wrote the data, else [`StoreError`] as the device gives it while
    /// the copies are compared.
    pub async fn lead(&self) -> Result<Opened, StoreError> {
        let _turn = self.turns.take().await;
        self.role.set(Role::Writer);
        let opened = self.compare().await?;
        self.spots.replace(spot::choose(&opened.rows, opened.revision));
        Ok(opened)
    }

    /// Finishes what is under way, gives the journal back, and from now on only reads.
    pub async fn stand_back(&self) {
        let _turn = self.turns.take().await;
        self.role.set(Role::Follower);
        self.state.replace(None);
        self.journal.close().await;
    }

    /// Another tab has given the journal back: brings it up to date, should it be missing here.
    pub async fn regain(&self) {
        let _turn = self.turns.take().await;
        if self.role.get() == Role::Writer && !self.journal.is_open() {
            // Should it still not open, the next commits try again.
            let compared = self.compare().await;
            if compared.is_ok_and(|opened| opened.healed.into_database > 0) {
                (self.tell)(StoreEvent::Changed { since: 0, revision: self.revision() });
            }
        }
    }

    async fn follow(&self) -> Result<Opened, StoreError> {
        let contents = self.database.read().await?;
        let state = contents.state.unwrap_or_else(|| self.fresh_state());
        self.check_schema(state.schema)?;
        Ok(Opened {
            revision: state.revision,
            schema: state.schema,
            replica: state.replica,
            rows: contents.rows,
            unreadable: contents.unreadable,
            healed: Default::default(),
            copies: Copies::Both,
            had_data: None,
        })
    }

    fn fresh_state(&self) -> State {
        State { revision: 0, schema: self.settings.schema, replica: self.settings.fresh_replica.clone() }
    }

    fn check_schema(&self, found: u32) -> Result<(), StoreError> {
        let known = self.settings.schema;
        if found > known { Err(StoreError::TooNew { found, known }) } else { Ok(()) }
    }

    /// The state as the writer knows it.
    fn leading(&self) -> Result<State, StoreError> {
        self.state.borrow().clone().filter(|_| self.role.get() == Role::Writer).ok_or(StoreError::NotWriter)
    }

    /// How many copies hold everything; tells the app when that has changed.
    fn copies_now(&self) -> Copies {
        let lost = !self.journal.is_open();
        if lost != self.told_lost.replace(lost) {
            (self.tell)(if lost { StoreEvent::CopyLost(MissingCopy::Journal) } else { StoreEvent::CopyBack });
        }
        if lost {
            return Copies::One(MissingCopy::Journal);
        }
        self.without_journal.set(0);
        Copies::Both
    }
}

impl<D: Database, S: Slots> Store for Pair<D, S> {
    async fn load(&self) -> Result<Opened, StoreError> {
        match self.role.get() {
            Role::Writer => self.lead().await,
            Role::Follower => self.follow().await,
        }
    }

    async fn commit(&self, commit: Commit) -> Result<Saved, StoreError> {
        let _turn = self.turns.take().await;
        let known = self.leading()?;
        let revision = commit.expected + 1;
        let place = |puts: Vec<Put>| puts.into_iter().map(|put| put.at(revision)).collect::<Vec<Row>>();
        let (rows, history) = (place(commit.rows), place(commit.history));
        let aside: Vec<String> = {
            let unread = self.unread.borrow();
            rows.iter().map(|row| &row.key).filter(|key| unread.contains(*key)).cloned().collect()
        };
        let state = State { revision, schema: self.settings.schema, replica: known.replica };
        let write =
            Write { expected: Some(commit.expected), state: &state, rows: &rows, history: &history, aside: &aside };
        let copies = self.write_both(&write).await?;
        self.state.replace(Some(state.clone()));
        self.unread.borrow_mut().retain(|key| !aside.contains(key));
        if revision == 1 {
            self.remember("");
        }
        Ok(Saved { revision, copies })
    }

    async fn rows_since(&self, revision: u64) -> Result<(u64, Vec<Row>), StoreError> {
        self.database.rows_since(revision).await
    }

    async fn history(&self, newest: usize) -> Result<Vec<Row>, StoreError> {
        self.database.history(newest).await
    }

    async fn put_draft(&self, key: &str, payload: &[u8]) -> Result<(), StoreError> {
        self.database.put_draft(&Draft { key: key.to_owned(), payload: payload.to_owned() }).await
    }

    async fn drop_draft(&self, key: &str) -> Result<(), StoreError> {
        self.database.drop_draft(key).await
    }

    async fn drafts(&self) -> Result<Vec<Draft>, StoreError> {
        self.database.drafts().await
    }

    async fn raw_dump(&self) -> Result<Vec<u8>, StoreError> {
        let _turn = self.turns.take().await;
        let contents = self.database.read().await?;
        let state = contents.state.unwrap_or_else(|| self.fresh_state());
        let mut dump = Dump::new(state.schema, &state.replica, state.revision);
        self.database.dump(&mut dump).await?;
        if self.journal.is_open() {
            let known: BTreeMap<&str, u64> = contents.rows.iter().map(|row| (row.key.as_str(), row.revision)).collect();
            let history: BTreeSet<String> = self.database.history_keys().await?.into_iter().collect();
            self.journal
                .each(&mut |view| {
                    let doubled = match view.table {
                        Table::Rows => known.get(view.key) >= Some(&view.revision),
                        Table::History => history.contains(view.key),
                        Table::Aside => false,
                    };
                    if !doubled {
                        dump.row("journal", &view.to_row());
                    }
                })
                .await?;
            let kept = self.slots().kept().await?;
            if !kept.is_empty() {
                dump.bytes("cut", &kept);
            }
        }
        Ok(dump.finish())
    }

    async fn clear_sample(&self) -> Result<(), StoreError> {
        if !self.settings.sample {
            return Err(StoreError::not_the_sample());
        }
        let _turn = self.turns.take().await;
        self.leading()?;
        self.state.replace(None);
        self.unread.borrow_mut().clear();
        self.database.clear().await?;
        self.database.remember(&LastKnown::default());
        if self.journal.is_open() { self.journal.clear().await } else { Ok(()) }
    }

    fn set_aside(&self, keys: &[String]) {
        self.unread.borrow_mut().extend(keys.iter().cloned());
    }

    fn remember(&self, note: &str) {
        self.database.remember(&LastKnown { revision: self.revision(), note: note.to_owned() });
    }
}
