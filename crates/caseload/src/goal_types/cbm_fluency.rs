//! A timed probe (curriculum-based measurement).

use super::{GoalType, Offered, Starter, asks, starter};

/// A short, timed probe, given in the same way all year in forms of equal difficulty. That makes scores comparable from
/// week to week, and it is why a trend can be drawn. Choose the measure and the grade of the material; the goal asks
/// for a score, an accuracy, and so many checks in a row.
///
/// Never put two grades of material, two lengths or two ways of scoring into one line. If the material changes, a new
/// series begins.
///
/// Source: Deno 1985; measurement reference 1.1 and 0.5; accuracy floors and three checks in a row are a district's.
pub static TYPE: GoalType = GoalType {
    code: "cbm_fluency",
    records: None,
    direction: Offered::Up,
    asks: asks::PROBE,
    starters: &[
    Starter { accuracy: Some(90), ..starter("cbm.oral_reading", "R-CBM") },
    Starter { accuracy: Some(90), ..starter("cbm.maze", "MAZE") },
    Starter { accuracy: Some(85), ..starter("cbm.computation", "M-COMP") },
    Starter { accuracy: None, ..starter("cbm.writing_sequences", "WE-CWS") },
    Starter { accuracy: Some(90), ..starter("cbm.letter_names", "LNF") },
    Starter { accuracy: Some(90), ..starter("cbm.letter_sounds", "LSF") },
    Starter { accuracy: Some(90), ..starter("cbm.phonemes", "PSF") },
    Starter { accuracy: Some(90), ..starter("cbm.nonsense_words", "NWF-WWR") },
    Starter { accuracy: Some(85), ..starter("cbm.oral_counting", "OCM") },
    Starter { accuracy: Some(85), ..starter("cbm.numbers", "NIM") },
    Starter { accuracy: Some(85), ..starter("cbm.quantities", "QD") },
    Starter { accuracy: Some(85), ..starter("cbm.missing_numbers", "MN") },
    Starter { target: Some(80), ..starter("cbm.comprehension_questions", "CAIU-CQ") },
    Starter { ..starter("cbm.words_written", "WE-TWW") },
    Starter { ..starter("cbm.words_spelled", "WE-WSC") },
    Starter { accuracy: Some(90), ..starter("cbm.nonsense_sounds", "NWF-CLS") },
    ],
};
