//! Letter names and letter sounds: a hundred letters in rows of ten, each letter equally often on every form.

use super::unfortunate::spells_one;
use super::{Draw, Item, Key, Probe};

pub(super) const ROW: usize = 10;

/// Small letters that more often give trouble, because they look alike or come seldom.
const HARDER: &str = "bdpqgjuvyzxGJQ";

/// Both cases, each twice. Capital I and small l are left out: in many typefaces nobody can tell them apart.
pub(super) fn names(draw: &mut Draw) -> Probe {
    let letters = ('A'..='Z').chain('a'..='z').filter(|letter| !matches!(letter, 'I' | 'l'));
    let deck: Vec<char> = letters.flat_map(|letter| [letter; 2]).collect();
    let mut probe = Probe::empty();
    for letter in laid(draw, &deck) {
        probe.push(Item::Shown(letter.to_string()), Key::Whole(letter.to_ascii_lowercase().to_string()), hard(letter));
    }
    probe
}

/// Small letters, each four times. Small x is left out: it stands for two sounds.
pub(super) fn sounds(draw: &mut Draw) -> Probe {
    let deck: Vec<char> = ('a'..='z').filter(|letter| *letter != 'x').flat_map(|letter| [letter; 4]).collect();
    let mut probe = Probe::empty();
    for letter in laid(draw, &deck) {
        probe.push(Item::Shown(letter.to_string()), Key::Whole(sound(letter)), hard(letter));
    }
    probe
}

/// In an order in which no letter comes twice in a row and no row spells anything to blush at.
fn laid(draw: &mut Draw, deck: &[char]) -> Vec<char> {
    let mut letters = Vec::new();
    for _ in 0..200 {
        letters = draw.lay(deck, ROW, char::eq_ignore_ascii_case);
        if !letters.chunks(ROW).any(|row| spells_one(&row.iter().collect::<String>())) {
            break;
        }
    }
    letters
}

fn hard(letter: char) -> u32 {
    1 + u32::from(HARDER.contains(letter))
}

/// The sounds that are right: vowels short or long, c and g hard or soft (the common sounds taught first).
pub(super) fn sound(letter: char) -> String {
    match letter {
        'c' => "/k/ or /s/".to_owned(),
        'g' => "/g/ or /j/".to_owned(),
        'q' => "/kw/ or /k/".to_owned(),
        'a' | 'e' | 'i' | 'o' | 'u' => format!("/{letter}/ short or long"),
        _ => format!("/{letter}/"),
    }
}
