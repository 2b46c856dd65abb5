//! Where the IEP's own text and the structure beside it say different things: the number, the accuracy, the run, the date.
//!
//! The text is only read for figures and dates, to point at what a person should look at. Nothing in the app is taken
//! from it: what counts is the structure.

mod reading;

use super::Parts;
use crate::aim::Millionths;
use crate::day::SchoolDay;
use crate::records::Clause;
use reading::{Figures, figures};

/// One point on which text and structure differ. What stands in the text comes as it was read there; empty when the text
/// says nothing on the point.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// The numbers of the text, and the score of the structure.
    Number {
        /// The figures of the text, as they were read there.
        text: Vec<String>,
        /// The score of the criterion, in the unit of the measure.
        structure: Millionths,
    },
    /// The percentages of the text, and the floor of the structure, where it has one.
    Accuracy {
        /// The percentages of the text.
        text: Vec<u32>,
        /// The least accuracy of the criterion in percent; None where it asks for none.
        structure: Option<u32>,
    },
    /// So many in a row or weeks in the text, and in the structure.
    Run {
        /// The runs of the text.
        text: Vec<u32>,
        /// The checks in a row, or the weeks, of the criterion; None where it asks for neither.
        structure: Option<u32>,
    },
    /// The dates of the text, and the goal date.
    Date {
        /// The dates of the text.
        text: Vec<SchoolDay>,
        /// The goal date.
        structure: SchoolDay,
    },
}

/// Compares the text with the structure.
pub fn differences(official: &str, parts: &Parts<'_>) -> Vec<Difference> {
    let read = figures(official);
    [number(&read, parts), accuracy(&read, parts), run(&read, parts), date(&read, parts)]
        .into_iter()
        .flatten()
        .collect()
}

fn number(read: &Figures, parts: &Parts<'_>) -> Option<Difference> {
    let score = parts.criterion.score()?;
    let share = parts.share.map(|share| (share.hits, share.of));
    let same_share = |&(hits, of): &(u32, u32)| match share {
        Some(own) => own == (hits, of),
        // 8 of 10 says 80 %.
        None => u64::from(hits) * 100 * 1_000_000 == score.0.unsigned_abs() * u64::from(of),
    };
    let said = read.numbers.contains(&score)
        || read.times.contains(&score)
        || read.shares.iter().any(same_share)
        || read.percents.iter().any(|percent| Millionths::whole(*percent) == score);
    let mut text: Vec<String> = read.numbers.iter().map(ToString::to_string).collect();
    text.extend(read.shares.iter().map(|(hits, of)| format!("{hits}/{of}")));
    if parts.measure.accuracy_floor.is_none() {
        text.extend(read.percents.iter().map(|percent| format!("{percent}%")));
    }
    (!said).then_some(Difference::Number { text, structure: score })
}

fn accuracy(read: &Figures, parts: &Parts<'_>) -> Option<Difference> {
    let floor = parts.criterion.accuracy_percent();
    let score = parts.criterion.score();
    // A percentage that is the score itself is no accuracy.
    let others: Vec<u32> =
        read.percents.iter().copied().filter(|percent| Some(Millionths::whole(*percent)) != score).collect();
    let differs = match floor {
        Some(floor) => !others.contains(&floor),
        None => parts.measure.accuracy_floor.is_some() && !others.is_empty(),
    };
    differs.then_some(Difference::Accuracy { text: others, structure: floor })
}

fn run(read: &Figures, parts: &Parts<'_>) -> Option<Difference> {
    let structure = parts.criterion.clauses.iter().find_map(|clause| match clause {
        Clause::InARow { checks } if *checks > 1 => Some(*checks),
        Clause::Weeks { weeks } => Some(*weeks),
        Clause::OfLast { of, .. } => Some(*of),
        _ => None,
    });
    let differs = match structure {
        Some(run) => !read.runs.contains(&run),
        None => !read.runs.is_empty(),
    };
    differs.then(|| Difference::Run { text: read.runs.clone(), structure })
}

/// A text without a date says nothing else: the IEP has its dates elsewhere.
fn date(read: &Figures, parts: &Parts<'_>) -> Option<Difference> {
    let structure = parts.by?;
    (!read.dates.is_empty() && !read.dates.contains(&structure))
        .then(|| Difference::Date { text: read.dates.clone(), structure })
}
