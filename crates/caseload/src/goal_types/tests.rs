//! What every type of goal keeps, and the limit on help in its three units.

use super::asks::Ask;
use super::*;
use crate::measures::{self, Input, Raw};
use std::collections::BTreeSet;

#[test]
fn every_type_has_its_code_once_and_a_measure_of_the_same_name() {
    let mut seen = BTreeSet::new();
    for kind in ALL {
        assert!(seen.insert(kind.code), "{} stands twice", kind.code);
        assert_eq!(by_code(&kind.code.to_uppercase()).map(|found| found.code), Some(kind.code));
        if let Some(measure) = kind.records {
            assert_eq!(measure.code, kind.code);
        }
        assert_eq!(kind.asks.first(), Some(&Ask::Score), "{}", kind.code);
    }
    assert_eq!(ALL.len(), 16);
    let own: Vec<&str> = ALL.iter().filter_map(|kind| kind.records).map(|measure| measure.code).collect();
    assert_eq!(own, RECORDS.iter().map(|measure| measure.code).collect::<Vec<_>>());
}

#[test]
fn a_starter_asks_only_what_its_type_offers() {
    let mut seen = BTreeSet::new();
    for kind in ALL {
        assert!(!kind.starters.is_empty(), "{}", kind.code);
        for starter in kind.starters {
            assert!(seen.insert(starter.id), "{} stands twice", starter.id);
            let measure = measures::by_code(starter.measure).expect(starter.id);
            assert_eq!(measure.code, starter.measure, "a starter stores the code itself");
            assert!(kind.records.is_none_or(|own| own.code == measure.code), "{}", starter.id);
            let run = match starter.run {
                Run::InARow(_) => Ask::InARow,
                Run::OfLast(passes, of) => {
                    assert!(passes <= of);
                    Ask::OfLast
                }
                Run::Weeks(_) => Ask::Weeks,
            };
            let asked = [Some(run), starter.accuracy.map(|_| Ask::Accuracy), starter.support.map(|_| Ask::Support)];
            assert!(asked.into_iter().flatten().all(|ask| kind.asks.contains(&ask)), "{}", starter.id);
            assert_eq!(starter.accuracy.is_some(), measure.accuracy_floor.is_some(), "{}", starter.id);
        }
    }
    let functional = starters().filter(|starter| !starter.id.starts_with("cbm.")).count();
    assert!(functional >= 30, "{functional} functional goals to start from");
    for starter in starters() {
        if let (Some((hits, of)), Some(target)) = (starter.share, starter.target) {
            assert_eq!(100 * hits, target * of, "{}", starter.id);
        }
    }
    let nonsense = ALL.iter().flat_map(|kind| kind.starters).find(|starter| starter.id == "cbm.nonsense_words");
    assert_eq!(nonsense.map(|starter| starter.measure), Some("NWF-WWR"), "the district counts whole words");
}

fn planner(correct: u32, prompts: u32, most: Option<u32>) -> Raw {
    Raw::Helped { correct, of: 5, prompts, most }
}

#[test]
fn the_planner_goal_is_three_goals_by_the_unit_of_its_limit() {
    let monday = planner(4, 1, Some(1));
    let tuesday = planner(5, 2, Some(1));
    let week = [&monday, &tuesday];
    let keeps = |session, per| within_limit(session, &week, 1, per);
    assert_eq!(keeps(&tuesday, SupportUnit::Opportunity), Some(true), "one prompt each for two of the subjects");
    assert_eq!(keeps(&tuesday, SupportUnit::Session), Some(false));
    assert_eq!(keeps(&monday, SupportUnit::Session), Some(true));
    assert_eq!(within_limit(&monday, &[&monday], 1, SupportUnit::Week), Some(true));
    assert_eq!(keeps(&tuesday, SupportUnit::Week), Some(false), "three prompts in the week");
}

