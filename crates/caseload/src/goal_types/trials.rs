//! Trials x of y: successes out of opportunities.

use super::{GoalType, Offered, Run, Starter, asks, starter};
use crate::measures::shape::SHARE;
use crate::measures::Measure;

/// Count the opportunities in a session and how many of them succeeded, such as 4 of 5. The chart shows the percentage;
/// the number of opportunities stands beside it and may differ from session to session. With few opportunities one of
/// them moves the point a long way. No opportunity at all is a missing score, not a zero.
///
/// "4 of 5, once" is easy to reach by luck: a student who succeeds 6 times in 10 does it in one session of three. Ask
/// for several sessions in a row.
///
/// Source: Measurement reference 1.12; the chance of 4 of 5 was computed.
pub static TYPE: GoalType = GoalType {
    code: "trials_x_of_y",
    records: Some(&RECORDS),
    direction: Offered::Up,
    asks: asks::SHARE,
    starters: &[
    Starter { target: Some(80), ..starter("trials.follows_directions", "trials_x_of_y") },
    Starter { target: Some(80), run: Run::OfLast(4, 5), ..starter("trials.asks_for_help", "trials_x_of_y") },
    Starter { target: Some(80), ..starter("trials.answers_questions", "trials_x_of_y") },
    Starter { target: Some(80), share: Some((4, 5)), run: Run::OfLast(4, 5), ..starter("trials.greets", "trials_x_of_y") },
    Starter { target: Some(80), share: Some((4, 5)), ..starter("trials.takes_turns", "trials_x_of_y") },
    Starter { target: Some(75), share: Some((3, 4)), ..starter("trials.coping", "trials_x_of_y") },
    Starter { target: Some(80), share: Some((4, 5)), run: Run::Weeks(3), ..starter("trials.transitions", "trials_x_of_y") },
    Starter { target: Some(80), share: Some((8, 10)), ..starter("trials.requests", "trials_x_of_y") },
    ],
};

/// How it is taken down and drawn.
pub static RECORDS: Measure = Measure {
    code: "trials_x_of_y",
    aliases: &["x of y"],
    ..SHARE
};
