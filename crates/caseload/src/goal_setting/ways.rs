//! The six ways to a target side by side: what each proposes for this goal, or why it proposes nothing.
//!
//! Nothing here chooses. Weeks are instructional weeks throughout, since published growth is per such week (measurement
//! reference 2.3); without a calendar these are calendar weeks. Which percentiles stand for the two ambitions of way A is
//! a judgement: the middle of the table and the next printed one above it.

use super::target::{NoTarget, Target};
use super::{by_criterion, by_growth, by_norm, by_own_growth, by_percentile, by_published_growth};
use crate::calendar::SchoolCalendar;
use crate::day::SchoolDay;
use crate::norms::growth::published;
use crate::norms::oral_reading::bands;
use crate::norms::{Band, InSeason, Season, Source, WINDOWS, season_on};
use crate::records::{Direction, Grade, TargetMethod};

/// What is known about the goal so far.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
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
    /// The date of the baseline.
    pub start_day: SchoolDay,
    /// The date on which the goal is to be reached.
    pub goal_day: SchoolDay,
    /// The school days from which the weeks between the two dates are counted.
    pub calendar: &'a SchoolCalendar,
    /// B: growth a week that somebody typed, in the direction that is better.
    pub per_week: Option<f64>,
    /// D: the student's own growth a week in the direction that is better, and from how many checks.
    pub own_growth: Option<(f64, usize)>,
    /// E: the percentile aimed at.
    pub percentile: Option<f64>,
    /// F: the score that the plan asks for.
    pub criterion: Option<f64>,
}

/// The letter under which a way is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A: the 50th and the 75th percentile of the season of the goal date (Hasbrouck & Tindal 2017 and 2006 for oral
    /// reading).
    Norm,
    /// B: baseline plus a typed rate of improvement times the weeks.
    Growth,
    /// C: baseline plus published weekly growth times the weeks (Fuchs, Fuchs, Hamlett, Walz & Germann 1993).
    Published,
    /// D: intra-individual framework, 1.5 times the student's own growth from at least 8 checks (NCII/NCRTI).
    OwnGrowth,
    /// E: a percentile that a person chose, in the table of the season of the goal date.
    Percentile,
    /// F: a score fixed by the text of the plan.
    Criterion,
}

impl Way {
    /// In the order in which they are offered.
    pub const ALL: [Self; 6] =
        [Self::Norm, Self::Growth, Self::Published, Self::OwnGrowth, Self::Percentile, Self::Criterion];

    /// A to F (measurement reference 2.2).
    pub fn letter(self) -> &'static str {
        match self {
            Self::Norm => "A",
            Self::Growth => "B",
            Self::Published => "C",
            Self::OwnGrowth => "D",
            Self::Percentile => "E",
            Self::Criterion => "F",
        }
    }
}

/// How much is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ambition {
    /// About the mean published growth; for way A the 50th percentile.
    Realistic,
    /// About one standard deviation above the mean growth; for way A the 75th percentile.
    Ambitious,
}

/// One target that can be taken over.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// The method that the goal will keep as its origin; it tells the two rates of way C apart.
    pub method: TargetMethod,
    /// Where a way has two.
    pub ambition: Option<Ambition>,
    /// The level to reach and the growth it needs per instructional week.
    pub target: Target,
    /// The table or study behind it; None for the ways that use a number of the teacher's or of the student's own.
    pub source: Option<&'static Source>,
    /// The percentile that the target stands for.
    pub percentile: Option<u8>,
}

/// One way with its proposals; without any, why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct WayRow {
    /// Which of the six ways.
    pub way: Way,
    /// What it gives; more than one where a source has more than one figure.
    pub proposals: Vec<Proposal>,
    /// Why it gives nothing.
    pub none: Option<NoTarget>,
}

/// All six ways.
pub fn ways(known: &Known<'_>) -> Vec<WayRow> {
    Way::ALL.into_iter().map(|way| row(way, known)).collect()
}

