//! Collecting: worked sessions of every way, and the laws of the list of marks.

use super::*;
use crate::measures::{self, Measure, PromptLevel, Raw};
use crate::records::{Clause, Criterion, SupportUnit};

/// Any moment will do: Tuesday, February 10, 2026, 14:00 UTC.
pub(super) const NINE: u64 = 1_770_732_000_000;

pub(super) fn session(way: Way) -> Session {
    let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
    let usual = Setup::usual(way, None);
    let setup = match way {
        Way::Rubric => Setup { names: names(&["Ideas", "Order", "Spelling"]), ..usual },
        Way::Steps => Setup { names: names(&["Water on", "Soap", "Rinse", "Dry"]), ..usual },
        _ => usual,
    };
    Session::new(way, setup)
}

/// Marks at so many seconds after the start; each has to have an effect.
pub(super) fn after(way: Way, marks: &[(u64, Act)]) -> Session {
    let mut session = session(way);
    for (second, act) in marks {
        assert!(session.push(*act, NINE + second * 1000), "{act:?} at {second} s has an effect");
    }
    session
}

fn raw(session: &Session, second: u64) -> Raw {
    session.raw(NINE + second * 1000).expect("counts")
}

const TALLY: Way = Way::Tally { timed: false };
const TRIALS: Way = Way::Trials { prompted_counts: false };
const DURATION: Way = Way::Duration { share: false };

pub(super) fn criterion(clauses: Vec<Clause>) -> Criterion {
    Criterion { clauses }
}

#[test]
fn every_goal_type_that_is_watched_has_its_way() {
    let way = |code: &str, scoring: Option<&str>| {
        let measure: &'static Measure = measures::by_code(code).expect(code);
        let measure = scoring.map_or(measure, |scoring| measure.scored_by(scoring).expect(scoring));
        Way::of(measure, &criterion(Vec::new()))
    };
    assert_eq!(way("trials_x_of_y", None), Some(TRIALS));
    assert_eq!(way("percent_correct", None), Some(TRIALS));
    assert_eq!(way("permanent_product", None), Some(TRIALS));
    assert_eq!(way("frequency_count", None), Some(TALLY));
    assert_eq!(way("rate", None), Some(Way::Tally { timed: true }));
    assert_eq!(way("duration", None), Some(DURATION));
    assert_eq!(way("duration", Some("percent_of_session")), Some(Way::Duration { share: true }));
    assert_eq!(way("latency", None), Some(Way::Latency));
    assert_eq!(way("partial_interval", None), Some(Way::Partial));
    assert_eq!(way("whole_interval", None), Some(Way::Whole));
    assert_eq!(way("momentary_sampling", None), Some(Way::Momentary));
    assert_eq!(way("rubric", None), Some(Way::Rubric));
    assert_eq!(way("prompt_level", None), Some(Way::Prompts));
    assert_eq!(way("task_analysis", None), Some(Way::Steps));
    assert_eq!(way("yes_no", None), Some(Way::YesNo));
    assert_eq!(way("TASK", None), Some(Way::Subjects));
    assert_eq!(way("R-CBM", None), None);
    let limited = criterion(vec![Clause::Support { most: 1, per: SupportUnit::Opportunity }]);
    let trials = measures::by_code("trials_x_of_y").expect("trials");
    assert_eq!(Way::of(trials, &limited), Some(Way::Trials { prompted_counts: true }));
}

#[test]
fn a_prompted_trial_is_a_success_only_where_the_goal_allows_prompts() {
    let marks = [(0, Act::Good), (3, Act::Bad), (5, Act::Prompted), (9, Act::Good)];
    assert_eq!(raw(&after(TRIALS, &marks), 9), Raw::Trials { correct: 2, of: 4 });
    let allowed = after(Way::Trials { prompted_counts: true }, &marks);
    assert_eq!(raw(&allowed, 9), Raw::Trials { correct: 3, of: 4 });
    assert_eq!(allowed.prompts_beside(), Some(1));
}

