//! What can be measured: one file per measure and one line in the list below.
//!
//! A measure says how its counts are taken down, checked and turned into the value that is drawn. Its name and its help
//! in the reader's language stand in the wording catalogue, under its code; the English help is the doc comment of its
//! file. Nothing here knows dates or goals.

mod axis;
mod check;
mod finding;
mod kinds;
mod own;
pub(crate) mod plot;
mod point;
mod prompt;
mod ratio;
mod raw;
pub(crate) mod shape;
mod unit;

pub use axis::{Axis, Limits};
pub use finding::{Unclear, ambiguous, by_code, code_in_file, of};
pub use kinds::{Area, Basis, Discontinue, SameDay, Timing};
pub use own::{OwnKind, own_code, own_id};
pub use point::{Point, Scored, by_day, by_day_as};
pub use prompt::PromptLevel;
pub use ratio::{Accuracy, Ratio};
pub use raw::{Input, Raw, RawProblem};
pub use unit::Unit;

use crate::records::Direction;

/// Declares the files and the list in one place.
macro_rules! measures {
    ($($file:ident),+ $(,)?) => {
        $(mod $file;)+

        /// Every measure that is a test, in the order in which they are offered. Ways of recording that belong to a type
        /// of goal (duration, frequency and so on) stand in `goal_types`; [`all`] has both.
        pub static ALL: &[&Measure] = &[$(&$file::MEASURE),+];
    };
}

measures! {
    oral_reading,
    maze,
    maze_adjusted,
    comprehension_questions,
    retell,
    multiple_choice_comprehension,
    vocabulary,
    math_computation,
    digits_correct,
    concepts_and_applications,
    acadience_math,
    total_words_written,
    words_spelled_correctly,
    correct_writing_sequences,
    correct_minus_incorrect_sequences,
    letter_sequences,
    spelling_words,
    letter_naming,
    letter_sounds,
    first_sounds,
    phoneme_segmentation,
    nonsense_word_sounds,
    nonsense_words,
    word_reading,
    oral_counting,
    number_identification,
    quantity_discrimination,
    missing_number,
    task_performance,
}

/// Every measure that can be chosen for a goal: the tests, then the ways of recording of the types of goals.
pub fn all() -> impl Iterator<Item = &'static Measure> {
    ALL.iter().chain(crate::goal_types::RECORDS).copied()
}

/// The code of a measure as it is stored, such as `ORF`.
pub type MeasureId = &'static str;

/// One measure.
#[derive(Debug)]
pub struct Measure {
    /// The stored code.
    pub code: MeasureId,
    /// Other names under which scores arrive. A name that means two things is not here: an import has to ask.
    pub aliases: &'static [&'static str],
    /// Under which it is offered.
    pub area: Area,
    /// The first and last grade of its material, 0 for kindergarten.
    pub grades: (u8, u8),
    /// How a score is taken down.
    pub input: Input,
    /// What the drawn value counts.
    pub unit: Unit,
    /// Scoring rules that must not be mixed in one series; the first is the usual one.
    pub scorings: &'static [&'static str],
    /// Scoring rules that draw another value than the usual one, with the measure as it is under them.
    pub variants: &'static [(&'static str, &'static Measure)],
    /// Which way is usually better; the goal decides.
    pub better: Direction,
    /// The usual length of a probe or session in seconds, where there is one. Each goal may have its own.
    pub seconds: Option<u32>,
    /// Whether it has a length, and what that does to the value.
    pub timing: Timing,
    /// Whether the material has a grade.
    pub has_grade: bool,
    /// The steps of the value axis.
    pub axis: Axis,
    /// What can be typed.
    pub limits: Limits,
    /// The smallest scatter around the trend that is believed while there are fewer than 10 scores, in the measure's
    /// unit (measurement reference 3.7). None: no published figure.
    pub see_floor: Option<f64>,
    /// The accuracy floor offered for a new goal, in percent.
    pub accuracy_floor: Option<u32>,
    /// How many checks in a row are offered as the criterion of a new goal.
    pub in_a_row: u32,
    /// What becomes of several scores of one day.
    pub same_day: SameDay,
    /// When to stop early.
    pub discontinue: Discontinue,
    /// Where the definition comes from; the help names the source.
    pub basis: Basis,
    /// From counts and the usual seconds of the series to the drawn value.
    pub(crate) plot: fn(&Raw, Option<u32>) -> Option<Ratio>,
}

/// The value of one session as it is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plotted {
    /// In the measure's unit, never NaN or infinite.
    pub value: f64,
    /// The same, exact.
    pub exact: Ratio,
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
        // What was seen of a behavior or done with help is no accuracy.
        if !matches!(raw.input(), Input::CorrectErrors | Input::Trials | Input::Points | Input::Helped) {
            return None;
        }
        let (right, tried) = raw.share()?;
        Accuracy::new(u64::from(right), u64::from(tried.checked_sub(right)?))
    }

    /// The measure as it is under one of its scoring rules; None when it has no such rule.
    pub fn scored_by(&'static self, scoring: &str) -> Option<&'static Measure> {
        if !self.scorings.contains(&scoring) {
            return None;
        }
        Some(self.variants.iter().find(|(name, _)| *name == scoring).map_or(self, |(_, measure)| measure))
    }
}

#[cfg(test)]
pub(crate) mod tests;
