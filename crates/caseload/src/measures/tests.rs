//! The contract every measure keeps, and the edges of each way of counting.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn measure(code: &str) -> &'static Measure {
    by_code(code).unwrap_or_else(|| panic!("{code} is a measure"))
}

#[test]
fn every_name_leads_to_one_measure() {
    let mut seen = BTreeSet::new();
    for measure in all() {
        for name in std::iter::once(&measure.code).chain(measure.aliases) {
            assert!(seen.insert(name.to_ascii_lowercase()), "{name} stands twice");
            assert_eq!(by_code(&name.to_ascii_lowercase()).map(|found| found.code), Some(measure.code));
        }
        assert!(!measure.scorings.is_empty() && measure.axis.step > 0, "{}", measure.code);
        assert!(measure.grades.0 <= measure.grades.1 && measure.grades.1 <= 12, "{}", measure.code);
        for (scoring, variant) in measure.variants {
            assert!(measure.scorings.contains(scoring), "{} {scoring}", measure.code);
            assert_eq!((variant.code, variant.input), (measure.code, measure.input));
        }
    }
    assert_eq!(ALL.len(), 29);
}

#[test]
fn a_name_that_means_two_things_is_asked_and_never_chosen() {
    for name in ["NWM", "WRC", "CSW", "ls"] {
        assert!(by_code(name).is_none(), "{name} means two things");
        let codes = ambiguous(name).expect(name);
        assert!(codes.len() > 1 && codes.iter().all(|code| by_code(code).is_some_and(|found| found.code == *code)));
        assert_eq!(code_in_file(name).err(), Some(Unclear::Either(codes)));
    }
    assert_eq!(code_in_file("cws").map(|measure| measure.code), Ok("WE-CWS"));
    assert_eq!(code_in_file("horoscope").err(), Some(Unclear::NotKnown));
}

#[test]
fn five_ways_to_score_a_maze_draw_three_values_and_no_sixth_is_drawn() {
    let raw = Raw::CorrectErrors { correct: 14, errors: 5, seconds: None };
    let maze = measure("MAZE");
    assert_eq!(maze.scorings.len(), 5);
    let drawn =
        |scoring| maze.scored_by(scoring).and_then(|scored| scored.plotted(&raw, None)).map(|drawn| drawn.value);
    assert_eq!(drawn("correct"), Some(14.0));
    assert_eq!(drawn("correct_minus_half_incorrect"), Some(11.5));
    assert_eq!(drawn("correct_minus_incorrect"), Some(9.0));
    assert_eq!(
        (drawn("stop3"), drawn("stop2")),
        (Some(14.0), Some(14.0)),
        "the right choices before the stop are typed"
    );
    assert_eq!(drawn("by_the_weather"), None);
}

#[test]
fn a_score_never_joins_a_series_of_another_length() {
    let probe = |correct, seconds| Raw::CorrectErrors { correct, errors: 0, seconds };
    let maze = measure("MAZE");
    assert_eq!(maze.check_in(&probe(14, Some(150)), None), Err(RawProblem::OtherLength { usual_seconds: 180 }));
    assert_eq!(maze.check_in(&probe(14, Some(150)), Some(150)), Ok(()), "the minutes of the goal count");
    let reading = measure("R-CBM");
    assert_eq!(reading.check_in(&probe(52, Some(48)), None), Ok(()), "an early finish is prorated");
    assert_eq!(reading.check_in(&probe(91, Some(120)), None), Err(RawProblem::OtherLength { usual_seconds: 60 }));
    assert_eq!(reading.check_in(&probe(91, Some(120)), Some(120)), Ok(()));
}

#[test]
fn what_is_watched_asks_for_the_length_only_where_the_value_needs_it() {
    let seen = |seconds| Raw::Count { count: 18, seconds };
    assert_eq!(measure("frequency_count").check(&seen(None)), Ok(()));
    assert_eq!(measure("rate").check(&seen(None)), Err(RawProblem::NoTime));
    assert_eq!(measure("rate").check_in(&seen(None), Some(2700)), Ok(()));
    let lasted = |total, episodes, session| Raw::Duration { total, episodes, session, open: false };
    let by = |scoring| measure("duration").scored_by(scoring).expect("a scoring rule");
    assert_eq!(by("total").check(&lasted(170, 3, None)), Ok(()));
    assert_eq!(by("percent_of_session").check(&lasted(170, 3, None)), Err(RawProblem::NoTime));
    assert_eq!(by("total").check(&lasted(170, 3, Some(60))), Err(RawProblem::TooLong { most_seconds: 60 }));
    assert_eq!(by("total").check(&lasted(0, 0, None)), Ok(()), "a day without it is a zero");
    assert_eq!(by("mean").check(&lasted(0, 0, None)), Err(RawProblem::NothingTried), "no episode has no length");
    assert_eq!(by("total").check(&lasted(9, 0, None)), Err(RawProblem::NothingTried));
}

