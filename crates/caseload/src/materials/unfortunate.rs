//! Letter groups that must not appear on a sheet, in a nonsense word or by letters that happen to stand side by side. Kept
//! small and read through. Letters that spell one are laid anew; the lists of nonsense words hold none, which a test shows.

/// The groups, in small letters.
pub(super) const GROUPS: &[&str] = &[
    "ass", "bich", "bum", "clit", "coc", "cok", "cum", "cun", "dam", "dik", "fag", "fuc", "fuk", "fuq", "gay", "hel",
    "hor", "jew", "kil", "kok", "kum", "kun", "milf", "naz", "nig", "pis", "poo", "pube", "pus", "rap", "sek", "sex",
    "shi", "slut", "spik", "suk", "tit", "vag", "wog",
];

/// Whether letters in this order spell a group.
pub(super) fn spells_one(letters: &str) -> bool {
    let letters = letters.to_ascii_lowercase();
    GROUPS.iter().any(|group| letters.contains(group))
}
