//! Every way of counting, typed and put back.

use super::*;
use crate::commands::Command;
use crate::ids::OwnMeasureId;
use crate::measures::{self, Input, Measure, PromptLevel, Raw, RawProblem};
use crate::records::{Purpose, SeriesKey};
use crate::showing::Reading;
use crate::testing::{Desk, day, words};
use proptest::prelude::*;
use std::sync::Arc;

fn of(input: Input) -> &'static Measure {
    measures::all().find(|measure| measure.input == input).expect("a measure that is counted so")
}

fn oral_reading() -> &'static Measure {
    measures::all().find(|measure| measure.code == "R-CBM").expect("oral reading")
}

fn typed(input: Input, texts: &[&str]) -> Result<Raw, WrongBox> {
    read(of(input), Some(600), texts, None)
}

fn wrong(place: usize, problem: BoxProblem) -> Result<Raw, WrongBox> {
    Err(WrongBox { place, problem })
}

#[test]
fn every_way_of_counting_has_boxes_and_reads_what_is_typed() {
    let reading = read(oral_reading(), None, &["73", " 3 "], None);
    assert_eq!(reading, Ok(Raw::CorrectErrors { correct: 73, errors: 3, seconds: None }));
    assert_eq!(typed(Input::Trials, &["4", "5"]), Ok(Raw::Trials { correct: 4, of: 5 }));
    assert_eq!(
        typed(Input::Duration, &["2:05", "3"]),
        Ok(Raw::Duration { total: 125, episodes: 3, session: None, open: false })
    );
    assert_eq!(
        typed(Input::Latency, &["12 8, 30", "1", "60"]),
        Ok(Raw::Latency { seconds: vec![12, 8, 30], no_response: 1, limit: Some(60) })
    );
    assert_eq!(
        typed(Input::Rubric, &["3/4 2/4"]),
        Ok(Raw::Rubric { levels: vec![3, 2], maxima: vec![4, 4], version: 1 })
    );
    let levels = vec![PromptLevel::Independent, PromptLevel::Verbal, PromptLevel::PartialPhysical];
    assert_eq!(typed(Input::Prompts, &["i v pp"]), Ok(Raw::Prompts { levels, scale: 1 }));
    assert_eq!(typed(Input::YesNo, &["S\u{ed}"]), Ok(Raw::YesNo { met: true }));
    assert_eq!(
        typed(Input::Helped, &["4", "5", "2", ""]),
        Ok(Raw::Helped { correct: 4, of: 5, prompts: 2, most: None })
    );
    let code = measures::own_code(measures::OwnKind::Number, OwnMeasureId(uuid::Uuid::from_u128(7)));
    let key = SeriesKey {
        measure: code,
        scoring: "standard".into(),
        grade: None,
        seconds: None,
        purpose: Purpose::Monitoring,
    };
    let own = measures::of(&key).expect("a measure of one's own");
    let comma = read(own, None, &["12,5"], None).map(|raw| write(&raw));
    assert_eq!(comma, Ok(vec!["12.5".to_owned()]));
    for measure in measures::all() {
        assert!(!boxes(measure).is_empty(), "{}", measure.code);
    }
}

#[test]
fn what_is_wrong_is_said_at_its_box() {
    assert_eq!(typed(Input::Trials, &["4", ""]), wrong(1, BoxProblem::Empty));
    assert_eq!(typed(Input::Trials, &["four", "5"]), wrong(0, BoxProblem::NotANumber));
    assert_eq!(typed(Input::Trials, &["4.5", "5"]), wrong(0, BoxProblem::NotWhole));
    assert_eq!(typed(Input::Trials, &["99999999999", "5"]), wrong(0, BoxProblem::TooLarge));
    let more = RawProblem::MoreRightThanTried { correct: 6, of: 5 };
    assert_eq!(typed(Input::Trials, &["6", "5"]), wrong(0, BoxProblem::Raw(more)));
    assert_eq!(typed(Input::Trials, &["0", "0"]), wrong(1, BoxProblem::Raw(RawProblem::NothingTried)));
    for time in ["2:75", "2:", ":5", "two", "1:2:3"] {
        assert_eq!(typed(Input::Duration, &[time, "1"]), wrong(0, BoxProblem::NotATime), "{time}");
    }
    assert_eq!(typed(Input::Rubric, &["3 2"]), wrong(0, BoxProblem::NotALevel));
    assert_eq!(typed(Input::Prompts, &["I X"]), wrong(0, BoxProblem::NotAPrompt));
    assert_eq!(typed(Input::YesNo, &["maybe"]), wrong(0, BoxProblem::NotYesOrNo));
    assert_eq!(typed(Input::Latency, &["", "", ""]), wrong(1, BoxProblem::Raw(RawProblem::NothingTried)));
}