#[test]
fn eighteen_times_in_45_minutes_keep_their_seconds() {
    let mut marks = vec![(0, Act::Start)];
    marks.extend((1..=18).map(|minute| (minute * 60, Act::Good)));
    let session = after(Way::Tally { timed: true }, &marks);
    assert_eq!(raw(&session, 2700), Raw::Count { count: 18, seconds: Some(2700) });
}

#[test]
fn a_timed_session_without_any_is_a_zero_and_an_untouched_one_is_nothing() {
    let watched = after(TALLY, &[(0, Act::Start), (600, Act::Stop)]);
    assert_eq!(raw(&watched, 900), Raw::Count { count: 0, seconds: Some(600) });
    assert_eq!(session(TALLY).raw(NINE), Err(Missing::Marks));
    assert_eq!(session(TRIALS).raw(NINE), Err(Missing::Marks));
}

#[test]
fn a_rate_is_not_counted_while_the_clock_stands() {
    let mut rate = after(Way::Tally { timed: true }, &[(0, Act::Start), (5, Act::Good), (60, Act::Stop)]);
    assert!(!rate.push(Act::Good, NINE + 70_000));
    let mut early = session(Way::Tally { timed: true });
    assert!(!early.push(Act::Good, NINE), "nothing is counted before the clock runs");
}

#[test]
fn a_clock_never_starts_behind_the_first_count() {
    let mut counted = after(TALLY, &[(0, Act::Good)]);
    assert!(!counted.push(Act::Start, NINE + 1000));
    assert_eq!(raw(&counted, 50), Raw::Count { count: 1, seconds: None });
}

#[test]
fn three_episodes_of_30_45_and_95_seconds_are_170() {
    let marks = [
        (0, Act::Start),
        (10, Act::Begin),
        (40, Act::End),
        (100, Act::Begin),
        (145, Act::End),
        (200, Act::Begin),
        (295, Act::End),
    ];
    let seen = raw(&after(Way::Duration { share: true }, &marks), 1800);
    assert_eq!(seen, Raw::Duration { total: 170, episodes: 3, session: Some(1800), open: false });
}

#[test]
fn an_episode_that_goes_on_at_the_end_is_counted_up_to_there_and_flagged() {
    let open = after(DURATION, &[(0, Act::Begin)]);
    assert_eq!(raw(&open, 75), Raw::Duration { total: 75, episodes: 1, session: None, open: true });
    let paused = after(DURATION, &[(0, Act::Start), (5, Act::Begin), (20, Act::Stop), (60, Act::Start)]);
    assert_eq!(raw(&paused, 90), Raw::Duration { total: 15, episodes: 1, session: Some(50), open: true });
}

#[test]
fn a_minute_and_a_half_is_90_seconds_and_never_a_decimal() {
    let episode = after(DURATION, &[(0, Act::Begin), (90, Act::End)]);
    assert_eq!(raw(&episode, 90), Raw::Duration { total: 90, episodes: 1, session: None, open: false });
}

#[test]
fn a_wait_beyond_the_limit_is_no_answer_and_not_a_number() {
    let mut marks = Vec::new();
    for (start, wait) in [(0, 4), (40, 6), (80, 5), (120, 7), (200, 31)] {
        marks.extend([(start, Act::Cue), (start + wait, Act::Answer)]);
    }
    let seen = raw(&after(Way::Latency, &marks), 240);
    assert_eq!(seen, Raw::Latency { seconds: vec![4, 6, 5, 7], no_response: 1, limit: Some(30) });
}

#[test]
fn a_cue_that_was_broken_off_says_nothing_and_one_past_its_limit_does() {
    let broken = after(Way::Latency, &[(0, Act::Cue), (3, Act::Answer), (10, Act::Cue)]);
    assert_eq!(raw(&broken, 15), Raw::Latency { seconds: vec![3], no_response: 0, limit: Some(30) });
    assert_eq!(raw(&broken, 60), Raw::Latency { seconds: vec![3], no_response: 1, limit: Some(30) });
}

