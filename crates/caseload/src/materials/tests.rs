//! A thousand seeds of every kind: nothing twice in a row, every answer right, every form equally hard, nothing to blush at.

use super::*;

const TEXT: &str = "Rosa and her uncle climbed the stairs to the roof. They carried two bags of soil and a box of tiny \
    seeds. Up there the wind was strong, and Rosa could see the whole street. Her uncle pointed at six old wooden crates. \
    Rosa filled each crate with soil and pressed the seeds in with her thumb. Every morning before school she gave them water.";

fn form(kind: Kind, grade: u8, seed: u64, form: u32) -> Probe {
    make(&Ask { kind, grade, seed, form, text: TEXT }).expect("a form")
}

fn each_form(check: impl Fn(Kind, u8, &Probe)) {
    for kind in Kind::ALL {
        let (first, last) = kind.grades();
        for grade in first..=last.min(8) {
            for seed in 0..1_000 / u64::from(last.min(8) - first + 1) {
                check(kind, grade, &form(kind, grade, seed, 1 + u32::try_from(seed % 30).expect("small")));
            }
        }
    }
}

fn alike(item: &Item) -> String {
    match item {
        Item::Shown(text) => text.to_lowercase(),
        Item::Pair(a, b) => format!("{} {}", a.min(b), a.max(b)),
        Item::Choice { before, .. } => before.clone(),
        _ => format!("{item:?}"),
    }
}

#[test]
fn no_item_comes_twice_in_a_row_of_the_sheet_or_right_after_itself() {
    each_form(|kind, grade, probe| {
        let items: Vec<String> = probe.items.iter().map(alike).collect();
        assert!(items.windows(2).all(|two| two[0] != two[1]), "{kind:?} {grade}");
        for row in items.chunks(kind.row()) {
            let mut different = row.to_vec();
            different.sort();
            different.dedup();
            assert_eq!(different.len(), row.len(), "{kind:?} {grade} {row:?}");
        }
    });
}

#[test]
fn forms_of_a_grade_are_equally_long_and_equally_hard() {
    for kind in Kind::ALL.into_iter().filter(|kind| *kind != Kind::Maze) {
        let (first, last) = kind.grades();
        for grade in first..=last {
            let all: Vec<Difficulty> = (1..=FORMS).map(|number| form(kind, grade, 7, number).difficulty()).collect();
            assert!(all.iter().all(|one| *one == all[0]), "{kind:?} {grade} {all:?}");
        }
    }
}

#[test]
fn the_thirty_forms_of_a_set_differ() {
    for kind in Kind::ALL {
        let grade = kind.grades().0;
        let all: Vec<Probe> = (1..=FORMS).map(|number| form(kind, grade, 7, number)).collect();
        assert!(all.iter().enumerate().all(|(at, one)| !all[..at].contains(one)), "{kind:?}");
    }
}

/// Works a problem out again, in hundredths, from the text alone.
fn worked_out(text: &str) -> i64 {
    let number = |text: &str| -> i64 {
        let plain = text.replace('−', "-").replace(['(', ')'], "");
        let (whole, part) = plain.split_once('.').unwrap_or((&plain, "00"));
        whole.parse::<i64>().expect("a number") * 100 + part.parse::<i64>().expect("hundredths")
    };
    let words: Vec<&str> = text.split(' ').collect();
    match words[..] {
        [a] => number(a),
        [a, "+", b] => number(a) + number(b),
        [a, "−", b] => number(a) - number(b),
        [a, "×", b] => number(a) * number(b) / 100,
        [a, "÷", b] => {
            assert_eq!(number(a) % number(b), 0, "no remainder in {text}");
            100 * (number(a) / number(b))
        }
        [a, "+", b, "×", c] => number(a) + number(b) * number(c) / 100,
        _ => panic!("unknown shape: {text}"),
    }
}

