//! Judges 2,000 goals of 40 scores in two phases with all rules, as often as asked, and prints how many times it advised a
//! change. It knows no clock: whoever runs it measures, and takes one run of no rounds away.
//!
//! `time judge 100`; `time judge 100 standing` works out the whole standing of each goal as well.

use caseload::aim::{Aim, AimMode, AimPiece, Millionths};
use caseload::calendar::{Closed, SchoolCalendar};
use caseload::day::SchoolDay;
use caseload::measures::{Point, Ratio};
use caseload::records::{Clause, Criterion, Direction};
use caseload::rules::{Verdict, Window, decide};
use caseload::standing::{Standing, Track};

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

    let rounds: u32 = std::env::args().nth(1).and_then(|rounds| rounds.parse().ok()).unwrap_or(1);
    let whole = std::env::args().nth(2).is_some();
    let mut changes = 0_u64;
    for _ in 0..rounds {
        for track in &tracks {
            let decision = if whole { Standing::of(track).decision } else { decide(&Window::of(track)) };
            changes += u64::from(decision.verdict == Verdict::ChangeTeaching);
        }
    }
    println!("{rounds} rounds, {changes} changes advised");
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
