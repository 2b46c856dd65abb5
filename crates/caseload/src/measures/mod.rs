//! What can be measured: one file per measure and one line in the list below.
//!
//! A measure says how its counts are taken down, checked and turned into the value that is drawn. Its name and its help
//! in the reader's language stand in the wording catalogue, under its code; the English help is the doc comment of its
//! file. Nothing here knows dates or goals.

mod plot;
mod point;
mod ratio;
mod raw;

pub use point::{Point, Scored, by_day};
pub use ratio::{Accuracy, Ratio};
pub use raw::{Input, Raw, RawProblem};

use crate::records::Direction;

/// Declares the files and the list in one place.
macro_rules! measures {
    ($($file:ident),+ $(,)?) => {
        $(mod $file;)+

        /// Every measure, in the order in which they are offered.
        pub static ALL: &[&Measure] = &[$(&$file::MEASURE),+];
    };
}

measures! {
    oral_reading,
    trials,
    frequency,
}

/// The code of a measure as it is stored, such as `ORF`.
pub type MeasureId = &'static str;

/// What the drawn value is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words read correctly in a minute.
    WordsPerMinute,
    /// 0 to 100.
    Percent,
    /// Times in one session of the usual length.
    TimesPerSession,
}

/// How the value axis is laid out. It always starts at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Axis {
    /// The top of the axis is the next multiple of this, in the measure's unit.
    pub step: u32,
    /// The fixed top, for scales that end.
    pub top: Option<u32>,
}

/// What no session exceeds; more is a slip of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The largest count, all kinds together.
    pub count: u32,
    /// The longest session, in seconds.
    pub seconds: u32,
}

/// One measure.
#[derive(Debug)]
pub struct Measure {
    /// The stored code.
    pub code: MeasureId,
    /// Other names under which scores arrive. A name that means two things is not here: an import has to ask.
    pub aliases: &'static [&'static str],
    pub input: Input,
    pub unit: Unit,
    /// Scoring rules that must not be mixed in one series; the first is the usual one.
    pub scorings: &'static [&'static str],
    /// Which way is usually better; the goal decides.
    pub better: Direction,
    /// The usual length of a probe or session in seconds, where there is one.
    pub seconds: Option<u32>,
    /// Whether the material has a grade.
    pub has_grade: bool,
    pub axis: Axis,
    pub limits: Limits,
    /// The smallest scatter around the trend that is believed while there are fewer than 10 scores, in the measure's
    /// unit (measurement reference 3.7). None: no published figure.
    pub see_floor: Option<f64>,
    /// The accuracy floor offered for a new goal, in percent.
    pub accuracy_floor: Option<u32>,
    /// How many checks in a row are offered as the criterion of a new goal.
    pub in_a_row: u32,
    /// From counts and the usual seconds of the series to the drawn value.
    plot: fn(&Raw, Option<u32>) -> Option<Ratio>,
}

/// The value of one session as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plotted {
    /// In the measure's unit, never NaN or infinite.
    pub value: f64,
    /// The same, exact.
    pub exact: Ratio,
}

/// The measure of this code or alias, whatever the case of its letters.
pub fn by_code(code: &str) -> Option<&'static Measure> {
    let code = code.trim();
    let same = |name: &str| name.eq_ignore_ascii_case(code);
    ALL.iter().find(|measure| same(measure.code) || measure.aliases.iter().any(|alias| same(alias))).copied()
}

impl Measure {
    /// The value to draw. `usual_seconds` is the length fixed for the series; None means the usual one of the measure.
    /// None when the counts are of another kind or hold no score (nothing tried, a session of no length).
    pub fn plotted(&self, raw: &Raw, usual_seconds: Option<u32>) -> Option<Plotted> {
        let exact = (self.plot)(raw, usual_seconds.or(self.seconds))?;
        Some(Plotted { value: exact.value(), exact })
    }

    /// How much of what was tried was right; None where that is not asked or nothing was tried.
    pub fn accuracy(&self, raw: &Raw) -> Option<Accuracy> {
        match *raw {
            Raw::CorrectErrors { correct, errors, .. } => Accuracy::new(u64::from(correct), u64::from(errors)),
            Raw::Trials { correct, of } => Accuracy::new(u64::from(correct), u64::from(of.checked_sub(correct)?)),
            Raw::Count { .. } => None,
        }
    }

    /// Whether these counts can have been seen in one session of this measure.
    pub fn check(&self, raw: &Raw) -> Result<(), RawProblem> {
        if raw.input() != self.input {
            return Err(RawProblem::OtherKind { expected: self.input });
        }
        match *raw {
            Raw::CorrectErrors { correct, errors, seconds } => {
                self.check_count(u64::from(correct) + u64::from(errors))?;
                self.check_seconds(seconds)
            }
            Raw::Trials { of: 0, .. } => Err(RawProblem::NothingTried),
            Raw::Trials { correct, of } if correct > of => Err(RawProblem::MoreRightThanTried { correct, of }),
            Raw::Trials { of, .. } => self.check_count(u64::from(of)),
            Raw::Count { count, seconds } => {
                self.check_count(u64::from(count))?;
                self.check_seconds(seconds)
            }
        }
    }

    fn check_count(&self, count: u64) -> Result<(), RawProblem> {
        if count > u64::from(self.limits.count) { Err(RawProblem::TooMany { most: self.limits.count }) } else { Ok(()) }
    }

    fn check_seconds(&self, seconds: Option<u32>) -> Result<(), RawProblem> {
        match seconds {
            Some(0) => Err(RawProblem::NoTime),
            Some(length) if length > self.limits.seconds => {
                Err(RawProblem::TooLong { most_seconds: self.limits.seconds })
            }
            Some(_) | None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests;
