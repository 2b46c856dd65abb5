//! Comprehension questions on the reading passages.

use super::shape::SHARE;
use super::{Area, Basis, Discontinue, Measure};

/// After reading a passage the student answers questions about it, without a time limit. Write down how many answers
/// were right and how many questions were asked. The chart shows the percentage.
///
/// With few questions each answer moves the point a long way: of 5 questions, one is 20 %. There are no public norms
/// for these questions. They are a choice for students for whom a maze does not fit.
///
/// Source: A district's own procedure (measurement reference 1.6).
pub static MEASURE: Measure = Measure {
    code: "CAIU-CQ",
    aliases: &["comprehension questions"],
    area: Area::ReadingComprehension,
    grades: (0, 8),
    has_grade: true,
    discontinue: Discontinue::Never,
    basis: Basis::District,
    ..SHARE
};
