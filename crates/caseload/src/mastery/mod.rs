//! Mastery: has every clause of the criterion been met as often as it asks?
//!
//! Mastery stops nothing by itself; it proposes the code, the team decides (measurement reference 4.5). Only scored days
//! come here: an absence, a refusal or a spoiled probe neither adds to the run nor breaks it. Other material or another
//! scoring rule is another series, whose scores never come here, so a run always begins anew with it.

mod clause;
mod session;
mod tally;
mod week;

pub use session::{Aside, Session, Support, by_day};

use crate::day::SchoolDay;
use crate::records::{Clause, Criterion, Direction};
use clause::holds;
use std::borrow::Cow;
use tally::Tally;

/// One scored day, or one week where the criterion counts weeks, held against the criterion.
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The day; of a week the last day with a score.
    pub day: SchoolDay,
    /// The clauses that it fails; empty when it passes.
    pub unmet: Vec<Clause>,
    /// How many passing checks stand here, this one included: in a row, or among the last few.
    pub run: u32,
}

/// How far the goal is mastered.
#[derive(Clone, Debug, PartialEq)]
pub struct Mastery {
    /// How many passing checks (or weeks) the criterion asks for, at least 1.
    pub needed: u32,
    /// How many stand at the end of the series.
    pub run: u32,
    /// The first day on which the criterion was met; None while it never was.
    pub met_on: Option<SchoolDay>,
    /// What still fails: clauses that the latest check misses, and the run while it is too short. Empty once met.
    pub unmet: Vec<Clause>,
    /// Every scored day or week, in order of time; empty before the first.
    pub checks: Vec<Check>,
}

/// What the sessions are held against.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// What is asked for.
    pub criterion: &'a Criterion,
    /// Which way is better.
    pub direction: Direction,
    /// Days from one planned check to the next.
    pub interval_days: u32,
    /// Days from which the teaching was another. They start the run anew only when the criterion asks for one teaching.
    pub changes: &'a [SchoolDay],
}

/// Holds the scored days, in order, against the criterion (measurement reference 4.5). Mastery proposes and ends nothing.
///
/// A passing check closer to the one before it in the run than half of the planned interval does not add to the run, nor
/// does one on a form that the run already holds; a failing one always counts. A criterion in weeks looks at each week with
/// a score as a whole, the present week by what is known of it, and skips weeks without one.
pub fn mastery(asked: &Asked<'_>, sessions: &[Session]) -> Mastery {
    let criterion = asked.criterion;
    let weekly = criterion.weeks().is_some();
    let held = if weekly { Cow::Owned(week::by_week(sessions)) } else { Cow::Borrowed(sessions) };
    let asks_something = criterion.clauses.iter().any(Clause::asks_each_check);
    let one_teaching = criterion.clauses.contains(&Clause::SameTeaching);
    let mut tally = Tally::new(criterion);
    let mut before: Option<SchoolDay> = None;
    let mut met_on = None;
    let mut checks = Vec::with_capacity(held.len());
    for session in held.iter() {
        let day = session.point.day;
        let changed = |change: &SchoolDay| *change <= day && before.is_some_and(|before| before < *change);
        if one_teaching && asked.changes.iter().any(changed) {
            tally.anew();
        }
        let fails = |clause: &&Clause| !holds(clause, session, asked.direction);
        let unmet: Vec<Clause> = criterion.clauses.iter().filter(fails).cloned().collect();
        if !unmet.is_empty() {
            tally.fail();
        } else if weekly || tally.adds(session, asked.interval_days) {
            tally.pass(session);
        }
        if asks_something && tally.enough() {
            met_on = met_on.or(Some(day));
        }
        before = Some(day);
        checks.push(Check { day, unmet, run: tally.run() });
    }
    let unmet = if met_on.is_some() { Vec::new() } else { still_unmet(criterion, checks.last(), &tally) };
    Mastery { needed: tally.needed(), run: tally.run(), met_on, unmet, checks }
}

/// Whether one session passes every clause that is asked of each check; how it follows others is not looked at.
pub fn passes(criterion: &Criterion, session: &Session, direction: Direction) -> bool {
    criterion.clauses.iter().all(|clause| holds(clause, session, direction))
}

fn still_unmet(criterion: &Criterion, latest: Option<&Check>, tally: &Tally) -> Vec<Clause> {
    let Some(latest) = latest else { return criterion.clauses.clone() };
    let open = |clause: &&Clause| latest.unmet.contains(clause) || tally.lacks(clause);
    criterion.clauses.iter().filter(open).cloned().collect()
}

#[cfg(test)]
mod tests;
