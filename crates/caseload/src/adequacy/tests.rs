//! Adequacy on worked series, and the count of reports.

use super::*;
use crate::testing::{Series, day};
use proptest::prelude::*;

fn on(series: &Series, days: i32) -> Adequacy {
    let end = day("2025-09-08").plus_days(days);
    series.with_track(|track| Adequacy::of(track, end, Allowance::default()))
}

/// One score a week, each so far from the aimline of 44 to 92 over 36 weeks.
fn off_the_line(gaps: &[f64]) -> Series {
    let values: Vec<f64> = (1_i32..).zip(gaps).map(|(week, gap)| 44.0 + 48.0 / 36.0 * f64::from(week) + gap).collect();
    Series::weekly(&values)
}

#[test]
fn a_student_exactly_on_the_line_is_adequate_at_every_period_end() {
    let series = off_the_line(&[0.0; 20]).scatter(None);
    for days in 21..=140 {
        assert_eq!(on(&series, days).answer, Answer::Adequate, "day {days}");
    }
}

#[test]
fn the_middle_of_three_is_held_against_the_line_of_its_own_day() {
    let adequacy = on(&off_the_line(&[0.0, 0.0, -1.0, -2.0, -3.0]).scatter(None), 60);
    let now = adequacy.now.expect("three scores");
    assert_eq!(now.day, day("2025-09-08").plus_days(28));
    assert!((now.expected.expect("a line") - (44.0 + 16.0 / 3.0)).abs() < 1e-9);
    let expected_by = adequacy.expected_by.expect("the line on the last day");
    assert!((expected_by - (44.0 + 48.0 * 60.0 / 252.0)).abs() < 1e-9);
    assert_eq!((adequacy.checks, adequacy.few_checks), (5, true));
    assert!(!on(&off_the_line(&[0.0; 6]), 42).few_checks, "six are not few");
}

#[test]
fn ten_percent_of_the_expected_gain_is_allowed_and_no_more() {
    // In week 11 the line stands at 44 + 14.6667; a tenth of that gain is 1.4667.
    let at = |gap: f64| {
        let mut gaps = [0.0; 12];
        gaps[9..].fill(gap);
        on(&off_the_line(&gaps).scatter(None), 90)
    };
    let narrow = |gap| {
        let errors = Allowance { errors: 0.0, ..Allowance::default() };
        let mut gaps = [0.0; 12];
        gaps[9..].fill(gap);
        let end = day("2025-09-08").plus_days(90);
        off_the_line(&gaps).scatter(None).with_track(|track| Adequacy::of(track, end, errors))
    };
    assert_eq!(narrow(-1.46).answer, Answer::Adequate);
    assert_eq!(narrow(-1.48).answer, Answer::NotAdequate);
    assert!((narrow(-1.4).allowed.expect("a line") - 44.0 / 30.0).abs() < 1e-9);
    assert_eq!(at(-9.0).answer, Answer::NotAdequate);
    assert_eq!(at(9.0).answer, Answer::Adequate);
    assert!(!at(9.0).few_checks);
}

#[test]
fn the_usual_scatter_is_allowed_while_there_are_few_scores() {
    // 0.67 of the floor of 5 is 3.35.
    let gaps = |gap: f64| off_the_line(&[gap; 9]);
    assert!((on(&gaps(-3.3), 63).allowed.expect("a line") - 3.35).abs() < 1e-9);
    assert_eq!(on(&gaps(-3.3), 63).answer, Answer::Adequate);
    assert_eq!(on(&gaps(-3.4), 63).answer, Answer::NotAdequate);
    // From ten scores on the series speaks for itself, and this one has no scatter at all.
    let ten = on(&off_the_line(&[-3.3; 10]), 70);
    assert!((ten.allowed.expect("a line") - 1.2).abs() < 1e-9);
    assert_eq!(ten.answer, Answer::NotAdequate);
    let noisy = on(&off_the_line(&[20.0, -20.0, 20.0, -20.0, 20.0, -20.0, 20.0, -20.0, 20.0]), 63);
    assert!(noisy.allowed.expect("a line") > 14.0, "a larger scatter than the usual one is believed");
    let larger_floor = on(&gaps(-3.4).scatter(Some(6.0)), 63);
    assert_eq!(larger_floor.answer, Answer::Adequate);
}

#[test]
fn a_jump_at_a_phase_is_not_scatter_and_a_phase_does_not_start_the_count_anew() {
    let mut gaps = [-40.0; 12];
    gaps[6..].fill(-6.0);
    let mut series = off_the_line(&gaps).scatter(None);
    let one_phase = on(&series, 84);
    series.changes = vec![day("2025-09-08").plus_days(49)];
    let two_phases = on(&series, 84);
    assert_eq!((two_phases.checks, two_phases.answer), (12, Answer::NotAdequate));
    assert!((two_phases.allowed.expect("a line") - 44.0 / 30.0).abs() < 1e-9, "no scatter within the phases");
    assert!(one_phase.allowed > two_phases.allowed);
    series.changes.push(day("2025-09-08").plus_days(80));
    assert_eq!(on(&series, 84).answer, Answer::NotAdequate, "one check in the new phase");
}

