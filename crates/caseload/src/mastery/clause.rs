//! Whether one clause of a criterion holds on one scored day, or in one week.

use super::Session;
use crate::records::{Clause, Direction, SupportUnit};
use std::cmp::Ordering;

/// Values closer to the criterion than this reach it, where no exact value is known (measurement reference 0.2).
const EQUAL: f64 = 1e-9;

/// Clauses about how checks follow each other hold for any single one.
pub(super) fn holds(clause: &Clause, session: &Session, direction: Direction) -> bool {
    let point = &session.point;
    match clause {
        Clause::Score { value } => {
            let side = point.exact.map_or_else(
                || {
                    let off = point.value - value.value();
                    if off.abs() <= EQUAL { Ordering::Equal } else { off.total_cmp(&0.0) }
                },
                |exact| exact.compare(*value),
            );
            match direction {
                Direction::Increase => side != Ordering::Less,
                Direction::Decrease => side != Ordering::Greater,
            }
        }
        // Nothing tried is no accuracy, and no accuracy does not reach a floor.
        Clause::Accuracy { percent } => point.accuracy.is_some_and(|accuracy| accuracy.reaches(*percent)),
        // Nothing noted is not "no help": it does not show that the limit was kept.
        Clause::Support { most, per } => session.support.is_some_and(|support| {
            let given = match per {
                SupportUnit::Opportunity => support.most_in_one_opportunity,
                SupportUnit::Session => support.most_in_one_session,
                SupportUnit::Week => session.support_in_week,
            };
            given <= *most
        }),
        Clause::InARow { .. } | Clause::OfLast { .. } | Clause::Weeks { .. } | Clause::SameTeaching => true,
    }
}
