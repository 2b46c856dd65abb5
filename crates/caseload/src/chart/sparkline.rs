//! The small chart of a list row: line, ring, star, join, last score. Its y axis is its own and does not start at 0, so it
//! never stands without the status word and the figures beside it.

use super::model::ChartModel;
use super::scene::Px;
use crate::day::SchoolDay;

/// A sparkline in px, y downward, inside a box of the width and height it was asked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sparkline {
    /// The current aimline; empty without one.
    pub aim: Vec<Px>,
    /// The start of the aimline.
    pub ring: Option<Px>,
    /// The goal.
    pub star: Option<Px>,
    /// Runs of joined scores, oldest first. A lonely score is a run of one.
    pub runs: Vec<Vec<Px>>,
    /// The last score.
    pub last: Option<Px>,
}

/// Room for half a star at the right and half a ring at the left, in px.
const EDGE: f64 = 6.0;

impl Sparkline {
    /// The small chart of a model, in a box of so many pixels.
    pub fn of(model: &ChartModel, width: f64, height: f64) -> Self {
        let aim = model.aimlines.iter().rev().find(|line| !line.old).map(|line| line.vertices.as_slice());
        let aim = aim.unwrap_or_default();
        let goal = model.goal.as_ref().map(|goal| goal.at);
        let scores = || model.scores.iter().map(|score| score.at);
        let all = || aim.iter().copied().chain(scores()).chain(goal);
        let Some(scale) = Scale::over(all().map(|at| (at.day, at.value)), width, height) else {
            return Self::default();
        };
        let place = |at: super::input::DayValue| scale.place(at.day, at.value);
        let mut runs: Vec<Vec<Px>> = Vec::new();
        for (index, at) in scores().enumerate() {
            let joined = index > 0 && model.joins.binary_search(&(index - 1)).is_ok();
            match runs.last_mut().filter(|_| joined) {
                Some(run) => run.push(place(at)),
                None => runs.push(vec![place(at)]),
            }
        }
        Self {
            aim: aim.iter().map(|&at| place(at)).collect(),
            ring: aim.first().map(|&at| place(at)),
            star: goal.map(place),
            runs,
            last: scores().next_back().map(place),
        }
    }
}

struct Scale {
    from: SchoolDay,
    days: f64,
    low: f64,
    high: f64,
    width: f64,
    height: f64,
}

impl Scale {
    fn over(places: impl Iterator<Item = (SchoolDay, f64)>, width: f64, height: f64) -> Option<Self> {
        let mut places = places.peekable();
        let &(day, value) = places.peek()?;
        let (mut from, mut to, mut low, mut high) = (day, day, value, value);
        for (day, value) in places {
            (from, to) = (from.min(day), to.max(day));
            (low, high) = (low.min(value), high.max(value));
        }
        let days = f64::from(to.days_since(from).max(14));
        Some(Self { from, days, low, high, width, height })
    }

    fn place(&self, day: SchoolDay, value: f64) -> Px {
        let across = f64::from(day.days_since(self.from)) / self.days;
        let rise = self.high - self.low;
        let up = if rise > 0.0 { (value - self.low) / rise } else { 0.5 };
        let width = (self.width - 2.0 * EDGE).max(1.0);
        let height = (self.height - 2.0 * EDGE).max(1.0);
        (EDGE + across * width, self.height - EDGE - up * height)
    }
}
