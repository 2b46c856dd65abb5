//! The rules on worked series, and the laws that hold for any series.

use super::*;
use crate::aim::{Aim, AimMode, AimPiece, Millionths};
use crate::calendar::SchoolCalendar;
use crate::measures::{Point, Ratio};
use crate::records::{Criterion, Direction};
use crate::standing::Track;
use proptest::prelude::*;

const START: &str = "2025-09-08";

/// A story told in scores: `(days after the baseline date, score)` against an aimline from 44 to 92 over 36 weeks.
#[derive(Clone, Debug)]
struct Story {
    direction: Direction,
    aim: Aim,
    scores: Vec<(i32, f64)>,
    changes: Vec<i32>,
    see_floor: Option<f64>,
}

fn start() -> SchoolDay {
    SchoolDay::parse(START).expect("a date")
}

fn aim(from: f64, to: f64) -> Aim {
    let value = |number| Millionths::nearest(number).expect("a value");
    let piece =
        AimPiece { start: start(), start_value: value(from), end: start().plus_days(252), end_value: value(to) };
    Aim { mode: AimMode::Calendar, pieces: vec![piece] }
}

fn story(scores: &[(i32, f64)]) -> Story {
    Story {
        direction: Direction::Increase,
        aim: aim(44.0, 92.0),
        scores: scores.to_vec(),
        changes: Vec::new(),
        see_floor: Some(5.0),
    }
}

/// One score a week from week 1 on, each so far from the aimline.
fn off_the_line(gaps: &[f64]) -> Story {
    let scores: Vec<(i32, f64)> =
        (1_i32..).zip(gaps).map(|(week, gap)| (7 * week, 44.0 + 48.0 / 36.0 * f64::from(week) + gap)).collect();
    story(&scores)
}

fn common() -> Story {
    let scores = [(1, 43), (2, 46), (3, 49), (4, 45), (6, 51), (7, 50), (8, 54), (9, 53), (10, 57)];
    story(&scores.map(|(week, words)| (7 * week, f64::from(words))))
}

impl Story {
    fn window(&self) -> Window {
        let point = |&(after, value): &(i32, f64)| Point {
            day: start().plus_days(after),
            value,
            exact: None::<Ratio>,
            accuracy: None,
            scores: 1,
        };
        let points: Vec<Point> = self.scores.iter().map(point).collect();
        Window::of(&Track {
            direction: self.direction,
            criterion: &Criterion { clauses: Vec::new() },
            baseline_day: start(),
            baseline: 44.0,
            aim: &self.aim,
            calendar: &SchoolCalendar::default(),
            interval_days: 7,
            see_floor: self.see_floor,
            changes: self.changes.iter().map(|after| start().plus_days(*after)).collect(),
            today: points.last().map_or(start(), |point| point.day),
            points,
            asides: Vec::new(),
            closed: None,
        })
    }

    fn says(&self, rule: &str) -> Verdict {
        self.finding(rule).verdict
    }

    fn finding(&self, rule: &str) -> Finding {
        decide(&self.window()).finding(rule).expect("a rule of the list").clone()
    }

    fn advice(&self) -> (Verdict, Option<&'static str>) {
        let decision = decide(&self.window());
        (decision.verdict, decision.decides)
    }

    /// The same story for a behaviour to reduce: everything is mirrored.
    fn mirrored(&self) -> Self {
        let turn = |value: Millionths| Millionths(100 * Millionths::ONE - value.0);
        let mut aim = self.aim.clone();
        for piece in &mut aim.pieces {
            (piece.start_value, piece.end_value) = (turn(piece.start_value), turn(piece.end_value));
        }
        let scores = self.scores.iter().map(|&(day, value)| (day, 100.0 - value)).collect();
        Self { direction: Direction::Decrease, aim, scores, ..self.clone() }
    }
}

