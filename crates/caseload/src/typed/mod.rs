//! Scores as they are typed: which boxes a measure has, what the texts in them mean, and a score put back into its boxes.
//!
//! One box per number, the first one is where the keyboard begins. A list (seconds of each answer, a level per trial) is one
//! box with spaces between. What the boxes do not show, such as the length of a session, is taken over from a score that is
//! being corrected.

mod boxes;
mod doubt;
mod read;
mod sample;
mod write;

pub use boxes::{Holds, Name, TypedBox, boxes};
pub use doubt::{Doubt, doubt};
pub use read::{BoxProblem, WrongBox, read};
pub use sample::{SAMPLE, counted_for, is_asked, is_from_sample, read_sample, together};
pub use write::write;

#[cfg(test)]
mod tests;