#[test]
fn every_answer_is_right() {
    each_form(|kind, _, probe| {
        assert_eq!(probe.items.len(), probe.key.len());
        for (item, key) in probe.items.iter().zip(&probe.key) {
            match (item, key) {
                (Item::Pair(a, b), Key::Whole(larger)) => {
                    assert!(a != b && *larger == a.max(b).to_string(), "{a} {b} {larger}");
                }
                (Item::Sequence(row), Key::Whole(answer)) => {
                    let full: Vec<i64> =
                        row.iter().map(|n| n.map_or_else(|| answer.parse().expect("a number"), i64::from)).collect();
                    assert!(full.windows(3).all(|w| w[1] - w[0] == w[2] - w[1] && w[1] > w[0]), "{row:?} {answer}");
                    assert_eq!(row.iter().filter(|n| n.is_none()).count(), 1);
                }
                (Item::Problem { text, points, .. }, Key::Whole(answer)) => {
                    assert_eq!(worked_out(text), worked_out(answer), "{text} = {answer}");
                    assert!((1..=3).contains(points));
                }
                (Item::Choice { choices, .. }, Key::Whole(answer)) => {
                    assert_eq!(choices.iter().filter(|choice| *choice == answer).count(), 1);
                    assert!(choices[0] != choices[1] && choices[1] != choices[2] && choices[0] != choices[2]);
                }
                (Item::Shown(word), Key::Parts(sounds)) => {
                    assert_eq!(word.trim_end_matches('e'), sounds.concat().trim_end_matches('e'));
                }
                (Item::Spoken(word), Key::Parts(sounds)) => assert!(sounds.len() >= 2, "{word}"),
                (Item::Shown(_), Key::Whole(_)) => assert!(!matches!(kind, Kind::Phonemes)),
                _ => panic!("{item:?} has the answer {key:?}"),
            }
        }
    });
}

#[test]
fn no_nonsense_word_holds_an_unfortunate_group_and_no_row_of_letters_spells_one() {
    each_form(|kind, _, probe| {
        if kind == Kind::NonsenseWords {
            for item in &probe.items {
                let word = alike(item);
                assert!(unfortunate::GROUPS.iter().all(|group| !word.contains(group)), "{word}");
            }
        }
        if matches!(kind, Kind::LetterNames | Kind::LetterSounds) {
            for row in probe.items.chunks(kind.row()) {
                let row: String = row.iter().map(alike).collect();
                assert!(unfortunate::GROUPS.iter().all(|group| !row.contains(group)), "{row}");
            }
        }
    });
}

#[test]
fn a_form_stays_what_it_is_for_ever() {
    let probe = form(Kind::LetterNames, 0, 1, 1);
    let row: String = probe.items.iter().take(10).map(alike).collect();
    assert_eq!(row, "cxokwgznvb");
}

#[test]
fn a_maze_keeps_its_first_sentence_and_all_its_words() {
    let probe = form(Kind::Maze, 3, 1, 1);
    let mut told = String::new();
    for (item, key) in probe.items.iter().zip(&probe.key) {
        if let (Item::Choice { before, after, .. }, Key::Whole(answer)) = (item, key) {
            told += &format!("{before} {answer}{after} ");
        }
    }
    told += &probe.rest;
    assert_eq!(told.split_whitespace().collect::<Vec<_>>(), TEXT.split_whitespace().collect::<Vec<_>>());
    assert!(
        matches!(&probe.items[0], Item::Choice { before, .. } if before.starts_with("Rosa and her uncle climbed the stairs to the roof."))
    );
}

#[test]
fn what_cannot_be_made_says_why() {
    let ask = Ask { kind: Kind::Maze, grade: 3, seed: 1, form: 1, text: "Too short." };
    assert_eq!(make(&ask), Err(NoProbe::Text));
    assert_eq!(make(&Ask { kind: Kind::Phonemes, grade: 4, ..ask }), Err(NoProbe::Grade { first: 0, last: 1 }));
    assert_eq!(make(&Ask { form: 31, text: TEXT, ..ask }), Err(NoProbe::Form));
}
