//! A name in one or two letters, for initials mode and for the tile in lists.

/// The first letters of the first and the last word: "Marcus Tate" and "Marcus T." give "MT". A name of one word gives one letter,
/// a code without letters gives its first character.
pub fn monogram(name: &str) -> String {
    let mut letters = name.split_whitespace().filter_map(|word| word.chars().find(|sign| sign.is_alphanumeric()));
    let first = letters.next();
    let last = letters.next_back();
    let both: String = first.into_iter().chain(last).flat_map(char::to_uppercase).collect();
    if both.is_empty() { name.trim().chars().take(1).collect() } else { both }
}

#[cfg(test)]
mod tests {
    use super::monogram;

    #[test]
    fn a_monogram_takes_the_first_and_the_last_word() {
        assert_eq!(monogram("Marcus T."), "MT");
        assert_eq!(monogram("maria del carmen ruiz"), "MR");
        assert_eq!(monogram("Ana"), "A");
        assert_eq!(monogram("  \u{e9}lo\u{ef}se  d'Arc "), "\u{c9}D");
    }

    #[test]
    fn odd_names_still_give_something_or_nothing() {
        assert_eq!(monogram("(Ana) (R.)"), "AR");
        assert_eq!(monogram("?!"), "?");
        assert_eq!(monogram("   "), "");
        assert_eq!(monogram("\u{202e}\u{5d0}\u{5d1} \u{5d2}"), "\u{5d0}\u{5d2}");
    }
}
