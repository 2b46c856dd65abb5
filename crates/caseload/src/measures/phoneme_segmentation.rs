//! Phoneme segmentation fluency.

use super::shape::MINUTE;
use super::{Basis, Discontinue, Measure, Unit};

/// You say words, and the student says the sounds they are made of, for one minute. Each different part of the word
/// that is said correctly counts, even when it is longer than one sound. Only wrong parts are errors; parts that were
/// not said are not. After 3 seconds say the next word. No part right in the first five words: stop and score 0.
///
/// Source: DIBELS Next quick guide; that unspoken parts are no errors is a judgement (measurement reference 1.3, 1.9).
pub static MEASURE: Measure = Measure {
    code: "PSF",
    aliases: &["PSM", "PS"],
    unit: Unit::SegmentsPerMinute,
    discontinue: Discontinue::FirstFiveWords,
    basis: Basis::PublishedAndJudged,
    ..MINUTE
};
