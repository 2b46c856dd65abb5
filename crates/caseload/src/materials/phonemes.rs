//! Words to be taken apart into sounds: twenty-four a form, the same number of two, three, four and five sounds each time.

use super::phoneme_words::{FIVE, FOUR, THREE, TWO};
use super::{Draw, Item, Key, Probe};

pub(super) fn words(draw: &mut Draw, grade: u8) -> Probe {
    let mix: [(&str, usize); 4] = if grade == 0 {
        [(TWO, 6), (THREE, 14), (FOUR, 4), (FIVE, 0)]
    } else {
        [(TWO, 2), (THREE, 11), (FOUR, 8), (FIVE, 3)]
    };
    let mut deck: Vec<&str> = Vec::new();
    for (list, count) in mix {
        let all: Vec<&str> = list.split_whitespace().collect();
        deck.extend(draw.some(&all, count));
    }
    draw.shuffle(&mut deck);
    let mut probe = Probe::empty();
    for entry in deck {
        let Some((word, sounds)) = entry.split_once(':') else { continue };
        let sounds: Vec<String> = sounds.split('-').map(str::to_owned).collect();
        let hardness = u32::try_from(sounds.len()).unwrap_or(0);
        probe.push(Item::Spoken(word.to_owned()), Key::Parts(sounds), hardness);
    }
    probe
}