#[test]
fn below_but_parallel_is_shown_by_all_rules_and_decided_by_growth() {
    let story = common();
    assert_eq!(story.says("R4"), Verdict::ChangeTeaching);
    assert_eq!(story.says("RM"), Verdict::ChangeTeaching);
    assert_eq!(story.says("RC"), Verdict::Keep);
    assert_eq!(story.advice(), (Verdict::Keep, Some("RC")));
}

#[test]
fn the_evidence_carries_values_and_dates() {
    let middle = common().finding("RM");
    assert_eq!((middle.checks, middle.days, middle.compared.len()), (9, 70, 3));
    let Some(Saw::Middle { value, aim, day }) = middle.saw else { panic!("the middle of three") };
    assert!((value - 54.0).abs() < 1e-12 && (aim - 56.0).abs() < 1e-9);
    assert_eq!(day, start().plus_days(63));
    let four = common().finding("R4");
    assert_eq!(four.saw, Some(Saw::Sides { better: 0, on: 0, worse: 4 }));
}

#[test]
fn five_checks_are_too_early_and_say_what_is_missing() {
    let story = off_the_line(&[-9.0; 5]);
    assert_eq!(story.advice(), (Verdict::TooEarly { checks: 6, weeks: 0 }, None));
    assert_eq!(story.says("R4"), Verdict::TooEarly { checks: 6, weeks: 3 });
}

#[test]
fn six_low_checks_alone_do_not_yet_call_for_a_change() {
    // The middle is below and so are the last four, but only at this one evaluation; growth is parallel.
    let six = off_the_line(&[-4.0, -5.0, -4.0, -5.0, -4.0, -5.0]);
    let decision = decide(&six.window());
    assert_eq!((decision.verdict, decision.decides, decision.unsupported), (Verdict::Keep, Some("RM"), true));
    let seven = off_the_line(&[-4.0, -5.0, -4.0, -5.0, -4.0, -5.0, -4.0]);
    assert_eq!(seven.advice(), (Verdict::ChangeTeaching, Some("RM")));
}

#[test]
fn four_low_checks_count_twice_only_when_the_rule_could_speak_both_times() {
    let below = |days: [i32; 7]| -> Story { story(&days.map(|after| (after, 39.0 + 48.0 / 252.0 * f64::from(after)))) };
    assert_eq!(below([1, 5, 9, 13, 16, 21, 22]).advice(), (Verdict::ChangeTeaching, Some("RM")));
    assert_eq!(below([1, 5, 9, 13, 16, 20, 22]).advice(), (Verdict::Keep, Some("RM")), "too early one check ago");
    let one_good_check = off_the_line(&[-4.0, -5.0, 1.0, -4.0, -5.0, -4.0, -5.0]);
    assert_eq!(one_good_check.says("R4"), Verdict::ChangeTeaching);
    assert!(decide(&one_good_check.window()).unsupported, "it lies among the four of one check ago");
}

#[test]
fn falling_behind_fast_is_enough_on_its_own() {
    let falling = off_the_line(&[0.0, -6.0, -12.0, -18.0, -24.0, -30.0]);
    assert_eq!(falling.says("RC"), Verdict::ChangeTeaching);
    assert_eq!(falling.advice(), (Verdict::ChangeTeaching, Some("RM")));
}

#[test]
fn from_eight_checks_and_six_weeks_growth_decides() {
    let slow = off_the_line(&[0.0, -3.0, -6.0, -9.0, -12.0, -15.0, -18.0, -21.0]);
    assert_eq!(slow.advice(), (Verdict::ChangeTeaching, Some("RC")));
    let fast = off_the_line(&[0.0, 3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0]);
    assert_eq!(fast.advice(), (Verdict::Raise, Some("RC")));
    let ending = |last: i32| story(&[3, 8, 13, 18, 23, 28, 33, last].map(|day| (day, 40.0))).advice().1;
    assert_eq!((ending(41), ending(42)), (Some("RM"), Some("RC")), "six weeks to the day");
    let crowded: Vec<(i32, f64)> = (1..=8).map(|day| (4 * day, 30.0)).collect();
    assert_eq!(story(&crowded).advice().1, Some("RM"), "eight checks within five weeks");
}

