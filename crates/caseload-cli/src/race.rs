//! `race FILE REPEATS`: how long the core takes for least squares, Theil-Sen, NAP and Tau of every row, in one process on
//! one thread. `tests/bench/speed_data.py` writes the file: 36 day numbers, then 36 scores a row; points 1 to 12 are
//! phase A, 13 to 36 phase B. Prints `{"wall_s", "sums"}`: the best time, and six column sums that show what was done.

use std::time::Instant;

use caseload_stats::{median_residual, ols, pair_slope_median, pairs};
use serde_json::json;

use crate::command::{Command, End, refuse, say};

pub const COMMAND: Command =
    Command { words: &["race"], usage: "FILE REPEATS              how fast the core is; see tests/bench", run };

const POINTS: usize = 36;
const PHASE_A: usize = 12;

fn run(words: &[&str]) -> End {
    let [file, repeats] = words else { return End::Misused };
    let Some(repeats) = repeats.parse::<u32>().ok().filter(|repeats| *repeats > 0) else { return End::Misused };
    let text = match std::fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) => return refuse(file, &error.to_string()),
    };
    let mut rows = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let numbers: Result<Vec<f64>, _> = line.split(',').map(str::parse).collect();
        match numbers {
            Ok(numbers) if numbers.len() == 2 * POINTS => rows.push(numbers),
            _ => return refuse(file, &format!("line {} does not hold {} numbers", at + 1, 2 * POINTS)),
        }
    }
    let (mut best, mut sums) = (f64::INFINITY, [0.0; 6]);
    for _ in 0..repeats {
        #[expect(clippy::disallowed_methods, reason = "the command measures time")]
        let started = Instant::now();
        sums = [0.0; 6];
        for row in &rows {
            let Some(found) = of_row(row) else { return refuse(file, "a row has no line") };
            for (sum, value) in sums.iter_mut().zip(found) {
                *sum += value;
            }
        }
        best = best.min(started.elapsed().as_secs_f64());
    }
    say(format!("{}\n", json!({"wall_s": best, "sums": sums})).as_bytes())
}

/// Least-squares slope and intercept, Theil-Sen slope and intercept, NAP, Tau.
fn of_row(row: &[f64]) -> Option<[f64; 6]> {
    let (x, y) = row.split_at_checked(POINTS)?;
    let (a, b) = y.split_at_checked(PHASE_A)?;
    let line = ols(x, y)?;
    let (slope, _) = pair_slope_median(x, y)?;
    let found = pairs(a, b, 0.0);
    Some([line.slope, line.intercept, slope, median_residual(x, y, slope)?, found.nap()?, found.tau()?])
}
