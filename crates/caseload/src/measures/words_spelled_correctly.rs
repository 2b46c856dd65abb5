//! Written expression: words spelled correctly.

use super::shape::WRITING;
use super::{Measure, Unit};

/// Taken from a 3-minute piece of writing. Count the words that are spelled correctly when you look at each of them
/// alone, and the words that are not. A hyphenated word counts when each part is right. A reversed letter does not
/// matter unless it makes another spelling. A contraction needs its apostrophe when the word could not stand without
/// it.
///
/// The accuracy shown is the share of all words written.
///
/// Source: Published scoring sheets (measurement reference 1.8).
pub static MEASURE: Measure = Measure {
    code: "WE-WSC",
    aliases: &["WSC"],
    unit: Unit::Words,
    ..WRITING
};
