//! The panel beside a goal: the growth it needs next to published growth, and where start and goal stand among norms.
//!
//! It shows and never forbids. Measurement reference 2.2, reasonableness panel (a judgement).

use super::needed_per_week;
use crate::day::SchoolDay;
use crate::norms::growth::{PublishedGrowth, published};
use crate::norms::oral_reading::bands;
use crate::norms::{InSeason, Position, Season, Source, WINDOWS, position, season_on};
use crate::records::{Direction, Grade};

/// The goal that is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// Code of the measure.
    pub measure: &'a str,
    /// Grade of the material.
    pub grade: Option<Grade>,
    /// Length of the probe.
    pub seconds: Option<u32>,
    /// Which way is better.
    pub direction: Direction,
    /// The baseline, in the measure's unit.
    pub start: f64,
    /// The date of the baseline: its season is the one that `start` is held against.
    pub start_day: SchoolDay,
    /// The level asked for, in the measure's unit.
    pub goal: f64,
    /// The goal date: its season is the one that `goal` is held against.
    pub goal_day: SchoolDay,
    /// Weeks from start to goal: instructional ones for a comparison with norm growth, which is per instructional week.
    pub weeks: f64,
}

/// How the needed growth compares.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// Less than realistic growth: the gap to other students may widen.
    MayWidenTheGap,
    /// From realistic growth to the ambitious rate: typical to ambitious.
    TypicalToAmbitious,
    /// More than the ambitious rate, up to twice.
    AboveAmbitious,
    /// More than twice the ambitious rate: few students have been observed to grow this fast.
    FewGrowThisFast,
}

/// Where a score stands in one season's table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The season of the table.
    pub season: Season,
    /// Where among the printed percentiles; outside them only on which side.
    pub position: Position,
    /// Publisher, edition and year of the table.
    pub source: &'static Source,
}

/// What the panel shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Per week, in the direction that is better; none without weeks.
    pub needed: Option<f64>,
    /// Weekly growth for this measure, grade and length (measurement reference 2.2 C); None where none was published,
    /// without a grade, and where less is better.
    pub published: Option<PublishedGrowth>,
    /// None without published growth.
    pub judgement: Option<Judgement>,
    /// In the season of the day; two when the day lies equally near to both, none without a table.
    pub start_stands: Vec<Standing>,
    /// The same for the goal on its date.
    pub goal_stands: Vec<Standing>,
}

/// The panel of a goal.
pub fn panel(ask: &Ask<'_>) -> Panel {
    let needed = needed_per_week(ask.start, ask.goal, ask.weeks).map(|needed| match ask.direction {
        Direction::Increase => needed,
        Direction::Decrease => -needed,
    });
    // Published growth is of scores that should rise.
    let rising = ask.direction == Direction::Increase;
    let published = ask.grade.filter(|_| rising).and_then(|grade| published(ask.measure, grade, ask.seconds));
    Panel {
        needed,
        judgement: needed.zip(published).map(|(needed, growth)| judge(needed, &growth)),
        published,
        start_stands: stands(ask, ask.start, ask.start_day),
        goal_stands: stands(ask, ask.goal, ask.goal_day),
    }
}

/// Where no ambitious rate could be verified, twice the realistic one stands in for it: nobody is warned too early.
fn judge(needed: f64, growth: &PublishedGrowth) -> Judgement {
    let ambitious = growth.ambitious.unwrap_or(2.0 * growth.realistic);
    // The same decimals that were added up to a goal may differ in their last binary place.
    let above = |limit: f64| needed > limit + 1e-9;
    if above(2.0 * ambitious) {
        Judgement::FewGrowThisFast
    } else if above(ambitious) {
        Judgement::AboveAmbitious
    } else if needed >= growth.realistic - 1e-9 {
        Judgement::TypicalToAmbitious
    } else {
        Judgement::MayWidenTheGap
    }
}

fn stands(ask: &Ask<'_>, score: f64, day: SchoolDay) -> Vec<Standing> {
    let Some(grade) = ask.grade.filter(|_| ask.measure == "R-CBM") else { return Vec::new() };
    let (first, second) = match season_on(day, &WINDOWS) {
        InSeason::One(season) => (Some(season), None),
        InSeason::Both(earlier, later) => (Some(earlier), Some(later)),
        InSeason::None => (None, None),
    };
    let standing = |season| {
        let (source, bands) = bands(grade, season)?;
        Some(Standing { season, position: position(&bands, score, true)?, source })
    };
    [first, second].into_iter().flatten().filter_map(standing).collect()
}
