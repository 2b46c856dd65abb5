//! The two files a journal is kept in, as it wants to see them. In the browser a worker holds them; in tests, memory.

use crate::error::StoreError;

/// One of the two files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The first file; a new journal begins in it.
    A,
    /// The second file.
    B,
}

impl Slot {
    /// The file that is not this one: the next snapshot goes there.
    pub fn other(self) -> Self {
        match self {
            Slot::A => Slot::B,
            Slot::B => Slot::A,
        }
    }
}

/// The files and what can be done to them. Errors: [`StoreError`] as the device gives them; a file may then hold part
/// of what was written.
#[allow(async_fn_in_trait, reason = "the app runs on one thread, its futures need not be Send")]
pub trait Slots {
    /// Makes the files where they are missing, takes them for this tab alone, and tells their sizes in bytes, A first.
    /// Opening again starts from scratch.
    async fn open(&self) -> Result<[u64; 2], StoreError>;
    /// At most `length` bytes from `at`; fewer at the end of the file.
    async fn read(&self, slot: Slot, at: u64, length: u64) -> Result<Vec<u8>, StoreError>;
    /// Writes all of it and, if asked, waits until the device has it. After an error any part may be written.
    async fn write(&self, slot: Slot, at: u64, bytes: &[u8], flush: bool) -> Result<(), StoreError>;
    /// Cuts the file to `size` and waits until the device has it.
    async fn truncate(&self, slot: Slot, size: u64) -> Result<(), StoreError>;
    /// Puts bytes that are about to be cut away behind those kept before, in a third file.
    async fn keep(&self, bytes: &[u8]) -> Result<(), StoreError>;
    /// All bytes kept so far.
    async fn kept(&self) -> Result<Vec<u8>, StoreError>;
    /// Gives the files back. Fine when they are not open.
    async fn close(&self);
}
