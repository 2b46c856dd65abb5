//! The worked examples of the reference, and what each way refuses.

use super::*;
use crate::day::SchoolDay;
use crate::norms::oral_reading::bands;
use crate::norms::{Position, Season, growth};
use crate::records::{Direction, Grade};
use proptest::prelude::*;

fn day(text: &str) -> SchoolDay {
    SchoolDay::parse(text).expect("a date")
}

fn grade(text: &str) -> Grade {
    Grade::parse(text).expect("a grade")
}

fn probes(values: &[(f64, u64)]) -> Vec<Probe> {
    let probe = |(at, (value, wrong)): (i32, &(f64, u64))| Probe {
        day: day("2025-09-08").plus_days(at),
        value: *value,
        counts: Some((*value as u64, *wrong)),
    };
    (0..).zip(values).map(probe).collect()
}

fn found(rule: Rule, values: &[(f64, u64)]) -> Result<Found, NoBaseline> {
    baseline(rule, &probes(values), None, Direction::Increase)
}

#[test]
fn the_middle_of_three_is_the_baseline_on_the_day_of_the_last() {
    let three = found(Rule::MedianOfThree, &[(41.0, 5), (47.0, 3), (44.0, 2), (99.0, 0)]).expect("a baseline");
    assert_eq!((three.value, three.day, three.probes), (44.0, day("2025-09-10"), 3));
    let accuracy = three.accuracy.expect("counted");
    assert_eq!(
        (accuracy.right(), accuracy.wrong()),
        (88, 6),
        "from two middles, doubled; not the middle of accuracies"
    );
    assert_eq!(three.cautions, []);
    let four = found(Rule::MedianOfFirst(4), &[(41.0, 0), (47.0, 0), (44.0, 0), (50.0, 0)]).expect("a baseline");
    assert_eq!(four.value, 45.5);
    assert_eq!(found(Rule::MeanOfFirst(3), &[(60.0, 0), (80.0, 0), (100.0, 0)]).map(|found| found.value), Ok(80.0));
    assert_eq!(found(Rule::MedianOfThree, &[(41.0, 5)]), Err(NoBaseline::TooFew { missing: 2 }));
    let six = [(41.0, 0), (47.0, 0), (44.0, 0), (50.0, 0), (40.0, 0), (60.0, 0)];
    assert_eq!(found(Rule::MedianOfFirst(5), &six).map(|found| found.value), Ok(44.0));
    for number in [0, 1, 2, 6] {
        assert_eq!(found(Rule::MedianOfFirst(number), &six), Err(NoBaseline::OtherNumber));
        assert_eq!(found(Rule::MeanOfFirst(number), &six), Err(NoBaseline::OtherNumber));
    }
}

#[test]
fn what_speaks_against_a_baseline_is_said() {
    let mut spread = probes(&[(41.0, 1), (47.0, 1), (44.0, 1)]);
    spread[2].day = day("2025-10-08");
    let cautions = |probes: &[Probe], goal| {
        baseline(Rule::MedianOfThree, probes, goal, Direction::Increase).map(|found| found.cautions)
    };
    assert_eq!(cautions(&spread, Some(44.0)), Ok(vec![Caution::SpreadOut { days: 30 }, Caution::AtTheGoal]));
    assert_eq!(cautions(&probes(&[(40.0, 9), (41.0, 9), (42.0, 9)]), Some(92.0)), Ok(vec![Caution::HardMaterial]));
    let fewer = probes(&[(3.0, 0), (2.0, 0), (2.0, 0)]);
    let at_goal = baseline(Rule::MedianOfThree, &fewer, Some(2.0), Direction::Decrease).expect("a baseline");
    assert_eq!(at_goal.cautions, [Caution::AtTheGoal]);
}

#[test]
fn a_stable_baseline_lies_close_together_and_does_not_improve() {
    let stable = |values: &[(f64, u64)]| found(Rule::Stable, values);
    assert_eq!(stable(&[(9.0, 0), (40.0, 0), (44.0, 0), (42.0, 0)]).map(|found| found.value), Ok(42.0));
    assert_eq!(stable(&[(20.0, 0), (40.0, 0), (42.0, 0)]), Err(NoBaseline::NotStable));
    assert_eq!(stable(&[(40.0, 0), (42.0, 0), (44.0, 0)]), Err(NoBaseline::Improving));
    assert_eq!(stable(&[(0.0, 0), (1.0, 0), (0.0, 0)]).map(|found| found.value), Ok(0.0), "one count either way");
    let level = probes(&[(42.0, 0), (42.0, 0), (40.0, 0)]);
    assert!(baseline(Rule::Stable, &level, None, Direction::Decrease).is_ok(), "level from the first to the second");
    let falling = probes(&[(44.0, 0), (42.0, 0), (40.0, 0)]);
    assert_eq!(baseline(Rule::Stable, &falling, None, Direction::Decrease), Err(NoBaseline::Improving));
    assert!(baseline(Rule::Stable, &falling, None, Direction::Increase).is_ok());
}

fn close(value: f64, wanted: f64) -> bool {
    (value - wanted).abs() < 1e-6
}

