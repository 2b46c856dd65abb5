//! Keeps the rows of a caseload on this device: opens, commits, follows and heals two copies as one store.
//!
//! A row is opaque here: its plain columns are known, its payload is not. Whoever reads payloads tells the store which rows
//! it could not read ([`Store::set_aside`]), and from then on nothing can overwrite their bytes.

#![warn(missing_docs, clippy::missing_errors_doc)]

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub mod browser;
pub mod dump;
mod error;
mod events;
pub mod journal;
mod memory;
pub mod pair;
mod rows;
mod store;
#[cfg(feature = "testing")]
pub mod testing;

#[cfg(all(feature = "browser", target_arch = "wasm32"))]
pub use browser::BrowserStore;
pub use error::StoreError;
pub use events::{Role, StoreEvent, StoreName};
pub use memory::MemoryStore;
pub use rows::{
    Commit, Copies, Draft, Healed, LastKnown, MissingCopy, Opened, Put, Row, Saved, Unreadable, UnreadableWhy,
};
pub use store::Store;
