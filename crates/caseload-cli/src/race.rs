//! `race FILE REPEATS`: how long the core takes for least squares, Theil-Sen, NAP and Tau of every row, in one process on
//! one thread. `tests/bench/speed_data.py` writes the file: 36 day numbers, then 36 scores a row; points 1 to 12 are
//! phase A, 13 to 36 phase B. Prints `{"wall_s", "sums"}`: the best time, and six column sums that show what was done.

use std::time::Instant;

use caseload_stats::RACE_POINTS;
use serde_json::json;

use crate::command::{Command, End, refuse, say};

pub const COMMAND: Command =
    Command { words: &["race"], usage: "FILE REPEATS              how fast the core is; see tests/bench", run };

fn run(words: &[&str]) -> End {
    let [file, repeats] = words else { return End::Misused };
    let Some(repeats) = repeats.parse::<u32>().ok().filter(|repeats| *repeats > 0) else { return End::Misused };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return refuse(file, &error.to_string()),
    };
    let mut rows: Vec<f64> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let numbers: Result<Vec<f64>, _> = line.split(',').map(str::parse).collect();
        match numbers {
            Ok(numbers) if numbers.len() == 2 * RACE_POINTS => rows.extend(numbers),
            _ => return refuse(file, &format!("line {} does not hold {} numbers", at + 1, 2 * RACE_POINTS)),
        }
    }
    let (mut best, mut sums) = (f64::INFINITY, [0.0; 6]);
    for _ in 0..repeats {
        #[expect(clippy::disallowed_methods, reason = "the command measures time")]
        let started = Instant::now();
        let Some(found) = caseload_stats::race(&rows) else { return refuse(file, "a row has no line") };
        best = best.min(started.elapsed().as_secs_f64());
        sums = found;
    }
    say(format!("{}\n", json!({"wall_s": best, "sums": sums})).as_bytes())
}