#[test]
fn what_the_boxes_do_not_show_comes_from_the_score_before() {
    let before = Raw::CorrectErrors { correct: 70, errors: 2, seconds: Some(45) };
    let corrected = read(oral_reading(), None, &["71", "2"], Some(&before));
    assert_eq!(corrected, Ok(Raw::CorrectErrors { correct: 71, errors: 2, seconds: Some(45) }));
    let last = Raw::Rubric { levels: vec![1, 2], maxima: vec![4, 3], version: 2 };
    let rubric = read(of(Input::Rubric), None, &["3 2"], Some(&last));
    assert_eq!(rubric, Ok(Raw::Rubric { levels: vec![3, 2], maxima: vec![4, 3], version: 2 }));
    let levels = vec![PromptLevel::Independent, PromptLevel::Verbal];
    let steps = Raw::Steps { done: 1, of: 2, levels };
    assert_eq!(read(of(Input::Steps), None, &["1", "2"], Some(&steps)), Ok(steps.clone()));
    let other = read(of(Input::Steps), None, &["2", "2"], Some(&steps));
    assert_eq!(other, Ok(Raw::Steps { done: 2, of: 2, levels: Vec::new() }));
}

fn any_raw() -> impl Strategy<Value = Raw> {
    let small = 0u32..60;
    prop_oneof![
        (small.clone(), small.clone()).prop_map(|(correct, errors)| Raw::CorrectErrors {
            correct,
            errors,
            seconds: None
        }),
        (1u32..60, small.clone()).prop_map(|(of, correct)| Raw::Trials { correct: correct.min(of), of }),
        (1u32..600, 1u32..9).prop_map(|(total, episodes)| Raw::Duration {
            total,
            episodes,
            session: None,
            open: false
        }),
        (proptest::collection::vec(0u32..60, 1..6), 0u32..3).prop_map(|(seconds, no_response)| Raw::Latency {
            seconds,
            no_response,
            limit: Some(60)
        }),
        proptest::collection::vec((0u32..5, Just(4u32)), 1..6).prop_map(|lines| {
            let (levels, maxima): (Vec<u32>, Vec<u32>) =
                lines.into_iter().map(|(level, most)| (level.min(most), most)).unzip();
            Raw::Rubric { levels, maxima, version: 1 }
        }),
        proptest::collection::vec(0usize..7, 1..9).prop_map(|at| {
            Raw::Prompts { levels: at.into_iter().map(|at| PromptLevel::ALL[at]).collect(), scale: 1 }
        }),
        (1u32..20, 0u32..20).prop_map(|(of, done)| Raw::Steps { done: done.min(of), of, levels: Vec::new() }),
        any::<bool>().prop_map(|met| Raw::YesNo { met }),
        (1u32..20, 0u32..20, 0u32..9).prop_map(|(of, correct, prompts)| Raw::Helped {
            correct: correct.min(of),
            of,
            prompts,
            most: None
        }),
    ]
}

