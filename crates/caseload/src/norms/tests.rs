//! The shipped tables against their checksums, and looking up in them.

use super::oral_reading::{bands, calls_for_a_fluency_program, weekly_growth};
use super::*;
use crate::day::SchoolDay;
use crate::records::Grade;
use proptest::prelude::*;

fn grade(text: &str) -> Grade {
    Grade::parse(text).expect("a grade")
}

fn scores(of: &str, season: Season) -> Option<Vec<f64>> {
    bands(grade(of), season).map(|(_, bands)| bands.iter().map(|band| band.score).collect())
}

#[test]
fn the_tables_are_the_right_ones() {
    assert_eq!(scores("2", Season::Fall), Some(vec![23.0, 36.0, 50.0, 84.0, 111.0]));
    assert_eq!(scores("6", Season::Spring), Some(vec![91.0, 122.0, 146.0, 173.0, 204.0]));
    assert_eq!(scores("1", Season::Winter).map(|row| row[2]), Some(29.0), "and not 53, as a wrong copy has it");
    assert_eq!((scores("1", Season::Fall), scores("K", Season::Fall), scores("9", Season::Fall)), (None, None, None));
    let source = |of| bands(grade(of), Season::Fall).map(|(source, _)| source.year);
    assert_eq!((source("6"), source("7"), source("8")), (Some(2017), Some(2006), Some(2006)));
    let all = Grade::all().flat_map(|grade| {
        [Season::Fall, Season::Winter, Season::Spring].into_iter().filter_map(move |season| bands(grade, season))
    });
    assert_eq!(all.count(), 17 + 6, "85 and 30 scores, five to a row");
}

#[test]
fn growth_of_a_row_is_worked_out_and_not_copied() {
    let growth = |of, percentile| weekly_growth(grade(of), percentile).expect("a row");
    assert!((growth("1", 10) - 0.5625).abs() < 1e-9, "printed as 0.5");
    assert!((growth("5", 10) - 1.1875).abs() < 1e-9, "printed as 1.9");
    assert!((growth("6", 50) - 0.4375).abs() < 1e-9, "printed as 0.3");
    assert_eq!(weekly_growth(grade("2"), 40), None);
}

#[test]
fn a_score_stands_between_printed_percentiles_or_outside_them() {
    let (_, fall) = bands(grade("2"), Season::Fall).expect("a table");
    let at = |score| position(&fall, score, true);
    assert!(matches!(at(44.0), Some(Position::About(about)) if (about - 39.285_714).abs() < 1e-4));
    assert_eq!((at(23.0), at(111.0)), (Some(Position::About(10.0)), Some(Position::About(90.0))));
    assert_eq!((at(22.9), at(111.1)), (Some(Position::Below(10)), Some(Position::Above(90))));
    assert_eq!((at(f64::NAN), position(&fall[..1], 30.0, true)), (None, None));
    let broken = [fall[0], Band { score: f64::NAN, ..fall[1] }, fall[2]];
    assert_eq!(position(&broken, fall[2].score, true), None);
    assert_eq!((score_at(&fall, 50.0), score_at(&fall, 37.5)), (Some(50.0), Some(43.0)));
    assert_eq!((score_at(&fall, 9.9), score_at(&fall, 90.1)), (None, None));
    assert_eq!(calls_for_a_fluency_program(40.0, grade("2"), Season::Fall), Some(true));
    assert_eq!(calls_for_a_fluency_program(40.5, grade("2"), Season::Fall), Some(false));
}

#[test]
fn a_shared_score_has_the_highest_of_its_percentiles_and_lower_can_be_better() {
    let band = |percentile, score| Band { percentile, score };
    let tied = [band(10, 5.0), band(25, 5.0), band(50, 9.0)];
    assert_eq!(position(&tied, 5.0, true), Some(Position::About(25.0)));
    let fewer = [band(25, 9.0), band(75, 3.0)];
    assert_eq!(position(&fewer, 6.0, false), Some(Position::About(50.0)));
    assert_eq!(position(&fewer, 10.0, false), Some(Position::Below(25)));
    assert_eq!(position(&fewer, 1.0, false), Some(Position::Above(75)));
}

#[test]
fn a_date_belongs_to_the_nearer_season_and_the_summer_to_none() {
    let on = |text| season_on(SchoolDay::parse(text).expect("a date"), &WINDOWS);
    assert_eq!(on("2025-08-01"), InSeason::One(Season::Fall));
    assert_eq!(on("2025-10-16"), InSeason::One(Season::Fall));
    assert_eq!(on("2025-11-07"), InSeason::One(Season::Fall));
    // October 15 and December 1 are 47 days apart: no day is equally near, but February 15 and March 15 in 2026 are 28.
    assert_eq!(on("2025-11-08"), InSeason::One(Season::Winter));
    assert_eq!(on("2026-01-01"), InSeason::One(Season::Winter), "over the end of the year");
    assert_eq!(on("2026-03-01"), InSeason::Both(Season::Winter, Season::Spring));
    assert_eq!(on("2026-06-15"), InSeason::One(Season::Spring));
    assert_eq!((on("2026-06-16"), on("2026-07-31")), (InSeason::None, InSeason::None));
    assert_eq!(season_on(SchoolDay::parse("2026-01-01").expect("a date"), &[]), InSeason::None);
    assert_eq!(MonthDay::parse("02-29").map(|day| day.day), Some(29));
    assert_eq!((MonthDay::parse("13-01"), MonthDay::parse("1-01"), MonthDay::parse("+1-01")), (None, None, None));
}

#[test]
fn published_growth_is_for_the_measure_and_length_it_was_found_with() {
    let of = |measure, text, seconds| growth::published(measure, grade(text), seconds);
    assert_eq!(of("R-CBM", "2", Some(60)).map(|growth| (growth.realistic, growth.ambitious)), Some((1.5, Some(2.0))));
    assert_eq!(of("R-CBM", "4", None).map(|growth| (growth.realistic, growth.ambitious)), Some((0.85, None)));
    assert_eq!((of("R-CBM", "K", None), of("R-CBM", "7", None), of("M-COMP", "2", None)), (None, None, None));
    assert_eq!(of("MAZE", "3", Some(150)).map(|growth| growth.realistic), Some(0.4));
    assert_eq!(of("MAZE", "3", Some(180)), None, "another length is another score");
}

proptest! {
    #[test]
    fn a_better_score_never_stands_lower(at in 0_usize..23, low in 0.0_f64..250.0, more in 0.0_f64..60.0) {
        let tables: Vec<[Band; 5]> = Grade::all()
            .flat_map(|grade| [Season::Fall, Season::Winter, Season::Spring].map(|season| bands(grade, season)))
            .flatten()
            .map(|(_, bands)| bands)
            .collect();
        let rank = |score| match position(&tables[at], score, true) {
            Some(Position::Below(_)) => 0.0,
            Some(Position::About(about)) => about,
            Some(Position::Above(_)) => 100.0,
            None => f64::NAN,
        };
        prop_assert!(rank(low) <= rank(low + more));
        if (10.0..=90.0).contains(&rank(low)) {
            let back = score_at(&tables[at], rank(low)).expect("inside");
            prop_assert!((back - low).abs() < 1e-9);
        }
    }
}
