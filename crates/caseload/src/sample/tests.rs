//! The sample holds on every day of the year, and is the same for the same day.

use super::*;
use crate::testing::{Desk, day};

fn sample(today: SchoolDay) -> Caseload {
    let mut desk = Desk::new();
    desk.with_pen(|_, pen| super::caseload(Lang::En, today, pen)).expect("a sample")
}

#[test]
fn there_is_a_sample_on_every_day_of_the_year() {
    for offset in (0..366).step_by(5) {
        let caseload = sample(day("2026-01-01").plus_days(offset));
        assert!(caseload.counts().students >= 8);
        assert!(caseload.counts().goals > caseload.counts().students);
        assert!(caseload.counts().observations > 100);
    }
}

#[test]
fn the_same_day_gives_the_same_sample() {
    assert_eq!(sample(day("2026-11-24")), sample(day("2026-11-24")));
}

#[test]
fn every_kind_of_trouble_is_in_it() {
    let caseload = sample(day("2026-02-10"));
    let without = |goal: &crate::records::Goal| caseload.observations(goal.series).is_empty();
    assert!(caseload.all_goals().any(|goal| without(goal)));
    let absent = |goal: &crate::records::Goal| {
        caseload.observations(goal.series).iter().any(|observation| observation.outcome == Outcome::Absent)
    };
    assert!(caseload.all_goals().any(|goal| absent(goal)));
    assert!(caseload.phases.len() >= 3);
}
