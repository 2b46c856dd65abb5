//! Mastery on worked series: runs, some of the last, weeks, support, teaching and forms.

use super::*;
use crate::aim::Millionths;
use crate::measures::{Accuracy, Point, Ratio};
use crate::records::SupportUnit;
use proptest::prelude::*;

const FLOOR: Clause = Clause::Accuracy { percent: 90 };
const THREE: Clause = Clause::InARow { checks: 3 };

fn district_criterion() -> Criterion {
    Criterion { clauses: vec![Clause::Score { value: Millionths::whole(92) }, FLOOR, THREE] }
}

/// Probes `(days after the first, right, wrong)`.
fn probes(list: &[(i32, u32, u32)]) -> Vec<Point> {
    let first = SchoolDay::parse("2026-01-12").expect("a date");
    list.iter()
        .map(|&(after, right, wrong)| Point {
            day: first.plus_days(after),
            value: f64::from(right),
            exact: Some(Ratio::whole(right)),
            accuracy: Accuracy::new(u64::from(right), u64::from(wrong)),
            scores: 1,
        })
        .collect()
}

/// Held against a criterion, checks planned every `interval` days.
fn held(points: &[Point], criterion: &Criterion, direction: Direction, interval: u32) -> Mastery {
    let asked = Asked { criterion, direction, interval_days: interval, changes: &[] };
    mastery(&asked, &by_day(points, &[]))
}

fn every_two_weeks(list: &[(i32, u32, u32)]) -> Mastery {
    held(&probes(list), &district_criterion(), Direction::Increase, 14)
}

#[test]
fn the_worked_example_is_mastered_on_the_fifth_probe_and_not_earlier() {
    let list = [(0, 92, 8), (14, 95, 11), (28, 93, 4), (42, 96, 10), (56, 94, 6)];
    let outcome = every_two_weeks(&list);
    assert_eq!(outcome.met_on, Some(probes(&list)[4].day));
    assert_eq!(outcome.checks[1].unmet, [FLOOR], "89.62 % displays as 90 % and fails all the same");
    assert!(outcome.unmet.is_empty());
    let early = every_two_weeks(&list[..4]);
    assert_eq!((early.met_on, early.run, early.unmet), (None, 2, vec![THREE]));
}

#[test]
fn a_failed_probe_breaks_the_run_and_says_which_clause() {
    let outcome = every_two_weeks(&[(0, 95, 2), (14, 96, 2), (28, 90, 20)]);
    assert_eq!(outcome.run, 0);
    assert_eq!(outcome.unmet, district_criterion().clauses);
}

#[test]
fn probes_crowded_together_do_not_add_to_the_run() {
    let outcome = every_two_weeks(&[(0, 95, 2), (2, 96, 2), (4, 97, 2), (14, 97, 2)]);
    assert_eq!((outcome.run, outcome.met_on), (2, None));
    assert_eq!(every_two_weeks(&[(0, 95, 2), (6, 96, 2)]).run, 1, "a day less than half the interval");
    let half_the_interval = every_two_weeks(&[(0, 95, 2), (7, 96, 2), (14, 97, 2)]);
    assert_eq!(half_the_interval.run, 3);
}

#[test]
fn a_failed_probe_counts_however_close_it_is() {
    assert_eq!(every_two_weeks(&[(0, 95, 2), (1, 80, 2), (2, 95, 2)]).run, 1);
}

#[test]
fn nothing_scored_leaves_every_clause_open() {
    assert_eq!(every_two_weeks(&[]).unmet, district_criterion().clauses);
}

#[test]
fn four_of_five_passes_eighty_percent_exactly_and_a_count_to_reduce_passes_from_above() {
    let first = SchoolDay::parse("2026-01-12").expect("a date");
    let point =
        |exact: Ratio| Point { day: first, value: exact.value(), exact: Some(exact), accuracy: None, scores: 1 };
    let one = |value| Criterion { clauses: vec![Clause::Score { value }] };
    let percent =
        held(&[point(Ratio::new(400, 5).expect("a ratio"))], &one(Millionths::whole(80)), Direction::Increase, 7);
    assert_eq!(percent.met_on, Some(first));
    let at_most_two = |count| {
        held(&[point(Ratio::whole(count))], &one(Millionths::whole(2)), Direction::Decrease, 7).met_on.is_some()
    };
    assert!(at_most_two(2) && at_most_two(0) && !at_most_two(3));
}

