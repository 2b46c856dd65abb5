//! Words inside dates, in English and Spanish, in the form of `words_of`: lower case, no accents.

use super::super::fields::is_in;

/// January first.
const MONTHS: [&str; 12] = [
    "jan|january|ene|enero",
    "feb|february|febr|febrero",
    "mar|march|marzo",
    "apr|april|abr|abril",
    "may|mayo",
    "jun|june|junio",
    "jul|july|julio",
    "aug|august|ago|agosto",
    "sep|sept|september|set|septiembre|setiembre",
    "oct|october|octubre",
    "nov|november|noviembre",
    "dec|december|dic|diciembre",
];

/// Words that may stand in a date and say nothing about it: days of the week and particles. `mar` is March, so Tuesday
/// in Spanish is known by its full name only.
const SILENT: &str = "mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|lun|lunes|\
     martes|mie|miercoles|jue|jueves|vie|viernes|sab|sabado|dom|domingo|de|del|of";

/// 1 to 12, when the word is the name of a month.
pub(crate) fn month(word: &str) -> Option<u32> {
    (1..).zip(MONTHS).find(|(_, names)| is_in(names, word)).map(|(month, _)| month)
}

pub(crate) fn is_silent(word: &str) -> bool {
    is_in(SILENT, word)
}

/// What may stand right behind the digits of a day: `9th`.
pub(super) fn is_ordinal(word: &str) -> bool {
    matches!(word, "st" | "nd" | "rd" | "th")
}
