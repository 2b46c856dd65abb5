//! Six ways to a target. Each says how it was reckoned.

use super::{figure, needed_per_week};
use crate::norms::growth::PublishedGrowth;
use crate::norms::{Band, Position, position, score_at};

/// A target and how it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// The level asked for, in the measure's unit.
    pub goal: f64,
    /// The growth it needs, per week.
    pub needed: f64,
    /// The arithmetic, one line a step, in figures only.
    pub lines: Vec<String>,
}

/// Why a way gives no target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoTarget {
    /// The goal date is not after the baseline.
    NoWeeks,
    /// A number is missing or not finite.
    NoNumber,
    /// The table has no such percentile between its printed ones.
    OutsideTheTable,
    /// The percentile aimed at is not above the present one.
    NotHigher,
    /// The student's own growth needs at least 8 checks,
    TooFewChecks,
    /// and has to be growth.
    NoGrowth,
    /// There is no published growth of this kind.
    NotPublished,
}

/// The student's own growth is multiplied by this (measurement reference 2.2 D).
pub const OWN_GROWTH: f64 = 1.5;
/// Checks that the student's own growth needs.
pub const OWN_GROWTH_CHECKS: usize = 8;

fn target(start: f64, goal: f64, weeks: f64, mut lines: Vec<String>) -> Result<Target, NoTarget> {
    if weeks.is_nan() || weeks <= 0.0 {
        return Err(NoTarget::NoWeeks);
    }
    let needed = needed_per_week(start, goal, weeks).ok_or(NoTarget::NoNumber)?;
    lines.push(format!("({} − {}) / {} = {}", figure(goal), figure(start), figure(weeks), figure(needed)));
    Ok(Target { goal, needed, lines })
}

/// A. The published score of the goal's season and the grade of the material. Scores are in the measure's unit, weeks in
/// whole or broken weeks (measurement reference 2.2 A).
///
/// # Errors
/// [`NoTarget::NoWeeks`] unless there are weeks left; [`NoTarget::NoNumber`] when a number is not finite.
pub fn by_norm(start: f64, published: f64, weeks: f64) -> Result<Target, NoTarget> {
    target(start, published, weeks, Vec::new())
}

/// B. A rate of improvement: start + rate × weeks. The rate is in the measure's unit a week (measurement reference 2.2 B).
///
/// # Errors
/// [`NoTarget::NoWeeks`] unless there are weeks left; [`NoTarget::NoNumber`] when a number is not finite.
pub fn by_growth(start: f64, per_week: f64, weeks: f64) -> Result<Target, NoTarget> {
    let goal = start + per_week * weeks;
    let line = format!("{} + {} × {} = {}", figure(start), figure(per_week), figure(weeks), figure(goal));
    target(start, goal, weeks, vec![line])
}

/// C. The published weekly growth of the grade of the material, realistic or ambitious; weeks are instructional weeks
/// (measurement reference 2.2 C).
///
/// # Errors
/// [`NoTarget::NotPublished`] when nothing is published for the ambition asked for; else as [`by_growth`].
pub fn by_published_growth(
    start: f64,
    growth: &PublishedGrowth,
    ambitious: bool,
    weeks: f64,
) -> Result<Target, NoTarget> {
    let rate = if ambitious { growth.ambitious.ok_or(NoTarget::NotPublished)? } else { growth.realistic };
    by_growth(start, rate, weeks)
}

/// D. The student's own growth so far, times 1.5, from at least 8 checks. Refused when there was no growth.
///
/// `own_per_week` is signed so that growth is positive, whichever direction is better; so is the result's distance.
///
/// # Errors
/// [`NoTarget::TooFewChecks`] under 8 checks; [`NoTarget::NoGrowth`] unless the student grew; else as [`by_growth`].
pub fn by_own_growth(
    start: f64,
    own_per_week: f64,
    checks: usize,
    weeks: f64,
    higher_is_better: bool,
) -> Result<Target, NoTarget> {
    if checks < OWN_GROWTH_CHECKS {
        return Err(NoTarget::TooFewChecks);
    }
    if own_per_week.is_nan() || own_per_week <= 0.0 {
        return Err(NoTarget::NoGrowth);
    }
    let rate = own_per_week * OWN_GROWTH;
    let signed = if higher_is_better { rate } else { -rate };
    let mut found = by_growth(start, signed, weeks)?;
    let line = format!("{} × {} = {}", figure(own_per_week), figure(OWN_GROWTH), figure(rate));
    found.lines.insert(0, line);
    Ok(found)
}

/// E. From the percentile of the start in its season's table to a higher percentile in the table of the goal's season.
/// The present position comes along, since it is "about", below or above what is printed (measurement reference 2.2 E).
///
/// # Errors
/// [`NoTarget::NoNumber`] when the start has no position in the first table; [`NoTarget::OutsideTheTable`] for a
/// percentile that the second one does not reach; [`NoTarget::NotHigher`] for one that is not above the present;
/// [`NoTarget::NoWeeks`] unless there are weeks left.
pub fn by_percentile(
    start: f64,
    now: &[Band],
    then: &[Band],
    percentile: f64,
    weeks: f64,
    higher_is_better: bool,
) -> Result<(Target, Position), NoTarget> {
    let present = position(now, start, higher_is_better).ok_or(NoTarget::NoNumber)?;
    let at_least = match present {
        Position::Below(_) => 0.0,
        Position::About(about) => about,
        Position::Above(highest) => f64::from(highest),
    };
    let goal = score_at(then, percentile).ok_or(NoTarget::OutsideTheTable)?;
    if percentile <= at_least {
        return Err(NoTarget::NotHigher);
    }
    Ok((target(start, goal, weeks, Vec::new())?, present))
}

/// F. The score that the plan itself asks for. Only its growth is worked out (measurement reference 2.2 F).
///
/// # Errors
/// [`NoTarget::NoWeeks`] unless there are weeks left; [`NoTarget::NoNumber`] when a number is not finite.
pub fn by_criterion(start: f64, criterion: f64, weeks: f64) -> Result<Target, NoTarget> {
    target(start, criterion, weeks, Vec::new())
}
