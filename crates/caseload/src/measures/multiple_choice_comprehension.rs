//! Multiple choice reading comprehension.

use super::shape::SHARE;
use super::{Area, Discontinue, Measure};

/// The student reads a longer text and answers multiple choice questions about it, without a time limit. Write down how
/// many answers were right and how many questions there were.
///
/// Comprehension grows slowly, and the forms have few questions. Leave at least three weeks between two checks before
/// you expect to see growth.
///
/// Source: easyCBM directions and advice on spacing (measurement reference 1.11, 7.4).
pub static MEASURE: Measure = Measure {
    code: "MCRC",
    aliases: &["Proficient Reading"],
    area: Area::ReadingComprehension,
    grades: (2, 8),
    has_grade: true,
    discontinue: Discontinue::Never,
    ..SHARE
};
