//! Written expression: correct writing sequences.

use super::Measure;
use super::shape::WRITING;

/// Taken from a 3-minute piece of writing. Look at each place where two words, or a word and the punctuation that ends
/// its sentence, meet, and at the place before the first word. It is a correct sequence when both sides are right in
/// spelling, capital letters, punctuation, grammar and meaning; commas do not matter. Count the correct and the
/// incorrect ones.
///
/// "The dog runned home." has 3 correct and 2 incorrect sequences. The accuracy shown is the share of correct ones; a
/// floor for it is up to you.
///
/// Source: Published scoring sheets; Jewell & Malecki 2005 (measurement reference 1.8).
pub static MEASURE: Measure = Measure {
    code: "WE-CWS",
    // "CSW" is missing on purpose: some write it for words spelled correctly, so an import has to ask.
    aliases: &["CWS"],
    ..WRITING
};
