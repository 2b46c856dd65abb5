//! Written expression: correct minus incorrect sequences.

use super::shape::WRITING;
use super::{Axis, Measure, Unit, plot};

/// Taken from a 3-minute piece of writing, with the same counts as correct writing sequences. The incorrect sequences
/// are taken away from the correct ones, so a long text with many mistakes does not look better than a short and clean
/// one. The score can lie below 0.
///
/// For older students this says more about writing than a count alone.
///
/// Source: Jewell & Malecki 2005 (measurement reference 1.8).
pub static MEASURE: Measure = Measure {
    code: "WE-CIWS",
    aliases: &["CMIWS"],
    grades: (2, 12),
    unit: Unit::SequencesLeft,
    axis: Axis { step: 20, top: None, below_zero: true },
    plot: plot::minus_wrong,
    ..WRITING
};
