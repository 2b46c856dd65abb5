//! What is owed on a day, from records to the list.

use super::*;
use crate::calendar::{Closed, SchoolCalendar};
use crate::commands::{Command, NewObservation};
use crate::ids::{GoalId, SeriesId};
use crate::testing::{Desk, day, words};
use proptest::prelude::*;

struct Room {
    desk: Desk,
    goal: GoalId,
    series: SeriesId,
    calendar: Arc<SchoolCalendar>,
}

impl Room {
    /// A goal from September 8, 2025 (a Monday) to May 18, 2026, checked so often.
    fn every(days: u32) -> Self {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (goal, series) = desk.reading_goal(ana);
        let mut record = desk.caseload.goals[&goal].as_ref().clone();
        record.interval_days = days;
        desk.caseload.goals.insert(goal, Arc::new(record));
        Self { desk, goal, series, calendar: Arc::default() }
    }

    fn closed(mut self, from: &str, to: &str) -> Self {
        let range = Closed { from: day(from), to: day(to), name: String::new() };
        self.calendar = Arc::new(SchoolCalendar::new(vec![range]));
        self
    }

    fn score(mut self, on: &str) -> Self {
        self.desk.do_it(Command::AddScore { series: self.series, observation: words(on, 50, 2) });
        self
    }

    fn code(mut self, on: &str, outcome: Outcome) -> Self {
        let observation = NewObservation { outcome, ..words(on, 0, 0) };
        self.desk.do_it(Command::AddScore { series: self.series, observation });
        self
    }

    fn reading(&self, today: &str) -> Arc<Reading> {
        Arc::new(Reading::of(&self.desk.caseload, self.goal, &self.calendar, day(today)).expect("a reading"))
    }

    fn due(&self, today: &str) -> Option<(String, When)> {
        next_check(&self.reading(today)).map(|due| (due.day.to_string(), due.when))
    }
}

#[test]
fn the_first_check_is_one_interval_after_the_baseline() {
    let room = Room::every(14);
    assert_eq!(room.due("2025-09-10"), Some(("2025-09-22".into(), When::Later)));
    assert_eq!(room.due("2025-09-22"), Some(("2025-09-22".into(), When::Today)));
    assert_eq!(room.due("2025-09-25"), Some(("2025-09-22".into(), When::Late(3))));
}

#[test]
fn a_score_moves_the_next_check_one_interval_on_whenever_it_was_given() {
    let room = Room::every(14).score("2025-09-24");
    assert_eq!(room.due("2025-09-24"), Some(("2025-10-08".into(), When::Later)));
    assert_eq!(room.due("2025-10-09"), Some(("2025-10-08".into(), When::Late(1))));
}

#[test]
fn a_check_in_a_break_waits_for_the_first_day_after_it_and_is_not_late_meanwhile() {
    let room = Room::every(14).closed("2025-12-22", "2026-01-02").score("2025-12-10");
    assert_eq!(room.due("2025-12-29"), Some(("2026-01-05".into(), When::Later)));
    assert_eq!(room.due("2026-01-05"), Some(("2026-01-05".into(), When::Today)));
    let weekend = Room::every(5).score("2026-01-05");
    assert_eq!(weekend.due("2026-01-06").map(|(day, _)| day), Some("2026-01-12".into()));
}

#[test]
fn an_absent_student_is_owed_the_check_on_the_next_school_day_and_it_stays_as_late_as_it_is() {
    let room = Room::every(7).score("2026-01-05").code("2026-01-12", Outcome::Absent);
    assert_eq!(room.due("2026-01-12"), Some(("2026-01-13".into(), When::Later)));
    assert_eq!(room.due("2026-01-13"), Some(("2026-01-13".into(), When::Late(1))));
    let friday = Room::every(4).score("2026-01-12").code("2026-01-16", Outcome::NotGiven);
    assert_eq!(friday.due("2026-01-17"), Some(("2026-01-19".into(), When::Later)));
    // A code before the planned day changes nothing.
    let early = Room::every(14).score("2026-01-05").code("2026-01-12", Outcome::Refused);
    assert_eq!(early.due("2026-01-19"), Some(("2026-01-19".into(), When::Today)));
}

#[test]
fn nothing_is_owed_once_the_goal_is_over_or_ends_before_the_next_check() {
    let room = Room::every(14).score("2026-02-09");
    assert_eq!(room.due("2026-05-19"), None, "over");
    let monthly = Room::every(120).score("2026-02-09");
    assert_eq!(monthly.due("2026-02-10"), None, "the next one would be in June");
}

