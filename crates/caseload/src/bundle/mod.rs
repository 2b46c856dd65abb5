//! The bundle: one JSON file that carries students from device to device.
//!
//! An envelope (format, schema, who, when, counts, SHA-256) and a payload of records, one record a line, so that a person
//! can read it and a stranger can still open it in ten years. The hash is taken over the payload in canonical form
//! (sorted keys, no spaces), so re-indenting the file does not break it, and changing a value does.

mod read;
mod write;

pub use read::{Bundle, BundleProblem, read};
pub use write::{Envelope, contents_of, write};

use crate::caseload::Caseload;

/// The records in a bundle, in the same maps as the caseload's.
pub type Contents = Caseload;

/// What `format` in the envelope has to say; anything else is no bundle.
pub const FORMAT: &str = "aimline-bundle";

/// The ending of a bundle's file name, without the dot.
pub const EXTENSION: &str = "aimline";

/// Larger files are refused before they are looked at. A caseload of 200 students for a year has about 40 MB.
pub const MAX_BYTES: usize = 64 * 1024 * 1024;

/// Nothing in a bundle is nested deeper than this.
pub const MAX_DEPTH: u32 = 32;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod people_tests;