fn row(way: Way, known: &Known<'_>) -> WayRow {
    let found = match way {
        Way::Norm => norm(known),
        Way::Growth => vec![growth(known)],
        Way::Published => published_growth(known),
        Way::OwnGrowth => vec![own_growth(known)],
        Way::Percentile => vec![percentile(known)],
        Way::Criterion => vec![criterion(known)],
    };
    let mut none = None;
    let mut proposals = Vec::new();
    for one in found {
        match one {
            Ok(proposal) => proposals.push(proposal),
            Err(why) => none = none.or(Some(why)),
        }
    }
    WayRow { way, none: none.filter(|_| proposals.is_empty()), proposals }
}

impl Known<'_> {
    fn weeks(&self) -> f64 {
        self.calendar.school_weeks(self.start_day, self.goal_day)
    }

    fn rises(&self) -> bool {
        self.direction == Direction::Increase
    }

    /// The printed table for the season of a day.
    fn table(&self, day: SchoolDay) -> Option<(&'static Source, [Band; 5])> {
        let grade = self.grade.filter(|_| self.measure == "R-CBM" && self.rises())?;
        let season = match season_on(day, &WINDOWS) {
            InSeason::One(season) | InSeason::Both(_, season) => season,
            // A year that ends in June or July is held against spring.
            InSeason::None => Season::Spring,
        };
        bands(grade, season)
    }
}

fn plain(method: TargetMethod, target: Target) -> Proposal {
    Proposal { method, ambition: None, target, source: None, percentile: None }
}

fn norm(known: &Known<'_>) -> Vec<Result<Proposal, NoTarget>> {
    let Some((source, table)) = known.table(known.goal_day) else { return vec![Err(NoTarget::NotPublished)] };
    let one = |percentile: u8, ambition| {
        let band = table.iter().find(|band| band.percentile == percentile).ok_or(NoTarget::OutsideTheTable)?;
        if band.score <= known.start {
            return Err(NoTarget::NotHigher);
        }
        let target = by_norm(known.start, band.score, known.weeks())?;
        let (source, percentile) = (Some(source), Some(percentile));
        Ok(Proposal { ambition: Some(ambition), source, percentile, ..plain(TargetMethod::Norm, target) })
    };
    vec![one(50, Ambition::Realistic), one(75, Ambition::Ambitious)]
}

fn growth(known: &Known<'_>) -> Result<Proposal, NoTarget> {
    let per_week = known.per_week.ok_or(NoTarget::NoNumber)?;
    let signed = if known.rises() { per_week } else { -per_week };
    Ok(plain(TargetMethod::Growth, by_growth(known.start, signed, known.weeks())?))
}

fn published_growth(known: &Known<'_>) -> Vec<Result<Proposal, NoTarget>> {
    let grade = known.grade.filter(|_| known.rises());
    let Some(growth) = grade.and_then(|grade| published(known.measure, grade, known.seconds)) else {
        return vec![Err(NoTarget::NotPublished)];
    };
    let one = |ambitious: bool| {
        let target = by_published_growth(known.start, &growth, ambitious, known.weeks())?;
        let (method, ambition) = if ambitious {
            (TargetMethod::PublishedAmbitious, Ambition::Ambitious)
        } else {
            (TargetMethod::PublishedRealistic, Ambition::Realistic)
        };
        Ok(Proposal { ambition: Some(ambition), source: Some(growth.source), ..plain(method, target) })
    };
    vec![one(false), one(true)]
}

fn own_growth(known: &Known<'_>) -> Result<Proposal, NoTarget> {
    let (per_week, checks) = known.own_growth.ok_or(NoTarget::TooFewChecks)?;
    let target = by_own_growth(known.start, per_week, checks, known.weeks(), known.rises())?;
    Ok(plain(TargetMethod::OwnGrowth, target))
}

