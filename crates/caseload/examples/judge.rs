//! Judges 2,000 goals of 40 scores in two phases with all rules, as often as asked, and prints how many times it advised a
//! change. It knows no clock: whoever runs it measures, and takes one run of no rounds away.
//!
//! `time judge 100`; `time judge 100 standing` works out the whole standing of each goal as well.

use caseload::rules::Verdict;
use caseload::standing::{Standing, Track};
use caseload::yardstick::{Yardstick, judged};

const GOALS: u32 = 2000;

fn main() {
    let Some(yardstick) = Yardstick::new() else { return };
    let tracks = yardstick.tracks(GOALS);
    let rounds: u32 = std::env::args().nth(1).and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let change = |track: &&Track<'_>| Standing::of(track).decision.verdict == Verdict::ChangeTeaching;
    let mut changes = 0;
    for _ in 0..rounds {
        changes += match std::env::args().nth(2) {
            Some(_) => tracks.iter().filter(change).count(),
            None => judged(&tracks) as usize,
        };
    }
    println!("{rounds} rounds, {changes} changes advised");
}