#[test]
fn in_partial_recording_an_interval_without_a_tap_was_without_the_behavior() {
    let tap = |interval| Act::Interval { interval, seen: true };
    let session = after(Way::Partial, &[(0, Act::Start), (4, tap(0)), (25, tap(2)), (47, tap(4))]);
    // 47 seconds: four intervals of 10 are over, the fifth is left out.
    assert_eq!(raw(&session, 47), Raw::Intervals { scored: 2, of: 4, seconds: Some(10) });
    assert_eq!(raw(&session, 9_000), Raw::Intervals { scored: 3, of: 30, seconds: Some(10) });
}

#[test]
fn a_moment_that_nobody_answered_was_not_watched() {
    let seen = |interval, seen| Act::Interval { interval, seen };
    let session =
        after(Way::Momentary, &[(0, Act::Start), (61, seen(0, true)), (125, seen(1, false)), (250, seen(3, true))]);
    assert_eq!(raw(&session, 300), Raw::Intervals { scored: 2, of: 3, seconds: Some(60) });
}

#[test]
fn a_moment_that_is_not_over_cannot_be_answered() {
    let mut session = after(Way::Whole, &[(0, Act::Start)]);
    assert!(!session.push(Act::Interval { interval: 0, seen: true }, NINE + 9_000));
    assert!(session.push(Act::Interval { interval: 0, seen: true }, NINE + 10_000));
    assert!(!session.push(Act::Interval { interval: 0, seen: true }, NINE + 11_000), "the same answer twice is one");
    assert!(session.push(Act::Interval { interval: 0, seen: false }, NINE + 12_000), "and can be changed");
}

#[test]
fn steps_lines_and_subjects_come_to_their_counts() {
    let step = |step, how| (0, Act::Step { step, how });
    let steps = [step(0, How::Alone), step(1, How::Prompted), step(2, How::Alone), step(3, How::NotDone)];
    assert_eq!(raw(&after(Way::Steps, &steps), 0), Raw::Steps { done: 2, of: 4, levels: Vec::new() });
    assert_eq!(after(Way::Steps, &steps[..3]).raw(NINE), Err(Missing::Items(1)));
    let line = |line, level| (0, Act::Line { line, level });
    let rubric = after(Way::Rubric, &[line(0, 3), line(1, 2), line(2, 4), line(1, 1)]);
    assert_eq!(raw(&rubric, 0), Raw::Rubric { levels: vec![3, 1, 4], maxima: vec![4, 4, 4], version: 1 });
    let done = |subject, done| (0, Act::Subject { subject, done });
    let prompt = |subject| (0, Act::Prompt { subject });
    let week = [done(0, true), done(1, true), prompt(2), done(2, true), done(3, true), done(4, false), prompt(4)];
    assert_eq!(raw(&after(Way::Subjects, &week), 0), Raw::Helped { correct: 4, of: 5, prompts: 2, most: Some(1) });
    let prompted_only = after(Way::Subjects, &[done(0, true), prompt(1)]);
    assert_eq!(prompted_only.raw(NINE), Err(Missing::Items(1)));
}

#[test]
fn ten_prompt_levels_keep_their_order() {
    use PromptLevel::{Gesture, Independent, Model, Verbal};
    let levels =
        [Independent, Independent, Verbal, Gesture, Independent, Model, Independent, Independent, Verbal, Independent];
    let marks: Vec<_> = levels.iter().map(|level| (0, Act::Level(*level))).collect();
    assert_eq!(raw(&after(Way::Prompts, &marks), 0), Raw::Prompts { levels: levels.to_vec(), scale: 1 });
}

#[test]
fn undo_takes_back_the_last_mark_and_not_a_guess() {
    let mut session = after(Way::Latency, &[(0, Act::Cue), (40, Act::Answer), (50, Act::Cue), (55, Act::Answer)]);
    assert_eq!(session.undo(), Some(Act::Answer));
    assert_eq!(session.state().cue, Some(50_000), "the cue waits again");
    session.undo();
    assert_eq!((session.state().unanswered, session.state().waits.len()), (1, 0));
    session.undo();
    assert_eq!(session.state().unanswered, 0, "the wait without an answer is taken back, not an answer");
    session.undo();
    assert_eq!((session.undo(), session.begun), (None, None));
}