#[test]
fn a_day_holds_the_longest_waiting_first_and_what_is_done() {
    let late = Room::every(7).score("2026-01-20").reading("2026-02-10");
    let later = Room::every(7).score("2026-01-27").reading("2026-02-10");
    let now = Room::every(7).score("2026-02-03").reading("2026-02-10");
    let done = Room::every(7).score("2026-02-10").reading("2026-02-10");
    let absent = Room::every(7).score("2026-02-03").code("2026-02-10", Outcome::Absent).reading("2026-02-10");
    let soon = Room::every(7).score("2026-02-05").reading("2026-02-10");
    let plan = Plan::of([&now, &later, &done, &late, &absent, &soon]);
    let same = |items: &[Item], wanted: &[&Arc<Reading>]| {
        items.len() == wanted.len()
            && items.iter().zip(wanted).all(|(item, reading)| Arc::ptr_eq(&item.reading, reading))
    };
    assert!(same(&plan.late, &[&late, &later]) && same(&plan.today, &[&now]));
    assert!(same(&plan.done, &[&done, &absent]) && same(&plan.later, &[&absent, &soon, &done]));
    assert_eq!(plan.open().count(), 3);
    assert_eq!(plan.this_week(day("2026-02-10")).count(), 2, "Wednesday and Thursday");
}

proptest! {
    #[test]
    fn the_next_check_is_a_school_day_after_the_last_score(interval in 1u32..40, scores in proptest::collection::vec(0i32..150, 0..12), today in 0i32..170) {
        let mut room = Room::every(interval).closed("2025-12-22", "2026-01-02");
        let start = day("2025-09-08");
        for at in scores.iter().filter(|at| **at <= today) {
            room = room.score(&start.plus_days(*at).to_string());
        }
        let reading = room.reading(&start.plus_days(today).to_string());
        if let Some(due) = next_check(&reading) {
            prop_assert!(room.calendar.is_school_day(due.day));
            let last = scores.iter().filter(|at| **at <= today).max().map_or(start, |at| start.plus_days(*at));
            prop_assert!(due.day.days_since(last) >= i32::try_from(interval).expect("small"));
            prop_assert_eq!(due.when == When::Later, due.day > reading.today);
        }
    }
}

fn look(room: &Room, today: &str) -> Option<(usize, Option<String>)> {
    next_look(&room.reading(today)).map(|look| (look.checks, look.day.map(|day| day.to_string())))
}

#[test]
fn the_rules_can_advise_on_the_planned_day_of_the_sixth_check() {
    let room = Room::every(7);
    // Due September 15; the sixth is five weeks later.
    assert_eq!(look(&room, "2025-09-10"), Some((6, Some("2025-10-20".into()))));
    let room = room.score("2025-09-15").score("2025-09-22");
    assert_eq!(look(&room, "2025-09-23"), Some((4, Some("2025-10-20".into()))));
    let room = room.score("2025-09-29").score("2025-10-06").score("2025-10-13");
    assert_eq!(look(&room, "2025-10-14"), Some((1, Some("2025-10-20".into()))));
    let room = room.score("2025-10-20");
    assert_eq!(look(&room, "2025-10-20"), None, "a rule speaks");
}

#[test]
fn a_late_check_counts_from_today_and_breaks_move_the_days() {
    let room = Room::every(7).score("2025-09-15");
    assert_eq!(look(&room, "2025-10-01"), Some((5, Some("2025-10-29".into()))));
    let room = room.closed("2025-10-13", "2025-10-17");
    // The 14th of October falls into the break, so that check and the two behind it move on by a day or more.
    assert_eq!(look(&room, "2025-09-30"), Some((5, Some("2025-11-03".into()))));
}

#[test]
fn two_scores_on_one_day_are_one_check_and_codes_are_none() {
    let room = Room::every(7).score("2025-09-15").score("2025-09-15").code("2025-09-22", Outcome::Absent);
    assert_eq!(look(&room, "2025-09-22"), Some((5, Some("2025-10-21".into()))));
}

#[test]
fn a_goal_that_ends_before_enough_checks_says_so() {
    // Monthly from September 8 on: six checks until February, and from March on too few are left.
    let room = Room::every(28);
    assert_eq!(look(&room, "2025-09-10").map(|look| look.0), Some(6));
    let late = look(&room, "2026-03-02");
    assert_eq!(late, Some((6, None)));
    assert_eq!(look(&room, "2026-06-01"), None, "the goal is over");
}

#[test]
fn nothing_is_foretold_where_scores_are_collected_elsewhere() {
    let room = Room::every(7);
    let mut goal = room.desk.caseload.goals[&room.goal].as_ref().clone();
    goal.elsewhere = Some(crate::testing::label("Screening tool"));
    let mut desk = room.desk;
    desk.caseload.goals.insert(room.goal, Arc::new(goal));
    let room = Room { desk, ..room };
    assert_eq!(look(&room, "2025-09-10"), None);
}
