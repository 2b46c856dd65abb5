//! Judges 2,000 goals of 40 scores in two phases with all rules, and prints how long that took on this machine.
//!
//! `cargo run --release -p caseload --example judge`. It prints one JSON object: the milliseconds of the best of five
//! rounds, and a count of the verdicts, so that nothing is left out by the compiler.

#![allow(clippy::disallowed_methods, reason = "it runs natively and measures time")]

use caseload::aim::{Aim, AimMode, AimPiece, Millionths};
use caseload::calendar::{Closed, SchoolCalendar};
use caseload::day::SchoolDay;
use caseload::measures::{Point, Ratio};
use caseload::records::{Clause, Criterion, Direction};
use caseload::rules::{Verdict, Window, decide};
use caseload::standing::{Standing, Track};
use std::time::Instant;

const GOALS: u32 = 2000;
const SCORES: u32 = 40;

fn main() {
    let Some(start) = SchoolDay::new(2025, 9, 8) else { return };
    let closed =
        |from: i32, to: i32| Closed { from: start.plus_days(from), to: start.plus_days(to), name: String::new() };
    let calendar = SchoolCalendar::new(vec![closed(77, 81), closed(105, 116), closed(189, 193)]);
    let end = start.plus_days(252);
    let piece = AimPiece { start, start_value: Millionths::whole(44), end, end_value: Millionths::whole(92) };
    let aim = Aim { mode: AimMode::Instructional, pieces: vec![piece] };
    let clauses = vec![
        Clause::Score { value: Millionths::whole(92) },
        Clause::Accuracy { percent: 90 },
        Clause::InARow { checks: 3 },
    ];
    let criterion = Criterion { clauses };
    let tracks: Vec<Track<'_>> = (0..GOALS).map(|goal| track(goal, start, &aim, &calendar, &criterion)).collect();

    let (mut judged, mut stood, mut changes) = (f64::INFINITY, f64::INFINITY, 0);
    for _ in 0..5 {
        let begun = Instant::now();
        let decisions = tracks.iter().map(|track| decide(&Window::of(track)));
        changes = decisions.filter(|decision| decision.verdict == Verdict::ChangeTeaching).count();
        judged = judged.min(begun.elapsed().as_secs_f64() * 1e3);
        let begun = Instant::now();
        let known = tracks.iter().filter(|track| Standing::of(track).now.is_some()).count();
        stood = if known > 0 { stood.min(begun.elapsed().as_secs_f64() * 1e3) } else { stood };
    }
    println!(
        "{{\"goals\":{GOALS},\"scores\":{SCORES},\"rules_ms\":{judged:.2},\"standing_ms\":{stood:.2},\"changes\":{changes}}}"
    );
}

/// Scores twice a week around the aimline, from a small generator; the second phase starts half way.
fn track<'a>(
    goal: u32,
    start: SchoolDay,
    aim: &'a Aim,
    calendar: &'a SchoolCalendar,
    criterion: &'a Criterion,
) -> Track<'a> {
    let mut seed = goal.wrapping_mul(2_654_435_761).wrapping_add(1);
    let mut days = 0;
    let points: Vec<Point> = (1..=SCORES)
        .map(|score| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            days += if score % 2 == 0 { 3 } else { 4 };
            let words = 36 + score * (seed >> 28) / 16 + (seed >> 16) % 17;
            Point {
                day: start.plus_days(days),
                value: f64::from(words),
                exact: Some(Ratio::whole(words)),
                accuracy: None,
                scores: 1,
            }
        })
        .collect();
    Track {
        direction: Direction::Increase,
        criterion,
        baseline_day: start,
        baseline: 44.0,
        aim,
        calendar,
        interval_days: 7,
        see_floor: Some(5.0),
        changes: vec![start.plus_days(70)],
        today: start.plus_days(days),
        points,
        asides: Vec::new(),
    }
}
