//! The thin layer to the browser: clock, ids, files, preferences, the page itself, the service worker. Nothing here knows a
//! record.

pub mod clock;
pub mod files;
pub mod frame;
pub mod ids;
mod measure;
pub mod page;
pub mod part;
pub mod preferences;
pub mod scroll;
pub mod sheet_keys;
pub mod sound;
pub mod worker;
