//! Short texts that people type: trimmed, not empty, not endless, without control characters.

use std::fmt;

/// Why a typed text cannot be taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextProblem {
    /// Nothing is left after trimming.
    Empty,
    /// Longer than this many characters.
    TooLong(usize),
}

/// Control characters have no place in a line of text; everything else a person types is kept as it is.
fn cleaned(text: &str, keep_lines: bool) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() || (keep_lines && *c == '\n')).collect();
    text.trim().to_owned()
}

macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $max:literal, $lines:literal) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// The most characters it can have.
            pub const MAX: usize = $max;

            /// Takes typed text: without control characters and without space at both ends.
            ///
            /// # Errors
            /// [`TextProblem::Empty`] when nothing is left, [`TextProblem::TooLong`] above [`Self::MAX`] characters.
            pub fn new(text: &str) -> Result<Self, TextProblem> {
                let text = cleaned(text, $lines);
                if text.is_empty() {
                    Err(TextProblem::Empty)
                } else if text.chars().count() > Self::MAX {
                    Err(TextProblem::TooLong(Self::MAX))
                } else {
                    Ok(Self(text))
                }
            }

            /// Takes typed text that may be left empty; None when it was.
            ///
            /// # Errors
            /// [`TextProblem::TooLong`] above [`Self::MAX`] characters.
            pub fn optional(text: &str) -> Result<Option<Self>, TextProblem> {
                match Self::new(text) {
                    Ok(value) => Ok(Some(value)),
                    Err(TextProblem::Empty) => Ok(None),
                    Err(problem) => Err(problem),
                }
            }

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

text_type!(
    /// A name or a short title, one line.
    Label,
    120,
    false
);
text_type!(
    /// A remark, a plan or a goal's own words, possibly several lines.
    Note,
    4000,
    true
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_trimmed_and_keeps_every_letter_a_name_can_have() {
        assert_eq!(Label::new("  Zoë O’Brien-Łuk \u{0}\n").map(|l| l.to_string()), Ok("Zoë O’Brien-Łuk".to_owned()));
        assert_eq!(Label::new(" \t "), Err(TextProblem::Empty));
        assert_eq!(Label::new(&"x".repeat(121)), Err(TextProblem::TooLong(120)));
        assert_eq!(Note::optional(""), Ok(None));
    }
}
