//! Opening the journal: choose the current slot, cut what is bad, keep what is cut, write again what stood behind it.

use super::record::{Header, Table};
use super::scan::{Held, Scan, everything, scan};
use super::slots::{Slot, Slots};
use super::snapshot::Snapshot;
use super::walk::{START, header};
use super::{Current, Journal, frame};
use crate::error::StoreError;
use std::collections::{BTreeMap, BTreeSet};

/// What an opened journal holds.
#[derive(Debug, Default)]
pub struct View {
    /// The highest revision on record.
    pub revision: u64,
    /// Empty when there is no journal yet; [`Journal::create`] makes one.
    pub replica: String,
    /// The newest revision of each row, by key.
    pub rows: BTreeMap<String, u64>,
    /// History rows, counted.
    pub history: usize,
    /// Records that could not be read, counted. They are kept.
    pub unreadable: usize,
    /// Bytes cut off, and kept.
    pub cut: u64,
}

/// How many bytes are kept at a time.
const PIECE: u64 = 1 << 20;

impl<S: Slots> Journal<S> {
    /// Opens the files, puts them in order and tells what they hold. Refuses what a newer schema wrote.
    ///
    /// # Errors
    /// [`StoreError::TooNew`] when a slot was written under a schema above `known`, and then nothing is changed; else
    /// [`StoreError`] as the device gives it.
    pub async fn open(&self, known: u32) -> Result<View, StoreError> {
        *self.current.borrow_mut() = None;
        let [size_a, size_b] = self.slots.open().await?;
        let sizes = |slot| if slot == Slot::A { size_a } else { size_b };
        let in_a = header(&self.slots, &self.crc, Slot::A).await?;
        let in_b = header(&self.slots, &self.crc, Slot::B).await?;
        if let Some(found) = in_a.iter().chain(&in_b).map(|header| header.schema).find(|schema| *schema > known) {
            self.slots.close().await;
            return Err(StoreError::TooNew { found, known });
        }
        let counts = |header: Option<Header>, slot| header.filter(|h| h.generation > 0).map(|h| (slot, h));
        let newest = counts(in_a, Slot::A).into_iter().chain(counts(in_b, Slot::B)).max_by_key(|(_, h)| h.generation);
        match newest {
            Some((slot, header)) => self.open_slot(slot, header, sizes(slot), sizes(slot.other())).await,
            None if size_a <= START && size_b <= START => Ok(View::default()),
            None => {
                let slot = if size_a >= size_b { Slot::A } else { Slot::B };
                let header = Header { generation: 0, schema: known, replica: String::new() };
                self.rebuild(slot, header, sizes(slot), sizes(slot.other())).await
            }
        }
    }

    async fn open_slot(&self, slot: Slot, header: Header, size: u64, other: u64) -> Result<View, StoreError> {
        let (mut scan, walked) = scan(&self.slots, &self.crc, slot, size).await?;
        let Some(snapshot_end) = scan.snapshot_end else {
            return self.rebuild(slot, header, size, other).await;
        };
        let cut = size - walked.good;
        if cut > 0 {
            self.keep(slot, walked.good, size).await?;
            self.slots.truncate(slot, walked.good).await?;
        }
        let behind = std::mem::take(&mut scan.behind);
        let (revision, operations) = (scan.revision, scan.operations);
        let current = Current { slot, header: header.clone(), revision, end: walked.good, snapshot_end, operations };
        *self.current.borrow_mut() = Some(current);
        self.write_again(&mut scan, behind).await?;
        Ok(view(scan, header, walked.bad, cut))
    }

