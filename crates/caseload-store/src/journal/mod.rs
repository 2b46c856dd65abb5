//! The second copy: an append-only file of the rows as they were put into the database, in two slots.
//!
//! One slot is current. Records are appended to it; now and then every live row is written to the other slot, read back, and
//! only then the other slot becomes current. The older slot stays as it was until the next snapshot, so that one complete,
//! verified copy is never touched. Opening cuts the current slot at the first bad record before anything is appended:
//! a torn record must never stand in the middle.
//!
//! Nothing here knows a browser; [`Slots`] is all that is needed. Callers take care that calls do not overlap.

pub mod crc;
pub mod frame;
mod open;
pub mod record;
mod scan;
mod slots;
mod snapshot;
mod walk;

pub use open::View;
pub use record::Table;
pub use slots::{Slot, Slots};

use crate::error::StoreError;
use crate::rows::Row;
use crc::Crc32c;
use record::{Header, Record, RowView};
use snapshot::{Snapshot, Unwritten};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use walk::{Walk, walk};

/// A snapshot is due after so many records behind the last one …
const OPERATIONS: u32 = 500;
/// … or so many bytes.
const BYTES: u64 = 8 << 20;

/// The journal of one store.
pub struct Journal<S> {
    slots: S,
    crc: Crc32c,
    /// Nothing while closed, or when a failed call left the files in a state only opening can tell.
    current: RefCell<Option<Current>>,
}

/// Where a journal ended at some moment, to go back there.
#[derive(Clone)]
pub struct Stand(Current);

/// The slot that is appended to.
#[derive(Clone)]
struct Current {
    slot: Slot,
    header: Header,
    revision: u64,
    /// Where the next record goes.
    end: u64,
    /// Where the snapshot ended, or where the last try to write one was.
    snapshot_end: u64,
    operations: u32,
}

impl<S: Slots> Journal<S> {
    /// A journal that is not open yet; call [`Journal::open`] before anything else.
    pub fn new(slots: S) -> Self {
        Self { slots, crc: Crc32c::new(), current: RefCell::new(None) }
    }

    /// The files it is kept in.
    pub fn slots(&self) -> &S {
        &self.slots
    }

    /// Whether it can be appended to; false before opening, after closing and after a failed write.
    pub fn is_open(&self) -> bool {
        self.current.borrow().is_some()
    }

    /// The schema in the current slot's header.
    pub fn schema(&self) -> Option<u32> {
        self.current.borrow().as_ref().map(|current| current.header.schema)
    }

    fn current(&self) -> Result<Current, StoreError> {
        self.current.borrow().clone().ok_or(StoreError::Gone)
    }

    /// Begins an empty journal. `Ok` only when it is on the device.
    ///
    /// # Errors
    /// [`StoreError`] as the device gives it; the journal then stays closed.
    pub async fn create(&self, schema: u32, replica: &str) -> Result<(), StoreError> {
        let header = Header { generation: 1, schema, replica: replica.to_owned() };
        let snapshot = Snapshot::begin(&self.slots, &self.crc, Slot::A, header.clone(), 0).await?;
        self.settle(snapshot, Slot::A, header, 0).await
    }

    /// Appends all rows as one record and waits until the device has it. After an error the journal is closed: the file
    /// may end in a torn record, and opening it again cuts that off.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, `TooLong` for rows beyond [`frame::LONGEST`] bytes (nothing
    /// is written then), else [`StoreError`] as the device gives it.
    pub async fn append(&self, revision: u64, rows: &[(Table, &Row)]) -> Result<(), StoreError> {
        let current = self.current()?;
        let mut payload = record::rows();
        rows.iter().for_each(|(table, row)| record::add_row(&mut payload, *table, row));
        if payload.len() > frame::LONGEST {
            return Err(StoreError::Other { name: "TooLong".into(), message: "the record is too long".into() });
        }
        let framed = frame::frame(&self.crc, revision, &payload);
        self.append_frame(current, revision, &framed).await
    }

    /// Where the journal ends now; nothing while it is closed.
    pub fn stand(&self) -> Option<Stand> {
        self.current.borrow().clone().map(Stand)
    }

    /// Cuts off what was appended behind `stand`, in the slot it was taken in. After an error the journal is closed, and
    /// what was to be cut off is still there.
    ///
    /// # Errors
    /// [`StoreError`] as the device gives it.
    pub async fn go_back(&self, stand: Stand) -> Result<(), StoreError> {
        *self.current.borrow_mut() = None;
        self.slots.truncate(stand.0.slot, stand.0.end).await?;
        *self.current.borrow_mut() = Some(stand.0);
        Ok(())
    }

    async fn append_frame(&self, mut current: Current, revision: u64, framed: &[u8]) -> Result<(), StoreError> {
        *self.current.borrow_mut() = None;
        self.slots.write(current.slot, current.end, framed, true).await?;
        current.end += framed.len() as u64;
        current.revision = current.revision.max(revision);
        current.operations += 1;
        *self.current.borrow_mut() = Some(current);
        Ok(())
    }

    /// Reads rows back: of each key in `wanted` the one with that revision.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, else [`StoreError`] as the device gives it.
    pub async fn rows(&self, wanted: &BTreeMap<String, u64>) -> Result<Vec<Row>, StoreError> {
        let mut found: BTreeMap<String, Row> = BTreeMap::new();
        self.each(&mut |view| {
            if view.table == Table::Rows && wanted.get(view.key) == Some(&view.revision) {
                found.insert(view.key.to_owned(), view.to_row());
            }
        })
        .await?;
        Ok(found.into_values().collect())
    }

