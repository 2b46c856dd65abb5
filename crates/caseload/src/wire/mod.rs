//! The one codec for disk, journal and bundle: records as JSON text and back.
//!
//! Rules of the format, schema 1: integers only (a number with decimals is text with at most six places), dates are
//! `YYYY-MM-DD`, an absent field means "nothing", a field that this version does not know is kept and written back.
//! An optional field or a new kind of record needs no new number; a change of meaning takes the next one, with a step and
//! a new golden file.

mod canonical;
mod events;
mod fields;
mod raw;
mod records;
pub mod rows;
mod tagged;
mod value;
mod values;

pub use canonical::{Unwritable, canonical, digest};
pub use value::{from_value, to_value};

/// The schema that this version writes; it reads this one and every earlier one.
pub const SCHEMA: u32 = 1;

#[cfg(test)]
mod tests;
