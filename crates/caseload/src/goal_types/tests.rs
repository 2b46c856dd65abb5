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
