//! What a slot holds, found in one walk: which rows at which revision, whether its snapshot is whole, and what stands behind
//! damage and would be lost with the cut.

use super::crc::Crc32c;
use super::record::{self, Record, Table};
use super::slots::{Slot, Slots};
use super::walk::{Seen, Walked, walk};
use crate::error::StoreError;
use crate::rows::Row;
use std::collections::BTreeMap;

/// A record in the owned form it is written again in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    Row(Table, Row),
    /// A payload of another version, with its seq.
    Unknown(u64, Vec<u8>),
}

#[derive(Default)]
pub struct Scan {
    /// The highest seq.
    pub revision: u64,
    /// The newest revision of each row, by key.
    pub rows: BTreeMap<String, u64>,
    /// History rows, counted; one written twice counts twice.
    pub history: usize,
    /// Rows of all tables, counted as they stand.
    pub count: u64,
    /// Well framed records that this version does not know.
    pub unknown: usize,
    /// Where the snapshot ends, in records before and bytes, if its end record was met and its count is right.
    pub snapshot_end: Option<u64>,
    /// Records of rows behind the snapshot.
    pub operations: u32,
    /// Whole records behind damage.
    pub behind: Vec<Held>,
}

impl Scan {
    fn see(&mut self, seen: &Seen<'_>, at: u64) {
        if seen.behind_damage {
            self.behind.extend(held(seen));
            return;
        }
        self.revision = self.revision.max(seen.seq);
        match record::open(seen.payload) {
            Record::Header(_) | Record::Unknown => self.unknown += 1,
            Record::End { rows } if rows == self.count && self.snapshot_end.is_none() => {
                self.snapshot_end = Some(at);
            }
            Record::End { .. } => {}
            Record::Rows(views) => {
                self.operations += u32::from(self.snapshot_end.is_some());
                for view in views {
                    self.count += 1;
                    match view.table {
                        Table::Rows => match self.rows.get_mut(view.key) {
                            Some(revision) => *revision = view.revision.max(*revision),
                            None => drop(self.rows.insert(view.key.to_owned(), view.revision)),
                        },
                        Table::History => self.history += 1,
                        Table::Aside => {}
                    }
                }
            }
        }
    }
}

/// The record as it would be written again; nothing for ends and headers.
pub fn held(seen: &Seen<'_>) -> Vec<Held> {
    match record::open(seen.payload) {
        Record::Header(_) | Record::End { .. } => Vec::new(),
        Record::Unknown => vec![Held::Unknown(seen.seq, seen.payload.to_owned())],
        Record::Rows(views) => views.into_iter().map(|view| Held::Row(view.table, view.to_row())).collect(),
    }
}

/// Scans a file of `size` bytes.
pub async fn scan<S: Slots>(slots: &S, crc: &Crc32c, slot: Slot, size: u64) -> Result<(Scan, Walked), StoreError> {
    let mut scan = Scan::default();
    let mut at = super::walk::START;
    let walked = walk(slots, crc, slot, size, &mut |seen| {
        at += (super::frame::HEAD + seen.payload.len()) as u64;
        scan.see(&seen, at);
    })
    .await?;
    Ok((scan, walked))
}

/// Everything readable in a file of `size` bytes, damage or not.
pub async fn everything<S: Slots>(slots: &S, crc: &Crc32c, slot: Slot, size: u64) -> Result<Vec<Held>, StoreError> {
    let mut all = Vec::new();
    walk(slots, crc, slot, size, &mut |seen| all.extend(held(&seen))).await?;
    Ok(all)
}