#[test]
fn a_criterion_that_asks_nothing_is_never_met() {
    let empty = Criterion { clauses: vec![THREE] };
    assert_eq!(held(&probes(&[(0, 1, 0), (14, 1, 0), (28, 1, 0)]), &empty, Direction::Increase, 14).met_on, None);
}

fn day_after(days: i32) -> SchoolDay {
    SchoolDay::parse("2026-01-12").expect("a Monday").plus_days(days)
}

/// Passing and failing checks, one a week.
fn weekly(passed: &[bool]) -> Vec<Point> {
    let list: Vec<(i32, u32, u32)> =
        (0_i32..).zip(passed).map(|(week, passed)| (7 * week, if *passed { 95 } else { 80 }, 2)).collect();
    probes(&list)
}

fn of_last(passes: u32, of: u32) -> Criterion {
    Criterion { clauses: vec![Clause::Score { value: Millionths::whole(92) }, Clause::OfLast { passes, of }] }
}

#[test]
fn four_of_five_is_another_question_than_four_in_a_row() {
    let list = weekly(&[true, true, false, true, true]);
    let four_of_five = held(&list, &of_last(4, 5), Direction::Increase, 7);
    assert_eq!((four_of_five.met_on, four_of_five.needed, four_of_five.run), (Some(list[4].day), 4, 4));
    let four_in_a_row =
        Criterion { clauses: vec![Clause::Score { value: Millionths::whole(92) }, Clause::InARow { checks: 4 }] };
    assert_eq!(held(&list, &four_in_a_row, Direction::Increase, 7).met_on, None);
}

#[test]
fn a_pass_that_has_left_the_last_five_does_not_count_any_more() {
    let list = weekly(&[true, true, false, true, false, true, false, true]);
    let outcome = held(&list, &of_last(4, 5), Direction::Increase, 7);
    assert_eq!((outcome.met_on, outcome.run), (None, 3));
    assert_eq!(outcome.unmet, [Clause::OfLast { passes: 4, of: 5 }]);
    assert_eq!(outcome.checks.iter().map(|check| check.run).collect::<Vec<_>>(), [1, 2, 2, 3, 3, 3, 2, 3]);
}

#[test]
fn four_passes_are_four_of_five_before_the_fifth_check_and_a_failing_check_meets_nothing() {
    let list = weekly(&[true, true, true, true]);
    assert_eq!(held(&list, &of_last(4, 5), Direction::Increase, 7).met_on, Some(list[3].day));
    let late = weekly(&[false, true, true, true, false]);
    assert_eq!(held(&late, &of_last(3, 5), Direction::Increase, 7).met_on, Some(late[3].day));
    let never = weekly(&[true, false, true, false, false, true]);
    assert_eq!(held(&never, &of_last(3, 4), Direction::Increase, 7).met_on, None);
}

#[test]
fn of_two_clauses_about_runs_only_the_open_one_is_listed() {
    let mut both = of_last(2, 3);
    both.clauses.push(THREE);
    let outcome = held(&weekly(&[true, false, true]), &both, Direction::Increase, 7);
    assert_eq!((outcome.met_on, outcome.unmet), (None, vec![THREE]));
}

#[test]
fn more_passes_than_checks_asks_for_all_of_them() {
    let list = weekly(&[true, false, true, true, true]);
    let outcome = held(&list, &of_last(9, 3), Direction::Increase, 7);
    assert_eq!((outcome.needed, outcome.met_on), (3, Some(list[4].day)));
}

/// The district's planner goal: 4 of 5 subjects with at most 1 prompt, for 4 weeks in a row.
fn planner_goal(per: SupportUnit) -> Criterion {
    Criterion {
        clauses: vec![
            Clause::Score { value: Millionths::whole(80) },
            Clause::Support { most: 1, per },
            Clause::Weeks { weeks: 4 },
        ],
    }
}

/// Sessions `(days after the first Monday, subjects written down, of, prompts)`.
fn planner(per: SupportUnit, list: &[(i32, u32, u32, u32)]) -> Mastery {
    let mut points = Vec::new();
    let mut asides = Vec::new();
    for &(after, right, of, prompts) in list {
        let exact = Ratio::new(100 * i128::from(right), i128::from(of)).expect("subjects");
        let accuracy = Accuracy::new(u64::from(right), u64::from(of - right));
        points.push(Point { day: day_after(after), value: exact.value(), exact: Some(exact), accuracy, scores: 1 });
        asides.push(Aside { day: day_after(after), support: Some(Support::of_session(prompts, of)), form: None });
    }
    let criterion = planner_goal(per);
    let asked = Asked { criterion: &criterion, direction: Direction::Increase, interval_days: 7, changes: &[] };
    mastery(&asked, &by_day(&points, &asides))
}

