//! The boxes of each way of counting.

use crate::measures::{Input, Measure, Unit};

/// What stands above a box. The words are in the catalogue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// Words read correctly.
    WordsCorrect,
    /// Correct answers.
    Correct,
    /// Incorrect answers or misread words.
    Errors,
    /// All that were asked.
    Of,
    /// How often something happened.
    Times,
    /// Weighted points.
    Points,
    /// Points or items that were attempted, as the scoring rule of the measure says.
    Attempted,
    /// One number, in the unit of the measure.
    Value,
    /// Minutes and seconds altogether.
    Total,
    /// How many episodes of the behaviour there were.
    Episodes,
    /// Seconds until each answer.
    EachAnswer,
    /// How many cues had no answer.
    NoAnswer,
    /// Seconds that were waited for an answer.
    WaitedFor,
    /// Intervals in which the behaviour was seen.
    IntervalsSeen,
    /// All intervals of the session.
    Intervals,
    /// "3/4 2/4": the level and the highest level of each line.
    Levels,
    /// A code per trial.
    Prompts,
    /// Steps done at the level that was asked for.
    StepsDone,
    /// All steps of the task.
    Steps,
    /// "yes" or "no".
    Met,
    /// All prompts of the session.
    PromptsInAll,
    /// The most prompts that one opportunity took.
    MostPrompts,
    /// Of a writing sample: all words,
    WordsWritten,
    /// those spelled correctly,
    WordsSpelled,
    /// correct writing sequences,
    Sequences,
    /// and incorrect ones.
    WrongSequences,
}

/// What a box takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A whole number.
    Whole,
    /// A number with decimals.
    Decimal,
    /// Seconds, or minutes and seconds with a colon.
    Time,
    /// Several, with spaces between.
    List,
    /// "yes" or "no", also in Spanish and as a first letter.
    YesNo,
}

/// One box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TypedBox {
    /// Which words stand above it.
    pub name: Name,
    /// What can be typed in it.
    pub holds: Holds,
    /// Whether it may stay empty; then it is not known or nothing of the kind happened.
    pub optional: bool,
}

const fn whole(name: Name) -> TypedBox {
    TypedBox { name, holds: Holds::Whole, optional: false }
}

const fn maybe(name: Name, holds: Holds) -> TypedBox {
    TypedBox { name, holds, optional: true }
}

const fn list(name: Name) -> TypedBox {
    TypedBox { name, holds: Holds::List, optional: false }
}

/// The boxes of a measure, in the order in which they are typed; never empty.
pub fn boxes(measure: &Measure) -> &'static [TypedBox] {
    const READING: &[TypedBox] = &[whole(Name::WordsCorrect), whole(Name::Errors)];
    const RIGHT_WRONG: &[TypedBox] = &[whole(Name::Correct), whole(Name::Errors)];
    const TRIALS: &[TypedBox] = &[whole(Name::Correct), whole(Name::Of)];
    const COUNT: &[TypedBox] = &[whole(Name::Times)];
    const POINTS: &[TypedBox] = &[whole(Name::Points), whole(Name::Correct), whole(Name::Attempted)];
    const NUMBER: &[TypedBox] = &[TypedBox { name: Name::Value, holds: Holds::Decimal, optional: false }];
    const DURATION: &[TypedBox] =
        &[TypedBox { name: Name::Total, holds: Holds::Time, optional: false }, whole(Name::Episodes)];
    const LATENCY: &[TypedBox] = &[
        TypedBox { name: Name::EachAnswer, holds: Holds::List, optional: true },
        maybe(Name::NoAnswer, Holds::Whole),
        maybe(Name::WaitedFor, Holds::Whole),
    ];
    const INTERVALS: &[TypedBox] = &[whole(Name::IntervalsSeen), whole(Name::Intervals)];
    const HELPED: &[TypedBox] =
        &[whole(Name::Correct), whole(Name::Of), whole(Name::PromptsInAll), maybe(Name::MostPrompts, Holds::Whole)];
    match measure.input {
        Input::CorrectErrors if measure.unit == Unit::WordsPerMinute => READING,
        Input::CorrectErrors => RIGHT_WRONG,
        Input::Trials => TRIALS,
        Input::Count => COUNT,
        Input::Points => POINTS,
        Input::Number => NUMBER,
        Input::Duration => DURATION,
        Input::Latency => LATENCY,
        Input::Intervals => INTERVALS,
        Input::Rubric => const { &[list(Name::Levels)] },
        Input::Prompts => const { &[list(Name::Prompts)] },
        Input::Steps => const { &[whole(Name::StepsDone), whole(Name::Steps)] },
        Input::YesNo => const { &[TypedBox { name: Name::Met, holds: Holds::YesNo, optional: false }] },
        Input::Helped => HELPED,
    }
}
