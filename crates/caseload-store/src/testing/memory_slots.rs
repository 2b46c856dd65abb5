//! The journal's files in memory: writes that are not flushed can be lost, a failing write leaves half of itself.
//! Clones share the files.

use super::faults::Faults;
use crate::error::StoreError;
use crate::journal::{Slot, Slots};
use std::cell::RefCell;
use std::rc::Rc;

/// Two files whose calls fail as their [`Faults`] say.
#[derive(Clone, Default)]
pub struct MemorySlots {
    files: Rc<RefCell<Files>>,
    faults: Faults,
}

#[derive(Default)]
struct Files {
    seen: [Vec<u8>; 2],
    /// What the device has.
    flushed: [Vec<u8>; 2],
    kept: Vec<u8>,
    /// Whether writes put something else on the file than they were given.
    spoil: bool,
}

fn number(slot: Slot) -> usize {
    match slot {
        Slot::A => 0,
        Slot::B => 1,
    }
}

impl MemorySlots {
    /// Empty files with those faults.
    pub fn with(faults: Faults) -> Self {
        Self { faults, ..Self::default() }
    }

    /// Power loss: what was not flushed is gone.
    pub fn lose_unflushed(&self) {
        let files = &mut *self.files.borrow_mut();
        files.seen.clone_from(&files.flushed);
    }

    /// From now on a device that lies: writes succeed, and the last byte of each is another one.
    pub fn spoil_writes(&self, spoil: bool) {
        self.files.borrow_mut().spoil = spoil;
    }

    /// The bytes of a file, to look at and to damage.
    pub fn damage(&self, slot: Slot, harm: impl FnOnce(&mut Vec<u8>)) {
        let files = &mut *self.files.borrow_mut();
        harm(&mut files.seen[number(slot)]);
        files.flushed.clone_from(&files.seen);
    }

    /// What a reader of the file sees, flushed or not.
    pub fn bytes(&self, slot: Slot) -> Vec<u8> {
        self.files.borrow().seen[number(slot)].clone()
    }
}

impl Slots for MemorySlots {
    async fn open(&self) -> Result<[u64; 2], StoreError> {
        self.faults.check()?;
        let files = self.files.borrow();
        Ok([files.seen[0].len() as u64, files.seen[1].len() as u64])
    }

    async fn read(&self, slot: Slot, at: u64, length: u64) -> Result<Vec<u8>, StoreError> {
        self.faults.check()?;
        let files = self.files.borrow();
        let file = &files.seen[number(slot)];
        let from = file.len().min(at as usize);
        Ok(file[from..file.len().min(from + length as usize)].to_vec())
    }

    async fn write(&self, slot: Slot, at: u64, bytes: &[u8], flush: bool) -> Result<(), StoreError> {
        let fault = self.faults.check();
        let files = &mut *self.files.borrow_mut();
        let file = &mut files.seen[number(slot)];
        let bytes = if fault.is_ok() { bytes } else { &bytes[..bytes.len() / 2] };
        let at = at as usize;
        file.resize(file.len().max(at + bytes.len()), 0);
        file[at..at + bytes.len()].copy_from_slice(bytes);
        if files.spoil && !bytes.is_empty() {
            file[at + bytes.len() - 1] ^= 1;
        }
        if flush {
            files.flushed.clone_from(&files.seen);
        }
        fault
    }

    async fn truncate(&self, slot: Slot, size: u64) -> Result<(), StoreError> {
        self.faults.check()?;
        let files = &mut *self.files.borrow_mut();
        files.seen[number(slot)].truncate(size as usize);
        files.flushed.clone_from(&files.seen);
        Ok(())
    }

    async fn keep(&self, bytes: &[u8]) -> Result<(), StoreError> {
        self.faults.check()?;
        self.files.borrow_mut().kept.extend_from_slice(bytes);
        Ok(())
    }

    async fn kept(&self) -> Result<Vec<u8>, StoreError> {
        self.faults.check()?;
        Ok(self.files.borrow().kept.clone())
    }

    async fn close(&self) {}
}