#[test]
fn a_clock_that_was_left_running_can_end_at_the_last_mark() {
    let mut session = after(Way::Tally { timed: true }, &[(0, Act::Start), (300, Act::Good)]);
    session.finish_at_last_mark();
    assert_eq!(raw(&session, 90_000), Raw::Count { count: 1, seconds: Some(300) });
}

#[test]
fn a_device_clock_that_is_set_back_takes_nothing_back() {
    let mut session = after(TALLY, &[(0, Act::Start), (60, Act::Good)]);
    assert!(session.push(Act::Good, NINE - 5_000_000));
    assert_eq!(raw(&session, 60), Raw::Count { count: 2, seconds: Some(60) });
}

#[test]
fn a_watching_of_planned_length_ends_by_itself() {
    let mut session = Session::new(TALLY, Setup::usual(TALLY, Some(600)));
    assert!(session.push(Act::Start, NINE));
    assert!(session.push(Act::Good, NINE + 599_000));
    assert!(!session.push(Act::Good, NINE + 600_000), "what comes behind the end is not counted");
    assert_eq!(raw(&session, 5_000), Raw::Count { count: 1, seconds: Some(600) });
    let mut long = Session::new(DURATION, Setup::usual(DURATION, Some(600)));
    assert!(
        long.push(Act::Start, NINE) && long.push(Act::Begin, NINE + 590_000) && long.push(Act::End, NINE + 620_000)
    );
    assert_eq!(raw(&long, 630), Raw::Duration { total: 10, episodes: 1, session: Some(600), open: true });
}

#[test]
fn the_layout_reads_back_and_a_later_line_in_it_is_passed_over() {
    let setup = Setup { limit: Some(20), names: vec!["Reading  aloud".into(), "Math".into()], ..Setup::default() };
    let mut lines = setup.lines();
    lines.push("moon 3".into());
    assert_eq!(Setup::parse(&lines), setup);
    assert_eq!(Setup::typed_names("Reading\n\n  Math \n"), ["Reading", "Math"]);
}

#[test]
fn the_score_keeps_its_marks_and_a_correction_keeps_the_old_score_with_them() {
    use crate::commands::{Command, NewObservation};
    use crate::records::Outcome;
    use crate::testing::{Desk, day, label};
    use crate::wire::rows;
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (_, series) = desk.planner_goal(ana);
    let collected = after(Way::Trials { prompted_counts: true }, &[(0, Act::Good), (2, Act::Bad), (4, Act::Prompted)]);
    let observation = NewObservation {
        day: day("2026-02-09"),
        outcome: Outcome::Scored(raw(&collected, 4)),
        form: None,
        support: Some(label("1 prompt")),
        setting: Some(label("Homeroom")),
        note: None,
        events: collected.events(),
    };
    desk.do_it(Command::AddScore { series, observation: observation.clone() });
    let mut read = crate::caseload::Caseload::default();
    for row in rows::all(&desk.caseload) {
        rows::read_into(&mut read, &row.key, row.kind, &row.payload).expect("a row");
    }
    assert_eq!(read, desk.caseload);
    let stored = read.observations(series)[0].clone();
    let resumed = Session::resume(collected.way, stored.events.as_ref().expect("events")).expect("a session");
    assert_eq!(resumed.raw(NINE), collected.raw(NINE));
    let corrected =
        NewObservation { outcome: Outcome::Scored(Raw::Trials { correct: 3, of: 3 }), events: None, ..observation };
    desk.do_it(Command::CorrectScore { series, corrects: stored.id, observation: corrected, reason: None });
    let kept = desk.caseload.version(series, stored.id).expect("the old one is kept");
    assert_eq!(kept.events, stored.events);
    assert_eq!(last_setup(&desk.caseload, series, collected.way), Some(collected.setup));
}