#[test]
fn four_points_say_nothing_before_three_weeks() {
    let daily = |last: i32| story(&[1, 2, 3, 4, 5, last].map(|day| (day, 30.0))).says("R4");
    assert_eq!(daily(20), Verdict::TooEarly { checks: 6, weeks: 3 });
    assert_eq!(daily(21), Verdict::ChangeTeaching);
}

#[test]
fn a_score_on_the_line_breaks_the_run() {
    let on = off_the_line(&[-3.0, -3.0, -3.0, 0.0, -3.0, -3.0, -3.0]);
    assert_eq!(on.finding("R4").saw, Some(Saw::Sides { better: 0, on: 1, worse: 3 }));
    assert_eq!(on.says("R4"), Verdict::Keep);
    let nearly = off_the_line(&[-3.0, -3.0, -3.0, 5e-10, -3.0, -3.0, -3.0]);
    assert_eq!(nearly.says("R4"), Verdict::Keep);
}

#[test]
fn a_long_pause_breaks_the_run_but_not_the_window() {
    let low = |weeks: &[i32]| -> Story { story(&weeks.iter().map(|week| (7 * week, 30.0)).collect::<Vec<_>>()) };
    assert_eq!(low(&[1, 2, 3, 4, 5, 9, 10, 11]).says("R4"), Verdict::ChangeTeaching, "exactly four weeks");
    let paused = low(&[1, 2, 3, 4, 5, 10, 11, 12]);
    assert!(matches!(paused.says("R4"), Verdict::TooEarly { .. }));
    assert_eq!(paused.says("RM"), Verdict::ChangeTeaching);
    assert_eq!(paused.finding("RC").checks, 8);
}

#[test]
fn a_change_empties_the_window_and_takes_effect_on_its_day() {
    let mut story = off_the_line(&[-9.0; 9]);
    story.changes = vec![7 * 6];
    let window = story.window();
    assert_eq!((window.checks.len(), window.start, window.days()), (4, start().plus_days(42), 21));
    assert_eq!(story.advice().0, Verdict::TooEarly { checks: 6, weeks: 0 });
}

#[test]
fn baseline_scores_and_scores_outside_the_aimline_do_not_count() {
    let mut story = off_the_line(&[1.0; 6]);
    story.scores.insert(0, (0, 44.0));
    story.scores.push((260, 95.0));
    assert_eq!(story.window().checks.len(), 6);
}

#[test]
fn an_amended_aimline_starts_the_window_anew() {
    let mut story = off_the_line(&[-9.0; 9]);
    let amended = start().plus_days(35);
    let last = story.aim.pieces[0];
    story.aim.pieces.push(AimPiece { start: amended, start_value: Millionths::whole(42), ..last });
    assert_eq!(story.window().checks.len(), 4, "the check on the day itself set the new start");
}

#[test]
fn every_rule_has_its_own_id_and_all_seven_are_there() {
    let ids: Vec<&str> = ALL.iter().map(|rule| rule.id).collect();
    assert_eq!(ids, ["RC", "RM", "R4", "R3", "RT", "RL", "FB"]);
}

#[test]
fn the_growth_band_is_the_one_of_the_reference_and_turns_with_the_direction() {
    let clean = Story { see_floor: None, ..common() };
    for story in [clean.clone(), clean.mirrored()] {
        let Some(Saw::Growth { slope, needed, low, high, p_enough, floor_used, .. }) = story.finding("RC").saw else {
            panic!("growth")
        };
        let sign = if story.direction == Direction::Increase { 1.0 } else { -1.0 };
        let (low, high) = if sign > 0.0 { (low, high) } else { (-high, -low) };
        assert!((sign * slope - 1.314_865).abs() < 1e-5 && (sign * needed - 4.0 / 3.0).abs() < 1e-9);
        assert!((low - 1.152_647).abs() < 1e-5 && (high - 1.514_019).abs() < 1e-5 && !floor_used);
        assert!((p_enough - 0.464_796).abs() < 1e-5);
    }
}

