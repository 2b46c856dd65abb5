//! The figures and dates in a goal as somebody wrote it, English or Spanish, by the words around them.

use crate::aim::Millionths;
use crate::day::SchoolDay;
use crate::tables::dates::{DateRule, day};

/// What was read, in the order of the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// Numbers that are none of the others.
    pub numbers: Vec<Millionths>,
    /// "4 of 5", "4/5".
    pub shares: Vec<(u32, u32)>,
    pub percents: Vec<u32>,
    /// Seconds and minutes, in seconds. They may be a score or the length of a probe.
    pub times: Vec<Millionths>,
    /// "three consecutive", "4 weeks in a row".
    pub runs: Vec<u32>,
    pub dates: Vec<SchoolDay>,
}

/// A date has at most so many words: "18 de mayo de 2026".
const LONGEST_DATE: usize = 5;

/// Words for small numbers. "One" and "un" are articles too often and count only where a run or a share follows.
const NUMBERS: [(&[&str], u32); 12] = [
    (&["one", "un", "uno", "una"], 1),
    (&["two", "dos"], 2),
    (&["three", "tres"], 3),
    (&["four", "cuatro"], 4),
    (&["five", "cinco"], 5),
    (&["six", "seis"], 6),
    (&["seven", "siete"], 7),
    (&["eight", "ocho"], 8),
    (&["nine", "nueve"], 9),
    (&["ten", "diez"], 10),
    (&["twelve", "doce"], 12),
    (&["twenty", "veinte"], 20),
];

/// Reads a text.
pub(super) fn figures(text: &str) -> Figures {
    let lower = text.to_lowercase().replace('%', " % ");
    let words: Vec<&str> = lower.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
    let mut out = Figures::default();
    let mut at = 0;
    while at < words.len() {
        at += step(&words, at, &mut out);
    }
    out
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '-')
}

/// Reads what begins at this word; how many words it took.
fn step(words: &[&str], at: usize, out: &mut Figures) -> usize {
    if let Some((date, length)) = date_at(words, at) {
        out.dates.push(date);
        return length;
    }
    let word = |ahead: usize| words.get(at + ahead).copied().unwrap_or_default();
    if let Some((hits, of)) = word(0).split_once('/').and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?))) {
        out.shares.push((hits, of));
        return 1;
    }
    let Some(number) = small(word(0)) else {
        if let Some(decimal) = Millionths::parse(word(0)) {
            out.numbers.push(decimal);
        }
        return 1;
    };
    if word(1) == "%" || word(1) == "percent" || (word(1) == "por" && word(2) == "ciento") {
        out.percents.push(number);
        return if word(1) == "por" { 3 } else { 2 };
    }
    let (of, taken) = match (word(1), word(2)) {
        ("out", "of") => (small(word(3)), 4),
        ("of" | "de", "the") => (small(word(3)).or_else(|| small(word(4))), 4),
        ("of" | "de", next) => (small(next), 3),
        _ => (None, 0),
    };
    if let Some(of) = of.filter(|of| *of >= number && *of > 0) {
        out.shares.push((number, of));
        return taken;
    }
    let in_a_row = |ahead: usize| word(ahead) == "in" && word(ahead + 1) == "a" && word(ahead + 2) == "row";
    let runs = |ahead: usize| {
        let next = word(ahead);
        next.starts_with("consecutiv") || next.starts_with("seguid") || next.starts_with("straight") || in_a_row(ahead)
    };
    if runs(1) || runs(2) || runs(3) {
        out.runs.push(number);
        return 1;
    }
    if !word(0).chars().all(|c| c.is_ascii_digit()) {
        return 1;
    }
    let before = at.checked_sub(1).and_then(|before| words.get(before)).copied().unwrap_or_default();
    match word(1) {
        next if next.starts_with("second") || next.starts_with("segundo") => out.times.push(Millionths::whole(number)),
        next if next.starts_with("minut") => out.times.push(Millionths::whole(number.saturating_mul(60))),
        next if is_frame(next)
            || word(2).starts_with("prompt")
            || word(2).starts_with("ayuda")
            || matches!(before, "grade" | "every" | "cada" | "grado") => {}
        _ => out.numbers.push(Millionths::whole(number)),
    }
    1
}

/// Words after a number that is no score: the frame of the goal, its schedule, its help.
fn is_frame(word: &str) -> bool {
    [
        "week", "semana", "day", "día", "prompt", "ayuda", "grade", "grado", "step", "paso", "hour", "hora", "school",
        "timed",
    ]
    .iter()
    .any(|start| word.starts_with(start))
}

fn small(word: &str) -> Option<u32> {
    word.parse().ok().or_else(|| NUMBERS.iter().find(|(names, _)| names.contains(&word)).map(|(_, number)| *number))
}

fn date_at(words: &[&str], at: usize) -> Option<(SchoolDay, usize)> {
    (1..=LONGEST_DATE).rev().find_map(|length| {
        let parts = words.get(at..at + length)?;
        let text = parts.join(" ");
        // A bare number is a spreadsheet's day elsewhere, and a score here.
        let bare_number = text.chars().all(|c| c.is_ascii_digit() || c == '.');
        let date = (!bare_number).then(|| day(&text, DateRule::default()).ok()).flatten()?;
        Some((date, length))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_around_a_figure_say_what_it_is() {
        let read = figures(
            "By May 18, 2026, given a series of 1 minute timed grade 2 passages, Ana will read 92 words read correct \
             with a minimum of 90% accuracy on three consecutive passages every 2 weeks.",
        );
        let wanted = Figures {
            numbers: vec![Millionths::whole(92)],
            percents: vec![90],
            times: vec![Millionths::whole(60)],
            runs: vec![3],
            dates: vec![SchoolDay::new(2026, 5, 18).expect("a date")],
            shares: Vec::new(),
        };
        assert_eq!(read, wanted);
        let task = "write daily assignments for 4 out of 5 subjects with no more than 1 teacher prompt weekly for 4 consecutive weeks";
        let read = figures(task);
        assert_eq!((read.shares, read.runs), (vec![(4, 5)], vec![4]));
        let spanish = figures(
            "Para el 18 de mayo de 2026 leerá 92 palabras con 90 por ciento de precisión en tres pasajes seguidos; 4/5.",
        );
        assert_eq!((spanish.percents, spanish.runs, spanish.shares), (vec![90], vec![3], vec![(4, 5)]));
        assert_eq!(spanish.dates.len(), 1);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_harm(text in proptest::prelude::any::<String>()) {
            let _ = figures(&text);
        }
    }
}
