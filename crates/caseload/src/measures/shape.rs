//! What many measures have in common. A measure's file names only in what it differs.

use super::{Area, Axis, Basis, Discontinue, Input, Limits, Measure, SameDay, Timing, Unit, plot};
use crate::records::Direction;

/// One usual scoring rule.
pub const STANDARD: &[&str] = &["standard"];

/// One minute with one student: right and wrong answers, drawn per minute.
pub const MINUTE: Measure = Measure {
    code: "",
    aliases: &[],
    area: Area::EarlyLiteracy,
    grades: (0, 1),
    input: Input::CorrectErrors,
    unit: Unit::ItemsPerMinute,
    scorings: STANDARD,
    variants: &[],
    better: Direction::Increase,
    seconds: Some(60),
    timing: Timing::PerMinute,
    has_grade: true,
    axis: Axis::up(20),
    limits: Limits { count: 600, seconds: 600 },
    see_floor: None,
    accuracy_floor: Some(90),
    in_a_row: 3,
    same_day: SameDay::Middle,
    discontinue: Discontinue::Manual,
    basis: Basis::Published,
    plot: plot::per_minute,
};

/// The same in early numeracy, where districts ask for 85 % (measurement reference 1.10).
pub const NUMERACY: Measure = Measure { area: Area::EarlyNumeracy, accuracy_floor: Some(85), ..MINUTE };

/// A timed probe drawn as a whole: right and wrong answers.
pub const PROBE: Measure = Measure {
    grades: (1, 8),
    timing: Timing::Fixed,
    discontinue: Discontinue::Never,
    limits: Limits::probe(2_000),
    accuracy_floor: None,
    plot: plot::counted,
    ..MINUTE
};

/// A piece of writing of 3 minutes after 1 minute of thinking.
pub const WRITING: Measure =
    Measure { area: Area::WrittenExpression, unit: Unit::Sequences, grades: (1, 12), seconds: Some(180), ..PROBE };

/// Right out of asked, without a time, drawn in percent.
pub const SHARE: Measure = Measure {
    area: Area::Functional,
    grades: (0, 12),
    input: Input::Trials,
    unit: Unit::Percent,
    seconds: None,
    timing: Timing::Untimed,
    has_grade: false,
    axis: Axis::PERCENT,
    limits: Limits::session(1_000),
    accuracy_floor: None,
    discontinue: Discontinue::AsWritten,
    basis: Basis::Literature,
    plot: plot::percent,
    ..MINUTE
};

/// A session in which a behaviour is watched.
pub const WATCHED: Measure = Measure {
    area: Area::Behavior,
    timing: Timing::Session,
    better: Direction::Decrease,
    limits: Limits::session(5_000),
    ..SHARE
};
