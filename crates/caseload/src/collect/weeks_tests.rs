//! "4 of 5 subjects with at most 1 prompt, weekly, four weeks running", from the taps in class to the judgement of each week.

use super::tests::after;
use super::{Act, Session, Way};
use crate::calendar::SchoolCalendar;
use crate::commands::{Command, NewObservation};
use crate::ids::{GoalId, SeriesId};
use crate::records::{Clause, Outcome};
use crate::standing::Track;
use crate::testing::{Desk, day, words};

/// So many of five subjects done, with so many prompts in the first.
fn session(done: u32, prompts: usize) -> Session {
    let answer = |subject: u32| Act::Subject { subject, done: subject < done };
    let marks: Vec<(u64, Act)> = (0..5)
        .map(answer)
        .chain(std::iter::repeat_n(Act::Prompt { subject: 0 }, prompts))
        .map(|act| (1, act))
        .collect();
    after(Way::Subjects, &marks)
}

fn collect(desk: &mut Desk, series: SeriesId, date: &str, session: &Session) {
    let outcome = Outcome::Scored(session.raw(super::tests::NINE + 2000).expect("a score"));
    let observation = NewObservation { outcome, events: session.events(), ..words(date, 0, 0) };
    desk.do_it(Command::AddScore { series, observation });
}

/// The run after the week of this day, what that week failed, and whether the goal is met.
fn judged(desk: &Desk, goal: GoalId, on: &str) -> (u32, Vec<Clause>, bool) {
    let calendar = SchoolCalendar::default();
    let goal = desk.caseload.goal(goal).expect("the goal");
    let mastery = Track::of(goal, &desk.caseload, &calendar, day(on)).expect("a known measure").mastery();
    let unmet = mastery.checks.last().map(|check| check.unmet.clone()).unwrap_or_default();
    (mastery.run, unmet, mastery.met_on.is_some())
}

/// The day of a session, how many subjects were done, and the prompts.
type Collected = (&'static str, u32, usize);
/// The sessions of a week, the run after it, and which clause fails.
type Week = (&'static [Collected], u32, Option<&'static str>);

#[test]
fn the_task_goal_is_judged_right_at_each_week() {
    let mut desk = Desk::new();
    let student = desk.student("Max T.");
    let (goal, series) = desk.weekly_task_goal(student);
    let weeks: [Week; 10] = [
        (&[("2025-09-15", 4, 1)], 1, None),
        (&[("2025-09-22", 5, 2)], 0, Some("prompts")),
        (&[("2025-09-29", 4, 0)], 1, None),
        (&[("2025-10-06", 4, 1)], 2, None),
        // One prompt each, but two in the week.
        (&[("2025-10-13", 4, 1), ("2025-10-15", 5, 1)], 0, Some("prompts")),
        (&[("2025-10-20", 3, 0)], 0, Some("score")),
        (&[("2025-10-27", 4, 1)], 1, None),
        (&[("2025-11-03", 5, 0)], 2, None),
        (&[("2025-11-10", 4, 1)], 3, None),
        (&[("2025-11-17", 4, 0)], 4, None),
    ];
    for (place, (sessions, run, fails)) in weeks.into_iter().enumerate() {
        for (date, done, prompts) in sessions {
            collect(&mut desk, series, date, &session(*done, *prompts));
        }
        let last = sessions.last().expect("a session").0;
        let (found, unmet, met) = judged(&desk, goal, last);
        let failed = unmet.iter().find_map(|clause| match clause {
            Clause::Support { .. } => Some("prompts"),
            Clause::Score { .. } => Some("score"),
            _ => None,
        });
        assert_eq!((found, failed, met), (run, fails, place == 9), "the week of {last}");
    }
}
