//! `probe KIND --grade G --seed S --form N [--text FILE]`: one form of a probe, as `{kind, grade, seed, form, items, key}`.
//!
//! Letters, numerals and words are texts; pairs and rows are lists, with null for the missing number; a problem is
//! `{text, points}`; a gap of a maze is `{before, choices, after}`, and `rest` is what follows the last one. The key has
//! one answer an item: a text, or a list of sounds.

use caseload::materials::{Ask, FORMS, Item, Key, Kind, NoProbe, make};
use serde_json::{Value, json};

use crate::command::{Command, End, refuse, say};

pub const COMMAND: Command = Command {
    words: &["probe"],
    usage: "KIND --grade G --seed S --form N [--text FILE]  one form of a probe; KIND is letter-names, letter-sounds, \
            nonsense-words, numerals, quantity, missing-number, phonemes, computation or maze",
    run,
};

fn run(words: &[&str]) -> End {
    let Some((kind, rest)) = words.split_first().and_then(|(kind, rest)| Some((Kind::by_code(kind)?, rest))) else {
        return End::Misused;
    };
    let (mut grade, mut seed, mut form, mut file) = (None, None, None, None);
    for option in rest.chunks(2) {
        match *option {
            ["--grade", "K" | "k"] => grade = Some(0),
            ["--grade", value] => grade = value.parse::<u8>().ok(),
            ["--seed", value] => seed = value.parse::<u64>().ok(),
            ["--form", value] => form = value.parse::<u32>().ok(),
            ["--text", value] => file = Some(value),
            _ => return End::Misused,
        }
    }
    let (Some(grade), Some(seed), Some(form)) = (grade, seed, form) else { return End::Misused };
    if file.is_some() != (kind == Kind::Maze) {
        return End::Misused;
    }
    let text = match file.map(std::fs::read_to_string).transpose() {
        Ok(text) => text.unwrap_or_default(),
        Err(error) => return refuse(file.unwrap_or_default(), &error.to_string()),
    };
    let probe = match make(&Ask { kind, grade, seed, form, text: &text }) {
        Ok(probe) => probe,
        Err(why) => return refuse(file.unwrap_or(kind.code()), &sentence(why)),
    };
    let items: Vec<Value> = probe.items.iter().map(shown).collect();
    let key: Vec<Value> = probe.key.iter().map(answer).collect();
    let mut found =
        json!({"kind": kind.code(), "grade": grade, "seed": seed, "form": form, "items": items, "key": key});
    if let (Kind::Maze, Value::Object(found)) = (kind, &mut found) {
        found.insert("rest".to_owned(), Value::from(probe.rest));
    }
    say(format!("{found}\n").as_bytes())
}

fn sentence(why: NoProbe) -> String {
    match why {
        NoProbe::Grade { first, last } => format!("there is material for grades {first} to {last} (0 is kindergarten)"),
        NoProbe::Form => format!("forms are numbered from 1 to {FORMS}"),
        NoProbe::Text => "the passage is too short for three gaps".to_owned(),
    }
}

fn shown(item: &Item) -> Value {
    match item {
        Item::Shown(text) | Item::Spoken(text) => json!(text),
        Item::Pair(left, right) => json!([left, right]),
        Item::Sequence(row) => json!(row),
        Item::Problem { text, points, .. } => json!({"text": text, "points": points}),
        Item::Choice { before, choices, after } => json!({"before": before, "choices": choices, "after": after}),
    }
}

fn answer(key: &Key) -> Value {
    match key {
        Key::Whole(text) => json!(text),
        Key::Parts(parts) => json!(parts),
    }
}