#[test]
fn the_middle_value_is_held_against_the_line_of_the_middle_day() {
    // Half a word under the line on each day: over the line of the day before, under that of its own.
    assert_eq!(off_the_line(&[-0.5; 6]).says("RM"), Verdict::ChangeTeaching);
    assert_eq!(off_the_line(&[0.5; 6]).says("RM"), Verdict::Raise);
}

#[test]
fn three_points_speak_from_the_third_check_and_only_with_one_voice() {
    assert_eq!(off_the_line(&[-1.0, -1.0]).says("R3"), Verdict::TooEarly { checks: 3, weeks: 0 });
    assert_eq!(off_the_line(&[-1.0, -1.0, -1.0]).says("R3"), Verdict::ChangeTeaching);
    assert_eq!(off_the_line(&[-1.0, 1.0, 1.0, 1.0]).says("R3"), Verdict::Raise);
    assert_eq!(off_the_line(&[-1.0, -1.0, 1.0]).says("R3"), Verdict::Keep);
    assert_eq!(off_the_line(&[-1.0, 0.0, -1.0]).says("R3"), Verdict::Keep, "on the line is neither side");
    assert_eq!(off_the_line(&[0.0, 1.0, 1.0]).says("R3"), Verdict::Keep);
    let seen = off_the_line(&[5.0, -1.0, 0.0, 1.0]).finding("R3");
    assert_eq!((seen.saw, seen.compared.len()), (Some(Saw::Sides { better: 1, on: 1, worse: 1 }), 3));
    let paused = story(&[7, 14, 50].map(|day| (day, 30.0)));
    assert!(matches!(paused.says("R3"), Verdict::TooEarly { .. }), "a pause of more than four school weeks");
}

#[test]
fn the_trend_on_the_worked_series_is_slower_than_the_line_and_under_it() {
    let finding = common().finding("RT");
    let Some(Saw::Trend { slope, needed, fitted, aim, day }) = finding.saw else { panic!("a trend") };
    assert!((slope - 1.314_865).abs() < 1e-6 && (needed - 4.0 / 3.0).abs() < 1e-9);
    assert!((fitted - 55.6).abs() < 0.05 && (aim - 57.333_333).abs() < 1e-6);
    assert_eq!((finding.verdict, day, finding.compared.len()), (Verdict::ChangeTeaching, start().plus_days(70), 9));
}

#[test]
fn the_trend_asks_for_a_change_only_when_both_speed_and_level_do() {
    let catching_up = off_the_line(&[-16.0, -14.0, -12.0, -10.0, -8.0, -6.0, -4.0, -2.0]);
    assert_eq!(catching_up.says("RT"), Verdict::Keep);
    let sinking = off_the_line(&[16.0, 14.0, 12.0, 10.0, 8.0, 6.0, 4.0, 2.0]);
    assert_eq!(sinking.says("RT"), Verdict::Keep);
    let rising = off_the_line(&[2.0, 4.0, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0]);
    assert_eq!(rising.says("RT"), Verdict::Raise);
    let seven = off_the_line(&[-2.0, -4.0, -6.0, -8.0, -10.0, -12.0, -14.0]);
    assert_eq!(seven.says("RT"), Verdict::TooEarly { checks: 8, weeks: 4 });
    let daily = |last: i32| story(&[1, 2, 3, 4, 5, 6, 7, last].map(|day| (day, 40.0 - f64::from(day)))).says("RT");
    assert_eq!(daily(27), Verdict::TooEarly { checks: 8, weeks: 4 });
    assert_eq!(daily(28), Verdict::ChangeTeaching);
}

#[test]
fn the_likelihood_speaks_from_week_six_with_four_checks() {
    let every_two_weeks = |last: i32| story(&[(14, 45.0), (21, 45.0), (28, 45.0), (last, 45.0)]).says("RL");
    assert_eq!(every_two_weeks(41), Verdict::TooEarly { checks: 4, weeks: 6 });
    assert_eq!(every_two_weeks(42), Verdict::ChangeTeaching);
    assert!(matches!(story(&[(14, 45.0), (28, 45.0), (42, 45.0)]).says("RL"), Verdict::TooEarly { .. }));
}

