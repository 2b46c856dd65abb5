//! For tests only: stores that fail on purpose, the two copies in memory, and the suite every store has to pass.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test that fails has to stop")]

pub mod conformance;
mod faults;
mod faulty;
mod memory_database;
mod memory_slots;
mod run;

pub use faults::{Faults, Mode};
pub use faulty::FaultyStore;
pub use memory_database::MemoryDatabase;
pub use memory_slots::MemorySlots;
pub use run::run;
