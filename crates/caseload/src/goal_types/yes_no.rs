//! Yes or no: met this time or not.

use super::{GoalType, Offered, Run, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::{Input, Measure, SameDay};

/// Mark for each opportunity whether it was met. A yes is drawn as 100, a no as 0, and several of one day are put
/// together: 2 of 3 is 67 %. A single yes or no says little, so judge by the week or by the last few together.
///
/// If there are several opportunities a day, trials x of y takes less writing.
///
/// Source: Measurement reference 1.12.
pub static TYPE: GoalType = GoalType {
    code: "yes_no",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::WEEKS,
    starters: &[
    Starter { target: Some(80), run: Run::Weeks(4), ..starter("yes_no.homework", "yes_no") },
    Starter { target: Some(90), run: Run::Weeks(4), ..starter("yes_no.on_time", "yes_no") },
    Starter { target: Some(80), run: Run::Weeks(4), ..starter("yes_no.materials", "yes_no") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "yes_no",
    aliases: &["yes/no"],
    input: Input::YesNo,
    same_day: SameDay::Together,
    ..SHARE
};
