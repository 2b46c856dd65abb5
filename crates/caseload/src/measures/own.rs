//! Measures that a teacher makes: a name, a unit, a range and a direction, and one number or x of y.
//!
//! The stored code of such a measure is the way of counting and the id of its record, so that a score can be read and
//! drawn before its record is: only name, unit and range stand there.

use super::shape::{PROBE, SHARE};
use super::{Area, Axis, Basis, Discontinue, Input, Limits, Measure, Timing, Unit, plot};
use crate::ids::OwnMeasureId;

/// How the scores of an own measure are taken down. It never changes after the first score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnKind {
    /// One number, with at most six decimals.
    Number,
    /// Successes out of opportunities.
    XOfY,
}

impl OwnKind {
    /// In the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Number, Self::XOfY];

    /// The name in files. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Number => "own_number",
            Self::XOfY => "own_x_of_y",
        }
    }

    /// The kind of this name; none for a name that is not known.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What can be said of such a measure without its record.
    pub fn measure(self) -> &'static Measure {
        match self {
            Self::Number => &NUMBER,
            Self::XOfY => &X_OF_Y,
        }
    }
}

/// The code under which the scores of an own measure are stored.
pub fn own_code(kind: OwnKind, id: OwnMeasureId) -> String {
    format!("{}:{id}", kind.name())
}

/// The record that a stored code speaks of. None for the code of a measure that ships.
pub fn own_id(code: &str) -> Option<(OwnKind, OwnMeasureId)> {
    let (kind, id) = code.split_once(':')?;
    Some((OwnKind::parse(kind)?, OwnMeasureId::parse(id)?))
}

pub(super) fn by_code(code: &str) -> Option<&'static Measure> {
    own_id(code).map(|(kind, _)| kind.measure())
}

static NUMBER: Measure = Measure {
    code: "own_number",
    area: Area::Functional,
    input: Input::Number,
    unit: Unit::Own,
    seconds: None,
    timing: Timing::Untimed,
    has_grade: false,
    axis: Axis { step: 1, top: None, below_zero: true },
    limits: Limits::session(1_000_000),
    accuracy_floor: None,
    discontinue: Discontinue::AsWritten,
    basis: Basis::District,
    plot: plot::number,
    ..PROBE
};

static X_OF_Y: Measure = Measure { code: "own_x_of_y", ..SHARE };
