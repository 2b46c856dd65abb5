//! A goal of a student: what is measured, from where, to where, by when, and what counts as reaching it.

use super::{Closing, Extra, Label, Marks, Note, Objective, record};
use crate::aim::{Aim, Millionths};
use crate::day::SchoolDay;
use crate::ids::{GoalId, SeriesId, StudentId};
use crate::stamp::Stamp;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    Increase,
    Decrease,
}

/// What a limit on support is counted over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SupportUnit {
    /// Each single opportunity, such as one assignment.
    Opportunity,
    /// One session with all its opportunities.
    Session,
    /// All sessions from Monday to Sunday together.
    Week,
}

impl SupportUnit {
    pub const ALL: [Self; 3] = [Self::Opportunity, Self::Session, Self::Week];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Opportunity => "opportunity",
            Self::Session => "session",
            Self::Week => "week",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }
}

/// One condition of the criterion. All clauses have to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The plotted value reaches this one, on the goal's better side.
    Score { value: Millionths },
    /// At least this many percent of what was tried is right.
    Accuracy { percent: u32 },
    /// So many checks in a row.
    InARow { checks: u32 },
    /// So many of the last checks, such as 4 of 5: another question than so many in a row.
    OfLast { passes: u32, of: u32 },
    /// So many weeks in a row, each looked at as a whole.
    Weeks { weeks: u32 },
    /// At most so many prompts.
    Support { most: u32, per: SupportUnit },
    /// The run has to be made under one and the same teaching: a new phase starts it anew.
    SameTeaching,
}

impl Clause {
    /// Whether this is a question to one check, and not to how the checks follow each other.
    pub fn asks_each_check(&self) -> bool {
        match self {
            Self::Score { .. } | Self::Accuracy { .. } | Self::Support { .. } => true,
            Self::InARow { .. } | Self::OfLast { .. } | Self::Weeks { .. } | Self::SameTeaching => false,
        }
    }
}

/// When the goal counts as met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    pub clauses: Vec<Clause>,
}

impl Criterion {
    /// The value of the score clause.
    pub fn score(&self) -> Option<Millionths> {
        self.find(|clause| if let Clause::Score { value } = clause { Some(*value) } else { None })
    }

    /// The lowest accuracy in percent, where there is one.
    pub fn accuracy_percent(&self) -> Option<u32> {
        self.find(|clause| if let Clause::Accuracy { percent } = clause { Some(*percent) } else { None })
    }

    /// How many checks in a row have to pass; one where nothing is said.
    pub fn in_a_row(&self) -> u32 {
        self.find(|clause| if let Clause::InARow { checks } = clause { Some(*checks) } else { None }).unwrap_or(1)
    }

    /// How many weeks in a row have to pass, where the criterion counts weeks.
    pub fn weeks(&self) -> Option<u32> {
        self.find(|clause| if let Clause::Weeks { weeks } = clause { Some(*weeks) } else { None })
    }

    fn find<T>(&self, wanted: impl Fn(&Clause) -> Option<T>) -> Option<T> {
        self.clauses.iter().find_map(wanted)
    }
}

/// A score said as so many of so many, such as 4 of 5 subjects. The score clause holds the same in percent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub hits: u32,
    /// At least 1, and at least `hits`.
    pub of: u32,
    /// What they are, such as "subjects".
    pub noun: Option<Label>,
}

impl Share {
    /// In percent, cut after six decimals on the side that never asks for more: 2 of 3 right has to reach "2 of 3". None
    /// when there is nothing it is a share of.
    pub fn percent(&self, direction: Direction) -> Option<Millionths> {
        let (hits, of) = (i64::from(self.hits), i64::from(self.of));
        let scaled = hits.checked_mul(100 * Millionths::ONE)?;
        (of > 0 && hits <= of).then(|| match direction {
            Direction::Increase => Millionths(scaled / of),
            Direction::Decrease => Millionths((scaled + of - 1) / of),
        })
    }
}

/// How the target was found (measurement reference 2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetMethod {
    /// A: a published score of the goal's season.
    Norm,
    /// B: so much a week.
    Growth,
    /// C: published weekly growth, realistic,
    PublishedRealistic,
    /// or ambitious.
    PublishedAmbitious,
    /// D: the student's own growth, times 1.5.
    OwnGrowth,
    /// E: a higher percentile.
    Percentile,
    /// F: the score that the plan asks for.
    Criterion,
}

impl TargetMethod {
    pub const ALL: [Self; 7] = [
        Self::Norm,
        Self::Growth,
        Self::PublishedRealistic,
        Self::PublishedAmbitious,
        Self::OwnGrowth,
        Self::Percentile,
        Self::Criterion,
    ];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Norm => "norm",
            Self::Growth => "growth",
            Self::PublishedRealistic => "published_realistic",
            Self::PublishedAmbitious => "published_ambitious",
            Self::OwnGrowth => "own_growth",
            Self::Percentile => "percentile",
            Self::Criterion => "criterion",
        }
    }

    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }
}

/// Where the student began: the middle of the probes, on the date of the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    pub day: SchoolDay,
    pub value: Millionths,
    /// The probes it comes from; empty when only the value was typed.
    pub probes: Vec<Millionths>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    pub id: GoalId,
    pub author: String,
    pub made: Stamp,
    pub student: StudentId,
    /// The monitoring series whose scores this goal is judged by.
    pub series: SeriesId,
    /// What the goal is called in lists, such as "Oral reading" or "Call-outs".
    pub title: Label,
    /// Under which condition, such as "given a 1-minute grade 2 passage".
    pub condition: Option<Note>,
    /// What the student will do, such as "read aloud"; the measure's own words where nothing is said.
    pub behavior: Option<Note>,
    pub direction: Direction,
    pub criterion: Criterion,
    /// The score in other words, where it is a share of few chances.
    pub share: Option<Share>,
    pub baseline: Baseline,
    /// Errors of the baseline probes, where they were counted; beside the values, in their order.
    pub baseline_errors: Vec<u32>,
    pub aim: Aim,
    pub method: Option<TargetMethod>,
    /// Days from one planned check to the next; 7 is weekly, 14 every 2 weeks.
    pub interval_days: u32,
    /// Where the scores come from, when they are collected elsewhere and only typed here.
    pub elsewhere: Option<Label>,
    /// The goal as it stands in the IEP, word for word.
    pub official: Option<Note>,
    /// How progress is measured and reported, where the team wrote its own sentence.
    pub statement: Option<Note>,
    /// When reports go out, such as "with each report card".
    pub report_dates: Option<Note>,
    pub objectives: Vec<Objective>,
    /// How the goal ended, once it did.
    pub closed: Option<Closing>,
    pub deleted: bool,
    pub marks: Marks,
    pub extra: Extra,
}

record!(Goal, GoalId, "goal", {
    Words: title, condition, behavior;
    Criterion: direction, criterion, share;
    Aim: baseline, baseline_errors, aim, method;
    Schedule: interval_days, elsewhere;
    Official: official;
    Reporting: statement, report_dates;
    Objectives: objectives;
    Closing: closed;
});

impl Goal {
    /// The date by which the goal is to be met: where the last piece of the aimline ends.
    pub fn goal_day(&self) -> Option<SchoolDay> {
        self.aim.pieces.last().map(|piece| piece.end)
    }
}
