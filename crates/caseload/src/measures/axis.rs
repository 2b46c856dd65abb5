//! The value axis of a measure, and what no session exceeds.

/// How the value axis is laid out. It starts at 0 unless values can lie below.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The top of the axis is the next multiple of this, in the measure's unit.
    pub step: u32,
    /// The fixed top, for scales that end.
    pub top: Option<u32>,
    /// Whether values below 0 exist, as with right minus wrong answers.
    pub below_zero: bool,
}

impl Axis {
    /// From 0 up, without an end.
    pub const fn up(step: u32) -> Self {
        Self { step, top: None, below_zero: false }
    }

    /// 0 to 100.
    pub const PERCENT: Self = Self { step: 20, top: Some(100), below_zero: false };
}

/// What no session exceeds; more is a slip of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest count, all kinds together.
    pub count: u32,
    /// The longest session, in seconds.
    pub seconds: u32,
}

impl Limits {
    /// A probe of some minutes.
    pub const fn probe(count: u32) -> Self {
        Self { count, seconds: 3_600 }
    }

    /// A session of at most half a day.
    pub const fn session(count: u32) -> Self {
        Self { count, seconds: 43_200 }
    }
}
