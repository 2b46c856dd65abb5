//! The core, measured where it runs: in the wasm that is shipped, called by `./x bench` and by nobody else.

use crate::platform::part::part;
use caseload::yardstick::{Yardstick, judged};
use wasm_bindgen::prelude::*;

/// Lines that are fitted at a time.
const MANY: u32 = 20;
/// Goals that are judged.
const GOALS: u32 = 2000;

part! {
    /// What can be measured.
    measure_part: fn(&str, &[f64], u32) -> Vec<f64> = measured
}

/// Runs one piece of work so many times and gives back the best time in milliseconds, then the results. `race` takes the
/// rows of `caseload_stats::race`; `theil-sen` takes times and as many scores; `judge` takes nothing.
#[wasm_bindgen]
pub async fn measure(what: String, numbers: Vec<f64>, rounds: u32) -> Vec<f64> {
    match measure_part().await {
        Ok(measured) => measured(&what, &numbers, rounds),
        Err(_) => Vec::new(),
    }
}

fn measured(what: &str, numbers: &[f64], rounds: u32) -> Vec<f64> {
    match what {
        "race" => best(rounds, || caseload_stats::race(numbers).map(Vec::from)),
        "theil-sen" => {
            let (x, y) = numbers.split_at(numbers.len() / 2);
            // A browser's clock is too coarse for one.
            let many = || {
                let mut slope = None;
                for _ in 0..MANY {
                    slope = caseload_stats::theil_sen(x, y).map(|line| vec![line.slope]);
                }
                slope
            };
            let mut results = best(rounds, many);
            if let Some(time) = results.first_mut() {
                *time /= f64::from(MANY);
            }
            results
        }
        "judge" => {
            let Some(yardstick) = Yardstick::new() else { return Vec::new() };
            let tracks = yardstick.tracks(GOALS);
            best(rounds, || Some(vec![f64::from(judged(&tracks))]))
        }
        _ => Vec::new(),
    }
}

fn best(rounds: u32, work: impl Fn() -> Option<Vec<f64>>) -> Vec<f64> {
    let Some(performance) = web_sys::window().and_then(|window| window.performance()) else { return Vec::new() };
    let (mut best, mut results) = (f64::INFINITY, Vec::new());
    for _ in 0..rounds {
        let begun = performance.now();
        let Some(found) = work() else { return Vec::new() };
        best = best.min(performance.now() - begun);
        results = found;
    }
    results.insert(0, best);
    results
}
