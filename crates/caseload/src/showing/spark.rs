//! The small chart of a list row: the same data, in a box of so many pixels.

use super::Reading;

/// Points in px, y downward.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Spark {
    pub aim: Vec<(f32, f32)>,
    /// Runs of scores that are joined.
    pub scores: Vec<Vec<(f32, f32)>>,
    pub last: Option<(f32, f32)>,
    pub star: Option<(f32, f32)>,
}

/// Room for the ring, the star and the last dot.
const EDGE: f32 = 5.0;

/// Lays the goal out in a box. The y range is its own, not from 0: figures stand beside it.
pub fn spark(reading: &Reading, width: f32, height: f32) -> Spark {
    let Some((end, target)) = reading.goal.aim.target() else { return Spark::default() };
    let start = reading.goal.baseline.day;
    let checks: Vec<(i32, f64, usize)> = reading
        .checks()
        .filter_map(|line| Some((line.observation.day.days_since(start), line.value?, line.phase)))
        .collect();
    let base = reading.goal.baseline.value.value();
    let values = || checks.iter().map(|check| check.1).chain([base, target.value()]);
    let (low, high) = values().fold((f64::MAX, f64::MIN), |(low, high), v| (low.min(v), high.max(v)));
    let span = (high - low).max(1.0);
    let last_day = checks.last().map_or(0, |check| check.0);
    let days = f64::from(end.days_since(start).max(last_day).max(1));
    let place = |day: i32, value: f64| {
        let across = (f64::from(day) / days) as f32;
        let up = ((value - low) / span) as f32;
        (EDGE + across * (width - 2.0 * EDGE), height - EDGE - up * (height - 2.0 * EDGE))
    };
    let star = place(end.days_since(start), target.value());
    let mut scores: Vec<Vec<(f32, f32)>> = Vec::new();
    let mut phase = None;
    for (day, value, of) in &checks {
        if phase != Some(*of) {
            scores.push(Vec::new());
            phase = Some(*of);
        }
        if let Some(run) = scores.last_mut() {
            run.push(place(*day, *value));
        }
    }
    Spark {
        aim: vec![place(0, base), star],
        last: checks.last().map(|check| place(check.0, check.1)),
        scores,
        star: Some(star),
    }
}
