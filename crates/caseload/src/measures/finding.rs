//! From a name to a measure: stored codes, names in files, and the key of a series.

use super::{Measure, all, own};
use crate::records::SeriesKey;

/// Names that mean two things in different places, so that no import may choose by itself. The first meaning is the more
/// usual one.
///
/// Source: measurement reference 0.7: NWM is nonsense words in one district and letter sounds elsewhere, WRC is words read
/// correctly or words recoded completely, CSW is written for writing sequences and for words spelled correctly; 1.11: LS is
/// letter sounds in easyCBM and letter sequences in spelling.
static ASK: &[(&str, &[&str])] = &[
    ("NWM", &["NWF-WWR", "NWF-CLS"]),
    ("WRC", &["R-CBM", "NWF-WWR"]),
    ("CSW", &["WE-CWS", "WE-WSC"]),
    ("LS", &["SPELL-CLS", "LSF"]),
];

/// The measure of this code or alias, whatever the case of its letters. A measure that a teacher made is found by its
/// stored code; its name, unit and range stand in its record. None when no measure has it.
pub fn by_code(code: &str) -> Option<&'static Measure> {
    let code = code.trim();
    let same = |name: &str| name.eq_ignore_ascii_case(code);
    own::by_code(code)
        .or_else(|| all().find(|measure| same(measure.code) || measure.aliases.iter().any(|alias| same(alias))))
}

/// The measure of a series under its scoring rule. None when this version knows one of them not: such a series is kept and
/// not drawn, since drawing it by another rule would be wrong.
pub fn of(key: &SeriesKey) -> Option<&'static Measure> {
    by_code(&key.measure)?.scored_by(&key.scoring)
}

/// The measures that this name may mean, when it means more than one. None when it means one, or none.
pub fn ambiguous(name: &str) -> Option<&'static [&'static str]> {
    ASK.iter().find(|(asked, _)| asked.eq_ignore_ascii_case(name.trim())).map(|(_, codes)| *codes)
}

/// The measure that a name in a file means.
///
/// # Errors
/// [`Unclear::Either`] with the codes when the name means more than one measure, [`Unclear::NotKnown`] when it means
/// none.
pub fn code_in_file(name: &str) -> Result<&'static Measure, Unclear> {
    match ambiguous(name) {
        Some(codes) => Err(Unclear::Either(codes)),
        None => by_code(name).ok_or(Unclear::NotKnown),
    }
}

/// Why the name of a measure in a file does not say which one it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unclear {
    /// One of these codes; a person has to say which.
    Either(&'static [&'static str]),
    /// Neither a code nor another name of any measure.
    NotKnown,
}
