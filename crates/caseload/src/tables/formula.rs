//! Keeping a spreadsheet from taking a text for a formula.
//!
//! A cell that begins with `= + - @`, a tab or a line break can be run by the program that opens the file (OWASP, "CSV
//! injection"). Such a cell gets an apostrophe in front, which spreadsheets take as "this is text". A plain number is let
//! through, because guarding `-5` would turn a number into a word. [`unguarded`] undoes it exactly, also for texts that
//! had an apostrophe of their own.

/// `-5`, `+5`, `-5.5` or `-5,5` and nothing else.
fn is_plain_number(text: &str) -> bool {
    let text = text.trim_matches(' ');
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, part) = digits.split_once(['.', ',']).unwrap_or((digits, "0"));
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(part)
}

/// The wide forms are read as the narrow ones by spreadsheets set to East Asian languages.
fn has_formula_start(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// Whether a spreadsheet may take this cell for a formula.
pub fn starts_formula(text: &str) -> bool {
    has_formula_start(text) && !is_plain_number(text)
}

/// The cell as it is written to a file, so that no spreadsheet runs it; [`unguarded`] undoes it.
pub fn guarded(text: &str) -> String {
    let bare = text.trim_start_matches('\'');
    let has_own_apostrophe = bare.len() < text.len();
    if starts_formula(text) || (has_own_apostrophe && has_formula_start(bare)) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The cell as it was meant, with the guard of [`guarded`] taken off.
pub fn unguarded(text: &str) -> &str {
    match text.strip_prefix('\'') {
        Some(rest) if has_formula_start(rest.trim_start_matches('\'')) => rest,
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_formula_is_guarded_and_a_number_is_not() {
        for formula in
            ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\nx", " =1", "--5", "-", "＝1"]
        {
            assert_eq!(guarded(formula), format!("'{formula}"));
            assert!(!starts_formula(&guarded(formula)), "{formula}");
        }
        for plain in ["-5", "+5", "-5.25", "-0,5", "47", "", "'", "O'Brien", "a=b", "3-4"] {
            assert_eq!(guarded(plain), plain);
        }
    }

    #[test]
    fn reading_gives_back_what_was_meant() {
        for text in ["=1", "'=1", "''=1", "-5", "'-5", "'", "''", "'tis", "' =1", "\t", "'\t"] {
            assert_eq!(unguarded(&guarded(text)), text);
        }
        assert_eq!(unguarded("'-5"), "-5", "an apostrophe from another program");
    }
}
