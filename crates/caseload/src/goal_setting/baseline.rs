//! Where the student begins: from several probes, never from one that happened to be good or bad.

use crate::day::SchoolDay;
use crate::measures::Accuracy;
use crate::records::Direction;

/// One probe or session.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Probe {
    /// When it was given.
    pub day: SchoolDay,
    /// In the unit of the measure.
    pub value: f64,
    /// Right and wrong answers, where they were counted.
    pub counts: Option<(u64, u64)>,
}

/// How a baseline is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The middle of three equivalent probes, in one sitting or about a week. The usual one for timed probes; it cuts the
    /// sampling error of a single probe by about a third.
    MedianOfThree,
    /// The middle of the first 3 to 5 sessions, for behavior.
    MedianOfFirst(usize),
    /// Their mean, for percent goals with few levels.
    MeanOfFirst(usize),
    /// Keep collecting until the last three lie close together and do not improve.
    Stable,
}

/// A baseline with what it comes from.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The baseline, in the measure's unit.
    pub value: f64,
    /// The date of the last probe that was used.
    pub day: SchoolDay,
    /// From the middle of the right and, separately, of the wrong answers.
    pub accuracy: Option<Accuracy>,
    /// How many probes were used.
    pub probes: usize,
    /// What speaks against it.
    pub cautions: Vec<Caution>,
}

/// What a person should think about before the baseline is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// The probes lie further apart than about a week.
    SpreadOut {
        /// Calendar days from the first to the last probe used.
        days: i32,
    },
    /// The student is at the goal already.
    AtTheGoal,
    /// Less than 90 % right: easier material may fit better (measurement reference 7.5).
    HardMaterial,
}

/// Why there is no baseline yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoBaseline {
    /// So many more probes are needed.
    TooFew {
        /// How many more scored probes it takes.
        missing: usize,
    },
    /// The last three differ by more than a quarter of their middle.
    NotStable,
    /// The last three get better one after the other: no teaching is needed to change that.
    Improving,
    /// The rule asks for less than 3 sessions or more than 5.
    OtherNumber,
}

/// The least accuracy of material that fits, in percent.
const FITTING: u32 = 90;
/// Probes of one baseline lie at most so many days apart.
const ONE_WEEK: i32 = 8;

/// Finds the baseline in probes in the order of their dates. `criterion` is the value the goal will ask for, when it is
/// known; with it comes the caution that the student is there already. Values that are not finite are passed over.
///
/// # Errors
/// [`NoBaseline::TooFew`] with how many more scored probes it takes; [`NoBaseline::OtherNumber`] for a rule that asks
/// for fewer than 3 or more than 5; [`NoBaseline::NotStable`] and [`NoBaseline::Improving`] under [`Rule::Stable`].
pub fn baseline(
    rule: Rule,
    probes: &[Probe],
    criterion: Option<f64>,
    direction: Direction,
) -> Result<Found, NoBaseline> {
    let scored: Vec<Probe> = probes.iter().copied().filter(|probe| probe.value.is_finite()).collect();
    let first =
        |wanted: usize| scored.get(..wanted).ok_or(NoBaseline::TooFew { missing: wanted.saturating_sub(scored.len()) });
    let used = match rule {
        Rule::MedianOfThree => first(3)?,
        Rule::MedianOfFirst(wanted) | Rule::MeanOfFirst(wanted) if (3..=5).contains(&wanted) => first(wanted)?,
        Rule::MedianOfFirst(_) | Rule::MeanOfFirst(_) => return Err(NoBaseline::OtherNumber),
        Rule::Stable => stable(&scored, direction)?,
    };
    let values: Vec<f64> = used.iter().map(|probe| probe.value).collect();
    let value = match rule {
        Rule::MeanOfFirst(_) => values.iter().sum::<f64>() / values.len() as f64,
        _ => caseload_stats::median(&values).ok_or(NoBaseline::TooFew { missing: 3 })?,
    };
    let (Some(begun), Some(last)) = (used.first(), used.last()) else {
        return Err(NoBaseline::TooFew { missing: 3 });
    };
    let accuracy = accuracy(used);
    let mut cautions = Vec::new();
    let days = last.day.days_since(begun.day);
    if rule == Rule::MedianOfThree && days > ONE_WEEK {
        cautions.push(Caution::SpreadOut { days });
    }
    let reached = criterion.is_some_and(|goal| match direction {
        Direction::Increase => value >= goal,
        Direction::Decrease => value <= goal,
    });
    if reached {
        cautions.push(Caution::AtTheGoal);
    }
    if accuracy.is_some_and(|accuracy| !accuracy.reaches(FITTING)) {
        cautions.push(Caution::HardMaterial);
    }
    Ok(Found { value, day: last.day, accuracy, probes: used.len(), cautions })
}

/// The last three, when they lie within a quarter of their middle and do not improve from each to the next.
fn stable(scored: &[Probe], direction: Direction) -> Result<&[Probe], NoBaseline> {
    let missing = 3_usize.saturating_sub(scored.len());
    let last = scored.len().checked_sub(3).and_then(|from| scored.get(from..));
    let last = last.ok_or(NoBaseline::TooFew { missing })?;
    let values: Vec<f64> = last.iter().map(|probe| probe.value).collect();
    let middle = caseload_stats::median(&values).ok_or(NoBaseline::TooFew { missing: 3 })?;
    // Near zero a quarter is nothing; one count up or down is then as close as it gets.
    let envelope = (middle.abs() * 0.25).max(1.0);
    if values.iter().any(|value| (value - middle).abs() > envelope + 1e-9) {
        return Err(NoBaseline::NotStable);
    }
    let improves = values.windows(2).all(|pair| match (pair, direction) {
        ([before, after], Direction::Increase) => after > before,
        ([before, after], Direction::Decrease) => after < before,
        _ => false,
    });
    if improves { Err(NoBaseline::Improving) } else { Ok(last) }
}

/// Medians of right and of wrong answers, doubled so that half an answer stays whole. None when a probe was not counted.
fn accuracy(used: &[Probe]) -> Option<Accuracy> {
    let counts: Option<Vec<(u64, u64)>> = used.iter().map(|probe| probe.counts).collect();
    let counts = counts?;
    let doubled = |mut of: Vec<u64>| {
        crate::order::sort(&mut of);
        let last = of.len().checked_sub(1)?;
        of.get(last / 2)?.checked_add(*of.get(of.len() / 2)?)
    };
    let right = doubled(counts.iter().map(|(right, _)| *right).collect())?;
    let wrong = doubled(counts.iter().map(|(_, wrong)| *wrong).collect())?;
    Accuracy::new(right, wrong)
}
