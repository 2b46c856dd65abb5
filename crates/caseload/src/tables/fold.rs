//! Making texts comparable and showable: case, accents, blanks and invisible characters.

/// Characters that have no width and only steer direction or joining. They come along when names are copied from
/// web pages and messages, and make two equal-looking texts differ.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// The text without control and invisible characters, trimmed.
pub(super) fn visible(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() && !is_invisible(*c)).collect();
    text.trim().to_owned()
}

/// The text as a person meant it: control characters out (line breaks stay where a note has them), blanks and invisible
/// characters at both ends off. Marks inside stay, because names in some scripts need them.
pub(crate) fn cleaned(text: &str, keep_lines: bool) -> String {
    let text: String = text
        .chars()
        .filter_map(|c| match c {
            '\t' => Some(' '),
            '\n' if keep_lines => Some('\n'),
            '\n' => Some(' '),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect();
    text.trim_matches(|c: char| c.is_whitespace() || is_invisible(c)).to_owned()
}

/// A text for showing beside a problem: one line of at most 40 characters, nothing invisible in it.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 40;
    let mut shown = visible(&text.replace(['\n', '\r', '\t'], " "));
    if let Some((end, _)) = shown.char_indices().nth(LONGEST) {
        shown.truncate(end);
        shown.push('…');
    }
    shown
}

fn without_accent(c: char) -> char {
    match c {
        'á' | 'à' | 'â' | 'ä' | 'ã' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ñ' => 'n',
        'ç' => 'c',
        c => c,
    }
}

/// Lower case without accents, words divided by single blanks, everything but letters and digits taken as a blank.
/// Column names and month names are compared in this form.
pub fn words_of(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)).flat_map(char::to_lowercase) {
        // A combining accent after its letter.
        if matches!(c, '\u{300}'..='\u{36F}') {
            continue;
        }
        if c.is_alphanumeric() {
            folded.push(without_accent(c));
        } else if !folded.is_empty() && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// A form of a student's name or code under which two spellings of the same one are equal: case, blanks and invisible
/// characters do not count. Accents do, because two students may differ in nothing else.
pub fn name_key(name: &str) -> String {
    let mut key = String::with_capacity(name.len());
    for word in visible(&name.replace(['\n', '\r', '\t', '\u{A0}'], " ")).split_whitespace() {
        if !key.is_empty() {
            key.push(' ');
        }
        key.extend(word.chars().flat_map(char::to_lowercase));
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_name_is_compared_without_case_accents_and_punctuation() {
        assert_eq!(words_of("  Fecha de la  Evaluación: "), "fecha de la evaluacion");
        assert_eq!(words_of("\u{200F}Words_Read-Correct (WRC)"), "words read correct wrc");
        assert_eq!(words_of("Evaluacio\u{301}n"), "evaluacion");
    }

    #[test]
    fn a_name_with_marks_and_wide_blanks_is_the_same_name() {
        assert_eq!(name_key(" Zoë\u{A0} ORTIZ\u{200F}"), "zoë ortiz");
        assert_ne!(name_key("José"), name_key("Jose"));
    }

    #[test]
    fn a_quoted_text_is_short_and_has_no_controls() {
        assert_eq!(shortened("a\u{202E}b\nc\u{7}"), "ab c");
        assert_eq!(shortened(&"é".repeat(41)), format!("{}…", "é".repeat(40)));
    }
}
