//! What came of a session, in the words people write into score sheets.

use super::fields::is_in;
use super::fold::words_of;
use crate::records::Outcome;

/// A score, or the reason why there is none (measurement reference 0.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Given and scored.
    Scored,
    /// The student was not there.
    Absent,
    /// The student was there and would not.
    Refused,
    /// The check was planned and not given.
    NotGiven,
    /// Given, but not to be counted.
    Spoiled,
}

/// English and Spanish words and the one-letter codes of the app, in the form of `words_of`, divided by bars.
const WORDS: [(Status, &str); 5] = [
    (
        Status::Scored,
        "scored|score|given|done|ok|complete|completed|valid|present|puntuado|puntuada|calificado|calificada|\
         evaluado|evaluada|hecho|hecha|completo|completa|presente|valido",
    ),
    (Status::Absent, "a|abs|absent|absence|ausente|ausencia|falto|falta"),
    (Status::Refused, "r|ref|refused|refusal|declined|rechazo|rechazado|se nego|nego|rehuso|rehusado"),
    (
        Status::NotGiven,
        "n|ng|na|n a|not given|notgiven|not administered|not tested|not done|no administrado|no administrada|\
         no aplicado|no aplicada|no dado|no dada|no evaluado|no evaluada|no realizado|no realizada|no hecho|no hecha",
    ),
    (
        Status::Spoiled,
        "s|spoiled|spoilt|invalid|void|voided|discard|discarded|anulado|anulada|invalido|invalida|nulo|nula",
    ),
];

/// The status a cell names; none when it is no word for one.
pub(super) fn status(text: &str) -> Option<Status> {
    // Nearly every cell asked about holds a number; that is told at once.
    if !text.contains(char::is_alphabetic) {
        return None;
    }
    let word = words_of(text);
    WORDS.iter().find(|(_, words)| is_in(words, &word)).map(|(status, _)| *status)
}

/// The outcome other than a score that a word stands for; none for a number or another word.
pub fn code_of_a_session(text: &str) -> Option<Outcome> {
    match status(text)? {
        Status::Scored => None,
        Status::Absent => Some(Outcome::Absent),
        Status::Refused => Some(Outcome::Refused),
        Status::NotGiven => Some(Outcome::NotGiven),
        Status::Spoiled => Some(Outcome::Spoiled),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_and_words_of_both_languages_name_a_status() {
        for (text, expected) in [
            ("A", Status::Absent),
            ("ausente", Status::Absent),
            ("Refused", Status::Refused),
            ("Se negó", Status::Refused),
            ("not_given", Status::NotGiven),
            ("N/A", Status::NotGiven),
            ("S", Status::Spoiled),
            ("Inválido", Status::Spoiled),
            ("Scored", Status::Scored),
        ] {
            assert_eq!(status(text), Some(expected), "{text}");
        }
        assert_eq!(status("maybe"), None);
        assert_eq!(status(""), None);
    }
}