#[test]
fn the_six_ways_give_the_worked_targets_with_their_arithmetic() {
    let realistic = by_growth(44.0, 1.5, 32.0).expect("a target");
    assert_eq!((realistic.goal, realistic.needed), (92.0, 1.5));
    assert_eq!(realistic.lines, ["44 + 1.5 × 32 = 92", "(92 − 44) / 32 = 1.5"]);
    let published = growth::published("R-CBM", grade("2"), Some(60)).expect("published");
    assert_eq!(by_published_growth(44.0, &published, true, 32.0).map(|target| target.goal), Ok(108.0));
    assert!(close(by_growth(55.0, 0.9, 32.0).expect("a target").goal, 83.8));
    assert!(close(by_norm(44.0, 100.0, 32.0).expect("a target").needed, 1.75));
    assert!(close(by_criterion(78.0, 162.0, 16.0).expect("a target").needed, 5.25));
    let own = by_own_growth(40.0, 1.2, 8, 20.0, true).expect("a target");
    assert!(close(own.goal, 76.0));
    assert_eq!(own.lines.first().map(String::as_str), Some("1.2 × 1.5 = 1.8"));
    assert!(close(by_own_growth(40.0, 1.0, 9, 20.0, false).expect("a target").goal, 10.0));
    let (_, fall) = bands(grade("2"), Season::Fall).expect("a table");
    let (_, spring) = bands(grade("2"), Season::Spring).expect("a table");
    let (target, present) = by_percentile(44.0, &fall, &spring, 50.0, 32.0, true).expect("a target");
    assert!(close(target.goal, 100.0) && matches!(present, Position::About(about) if about > 39.0 && about < 40.0));
}

#[test]
fn a_way_that_has_no_ground_gives_no_target() {
    assert_eq!(by_growth(44.0, 1.5, 0.0), Err(NoTarget::NoWeeks));
    assert_eq!(by_norm(f64::NAN, 92.0, 32.0), Err(NoTarget::NoNumber));
    assert_eq!(by_own_growth(40.0, 1.2, 7, 20.0, true), Err(NoTarget::TooFewChecks));
    assert_eq!(by_own_growth(40.0, 0.0, 8, 20.0, true), Err(NoTarget::NoGrowth));
    let third = growth::published("R-CBM", grade("3"), None).expect("published");
    assert_eq!(by_published_growth(44.0, &third, true, 32.0), Err(NoTarget::NotPublished));
    let (_, fall) = bands(grade("2"), Season::Fall).expect("a table");
    let to = |percentile| by_percentile(44.0, &fall, &fall, percentile, 32.0, true).map(|(target, _)| target.goal);
    assert_eq!(to(95.0), Err(NoTarget::OutsideTheTable));
    assert_eq!(to(30.0), Err(NoTarget::NotHigher));
    let Some(half) = fall.iter().find(|band| band.percentile == 50) else { panic!("the middle of the table") };
    let same = by_percentile(half.score, &fall, &fall, 50.0, 32.0, true).map(|(target, _)| target.goal);
    assert_eq!(same, Err(NoTarget::NotHigher), "where the student stands already");
    assert_eq!(needed_per_week(44.0, 44.0, 10.0), Some(0.0), "keeping a level is a goal");
}

fn ask(goal: f64) -> Ask<'static> {
    Ask {
        measure: "R-CBM",
        grade: Grade::parse("2"),
        seconds: Some(60),
        direction: Direction::Increase,
        start: 44.0,
        start_day: day("2025-09-08"),
        goal,
        goal_day: day("2026-05-18"),
        weeks: 32.0,
    }
}

#[test]
fn the_panel_holds_a_goal_against_published_growth_and_norms() {
    let judged = |goal| panel(&ask(goal)).judgement;
    assert_eq!(judged(80.0), Some(Judgement::MayWidenTheGap));
    assert_eq!(judged(92.0), Some(Judgement::TypicalToAmbitious));
    assert_eq!(judged(108.0), Some(Judgement::TypicalToAmbitious));
    assert_eq!(judged(109.0), Some(Judgement::AboveAmbitious));
    assert_eq!(judged(172.0), Some(Judgement::AboveAmbitious));
    assert_eq!(judged(173.0), Some(Judgement::FewGrowThisFast));
    let shown = panel(&ask(92.0));
    assert_eq!(shown.needed, Some(1.5));
    assert!(matches!(shown.start_stands.as_slice(), [standing] if standing.season == Season::Fall));
    assert!(matches!(shown.goal_stands.as_slice(), [standing] if standing.season == Season::Spring));
    let fewer =
        panel(&Ask { measure: "frequency_count", direction: Direction::Decrease, grade: None, goal: 12.0, ..ask(0.0) });
    assert_eq!((fewer.needed, fewer.judgement, fewer.start_stands.len()), (Some(1.0), None, 0));
}

proptest! {
    #[test]
    fn no_numbers_make_nonsense(start in any::<f64>(), rate in any::<f64>(), weeks in any::<f64>(), higher in any::<bool>()) {
        let (_, fall) = bands(grade("2"), Season::Fall).expect("a table");
        let all = [
            by_growth(start, rate, weeks),
            by_norm(start, rate, weeks),
            by_own_growth(start, rate, 8, weeks, higher),
            by_percentile(start, &fall, &fall, rate, weeks, higher).map(|(target, _)| target),
        ];
        for target in all.into_iter().flatten() {
            prop_assert!(target.goal.is_finite() && target.needed.is_finite() && !target.lines.is_empty());
        }
    }
}
