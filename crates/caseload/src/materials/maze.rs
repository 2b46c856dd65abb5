//! A maze from any passage: the first sentence stays whole, then about every seventh word becomes a choice of three
//! (measurement reference 1.5). The wrong words come from the passage itself: its reading level is theirs.

use super::{Draw, Item, Key, Probe};

/// One word in so many becomes a choice.
const EVERY: usize = 7;

/// A word of the passage without the marks around it.
struct Word<'a> {
    open: &'a str,
    core: &'a str,
    close: &'a str,
}

/// None when the passage is too short to have three gaps with three different words.
pub(super) fn gaps(draw: &mut Draw, text: &str) -> Option<Probe> {
    let words: Vec<Word> = text.split_whitespace().map(parted).collect();
    let first_end = words.iter().position(|word| word.close.contains(['.', '!', '?']))?;
    let mut probe = Probe::empty();
    let mut before: Vec<String> = Vec::new();
    let mut since = 0;
    for (at, word) in words.iter().enumerate() {
        since += usize::from(at > first_end);
        let wrong = (since >= EVERY && can_go(&words, at)).then(|| distractors(draw, &words, at)).flatten();
        let Some([near, far]) = wrong else {
            before.push(format!("{}{}{}", word.open, word.core, word.close));
            continue;
        };
        since = 0;
        let mut choices = [word.core.to_owned(), near, far];
        draw.shuffle(&mut choices);
        let mut lead = before.join(" ");
        before.clear();
        if !word.open.is_empty() {
            lead = format!("{lead} {}", word.open);
        }
        let hardness = u32::try_from(word.core.chars().count()).unwrap_or(0);
        let item = Item::Choice { before: lead, choices, after: word.close.to_owned() };
        probe.push(item, Key::Whole(word.core.to_owned()), hardness);
    }
    probe.rest = before.join(" ");
    (probe.items.len() >= 3).then_some(probe)
}

/// A word can go when it is plain: no name, no number, no single letter besides "I" and "a" at the head of a sentence.
fn can_go(words: &[Word], at: usize) -> bool {
    let plain = |word: &Word| word.core.chars().count() > 1 && word.core.chars().all(|letter| letter.is_lowercase());
    words.get(at).is_some_and(plain)
}

/// Two other words of the passage, not from close by, that no reader takes for the right one because of their shape:
/// small letters like it, none equal to it, none that begins with it. One is near in length, the other is any.
fn distractors(draw: &mut Draw, words: &[Word], at: usize) -> Option<[String; 2]> {
    let right = words.get(at)?.core;
    let mut pool: Vec<&str> = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let other = word.core;
        let alike = other.starts_with(right) || right.starts_with(other);
        if place.abs_diff(at) > 2 && can_go(words, place) && !alike && !pool.contains(&other) {
            pool.push(other);
        }
    }
    draw.shuffle(&mut pool);
    let length = |word: &str| word.chars().count();
    let near = *pool.iter().find(|word| length(word).abs_diff(length(right)) <= 1).or(pool.first())?;
    let far = *pool.iter().find(|word| **word != near && !word.starts_with(near) && !near.starts_with(**word))?;
    Some([near.to_owned(), far.to_owned()])
}

fn parted(word: &str) -> Word<'_> {
    let inner = word.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let open = word.strip_suffix(inner).unwrap_or_default();
    let core = inner.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let close = inner.strip_prefix(core).unwrap_or_default();
    Word { open, core, close }
}
