//! Checks after mastery, and breaks.

use super::*;
use crate::aim::Millionths;
use crate::calendar::Closed;
use crate::records::Clause;
use crate::testing::{Series, day};

fn closed(from: &str, to: &str) -> Closed {
    Closed { from: day(from), to: day(to), name: String::new() }
}

/// Scores `(days after September 8, words)` against 92 words on three checks in a row.
fn kept_after(met_on: i32, scores: &[(i32, f64)]) -> Kept {
    let sessions: Vec<Session> = Series::new(scores).points.into_iter().map(Session::plain).collect();
    let criterion =
        Criterion { clauses: vec![Clause::Score { value: Millionths::whole(92) }, Clause::InARow { checks: 3 }] };
    let calendar = SchoolCalendar::default();
    kept(day("2025-09-08").plus_days(met_on), &sessions, &criterion, Direction::Increase, &calendar)
}

fn at(days: i32) -> SchoolDay {
    day("2025-09-08").plus_days(days)
}

#[test]
fn the_days_to_look_again_are_weeks_of_school() {
    let met = day("2025-11-17");
    assert_eq!(planned(met, &SchoolCalendar::default()), [14, 28, 56].map(|days| met.plus_days(days)));
    let calendar = SchoolCalendar::new(vec![closed("2025-11-24", "2025-11-28"), closed("2025-12-22", "2026-01-02")]);
    assert_eq!(planned(met, &calendar), ["2025-12-08", "2026-01-05", "2026-02-02"].map(day));
    let for_good = SchoolCalendar::new(vec![closed("2025-12-05", "2027-12-31")]);
    assert_eq!(planned(met, &for_good).len(), 1, "no day is made up");
}

#[test]
fn one_pass_maintains_one_miss_asks_again_and_two_reopen() {
    assert_eq!(kept_after(28, &[(14, 95.0), (28, 95.0)]), Kept::NotYetChecked { next: Some(at(42)) });
    assert_eq!(kept_after(28, &[(28, 95.0), (42, 93.0)]), Kept::Maintained { on: at(42), next: Some(at(56)) });
    assert_eq!(kept_after(28, &[(42, 93.0), (90, 92.0)]), Kept::Maintained { on: at(90), next: None });
    assert_eq!(kept_after(28, &[(42, 91.0)]), Kept::Recheck { by: at(49) });
    assert_eq!(kept_after(28, &[(42, 91.0), (47, 92.0)]), Kept::Maintained { on: at(47), next: Some(at(56)) });
    assert_eq!(kept_after(28, &[(42, 91.0), (47, 90.0)]), Kept::NotMaintained { since: at(47) });
    assert_eq!(kept_after(28, &[(42, 91.0), (47, 92.0), (56, 91.0)]), Kept::Recheck { by: at(63) });
    assert_eq!(kept_after(28, &[(42, 91.0), (47, 90.0), (60, 99.0)]), Kept::NotMaintained { since: at(47) });
}

#[test]
fn a_long_break_is_seen_from_the_middle_before_to_the_first_after() {
    let scores = [(0, 50.0), (7, 60.0), (14, 58.0), (70, 52.0), (77, 59.0)];
    let points = Series::new(&scores).points;
    let break_of = |to: &str| SchoolCalendar::new(vec![closed("2025-09-29", to)]);
    let effects = break_effects(&points, Direction::Increase, &break_of("2025-10-17"));
    assert_eq!(effects.len(), 1);
    let effect = effects[0];
    assert!((effect.before - 58.0).abs() < 1e-12 && (effect.after - 52.0).abs() < 1e-12);
    assert!((effect.ahead + 6.0).abs() < 1e-12 && effect.after_day == at(70));
    let fewer = break_effects(&points, Direction::Decrease, &break_of("2025-10-17"));
    assert!((fewer[0].ahead - 6.0).abs() < 1e-12);
    assert_eq!(break_effects(&points, Direction::Increase, &break_of("2025-10-16")), [], "a day short of three weeks");
    let from_tuesday = Closed { from: day("2025-09-30"), to: day("2025-10-17"), name: String::new() };
    let calendar = SchoolCalendar::new(vec![from_tuesday]);
    assert_eq!(break_effects(&points, Direction::Increase, &calendar), [], "the Monday before is a school day");
}

#[test]
fn a_break_without_three_scores_before_or_one_after_says_nothing() {
    let calendar = SchoolCalendar::new(vec![closed("2025-09-29", "2025-10-24")]);
    let effects = |scores: &[(i32, f64)]| break_effects(&Series::new(scores).points, Direction::Increase, &calendar);
    assert_eq!(effects(&[(0, 50.0), (7, 60.0), (70, 52.0)]), []);
    assert_eq!(effects(&[(0, 50.0), (7, 60.0), (14, 58.0)]), []);
    assert_eq!(effects(&[(0, 50.0), (7, 60.0), (14, 58.0), (47, 51.0)]).len(), 1);
    let summer_score = effects(&[(0, 50.0), (7, 60.0), (14, 58.0), (30, 70.0), (50, 51.0)]);
    assert_eq!(summer_score[0].after_day, at(50), "a score within the break is neither before nor after it");
}

#[test]
fn a_score_after_a_second_break_belongs_to_that_one() {
    let calendar = SchoolCalendar::new(vec![closed("2025-09-29", "2025-10-24"), closed("2025-11-03", "2025-11-28")]);
    let points = Series::new(&[(0, 50.0), (7, 60.0), (14, 58.0), (90, 52.0)]).points;
    let effects = break_effects(&points, Direction::Increase, &calendar);
    assert_eq!(effects.iter().map(|effect| effect.from).collect::<Vec<_>>(), [day("2025-11-03")]);
}
