//! Nonsense words by pattern: fifty words in rows of five, the vowels and patterns equally often on every form.

use super::nonsense_words::{CCVC, CCVCC, CVC, CVCC, SILENT_E, VC};
use super::{Draw, Item, Key, Probe};

pub(super) const ROW: usize = 5;

type Pattern = &'static [&'static str; 5];

/// How many words a vowel of each pattern come on a form of the grade.
fn patterns(grade: u8) -> &'static [(Pattern, usize)] {
    match grade {
        0 => &[(&VC, 2), (&CVC, 8)],
        1 => &[(&VC, 1), (&CVC, 7), (&CCVC, 1), (&CVCC, 1)],
        2 => &[(&CVC, 4), (&CCVC, 3), (&CVCC, 3)],
        _ => &[(&CVC, 2), (&CCVC, 2), (&CVCC, 2), (&CCVCC, 2), (&SILENT_E, 2)],
    }
}

pub(super) fn words(draw: &mut Draw, grade: u8) -> Probe {
    let mut deck: Vec<&'static str> = Vec::new();
    for (pattern, count) in patterns(grade) {
        for (at, list) in pattern.iter().enumerate() {
            let all: Vec<&str> = list.split_whitespace().collect();
            // Where a vowel has no words, the one after it gives them too, so that the counts stay the same.
            let stands_in = pattern.get(at + 1).copied().unwrap_or_default();
            let all = if all.is_empty() { stands_in.split_whitespace().collect() } else { all };
            let fresh: Vec<&str> = all.into_iter().filter(|word| !deck.contains(word)).collect();
            deck.extend(draw.some(&fresh, *count));
        }
    }
    let mut probe = Probe::empty();
    for word in draw.lay(&deck, ROW, |a, b| a == b) {
        let sounds = sounds(word);
        // A sound is a step, a silent letter another one.
        let hardness = u32::try_from(sounds.len()).unwrap_or(0) + u32::from(is_silent_e(word));
        probe.push(Item::Shown(word.to_owned()), Key::Parts(sounds), hardness);
    }
    probe
}

/// The letters whose sounds are scored; a silent e has none.
fn sounds(word: &str) -> Vec<String> {
    let letters = if is_silent_e(word) { word.strip_suffix('e').unwrap_or(word) } else { word };
    letters.chars().map(String::from).collect()
}

fn is_silent_e(word: &str) -> bool {
    word.ends_with('e')
}