#[test]
fn levels_and_lists_stay_on_their_scale() {
    let rubric = |levels: &[u32], maxima: &[u32]| {
        measure("rubric").check(&Raw::Rubric { levels: levels.into(), maxima: maxima.into(), version: 1 })
    };
    assert_eq!(rubric(&[2, 4], &[4, 4]), Ok(()));
    assert_eq!(rubric(&[2, 5], &[4, 4]), Err(RawProblem::OffTheScale));
    assert_eq!(rubric(&[2], &[4, 4]), Err(RawProblem::OffTheScale));
    assert_eq!(rubric(&[], &[]), Err(RawProblem::NothingTried));
    let prompts = |scale| measure("prompt_level").check(&Raw::Prompts { levels: vec![PromptLevel::Model], scale });
    assert_eq!((prompts(1), prompts(7)), (Ok(()), Err(RawProblem::OffTheScale)));
    let waits = |limit| measure("latency").check(&Raw::Latency { seconds: vec![4, 31], no_response: 1, limit });
    assert_eq!(waits(None), Err(RawProblem::NoTime), "a wait without an answer needs its limit");
    assert_eq!(waits(Some(30)), Err(RawProblem::TooLong { most_seconds: 30 }));
    assert_eq!(waits(Some(40)), Ok(()));
    let steps = Raw::Steps { done: 1, of: 3, levels: vec![PromptLevel::Model] };
    assert_eq!(measure("task_analysis").check(&steps), Err(RawProblem::OffTheScale));
    let helped = Raw::Helped { correct: 4, of: 5, prompts: 1, most: Some(2) };
    assert!(measure("TASK").check(&helped).is_err());
}

#[test]
fn points_are_drawn_and_their_accuracy_comes_from_what_was_attempted() {
    let raw = Raw::Points { points: 31, correct: 17, attempted: 20 };
    let computation = measure("M-COMP");
    assert_eq!(computation.plotted(&raw, None).map(|drawn| drawn.value), Some(31.0));
    assert!(computation.accuracy(&raw).is_some_and(|accuracy| accuracy.reaches(85) && !accuracy.reaches(86)));
    let nothing = Raw::Points { points: 0, correct: 0, attempted: 0 };
    assert_eq!((computation.check(&nothing), computation.accuracy(&nothing)), (Ok(()), None));
    let watched = Raw::Intervals { scored: 12, of: 40, seconds: None };
    assert_eq!(measure("partial_interval").accuracy(&watched), None, "what was seen of a behavior is no accuracy");
}

#[test]
fn zero_is_a_score_and_nothing_tried_is_none() {
    let nothing_read = Raw::CorrectErrors { correct: 0, errors: 0, seconds: None };
    assert_eq!(measure("R-CBM").check(&nothing_read), Ok(()));
    assert_eq!(measure("R-CBM").plotted(&nothing_read, None).map(|drawn| drawn.exact), Some(Ratio::whole(0)));
    assert_eq!(measure("R-CBM").accuracy(&nothing_read), None);
    let no_chance = Raw::Trials { correct: 0, of: 0 };
    assert_eq!(measure("trials_x_of_y").check(&no_chance), Err(RawProblem::NothingTried));
    assert_eq!(measure("trials_x_of_y").plotted(&no_chance, None), None);
}

#[test]
fn slips_of_the_keyboard_are_named() {
    let orf = |correct, seconds| measure("R-CBM").check(&Raw::CorrectErrors { correct, errors: 1, seconds });
    assert_eq!(orf(4_700, None), Err(RawProblem::TooMany { most: 600 }));
    assert_eq!(orf(47, Some(0)), Err(RawProblem::NoTime));
    assert_eq!(orf(47, Some(6_000)), Err(RawProblem::TooLong { most_seconds: 600 }));
    let more = Raw::Trials { correct: 6, of: 5 };
    assert_eq!(measure("trials_x_of_y").check(&more), Err(RawProblem::MoreRightThanTried { correct: 6, of: 5 }));
    assert_eq!(measure("frequency_count").check(&more), Err(RawProblem::OtherKind { expected: Input::Count }));
}

