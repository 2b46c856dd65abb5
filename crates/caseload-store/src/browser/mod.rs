//! The pair in a browser: IndexedDB and two OPFS files, one tab writing and the others following.
//!
//! Browser types stay inside this folder. Everything that decides is in `pair` and `journal`, which know no browser.

mod columns;
mod errors;
mod idb;
mod indexed;
mod locks;
mod migrations;
mod persistence;
mod promise;
mod store;
mod worker_slots;

pub use persistence::{ask_to_persist, is_persisted};
pub use store::BrowserStore;