#[test]
fn the_likelihood_of_the_worked_series_is_unlikely_by_the_word_and_its_limits_are_those_of_the_words() {
    let finding = common().finding("RL");
    let Some(Saw::Outlook { chance, goal, value, day }) = finding.saw else { panic!("an outlook") };
    assert!((chance - 0.45).abs() < 0.005 && (value - 89.808_108).abs() < 1e-5 && (goal - 92.0).abs() < 1e-9);
    assert_eq!((finding.verdict, day), (Verdict::ChangeTeaching, start().plus_days(252)));
    // Straight on the line the chance is one half: possible, so keep going.
    assert_eq!(off_the_line(&[3.0, -3.0, 3.0, -3.0, -3.0, 3.0, -3.0, 3.0]).says("RL"), Verdict::Keep);
    assert_eq!(off_the_line(&[3.0, 6.0, 9.0, 12.0, 15.0, 18.0, 21.0, 24.0]).says("RL"), Verdict::Raise);
}

#[test]
fn the_projection_waits_for_week_twelve_and_nine_checks() {
    let low = |weeks: &[i32]| story(&weeks.iter().map(|week| (7 * week, 44.0)).collect::<Vec<_>>()).says("FB");
    assert_eq!(low(&[1, 2, 3, 4, 5, 6, 7, 8, 11]), Verdict::TooEarly { checks: 9, weeks: 12 });
    assert_eq!(low(&[1, 2, 3, 4, 5, 6, 7, 12]), Verdict::TooEarly { checks: 9, weeks: 12 });
    assert_eq!(low(&[1, 2, 3, 4, 5, 6, 7, 8, 12]), Verdict::ChangeTeaching);
    let a_day_short =
        [(7, 44.0), (14, 44.0), (21, 44.0), (28, 44.0), (35, 44.0), (42, 44.0), (49, 44.0), (56, 44.0), (83, 44.0)];
    assert_eq!(story(&a_day_short).says("FB"), Verdict::TooEarly { checks: 9, weeks: 12 });
    let twelve = |gap: f64| off_the_line(&[gap; 12]);
    assert_eq!(twelve(1.0).says("FB"), Verdict::Raise);
    assert_eq!(twelve(-1.0).says("FB"), Verdict::ChangeTeaching);
    assert_eq!(twelve(0.0).says("FB"), Verdict::Keep, "straight along the line it ends on the goal");
}

#[test]
fn nothing_is_said_about_a_goal_date_that_has_come() {
    let late: Vec<(i32, f64)> = (28..=36).map(|week| (7 * week, 40.0)).collect();
    assert_eq!(late.last().map(|last| last.0), Some(252));
    assert!(matches!(story(&late).says("FB"), Verdict::TooEarly { .. }));
    assert!(matches!(story(&late).says("RL"), Verdict::TooEarly { .. }));
    assert_eq!(story(&late).says("RT"), Verdict::ChangeTeaching);
}

#[test]
fn rules_that_only_look_on_do_not_change_the_advice() {
    let story = common();
    assert_eq!((story.says("R3"), story.says("RT")), (Verdict::ChangeTeaching, Verdict::ChangeTeaching));
    assert_eq!(story.advice(), (Verdict::Keep, Some("RC")));
}

fn any_story() -> impl Strategy<Value = Story> {
    let score = prop_oneof![6 => (0_i32..=100).prop_map(f64::from), 1 => Just(44.0), 1 => -1e6_f64..1e6];
    (
        proptest::collection::btree_map(0_i32..400, score, 0..30),
        0_i32..=100,
        0_i32..=100,
        proptest::collection::btree_set(0_i32..300, 0..3),
        any::<bool>(),
        any::<bool>(),
    )
        .prop_map(|(scores, from, to, changes, floored, amended)| {
            let mut aim = aim(f64::from(from), f64::from(to));
            if amended {
                let first = aim.pieces[0];
                aim.pieces.push(AimPiece { start: start().plus_days(90), ..first });
            }
            Story {
                direction: Direction::Increase,
                aim,
                scores: scores.into_iter().collect(),
                changes: changes.into_iter().collect(),
                see_floor: floored.then_some(5.0),
            }
        })
}

