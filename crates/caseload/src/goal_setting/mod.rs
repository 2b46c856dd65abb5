//! Setting a goal: where the student begins, six ways to a target, and whether the growth it needs is reasonable.
//!
//! Each way is a pure function that gives the target together with the lines of its arithmetic, so that a person can redo
//! them. Values are in the unit of the measure, growth in units per week. Nothing here chooses a way.
//!
//! Source: measurement reference 2.1 and 2.2.

mod baseline;
mod benchmark;
mod reasonable;
mod target;
mod ways;

pub use baseline::{Caution, Found, NoBaseline, Probe, Rule, baseline};
pub use benchmark::{Benchmark, benchmarks, middle, sittings};
pub use reasonable::{Ask, Judgement, Panel, Standing, panel};
pub use target::{
    NoTarget, OWN_GROWTH, OWN_GROWTH_CHECKS, Target, by_criterion, by_growth, by_norm, by_own_growth, by_percentile,
    by_published_growth,
};
pub use ways::{Ambition, Known, Proposal, Way, WayRow, ways};

/// The growth that a goal needs a week. None without a week, and when a number is not finite.
pub fn needed_per_week(start: f64, goal: f64, weeks: f64) -> Option<f64> {
    let needed = (goal - start) / weeks;
    (weeks > 0.0 && needed.is_finite()).then_some(needed)
}

/// A number as it stands in a line of arithmetic: at most two decimals.
fn figure(value: f64) -> String {
    let text = crate::wording::decimal(value, 2);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests;
