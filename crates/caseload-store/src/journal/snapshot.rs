//! Writing a slot anew: every live row once, read back and counted before the header makes it the current one.

use super::crc::Crc32c;
use super::frame::frame;
use super::record::{self, Header, RowView, Table};
use super::scan::scan;
use super::slots::{Slot, Slots};
use super::walk::START;
use crate::error::StoreError;

/// Rows are gathered into records of about this many bytes.
const RECORD: usize = 256 << 10;

/// A slot being written.
pub struct Snapshot<'a, S> {
    slots: &'a S,
    crc: &'a Crc32c,
    slot: Slot,
    header: Header,
    /// The revision the snapshot is of.
    revision: u64,
    /// Where the next record goes.
    at: u64,
    /// Rows not framed yet.
    payload: Vec<u8>,
    /// Records not written yet.
    pending: Vec<u8>,
    rows: u64,
}

/// A snapshot that counts.
pub struct Written {
    /// Its end, in bytes.
    pub end: u64,
}

/// Why a snapshot does not count.
pub enum Unwritten {
    /// Before the header: the slot that was current still is.
    Before(StoreError),
    /// At the header: which slot is current shows only when the journal is opened again.
    AtHeader(StoreError),
}

impl<'a, S: Slots> Snapshot<'a, S> {
    /// Empties the slot and begins; until [`Self::finish`] its header says that it does not count.
    pub async fn begin(
        slots: &'a S,
        crc: &'a Crc32c,
        slot: Slot,
        header: Header,
        revision: u64,
    ) -> Result<Self, StoreError> {
        slots.truncate(slot, 0).await?;
        slots.write(slot, 0, &sector(crc, &Header { generation: 0, ..header.clone() })?, false).await?;
        let payload = record::rows();
        Ok(Self { slots, crc, slot, header, revision, at: START, payload, pending: Vec::new(), rows: 0 })
    }

    pub fn add(&mut self, row: &RowView<'_>) {
        record::add(&mut self.payload, row);
        self.added();
    }

    pub fn add_row(&mut self, table: Table, row: &crate::rows::Row) {
        record::add_row(&mut self.payload, table, row);
        self.added();
    }

    fn added(&mut self) {
        self.rows += 1;
        if self.payload.len() >= RECORD {
            self.close_record();
        }
    }

    /// A payload of another version, as it stood.
    pub fn add_unknown(&mut self, seq: u64, payload: &[u8]) {
        self.pending.extend(frame(self.crc, seq, payload));
    }

    fn close_record(&mut self) {
        if self.payload.len() > 1 {
            self.pending.extend(frame(self.crc, self.revision, &self.payload));
            self.payload.truncate(1);
        }
    }

    /// Writes what was gathered.
    pub async fn drain(&mut self) -> Result<(), StoreError> {
        if !self.pending.is_empty() {
            self.slots.write(self.slot, self.at, &self.pending, false).await?;
            self.at += self.pending.len() as u64;
            self.pending.clear();
        }
        Ok(())
    }

    /// Ends the snapshot, reads it back, and makes it the current one.
    pub async fn finish(mut self) -> Result<Written, Unwritten> {
        self.verified().await.map_err(Unwritten::Before)?;
        let sector = sector(self.crc, &self.header).map_err(Unwritten::Before)?;
        self.slots.write(self.slot, 0, &sector, true).await.map_err(Unwritten::AtHeader)?;
        Ok(Written { end: self.at })
    }

    async fn verified(&mut self) -> Result<(), StoreError> {
        self.close_record();
        self.pending.extend(frame(self.crc, self.revision, &record::end(self.rows)));
        let end = self.at + self.pending.len() as u64;
        self.slots.write(self.slot, self.at, &self.pending, true).await?;
        let (scan, walked) = scan(self.slots, self.crc, self.slot, end).await?;
        if walked.good != end || scan.snapshot_end != Some(end) || scan.count != self.rows {
            return Err(StoreError::Other {
                name: "SnapshotNotVerified".into(),
                message: "the snapshot does not read back as it was written".into(),
            });
        }
        self.at = end;
        Ok(())
    }
}

/// A header alone in its sector.
fn sector(crc: &Crc32c, header: &Header) -> Result<Vec<u8>, StoreError> {
    let mut bytes = frame(crc, header.generation, &record::header(header));
    if bytes.len() as u64 > START {
        return Err(StoreError::Other { name: "HeaderTooLong".into(), message: header.replica.clone() });
    }
    bytes.resize(START as usize, 0);
    Ok(bytes)
}