proptest! {
    #[test]
    fn a_score_put_back_into_its_boxes_reads_as_the_same_score(raw in any_raw()) {
        let texts = write(&raw);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        prop_assert_eq!(read(of(raw.input()), Some(600), &texts, None), Ok(raw));
    }

    #[test]
    fn any_texts_are_a_score_or_a_box_to_change(
        place in 0usize..measures::all().count(),
        texts in proptest::collection::vec("[0-9a-z:/ .,-]{0,12}|\\PC{0,8}", 0..5),
    ) {
        let measure = measures::all().nth(place).expect("a measure");
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        if let Err(wrong) = read(measure, None, &texts, None) {
            prop_assert!(wrong.place < boxes(measure).len());
        }
    }
}

#[test]
fn a_slip_of_the_keyboard_is_asked_about_and_a_usual_score_is_not() {
    let mut desk = Desk::new();
    let ana = desk.student("Ana R.");
    let (goal, series) = desk.reading_goal(ana);
    for (on, correct) in [("2025-09-15", 46), ("2025-09-22", 82)] {
        desk.do_it(Command::AddScore { series, observation: words(on, correct, 2) });
    }
    let reading = Reading::of(&desk.caseload, goal, &Arc::default(), day("2025-10-01")).expect("a reading");
    let asked = |correct| doubt(&reading, &Raw::CorrectErrors { correct, errors: 3, seconds: None });
    assert_eq!(asked(79), None);
    assert_eq!(asked(28), Some(Doubt::FarFromLast { value: 28.0, last: 82.0 }));
    assert_eq!(asked(310), Some(Doubt::VeryHigh { value: 310.0 }));
    assert_eq!(
        asked(184),
        Some(Doubt::FarFromLast { value: 184.0, last: 82.0 }),
        "twice the goal, and far from the last"
    );
}

fn measures_of(codes: &[&str]) -> Vec<&'static Measure> {
    codes.iter().map(|code| measures::by_code(code).expect("a measure of writing")).collect()
}

#[test]
fn one_writing_sample_feeds_every_measure_that_was_counted() {
    let all = measures_of(&["WE-TWW", "WE-WSC", "WE-CWS", "WE-CIWS"]);
    let right_wrong = |correct, errors| Raw::CorrectErrors { correct, errors, seconds: None };
    let counted = read_sample(&all, &["40", "36", "30", "8"]);
    let wanted = vec![
        (0, Raw::Count { count: 40, seconds: None }),
        (1, right_wrong(36, 4)),
        (2, right_wrong(30, 8)),
        (3, right_wrong(30, 8)),
    ];
    assert_eq!(counted, Ok(wanted.clone()));
    assert_eq!(read_sample(&all, &["40", "36", "", ""]), Ok(wanted[..2].to_vec()), "sequences were not counted");
    assert_eq!(read_sample(&all, &["40", "", "", ""]), Ok(wanted[..1].to_vec()));
    let only_spelled = measures_of(&["WE-WSC"]);
    assert_eq!(read_sample(&only_spelled, &["40", "36"]), Ok(vec![(0, right_wrong(36, 4))]));
    assert_eq!(counted_for(all.iter().copied(), &["40", "", "30", ""]), 3);
}

#[test]
fn half_of_a_count_of_a_writing_sample_is_asked_for_at_its_box() {
    let all = measures_of(&["WE-TWW", "WE-WSC", "WE-CWS"]);
    let at = |place, problem| Err(WrongBox { place, problem });
    assert_eq!(read_sample(&all, &["", "", "", ""]), at(0, BoxProblem::Empty));
    assert_eq!(read_sample(&all, &["", "36", "", ""]), at(0, BoxProblem::Empty), "of how many words");
    assert_eq!(read_sample(&all, &["", "", "30", ""]), at(3, BoxProblem::Empty));
    assert_eq!(read_sample(&all, &["40", "41", "", ""]), at(1, BoxProblem::MoreThanWritten));
    assert_eq!(read_sample(&all, &["x", "", "", ""]), at(0, BoxProblem::NotANumber));
    let only_spelled = measures_of(&["WE-WSC"]);
    assert_eq!(read_sample(&only_spelled, &["40", ""]), at(1, BoxProblem::Empty), "words alone score nothing here");
}
