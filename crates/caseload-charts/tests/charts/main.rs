//! Charts from data to drawing: what the model says is to be seen, where the layout puts it, and how it is painted.
//!
//! `UPDATE=1 cargo test -p caseload-charts` rewrites the fixtures after a change that was meant.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test stops at the first surprise")]

mod cases;
mod properties;
mod snapshots;
mod stories;
mod written;