fn percentile(known: &Known<'_>) -> Result<Proposal, NoTarget> {
    let (source, then) = known.table(known.goal_day).ok_or(NoTarget::NotPublished)?;
    let (_, now) = known.table(known.start_day).ok_or(NoTarget::NotPublished)?;
    let wanted = known.percentile.ok_or(NoTarget::NoNumber)?;
    let (target, _) = by_percentile(known.start, &now, &then, wanted, known.weeks(), known.rises())?;
    Ok(Proposal { source: Some(source), ..plain(TargetMethod::Percentile, target) })
}

fn criterion(known: &Known<'_>) -> Result<Proposal, NoTarget> {
    let wanted = known.criterion.ok_or(NoTarget::NoNumber)?;
    Ok(plain(TargetMethod::Criterion, by_criterion(known.start, wanted, known.weeks())?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::Closed;
    use crate::testing::day;

    /// The worked year: 32 instructional weeks from 44 words in grade 2.
    fn ask(check: impl FnOnce(&Known<'_>)) {
        let closed = |from: &str, to: &str| Closed { from: day(from), to: day(to), name: String::new() };
        let calendar = SchoolCalendar::new(vec![
            closed("2025-11-24", "2025-11-28"),
            closed("2025-12-22", "2026-01-02"),
            closed("2026-03-16", "2026-03-20"),
        ]);
        check(&Known {
            measure: "R-CBM",
            grade: Grade::parse("2"),
            seconds: Some(60),
            direction: Direction::Increase,
            start: 44.0,
            start_day: day("2025-09-08"),
            goal_day: day("2026-05-18"),
            calendar: &calendar,
            per_week: Some(1.5),
            own_growth: Some((1.2, 9)),
            percentile: Some(50.0),
            criterion: Some(90.0),
        });
    }

    fn goals(known: &Known<'_>, way: Way) -> Vec<f64> {
        row(way, known).proposals.iter().map(|proposal| proposal.target.goal).collect()
    }

    #[test]
    fn the_worked_goals_of_the_reference_stand_side_by_side() {
        ask(|known| {
            assert_eq!(goals(known, Way::Norm), [100.0, 124.0]);
            assert_eq!(goals(known, Way::Growth), [92.0]);
            assert_eq!(goals(known, Way::Published), [92.0, 108.0]);
            let own = goals(known, Way::OwnGrowth);
            assert!((own[0] - 101.6).abs() < 1e-9);
            assert_eq!(goals(known, Way::Percentile), [100.0]);
            assert_eq!(goals(known, Way::Criterion), [90.0]);
            let norm = &row(Way::Norm, known).proposals[0];
            assert_eq!((norm.percentile, norm.target.needed), (Some(50), 1.75));
        });
    }

    #[test]
    fn a_way_without_what_it_needs_says_why() {
        ask(|known| {
            let why = |known: &Known<'_>, way| row(way, known).none;
            let maze = Known { measure: "MAZE", seconds: Some(180), ..*known };
            for way in [Way::Norm, Way::Published, Way::Percentile] {
                assert_eq!(why(&maze, way), Some(NoTarget::NotPublished));
            }
            let fewer = Known { direction: Direction::Decrease, ..*known };
            assert_eq!(why(&fewer, Way::Published), Some(NoTarget::NotPublished));
            assert_eq!(goals(&fewer, Way::Growth), [44.0 - 48.0]);
            assert_eq!(why(&Known { own_growth: None, ..*known }, Way::OwnGrowth), Some(NoTarget::TooFewChecks));
            assert_eq!(
                why(&Known { own_growth: Some((-0.1, 12)), ..*known }, Way::OwnGrowth),
                Some(NoTarget::NoGrowth)
            );
            assert_eq!(why(&Known { start: 130.0, ..*known }, Way::Norm), Some(NoTarget::NotHigher));
            assert_eq!(why(&Known { goal_day: known.start_day, ..*known }, Way::Growth), Some(NoTarget::NoWeeks));
        });
    }
}