    /// Appends the records that stood behind the cut, where they are newer than what is in front of it.
    async fn write_again(&self, scan: &mut Scan, behind: Vec<Held>) -> Result<(), StoreError> {
        for held in behind {
            match held {
                Held::Row(Table::Rows, row) if scan.rows.get(&row.key).is_some_and(|known| *known >= row.revision) => {}
                Held::Row(table, row) => {
                    scan.revision = scan.revision.max(row.revision);
                    self.append(scan.revision, &[(table, &row)]).await?;
                    match table {
                        Table::Rows => drop(scan.rows.insert(row.key, row.revision)),
                        Table::History => scan.history += 1,
                        Table::Aside => {}
                    }
                }
                Held::Unknown(seq, payload) => {
                    scan.unknown += 1;
                    let framed = frame::frame(&self.crc, seq, &payload);
                    self.append_frame(self.current()?, seq, &framed).await?;
                }
            }
        }
        Ok(())
    }

    /// The snapshot in `slot` is not whole: gather everything readable in both slots and write the slot anew. The other slot
    /// is not touched, and all bytes of this one are kept first.
    async fn rebuild(&self, slot: Slot, found: Header, size: u64, other: u64) -> Result<View, StoreError> {
        let mut all = everything(&self.slots, &self.crc, slot, size).await?;
        all.extend(everything(&self.slots, &self.crc, slot.other(), other).await?);
        if all.is_empty() && found.generation == 0 {
            return Ok(View::default());
        }
        self.keep(slot, 0, size).await?;
        let older = header(&self.slots, &self.crc, slot.other()).await?;
        let named = [Some(&found), older.as_ref()];
        let replica = named.into_iter().flatten().map(|header| &header.replica).find(|replica| !replica.is_empty());
        let header = Header {
            generation: 1 + found.generation.max(older.as_ref().map_or(0, |header| header.generation)),
            replica: replica.cloned().unwrap_or_default(),
            ..found
        };
        let (live, revision) = live(all);
        let mut snapshot = Snapshot::begin(&self.slots, &self.crc, slot, header.clone(), revision).await?;
        for held in &live {
            match held {
                Held::Row(table, row) => snapshot.add_row(*table, row),
                Held::Unknown(seq, payload) => snapshot.add_unknown(*seq, payload),
            }
            snapshot.drain().await?;
        }
        self.settle(snapshot, slot, header.clone(), revision).await?;
        let end = self.current()?.end;
        let (scan, _) = scan(&self.slots, &self.crc, slot, end).await?;
        Ok(view(scan, header, 1, size))
    }

    async fn keep(&self, slot: Slot, from: u64, to: u64) -> Result<(), StoreError> {
        let mut at = from;
        while at < to {
            let bytes = self.slots.read(slot, at, PIECE.min(to - at)).await?;
            if bytes.is_empty() {
                break;
            }
            self.slots.keep(&bytes).await?;
            at += bytes.len() as u64;
        }
        Ok(())
    }
}

/// Each row once at its newest, everything else once, and the highest revision among them.
fn live(all: Vec<Held>) -> (Vec<Held>, u64) {
    let mut revision = 0;
    let mut rows: BTreeMap<String, crate::rows::Row> = BTreeMap::new();
    let mut once: BTreeSet<(Table, u64, String)> = BTreeSet::new();
    let mut live = Vec::new();
    for held in all {
        match held {
            Held::Row(Table::Rows, row) => {
                revision = revision.max(row.revision);
                match rows.get(&row.key) {
                    Some(newer) if newer.revision >= row.revision => {}
                    _ => drop(rows.insert(row.key.clone(), row)),
                }
            }
            Held::Row(table, row) => {
                revision = revision.max(row.revision);
                if once.insert((table, row.revision, row.key.clone())) {
                    live.push(Held::Row(table, row));
                }
            }
            Held::Unknown(seq, payload) => {
                revision = revision.max(seq);
                live.push(Held::Unknown(seq, payload));
            }
        }
    }
    live.extend(rows.into_values().map(|row| Held::Row(Table::Rows, row)));
    (live, revision)
}

fn view(scan: Scan, header: Header, bad: usize, cut: u64) -> View {
    View {
        revision: scan.revision,
        replica: header.replica,
        rows: scan.rows,
        history: scan.history,
        unreadable: bad + scan.unknown,
        cut,
    }
}