#[test]
fn when_only_the_sum_was_noted_the_limit_per_opportunity_is_told_only_where_it_is_certain() {
    let keeps = |prompts, most| within_limit(&planner(4, prompts, None), &[], most, SupportUnit::Opportunity);
    assert_eq!(keeps(1, 1), Some(true));
    assert_eq!(keeps(6, 1), Some(false), "of 5 opportunities one took 2");
    assert_eq!(keeps(3, 1), None);
    assert_eq!(keeps(0, 0), Some(true));
    assert_eq!(within_limit(&Raw::Trials { correct: 4, of: 5 }, &[], 1, SupportUnit::Session), None);
}

#[test]
fn what_a_compound_goal_uses_takes_prompts_down() {
    let starter = by_code("compound").and_then(|kind| kind.starters.first()).expect("a starter");
    assert_eq!(measures::by_code(starter.measure).map(|measure| measure.input), Some(Input::Helped));
}

/// Two sessions of a way of counting, of which one is more than the other.
fn two_of(input: Input) -> [Raw; 2] {
    use crate::measures::PromptLevel;
    match input {
        Input::CorrectErrors => [20, 40].map(|correct| Raw::CorrectErrors { correct, errors: 2, seconds: Some(60) }),
        Input::Trials => [1, 4].map(|correct| Raw::Trials { correct, of: 5 }),
        Input::Count => [2, 8].map(|count| Raw::Count { count, seconds: Some(600) }),
        Input::Points => [3, 9].map(|points| Raw::Points { points, correct: 3, attempted: 10 }),
        Input::Number => [3, 9].map(|value| Raw::Number { value: crate::aim::Millionths::whole(value) }),
        Input::Duration => [30, 90].map(|total| Raw::Duration { total, episodes: 1, session: Some(600), open: false }),
        Input::Latency => [4, 20].map(|wait| Raw::Latency { seconds: vec![wait], no_response: 0, limit: Some(30) }),
        Input::Intervals => [3, 9].map(|scored| Raw::Intervals { scored, of: 10, seconds: Some(10) }),
        Input::Rubric => [1, 3].map(|level| Raw::Rubric { levels: vec![level], maxima: vec![4], version: 1 }),
        Input::Prompts => {
            [PromptLevel::ALL[6], PromptLevel::ALL[0]].map(|level| Raw::Prompts { levels: vec![level], scale: 1 })
        }
        Input::Steps => [2, 7].map(|done| Raw::Steps { done, of: 9, levels: Vec::new() }),
        Input::YesNo => [false, true].map(|met| Raw::YesNo { met }),
        Input::Helped => [1, 4].map(|correct| Raw::Helped { correct, of: 5, prompts: 0, most: Some(0) }),
    }
}

#[test]
fn fewer_is_better_for_every_kind_that_can_be_asked_so() {
    use crate::aim::Millionths;
    use crate::mastery::{Session, passes};
    use crate::measures::Point;
    use crate::records::{Clause, Criterion, Direction};
    for measure in measures::all() {
        let values = two_of(measure.input).map(|raw| measure.plotted(&raw, measure.seconds).map(|drawn| drawn.value));
        let [Some(one), Some(other)] = values else { panic!("{} has no value", measure.code) };
        let (low, high) = (one.min(other), one.max(other));
        assert!(low < high, "{}", measure.code);
        #[allow(clippy::cast_possible_truncation)]
        let middle = Millionths(((low + high) / 2.0 * 1e6) as i64);
        let criterion = Criterion { clauses: vec![Clause::Score { value: middle }] };
        let passes = |value, direction| {
            let day = crate::testing::day("2026-02-09");
            let point = Point { day, value, exact: None, accuracy: None, scores: 1 };
            passes(&criterion, &Session::plain(point), direction)
        };
        for (value, direction, expected) in [
            (low, Direction::Decrease, true),
            (high, Direction::Decrease, false),
            (low, Direction::Increase, false),
            (high, Direction::Increase, true),
        ] {
            assert_eq!(passes(value, direction), expected, "{} at {value}, {direction:?}", measure.code);
        }
    }
}
