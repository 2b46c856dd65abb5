//! A goal of a student: what is measured, from where, to where, by when, and what counts as reaching it.

use super::{Closing, Extra, Label, Marks, Note, Objective, record};
use crate::aim::{Aim, Millionths};
use crate::day::SchoolDay;
use crate::ids::{GoalId, SeriesId, StudentId};
use crate::stamp::Stamp;

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Skills: higher is better, the aimline rises.
    Increase,
    /// Lower is better, such as call-outs or latency; rules mirror the values (measurement reference 0.3), the axis is
    /// not turned round (1.12).
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
    /// In the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Opportunity, Self::Session, Self::Week];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Opportunity => "opportunity",
            Self::Session => "session",
            Self::Week => "week",
        }
    }

    /// The unit of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.name() == name)
    }
}

/// One condition of the criterion. All clauses have to hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The plotted value reaches this one, on the goal's better side.
    Score {
        /// In the measure's unit; the value itself counts as reached.
        value: Millionths,
    },
    /// At least this many percent of what was tried is right.
    Accuracy {
        /// 0 to 100; right out of right and wrong, compared as whole numbers (measurement reference 0.2, 1.2).
        percent: u32,
    },
    /// So many checks in a row.
    InARow {
        /// 1 is a single check; a missing score neither adds to the run nor breaks it (measurement reference 4.5).
        checks: u32,
    },
    /// So many of the last checks, such as 4 of 5: another question than so many in a row.
    OfLast {
        /// How many of them have to pass, at most `of`.
        passes: u32,
        /// How many scored checks are looked back on.
        of: u32,
    },
    /// So many weeks in a row, each looked at as a whole.
    Weeks {
        /// Monday to Sunday each; a week without a score is passed over (measurement reference 4.5).
        weeks: u32,
    },
    /// At most so many prompts.
    Support {
        /// The highest number of prompts that still passes; 0 is without any help.
        most: u32,
        /// What they are counted over.
        per: SupportUnit,
    },
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
    /// In the order in which they were written; a goal made here has a score clause. The accessors answer with the
    /// first clause of their kind.
    pub clauses: Vec<Clause>,
}

impl Criterion {
    /// The value of the score clause, in the measure's unit. None without such a clause.
    pub fn score(&self) -> Option<Millionths> {
        self.find(|clause| if let Clause::Score { value } = clause { Some(*value) } else { None })
    }

    /// The lowest accuracy in percent, 0 to 100. None where accuracy is not asked for.
    pub fn accuracy_percent(&self) -> Option<u32> {
        self.find(|clause| if let Clause::Accuracy { percent } = clause { Some(*percent) } else { None })
    }

    /// How many checks in a row have to pass; one where nothing is said.
    pub fn in_a_row(&self) -> u32 {
        self.find(|clause| if let Clause::InARow { checks } = clause { Some(*checks) } else { None }).unwrap_or(1)
    }

    /// How many weeks in a row have to pass. None where the criterion counts checks.
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
    /// So many hits; 0 is possible where less is better.
    pub hits: u32,
    /// Out of so many chances: at least 1, and at least `hits`.
    pub of: u32,
    /// What the chances are, such as "subjects". None where nothing was typed.
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
    /// Every one of them.
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

    /// The method of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.name() == name)
    }
}

/// Where the student began: the middle of the probes, on the date of the last of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// The date of the last probe used (measurement reference 2.1); the aimline starts here.
    pub day: SchoolDay,
    /// In the measure's unit: the median of the probes, or what was typed.
    pub value: Millionths,
    /// The probes it comes from; empty when only the value was typed.
    pub probes: Vec<Millionths>,
}

/// A goal as the team wrote it: from where to where, by when, and when it counts as met.
#[derive(Clone, Debug, PartialEq)]
pub struct Goal {
    /// Its key in the caseload and on disk; made once, never changed.
    pub id: GoalId,
    /// Who made the record, by the name typed on that device at the time.
    pub author: String,
    /// When and on which device the record was made; the mark of every group that was never written since.
    pub made: Stamp,
    /// Whose goal it is; this never changes.
    pub student: StudentId,
    /// The monitoring series whose scores this goal is judged by.
    pub series: SeriesId,
    /// What the goal is called in lists, such as "Oral reading" or "Call-outs".
    pub title: Label,
    /// Under which condition, such as "given a 1-minute grade 2 passage".
    pub condition: Option<Note>,
    /// What the student will do, such as "read aloud"; the measure's own words where nothing is said.
    pub behavior: Option<Note>,
    /// Which way is better; rules and pictures follow it.
    pub direction: Direction,
    /// When it counts as met. Its score clause and the end of the aimline are the same value.
    pub criterion: Criterion,
    /// The score in other words, where it is a share of few chances.
    pub share: Option<Share>,
    /// Where the student began, which is where the first piece of the aimline starts.
    pub baseline: Baseline,
    /// Errors of the baseline probes, where they were counted; beside the values, in their order.
    pub baseline_errors: Vec<u32>,
    /// The expected level day by day: from the baseline to the goal date, one more piece for each amendment
    /// (measurement reference 2.3).
    pub aim: Aim,
    /// How the target was found (measurement reference 2.2). None when nobody said.
    pub method: Option<TargetMethod>,
    /// Days from one planned check to the next; 7 is weekly, 14 every 2 weeks.
    pub interval_days: u32,
    /// Where the scores come from, when they are collected elsewhere and only typed here.
    pub elsewhere: Option<Label>,
    /// The goal as it stands in the IEP, word for word. None when it was not typed in.
    pub official: Option<Note>,
    /// How progress is measured and reported, where the team wrote its own sentence.
    pub statement: Option<Note>,
    /// When reports go out, such as "with each report card".
    pub report_dates: Option<Note>,
    /// Steps on the way, in the order in which they were written; empty for most goals.
    pub objectives: Vec<Objective>,
    /// How and when the goal ended. None while it is open.
    pub closed: Option<Closing>,
    /// Whether it was deleted. A deleted goal is in no list, count or report and can be taken back.
    pub deleted: bool,
    /// When each field group was written last; empty when never since the record was made.
    pub marks: Marks,
    /// Fields of a newer version, written back as they were read.
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
    /// The date by which the goal is to be met: where the last piece of the aimline ends. None without any piece, which
    /// only a file can hold.
    pub fn goal_day(&self) -> Option<SchoolDay> {
        self.aim.pieces.last().map(|piece| piece.end)
    }
}