proptest! {
    #[test]
    fn every_rule_answers_every_series_without_nonsense(story in any_story()) {
        let window = story.window();
        let decision = decide(&window);
        prop_assert_eq!(decision.findings.len(), ALL.len());
        for finding in &decision.findings {
            prop_assert_eq!(finding.saw.is_none(), matches!(finding.verdict, Verdict::TooEarly { .. }));
            match finding.saw {
                Some(Saw::Growth { slope, needed, low, high, p_enough, scatter, .. }) => {
                    prop_assert!([slope, needed, low, high, scatter].iter().all(|value| value.is_finite()));
                    prop_assert!(low <= needed && needed <= high && (0.0..=1.0).contains(&p_enough));
                }
                Some(Saw::Middle { value, aim, .. }) => prop_assert!(value.is_finite() && aim.is_finite()),
                Some(Saw::Sides { better, on, worse }) => {
                    prop_assert_eq!(better + on + worse, if finding.rule == "R3" { 3 } else { 4 });
                }
                Some(Saw::Trend { slope, needed, fitted, aim, .. }) => {
                    prop_assert!([slope, needed, fitted, aim].iter().all(|value| value.is_finite()));
                }
                Some(Saw::Outlook { value, goal, chance, day }) => {
                    prop_assert!(value.is_finite() && goal.is_finite() && (0.0..=1.0).contains(&chance));
                    prop_assert!(window.checks.iter().all(|check| check.day < day));
                }
                None => {}
            }
        }
        prop_assert_eq!(decision.decides.is_none(), matches!(decision.verdict, Verdict::TooEarly { .. }));
    }

    #[test]
    fn turning_everything_round_leaves_the_advice(story in any_story()) {
        let (one, other) = (decide(&story.window()), decide(&story.mirrored().window()));
        prop_assert_eq!(one.verdict, other.verdict);
        for (a, b) in one.findings.iter().zip(&other.findings) {
            prop_assert_eq!(a.verdict, b.verdict);
        }
    }

    #[test]
    fn shifting_and_stretching_all_values_leaves_every_verdict(story in any_story(), up in 1_i32..50, double in any::<bool>()) {
        let factor = if double { 2.0 } else { 0.5 };
        let moved = |value: f64| (value + f64::from(up)) * factor;
        let mut other = story.clone();
        for score in &mut other.scores {
            score.1 = moved(score.1);
        }
        for piece in &mut other.aim.pieces {
            for value in [&mut piece.start_value, &mut piece.end_value] {
                *value = Millionths::nearest(moved(value.value())).expect("a value");
            }
        }
        other.see_floor = story.see_floor.map(|floor| floor * factor);
        let (one, two) = (decide(&story.window()), decide(&other.window()));
        prop_assert_eq!(one.verdict, two.verdict);
        for (a, b) in one.findings.iter().zip(&two.findings) {
            prop_assert_eq!(a.verdict, b.verdict, "{}", a.rule);
        }
    }

    #[test]
    fn the_other_direction_flips_every_rule(story in any_story()) {
        let flipped = Story { direction: Direction::Decrease, ..story.clone() };
        let turned = |verdict: Verdict| match verdict {
            Verdict::Raise => Verdict::ChangeTeaching,
            Verdict::ChangeTeaching => Verdict::Raise,
            same => same,
        };
        let (one, two) = (decide(&story.window()), decide(&flipped.window()));
        for (a, b) in one.findings.iter().zip(&two.findings) {
            // The limits of the likelihood words are not symmetric, so that rule is left to the mirrored series.
            if a.rule != "RL" {
                prop_assert_eq!(turned(a.verdict), b.verdict, "{}", a.rule);
            }
        }
    }
}