#[test]
fn two_scores_or_no_line_leave_it_to_the_case_manager() {
    assert_eq!(on(&off_the_line(&[-9.0; 2]), 21).answer, Answer::TooLittleData);
    assert_eq!(
        on(&off_the_line(&[-9.0; 12]), 20).answer,
        Answer::TooLittleData,
        "scores after the period do not count"
    );
    let after_the_end = Series::new(&[(245, 50.0), (253, 50.0), (260, 50.0)]);
    let adequacy = on(&after_the_end, 270);
    assert_eq!((adequacy.answer, adequacy.allowed, adequacy.expected_by), (Answer::TooLittleData, None, None));
    assert!(adequacy.now.is_some());
}

#[test]
fn where_fewer_is_better_over_the_line_is_the_worse_side() {
    assert_eq!(on(&off_the_line(&[9.0; 9]).fewer(), 63).answer, Answer::NotAdequate);
    assert_eq!(on(&off_the_line(&[-9.0; 9]).fewer(), 63).answer, Answer::Adequate);
    // From 44 down to 8: in week 8 the line has fallen by 8, and 0.8 more is allowed.
    let values: Vec<f64> = (1..=9).map(|week| 44.0 - f64::from(week) + 0.7).collect();
    let mut falling = Series::weekly(&values).scatter(None).fewer();
    falling.aim.pieces[0].end_value = crate::testing::whole(8);
    let adequacy = on(&falling, 63);
    assert!((adequacy.allowed.expect("a line") - 0.8).abs() < 1e-9);
    assert_eq!(adequacy.answer, Answer::Adequate);
}

fn after(reports: &[(Answer, bool)]) -> InARow {
    reports.iter().fold(InARow::default(), |count, (answer, failing)| count.after(*answer, *failing))
}

#[test]
fn three_reports_without_adequate_progress_lead_to_a_revision_meeting() {
    let no = (Answer::NotAdequate, false);
    let duties = [1, 2, 3, 4].map(|reports| after(&vec![no; reports]).duty());
    assert_eq!(duties, [Duty::Staffing, Duty::StaffingAndForm, Duty::RevisionMeeting, Duty::RevisionMeeting]);
    assert_eq!(after(&[no, no, (Answer::Adequate, false)]).duty(), Duty::None);
    assert_eq!(after(&[no, (Answer::Adequate, true)]).duty(), Duty::StaffingAndForm, "a failing grade");
}

#[test]
fn too_little_data_neither_adds_nor_resets_and_twice_it_opens_a_staffing() {
    let (no, little) = ((Answer::NotAdequate, false), (Answer::TooLittleData, false));
    assert_eq!(after(&[no, little]), InARow { not_adequate: 1, too_little_data: 1 });
    assert_eq!(after(&[no, little]).duty(), Duty::CollectChecks);
    assert_eq!(after(&[no, little, no]).duty(), Duty::StaffingAndForm);
    assert_eq!(after(&[little, little]).duty(), Duty::Staffing);
    assert_eq!(after(&[little, (Answer::Adequate, false), little]).duty(), Duty::CollectChecks);
}

proptest! {
    #[test]
    fn every_series_has_an_answer_without_nonsense(
        scores in proptest::collection::btree_map(0_i32..300, -1e6_f64..1e6, 0..25),
        changes in proptest::collection::btree_set(0_i32..250, 0..3),
        end in 0_i32..300, fewer in any::<bool>(), floored in any::<bool>(),
    ) {
        let mut series = Series::new(&scores.into_iter().collect::<Vec<_>>()).scatter(floored.then_some(5.0));
        series.changes = changes.into_iter().map(|days| day("2025-09-08").plus_days(days)).collect();
        if fewer {
            series = series.fewer();
        }
        let adequacy = on(&series, end);
        prop_assert!(adequacy.allowed.is_none_or(|allowed| allowed.is_finite() && allowed >= 0.0));
        prop_assert_eq!(adequacy.allowed.is_none(), adequacy.answer == Answer::TooLittleData);
        prop_assert_eq!(adequacy.now.is_some(), adequacy.checks >= 3);
    }
}

#[test]
fn a_score_on_the_last_day_of_the_period_counts_in_it() {
    let series = off_the_line(&[-9.0; 12]);
    assert_eq!(on(&series, 20).checks + 1, on(&series, 21).checks, "the third check is of day 21");
}
