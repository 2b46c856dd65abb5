//! Walking over the records of a slot: good ones up to the first bad one, then whatever can still be read behind it.

use super::crc::Crc32c;
use super::frame::{self, Parsed};
use super::record::{self, Header, Record};
use super::slots::{Slot, Slots};
use crate::error::StoreError;

/// The first record begins here. The header stands before it, alone in its sector, so that damage to the one is not damage
/// to the other.
pub const START: u64 = 512;
/// Bytes read at a time.
const CHUNK: u64 = 1 << 20;

/// One record on the way.
pub struct Seen<'a> {
    pub seq: u64,
    pub payload: &'a [u8],
    /// It stands behind a bad record: it is readable but will be cut away with it.
    pub behind_damage: bool,
}

/// How far the good records reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Walked {
    /// The end of the last good record before any damage; at least [`START`].
    pub good: u64,
    /// Bad records with a credible length, counted.
    pub bad: usize,
}

/// A walk over one file, a chunk at a time, so that others get their turn in between.
pub struct Walk {
    slot: Slot,
    size: u64,
    at: u64,
    want: u64,
    walked: Walked,
}

impl Walk {
    pub fn over(slot: Slot, size: u64) -> Self {
        Self { slot, size, at: START, want: CHUNK, walked: Walked { good: START, bad: 0 } }
    }

    /// Shows `visit` the readable records of the next chunk; the answer once the walk has ended.
    pub async fn step<S: Slots>(
        &mut self,
        slots: &S,
        crc: &Crc32c,
        visit: &mut dyn FnMut(Seen<'_>),
    ) -> Result<Option<Walked>, StoreError> {
        if self.at >= self.size {
            return Ok(Some(self.walked));
        }
        let want = self.want.min(self.size - self.at);
        let bytes = slots.read(self.slot, self.at, want).await?;
        if bytes.len() as u64 != want {
            return Err(StoreError::Other { name: "ShortRead".into(), message: "the journal shrank".into() });
        }
        Ok(if self.records(crc, &bytes, visit) { Some(self.walked) } else { None })
    }

    /// Whether nothing can be read behind these bytes.
    fn records(&mut self, crc: &Crc32c, bytes: &[u8], visit: &mut dyn FnMut(Seen<'_>)) -> bool {
        let mut rest = bytes;
        loop {
            let length = match frame::parse(crc, rest) {
                Parsed::Whole { seq, payload, length } => {
                    visit(Seen { seq, payload, behind_damage: self.walked.bad > 0 });
                    length
                }
                Parsed::Bad { skip: Some(length) } => {
                    self.walked.bad += 1;
                    length
                }
                Parsed::Bad { skip: None } => return true,
                // The end of the file, or a write torn there.
                Parsed::Short { needs } if self.at + needs as u64 > self.size => return true,
                Parsed::Short { needs } => {
                    self.want = CHUNK.max(needs as u64);
                    return false;
                }
            };
            self.at += length as u64;
            rest = rest.get(length..).unwrap_or_default();
            if self.walked.bad == 0 {
                self.walked.good = self.at;
            }
        }
    }
}

/// Shows `visit` every readable record of a file of `size` bytes.
pub async fn walk<S: Slots>(
    slots: &S,
    crc: &Crc32c,
    slot: Slot,
    size: u64,
    visit: &mut dyn FnMut(Seen<'_>),
) -> Result<Walked, StoreError> {
    let mut walk = Walk::over(slot, size);
    loop {
        if let Some(walked) = walk.step(slots, crc, visit).await? {
            return Ok(walked);
        }
    }
}

/// The slot's header, where it can be read.
pub async fn header<S: Slots>(slots: &S, crc: &Crc32c, slot: Slot) -> Result<Option<Header>, StoreError> {
    let bytes = slots.read(slot, 0, START).await?;
    Ok(match frame::parse(crc, &bytes) {
        Parsed::Whole { payload, .. } => match record::open(payload) {
            Record::Header(header) => Some(header),
            _ => None,
        },
        _ => None,
    })
}