#[test]
fn the_planner_goal_reads_one_prompt_per_opportunity_per_session_and_per_week() {
    let one_each_time = [(0, 4, 5, 5), (7, 5, 5, 5), (14, 5, 5, 5), (21, 4, 5, 5)];
    let last = Some(day_after(21));
    assert_eq!(planner(SupportUnit::Opportunity, &one_each_time).met_on, last);
    assert_eq!(planner(SupportUnit::Session, &one_each_time).met_on, None);
    let one_a_session = [(0, 4, 5, 1), (2, 5, 5, 1), (7, 5, 5, 1), (14, 5, 5, 1), (21, 4, 5, 1)];
    assert_eq!(planner(SupportUnit::Session, &one_a_session).met_on, last);
    let per_week = planner(SupportUnit::Week, &one_a_session);
    assert_eq!((per_week.met_on, per_week.run, per_week.checks.len()), (None, 3, 4), "two prompts in the first week");
    let one_a_week = [(0, 4, 5, 1), (2, 5, 5, 0), (7, 5, 5, 1), (14, 5, 5, 1), (21, 4, 5, 0)];
    assert_eq!(planner(SupportUnit::Week, &one_a_week).met_on, last);
}

#[test]
fn a_sixth_prompt_in_five_subjects_is_more_than_one_each() {
    assert_eq!(Support::of_session(6, 5).most_in_one_opportunity, 2);
    assert_eq!(Support::of_session(5, 5).most_in_one_opportunity, 1);
    let day = Support::of_session(6, 5).and(Support::of_session(1, 5));
    assert_eq!((day.total, day.most_in_one_opportunity, day.most_in_one_session), (7, 2, 6));
    assert_eq!(Support::of_session(3, 0).most_in_one_opportunity, 3);
}

#[test]
fn a_week_is_the_share_of_all_that_was_tried_in_it() {
    // 3 of 5 and 5 of 5 are 8 of 10: the week passes 80 %, though one of its days does not.
    let together = planner(SupportUnit::Session, &[(0, 3, 5, 0), (4, 5, 5, 0), (7, 3, 5, 0), (11, 4, 5, 0)]);
    let runs: Vec<u32> = together.checks.iter().map(|check| check.run).collect();
    assert_eq!(runs, [1, 0], "7 of 10 in the second week");
    assert_eq!(together.checks[0].day, day_after(4));
    assert_eq!(together.unmet, [Clause::Score { value: Millionths::whole(80) }, Clause::Weeks { weeks: 4 }]);
}

