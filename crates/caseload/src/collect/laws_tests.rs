//! Laws of the list of marks, on any marks at any moments.

use super::tests::{NINE, criterion, session};
use super::*;
use crate::measures::{self, Measure, PromptLevel};
use proptest::prelude::*;

fn any_way() -> impl Strategy<Value = Way> {
    prop_oneof![
        any::<bool>().prop_map(|prompted_counts| Way::Trials { prompted_counts }),
        any::<bool>().prop_map(|timed| Way::Tally { timed }),
        any::<bool>().prop_map(|share| Way::Duration { share }),
        Just(Way::Prompts),
        Just(Way::Latency),
        Just(Way::Partial),
        Just(Way::Whole),
        Just(Way::Momentary),
        Just(Way::Rubric),
        Just(Way::Steps),
        Just(Way::Subjects),
        Just(Way::YesNo),
    ]
}

fn any_act() -> impl Strategy<Value = Act> {
    let how = prop_oneof![Just(How::Alone), Just(How::Prompted), Just(How::NotDone)];
    prop_oneof![
        Just(Act::Start),
        Just(Act::Stop),
        Just(Act::Good),
        Just(Act::Bad),
        Just(Act::Prompted),
        (0_usize..7).prop_map(|at| Act::Level(PromptLevel::ALL[at])),
        Just(Act::Begin),
        Just(Act::End),
        Just(Act::Cue),
        Just(Act::Answer),
        (0_u32..40, any::<bool>()).prop_map(|(interval, seen)| Act::Interval { interval, seen }),
        (0_u32..5, 0_u32..7).prop_map(|(line, level)| Act::Line { line, level }),
        (0_u32..6, how).prop_map(|(step, how)| Act::Step { step, how }),
        (0_u32..7, any::<bool>()).prop_map(|(subject, done)| Act::Subject { subject, done }),
        (0_u32..7).prop_map(|subject| Act::Prompt { subject }),
    ]
}

/// Marks with the milliseconds before each, some of them long, one in a while with the clock set back.
fn any_marks() -> impl Strategy<Value = Vec<(i64, Act)>> {
    let pause = prop_oneof![0_i64..3_000, 0_i64..400_000, -9_000_i64..0];
    proptest::collection::vec((pause, any_act()), 0..60)
}

fn played(way: Way, marks: &[(i64, Act)]) -> (Session, u64) {
    let (mut session, mut now) = (session(way), NINE);
    for (pause, act) in marks {
        now = now.saturating_add_signed(*pause);
        session.push(*act, now);
    }
    (session, now)
}

/// A measure that takes what this way counts.
fn measure_of(way: Way) -> &'static Measure {
    measures::all()
        .flat_map(|measure| measure.scorings.iter().filter_map(|scoring| measure.scored_by(scoring)))
        .find(|measure| Way::of(measure, &criterion(Vec::new())).is_some_and(|other| other.name() == way.name()))
        .expect("a measure for every way")
}

proptest! {
    #[test]
    fn any_session_that_has_counts_has_counts_that_can_be(way in any_way(), marks in any_marks()) {
        let (session, now) = played(way, &marks);
        if let Ok(raw) = session.raw(now) {
            // Only the length of a session can be beyond what a person watches.
            let checked = measure_of(way).check(&raw);
            let beyond = matches!(checked, Err(measures::RawProblem::TooLong { .. } | measures::RawProblem::NothingTried | measures::RawProblem::NoTime));
            prop_assert!(checked.is_ok() || beyond, "{raw:?}: {checked:?}");
            if let Some((right, tried)) = raw.share() {
                prop_assert!(right <= tried);
            }
        }
    }

    #[test]
    fn undo_of_any_mark_gives_what_stood_before_it(way in any_way(), marks in any_marks(), act in any_act(), pause in 0_u64..90_000) {
        let (mut session, now) = played(way, &marks);
        let before = session.clone();
        if session.push(act, now + pause) {
            prop_assert_eq!(session.undo(), Some(act));
        }
        prop_assert_eq!(session, before);
    }

    #[test]
    fn undoing_everything_leaves_nothing(way in any_way(), marks in any_marks()) {
        let (mut session, _) = played(way, &marks);
        let empty = super::tests::session(way);
        while session.undo().is_some() {}
        prop_assert_eq!(session, empty);
    }

    #[test]
    fn a_session_that_was_broken_off_goes_on_as_if_nothing_had_happened(
        way in any_way(), first in any_marks(), then in any_marks(), away in 0_u64..600_000,
    ) {
        let (session, now) = played(way, &first);
        let Some(events) = session.events() else { return Ok(()) };
        let text = serde_json::to_string(&events).expect("text");
        let kept = serde_json::from_str(&text).expect("the same events");
        let mut resumed = Session::resume(way, &kept).expect("a session");
        prop_assert_eq!(&resumed, &session);
        let (mut stayed, mut now) = (session, now + away);
        for (pause, act) in then {
            now = now.saturating_add_signed(pause);
            prop_assert_eq!(stayed.push(act, now), resumed.push(act, now));
        }
        prop_assert_eq!(stayed.raw(now), resumed.raw(now));
    }

    #[test]
    fn every_mark_has_an_effect_where_it_stands(way in any_way(), marks in any_marks()) {
        let (session, _) = played(way, &marks);
        let mut state = State::new(way, &session.setup);
        for mark in &session.marks {
            let before = state.clone();
            state.take(*mark);
            prop_assert_ne!(before, state.clone());
        }
    }

    #[test]
    fn every_code_reads_back(act in any_act()) {
        prop_assert_eq!(Act::parse(&act.code()), Some(act));
    }

    #[test]
    fn any_text_is_a_code_or_none(text in "[>.+\\-p=()?!irso0-9VGM\\u{0}-\\u{ff}]{0,6}") {
        if let Some(act) = Act::parse(&text) {
            prop_assert_eq!(act.code(), text);
        }
    }
}
