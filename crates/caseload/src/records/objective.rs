//! A short-term objective under a goal: a step on the way, with its own criterion and dates.
//!
//! An objective never sets the progress code of its goal (measurement reference 8.1: objectives cannot be the criterion).

use super::Note;
use crate::aim::Millionths;
use crate::day::SchoolDay;

/// What was seen of an objective on a day, in the unit of its own criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObjectiveResult {
    /// The day on which it was seen.
    pub day: SchoolDay,
    /// In the unit of the objective's own criterion, which need not be that of the goal.
    pub value: Millionths,
}

/// A step on the way to a goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objective {
    /// What the student will do and by which criterion, in the team's words.
    pub text: Note,
    /// The value to reach; none where it is only ticked.
    pub target: Option<Millionths>,
    /// By when it is to be met. None where no date was set.
    pub by: Option<SchoolDay>,
    /// What was seen of it, oldest first; often empty.
    pub results: Vec<ObjectiveResult>,
    /// The day on which a person ticked it as met. None while it is open; no result sets it.
    pub met_on: Option<SchoolDay>,
}