#[test]
fn early_finish_counts_per_minute_and_trials_count_in_percent() {
    let early = Raw::CorrectErrors { correct: 52, errors: 2, seconds: Some(48) };
    assert_eq!(measure("R-CBM").plotted(&early, None).map(|drawn| drawn.exact), Some(Ratio::whole(65)));
    let trials = Raw::Trials { correct: 4, of: 5 };
    assert_eq!(measure("trials_x_of_y").plotted(&trials, None).map(|drawn| drawn.exact), Some(Ratio::whole(80)));
}

pub(crate) fn any_raw() -> impl Strategy<Value = Raw> {
    let maybe = || proptest::option::of(any::<u32>());
    let level = || (0_usize..7).prop_map(|at| PromptLevel::ALL[at]);
    let small = || prop_oneof![0_u32..60, any::<u32>()];
    prop_oneof![
        (small(), small(), maybe()).prop_map(|(correct, errors, seconds)| Raw::CorrectErrors {
            correct,
            errors,
            seconds
        }),
        (small(), small()).prop_map(|(correct, of)| Raw::Trials { correct, of }),
        (small(), maybe()).prop_map(|(count, seconds)| Raw::Count { count, seconds }),
        (small(), small(), small()).prop_map(|(points, correct, attempted)| Raw::Points { points, correct, attempted }),
        (-1_000_000_000_000_000_i64..=1_000_000_000_000_000)
            .prop_map(|value| Raw::Number { value: crate::aim::Millionths(value) }),
        (small(), small(), proptest::option::of(small()), any::<bool>())
            .prop_map(|(total, episodes, session, open)| Raw::Duration { total, episodes, session, open }),
        (proptest::collection::vec(small(), 0..6), 0_u32..4, proptest::option::of(small()))
            .prop_map(|(seconds, no_response, limit)| Raw::Latency { seconds, no_response, limit }),
        (small(), small(), proptest::option::of(small())).prop_map(|(scored, of, seconds)| Raw::Intervals {
            scored,
            of,
            seconds
        }),
        (proptest::collection::vec((small(), small()), 0..6)).prop_map(|pairs| {
            let (levels, maxima) = pairs.into_iter().unzip();
            Raw::Rubric { levels, maxima, version: 1 }
        }),
        (proptest::collection::vec(level(), 0..6), 0_u32..4).prop_map(|(levels, scale)| Raw::Prompts { levels, scale }),
        (small(), small(), proptest::collection::vec(level(), 0..6)).prop_map(|(done, of, levels)| Raw::Steps {
            done,
            of,
            levels
        }),
        any::<bool>().prop_map(|met| Raw::YesNo { met }),
        (small(), small(), small(), proptest::option::of(small()))
            .prop_map(|(correct, of, prompts, most)| Raw::Helped { correct, of, prompts, most }),
    ]
}

/// Every measure under each of its scoring rules, and the two that teachers fill in.
fn every_scoring() -> impl Iterator<Item = &'static Measure> {
    let own = OwnKind::ALL.into_iter().map(OwnKind::measure);
    all().flat_map(|measure| measure.scorings.iter().filter_map(|scoring| measure.scored_by(scoring))).chain(own)
}

proptest! {
    #[test]
    fn whatever_passes_the_check_can_be_drawn(raw in any_raw(), usual in proptest::option::of(1_u32..43_200)) {
        for measure in every_scoring() {
            if measure.check_in(&raw, usual).is_ok() {
                let drawn = measure.plotted(&raw, usual).expect("a checked score has a value");
                prop_assert!(drawn.value.is_finite());
                prop_assert!(drawn.value >= 0.0 || measure.axis.below_zero, "{} below 0", measure.code);
                prop_assert!(measure.axis.top.is_none_or(|top| drawn.value <= f64::from(top)), "{}", measure.code);
            }
        }
    }

    #[test]
    fn no_counts_at_all_make_nonsense(raw in any_raw(), usual in proptest::option::of(any::<u32>())) {
        for measure in every_scoring() {
            if let Some(drawn) = measure.plotted(&raw, usual) {
                prop_assert!(drawn.value.is_finite());
            }
            if let Some(accuracy) = measure.accuracy(&raw) {
                prop_assert!((0.0..=100.0).contains(&accuracy.percent()));
            }
        }
    }
}
