//! Vocabulary with multiple choice items.

use super::shape::SHARE;
use super::{Area, Discontinue, Measure};

/// The student chooses the meaning of words from several answers, without a time limit. Write down how many were right
/// and how many were asked.
///
/// Vocabulary grows slowly. Leave at least three weeks between two checks, and do not read much into a change of one or
/// two words.
///
/// Source: easyCBM directions and advice on spacing (measurement reference 1.11, 7.4).
pub static MEASURE: Measure = Measure {
    code: "VOCAB",
    aliases: &["easyCBM VOC", "VOC"],
    area: Area::Reading,
    grades: (2, 8),
    has_grade: true,
    discontinue: Discontinue::Never,
    ..SHARE
};