    /// The history rows whose key is not in `known`, oldest first.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, else [`StoreError`] as the device gives it.
    pub async fn history_beyond(&self, known: &BTreeSet<String>) -> Result<Vec<Row>, StoreError> {
        let mut found: BTreeMap<(u64, String), Row> = BTreeMap::new();
        self.each(&mut |view| {
            if view.table == Table::History && !known.contains(view.key) {
                found.insert((view.revision, view.key.to_owned()), view.to_row());
            }
        })
        .await?;
        Ok(found.into_values().collect())
    }

    /// The keys of all history rows.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, else [`StoreError`] as the device gives it.
    pub async fn history_keys(&self) -> Result<BTreeSet<String>, StoreError> {
        let mut keys = BTreeSet::new();
        self.each(&mut |view| {
            if view.table == Table::History {
                keys.insert(view.key.to_owned());
            }
        })
        .await?;
        Ok(keys)
    }

    /// Shows every row of the current slot, all versions, as they were written.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, else [`StoreError`] as the device gives it.
    pub async fn each(&self, visit: &mut dyn FnMut(RowView<'_>)) -> Result<(), StoreError> {
        let current = self.current()?;
        walk(&self.slots, &self.crc, current.slot, current.end, &mut |seen| {
            if let Record::Rows(views) = record::open(seen.payload) {
                views.into_iter().for_each(&mut *visit);
            }
        })
        .await?;
        Ok(())
    }

    /// Whether it is time for a snapshot.
    pub fn due(&self) -> bool {
        self.current
            .borrow()
            .as_ref()
            .is_some_and(|current| current.operations >= OPERATIONS || current.end - current.snapshot_end >= BYTES)
    }

    /// Writes every live row to the other slot, verifies it and goes on there, under the header schema `schema`.
    /// After an error the current slot goes on as before, unless the journal is closed.
    ///
    /// # Errors
    /// [`StoreError::Gone`] while the journal is closed, else [`StoreError`] as the device gives it, also when what
    /// was read back is not what was written.
    pub async fn snapshot(&self, schema: u32) -> Result<(), StoreError> {
        let current = self.current()?;
        if let Some(current) = self.current.borrow_mut().as_mut() {
            // Should it fail, the next try is not at the next commit but after as many again.
            current.operations = 0;
            current.snapshot_end = current.end;
        }
        let slot = current.slot.other();
        let header = Header { generation: current.header.generation + 1, schema, ..current.header.clone() };
        let newest = self.newest(&current).await?;
        let mut snapshot = Snapshot::begin(&self.slots, &self.crc, slot, header.clone(), current.revision).await?;
        self.copy_live(&current, newest, &mut snapshot).await?;
        self.settle(snapshot, slot, header, current.revision).await
    }

    async fn settle(
        &self,
        snapshot: Snapshot<'_, S>,
        slot: Slot,
        header: Header,
        revision: u64,
    ) -> Result<(), StoreError> {
        match snapshot.finish().await {
            Ok(written) => {
                let end = written.end;
                let current = Current { slot, header, revision, end, snapshot_end: end, operations: 0 };
                *self.current.borrow_mut() = Some(current);
                Ok(())
            }
            Err(Unwritten::Before(error)) => Err(error),
            Err(Unwritten::AtHeader(error)) => {
                *self.current.borrow_mut() = None;
                Err(error)
            }
        }
    }

    async fn newest(&self, current: &Current) -> Result<BTreeMap<String, u64>, StoreError> {
        let (scan, _) = scan::scan(&self.slots, &self.crc, current.slot, current.end).await?;
        Ok(scan.rows)
    }

    async fn copy_live(
        &self,
        current: &Current,
        mut newest: BTreeMap<String, u64>,
        snapshot: &mut Snapshot<'_, S>,
    ) -> Result<(), StoreError> {
        let mut once: BTreeSet<(Table, u64, String)> = BTreeSet::new();
        let mut walk = Walk::over(current.slot, current.end);
        loop {
            let mut visit = |seen: walk::Seen<'_>| match record::open(seen.payload) {
                Record::Rows(views) => {
                    for view in views {
                        let live = match view.table {
                            Table::Rows if newest.get(view.key) == Some(&view.revision) => {
                                newest.remove(view.key).is_some()
                            }
                            Table::Rows => false,
                            table => once.insert((table, view.revision, view.key.to_owned())),
                        };
                        if live {
                            snapshot.add(&view);
                        }
                    }
                }
                Record::Unknown => snapshot.add_unknown(seen.seq, seen.payload),
                Record::Header(_) | Record::End { .. } => {}
            };
            let ended = walk.step(&self.slots, &self.crc, &mut visit).await?.is_some();
            snapshot.drain().await?;
            if ended {
                return Ok(());
            }
        }
    }

    /// Empties both slots; only ever for the sample.
    ///
    /// # Errors
    /// [`StoreError`] as the device gives it; one slot may then still be full. The journal is closed either way.
    pub async fn clear(&self) -> Result<(), StoreError> {
        *self.current.borrow_mut() = None;
        self.slots.truncate(Slot::A, 0).await?;
        self.slots.truncate(Slot::B, 0).await
    }

    /// Gives the files back.
    pub async fn close(&self) {
        *self.current.borrow_mut() = None;
        self.slots.close().await;
    }
}