#[test]
fn a_week_of_days_with_unlike_chances_is_not_the_middle_of_its_days() {
    // 5 of 5 and 14 of 20 are 19 of 25, 76 %; the middle of 100 and 70 would be 85.
    let unlike = planner(SupportUnit::Session, &[(0, 5, 5, 0), (4, 14, 20, 0)]);
    assert_eq!(unlike.checks.iter().map(|check| check.run).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_week_of_other_scores_is_the_middle_of_them() {
    let three = probes(&[(0, 90, 2), (2, 99, 2), (4, 93, 2)]);
    let clauses = vec![Clause::Score { value: Millionths::whole(93) }, Clause::Weeks { weeks: 1 }];
    assert_eq!(held(&three, &Criterion { clauses }, Direction::Increase, 7).met_on, Some(day_after(4)));
    let two = probes(&[(0, 90, 2), (2, 95, 2)]);
    let half_way = Millionths::parse("92.5").expect("a value");
    let clauses = vec![Clause::Score { value: half_way }, Clause::Weeks { weeks: 1 }];
    assert_eq!(held(&two, &Criterion { clauses }, Direction::Increase, 7).met_on, Some(day_after(2)));
    let clauses = vec![Clause::Score { value: Millionths::whole(94) }, Clause::Weeks { weeks: 1 }];
    assert_eq!(held(&three, &Criterion { clauses }, Direction::Increase, 7).met_on, None);
}

#[test]
fn a_week_without_a_score_neither_adds_nor_breaks_and_a_failing_one_breaks() {
    let skipped = [(0, 4, 5, 0), (7, 5, 5, 0), (21, 5, 5, 0), (28, 4, 5, 0)];
    assert_eq!(planner(SupportUnit::Session, &skipped).met_on, Some(day_after(28)));
    let failed = [(0, 4, 5, 0), (7, 5, 5, 0), (14, 2, 5, 0), (21, 5, 5, 0), (28, 4, 5, 0)];
    assert_eq!(planner(SupportUnit::Session, &failed).run, 2);
}

#[test]
fn sunday_belongs_to_the_week_of_the_monday_before_it() {
    let over_the_weekend = planner(SupportUnit::Session, &[(0, 5, 5, 0), (6, 5, 5, 0), (7, 5, 5, 0)]);
    assert_eq!(over_the_weekend.checks.len(), 2);
}

#[test]
fn help_that_was_not_noted_does_not_show_that_the_limit_was_kept() {
    let clauses =
        vec![Clause::Score { value: Millionths::whole(92) }, Clause::Support { most: 5, per: SupportUnit::Session }];
    let outcome = held(&weekly(&[true]), &Criterion { clauses }, Direction::Increase, 7);
    assert_eq!(outcome.unmet, [Clause::Support { most: 5, per: SupportUnit::Session }]);
}

#[test]
fn prompts_of_one_day_and_one_week_add_up_and_a_week_ends_on_sunday() {
    let points = probes(&[(0, 95, 2), (2, 95, 2), (7, 95, 2)]);
    let aside = |after: i32, prompts: u32| Aside {
        day: day_after(after),
        support: Some(Support::of_session(prompts, 1)),
        form: Some(7),
    };
    let sessions = by_day(&points, &[aside(-3, 9), aside(0, 1), aside(0, 2), aside(2, 4), aside(3, 9), aside(7, 1)]);
    let seen: Vec<_> =
        sessions.iter().map(|s| (s.support.map(|x| (x.total, x.most_in_one_session)), s.support_in_week)).collect();
    assert_eq!(seen, [(Some((3, 2)), 3), (Some((4, 4)), 7), (Some((1, 1)), 1)]);
    assert_eq!(sessions[0].form, None, "two probes on one day");
    assert_eq!(sessions[1].form, Some(7));
    let unknown = Aside { support: None, ..aside(0, 0) };
    assert_eq!(by_day(&points, &[aside(0, 1), unknown])[0].support, None, "one of the two was not noted");
}

#[test]
fn a_new_phase_starts_the_run_anew_only_when_one_teaching_is_asked_for() {
    let list = weekly(&[true, true, true]);
    let changes = [day_after(14)];
    let strict = Criterion { clauses: [district_criterion().clauses, vec![Clause::SameTeaching]].concat() };
    let on_the_day = [day_after(7)];
    let asked = Asked { criterion: &strict, direction: Direction::Increase, interval_days: 7, changes: &on_the_day };
    assert_eq!(
        mastery(&asked, &by_day(&list, &[])).run,
        2,
        "the check on the day of the change is the first of the new run"
    );
    let run = |clauses: Vec<Clause>| {
        let criterion = Criterion { clauses };
        let asked =
            Asked { criterion: &criterion, direction: Direction::Increase, interval_days: 7, changes: &changes };
        mastery(&asked, &by_day(&list, &[]))
    };
    assert_eq!(run(district_criterion().clauses).met_on, Some(day_after(14)));
    let mut strict = district_criterion().clauses;
    strict.push(Clause::SameTeaching);
    let outcome = run(strict);
    assert_eq!((outcome.run, outcome.met_on, outcome.unmet), (1, None, vec![THREE]));
    let recent = run(vec![
        Clause::Score { value: Millionths::whole(92) },
        Clause::OfLast { passes: 2, of: 3 },
        Clause::SameTeaching,
    ]);
    assert_eq!((recent.met_on, recent.run), (Some(day_after(7)), 1), "what was met before stays met");
}

#[test]
fn the_same_form_twice_adds_once_and_an_unknown_form_does_not_block() {
    let list = weekly(&[true, true, true, true]);
    let on_forms = |forms: [Option<u32>; 4]| {
        let asides: Vec<Aside> =
            list.iter().zip(forms).map(|(point, form)| Aside { day: point.day, support: None, form }).collect();
        let criterion = district_criterion();
        let asked = Asked { criterion: &criterion, direction: Direction::Increase, interval_days: 7, changes: &[] };
        mastery(&asked, &by_day(&list, &asides)).met_on
    };
    assert_eq!(on_forms([Some(0), Some(1), Some(2), Some(3)]), Some(list[2].day));
    assert_eq!(on_forms([Some(0), Some(1), Some(0), Some(2)]), Some(list[3].day));
    let after_a_miss = probes(&[(0, 95, 2), (7, 80, 2), (14, 95, 2), (21, 95, 2)]);
    let asides: Vec<Aside> = after_a_miss
        .iter()
        .zip([0, 1, 0, 2])
        .map(|(point, form)| Aside { day: point.day, support: None, form: Some(form) })
        .collect();
    let criterion = district_criterion();
    let asked = Asked { criterion: &criterion, direction: Direction::Increase, interval_days: 7, changes: &[] };
    assert_eq!(mastery(&asked, &by_day(&after_a_miss, &asides)).run, 2, "a new run may use the forms of the old one");
    assert_eq!(on_forms([None, None, None, None]), Some(list[2].day));
}

#[test]
fn a_value_without_an_exact_fraction_reaches_the_criterion_within_rounding() {
    let inexact = |value: f64| Point { value, exact: None, ..probes(&[(0, 1, 0)])[0] };
    let one = Criterion { clauses: vec![Clause::Score { value: Millionths::whole(92) }] };
    let met = |value| held(&[inexact(value)], &one, Direction::Increase, 7).met_on.is_some();
    assert!(met(92.0 - 5e-10) && met(92.0) && !met(92.0 - 2e-9));
    let down = |value| held(&[inexact(value)], &one, Direction::Decrease, 7).met_on.is_some();
    assert!(down(92.0 + 5e-10) && !down(92.0 + 2e-9));
}

fn any_clause() -> impl Strategy<Value = Clause> {
    prop_oneof![
        (0_u32..120).prop_map(|value| Clause::Score { value: Millionths::whole(value) }),
        (0_u32..=101).prop_map(|percent| Clause::Accuracy { percent }),
        (0_u32..6).prop_map(|checks| Clause::InARow { checks }),
        (0_u32..6, 0_u32..8).prop_map(|(passes, of)| Clause::OfLast { passes, of }),
        (0_u32..6).prop_map(|weeks| Clause::Weeks { weeks }),
        (0_u32..4, 0_usize..3).prop_map(|(most, at)| Clause::Support { most, per: SupportUnit::ALL[at] }),
        Just(Clause::SameTeaching),
    ]
}

proptest! {
    #[test]
    fn any_criterion_is_answered_for_any_series(
        clauses in proptest::collection::vec(any_clause(), 0..5),
        list in proptest::collection::btree_map(0_i32..200, (0_u32..120, 0_u32..20, 0_u32..9, 0_u32..4), 0..30),
        changes in proptest::collection::btree_set(0_i32..200, 0..3),
        fewer in any::<bool>(), interval in 0_u32..30,
    ) {
        let days: Vec<_> = list.iter().map(|(day, score)| (*day, score.0, score.1)).collect();
        let points = probes(&days);
        let asides: Vec<Aside> = points
            .iter()
            .zip(list.values())
            .map(|(point, score)| Aside {
                day: point.day,
                support: (score.2 < 8).then(|| Support::of_session(score.2, 3)),
                form: (score.3 > 0).then_some(score.3),
            })
            .collect();
        let criterion = Criterion { clauses };
        let direction = if fewer { Direction::Decrease } else { Direction::Increase };
        let changes: Vec<SchoolDay> = changes.into_iter().map(day_after).collect();
        let asked = Asked { criterion: &criterion, direction, interval_days: interval, changes: &changes };
        let outcome = mastery(&asked, &by_day(&points, &asides));
        prop_assert!(outcome.needed >= 1);
        prop_assert!(outcome.checks.len() <= points.len());
        prop_assert_eq!(outcome.checks.is_empty(), points.is_empty());
        prop_assert!(outcome.unmet.iter().all(|clause| criterion.clauses.contains(clause)));
        if let Some(met_on) = outcome.met_on {
            let check = outcome.checks.iter().find(|check| check.day == met_on).expect("the check that met it");
            prop_assert!(check.unmet.is_empty() && check.run >= outcome.needed && outcome.unmet.is_empty());
        }
        // A score more does not take back what was met, except in the week that it belongs to.
        if criterion.weeks().is_none() && !points.is_empty() {
            let earlier = mastery(&asked, &by_day(&points[..points.len() - 1], &asides));
            prop_assert!(earlier.met_on.is_none() || earlier.met_on == outcome.met_on);
        }
    }
}
