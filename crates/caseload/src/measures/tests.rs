//! The contract every measure keeps, and the edges of the three that exist.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn measure(code: &str) -> &'static Measure {
    by_code(code).unwrap_or_else(|| panic!("{code} is a measure"))
}

#[test]
fn every_name_leads_to_one_measure() {
    let mut seen = BTreeSet::new();
    for measure in ALL {
        for name in std::iter::once(&measure.code).chain(measure.aliases) {
            assert!(seen.insert(name.to_ascii_lowercase()), "{name} stands twice");
            assert_eq!(by_code(&name.to_ascii_lowercase()).map(|found| found.code), Some(measure.code));
        }
        assert!(!measure.scorings.is_empty() && measure.axis.step > 0, "{}", measure.code);
    }
    assert!(by_code("WRC").is_none(), "WRC means two things");
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

pub(super) fn any_raw() -> impl Strategy<Value = Raw> {
    let seconds = proptest::option::of(any::<u32>());
    prop_oneof![
        (any::<u32>(), any::<u32>(), seconds.clone()).prop_map(|(correct, errors, seconds)| Raw::CorrectErrors {
            correct,
            errors,
            seconds
        }),
        (any::<u32>(), any::<u32>()).prop_map(|(correct, of)| Raw::Trials { correct, of }),
        (any::<u32>(), seconds).prop_map(|(count, seconds)| Raw::Count { count, seconds }),
    ]
}

proptest! {
    #[test]
    fn whatever_passes_the_check_can_be_drawn(raw in any_raw(), usual in proptest::option::of(1_u32..43_200)) {
        for measure in ALL {
            if measure.check(&raw).is_ok() {
                let drawn = measure.plotted(&raw, usual).expect("a checked score has a value");
                prop_assert!(drawn.value.is_finite() && drawn.value >= 0.0);
                prop_assert!(measure.axis.top.is_none_or(|top| drawn.value <= f64::from(top)));
            }
        }
    }

    #[test]
    fn no_counts_at_all_make_nonsense(raw in any_raw(), usual in proptest::option::of(any::<u32>())) {
        for measure in ALL {
            if let Some(drawn) = measure.plotted(&raw, usual) {
                prop_assert!(drawn.value.is_finite());
            }
            if let Some(accuracy) = measure.accuracy(&raw) {
                prop_assert!((0.0..=100.0).contains(&accuracy.percent()));
            }
        }
    }
}
