//! Retelling a passage that was read aloud.

use super::shape::MINUTE;
use super::{Area, Discontinue, Input, Measure, Timing, Unit, plot};

/// After reading a passage aloud the student tells what it was about. Count the words that belong to the passage, for
/// at most one minute. After a pause of 3 seconds remind the student once; a second pause of 5 seconds ends the retell.
///
/// Leave the retell out when very few words were read correctly. Counting is harder to agree on than with other
/// measures, so a second scorer now and then is worth the time.
///
/// Source: DIBELS Next quick guide (measurement reference 1.3).
pub static MEASURE: Measure = Measure {
    code: "RETELL",
    aliases: &["RTF"],
    area: Area::ReadingComprehension,
    grades: (1, 6),
    input: Input::Count,
    unit: Unit::Words,
    timing: Timing::Fixed,
    accuracy_floor: None,
    discontinue: Discontinue::SecondPause,
    plot: plot::counted,
    ..MINUTE
};
