//! Benchmarks that a student was given, as they may serve for a baseline.
//!
//! Only one in material of the goal's own grade is comparable (measurement reference 0.5); the others are listed too, so that
//! a page can say why they do not serve.

use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::ids::StudentId;
use crate::measures::{self, Measure, Point, Raw, Scored, by_day_as};
use crate::records::{Grade, Outcome, Purpose, Series, SeriesKey};
use crate::standing::scored;
use std::sync::Arc;

/// The newest benchmark of one series.
#[derive(Clone, Debug, PartialEq)]
pub struct Benchmark {
    /// Grade of its material.
    pub grade: Option<Grade>,
    /// The day of that sitting: the newest on which a scored probe was given.
    pub day: SchoolDay,
    /// The middle of the probes of that day, in the unit of the measure.
    pub value: f64,
    /// The probes of that day with their errors, where they were counted.
    pub probes: Vec<(f64, Option<u32>)>,
}

/// The middle of the passages of one sitting, and of their errors for the accuracy (measurement reference 1.2). None without
/// a passage.
pub fn middle(measure: &Measure, usual: Option<u32>, day: SchoolDay, passages: &[Raw]) -> Option<Point> {
    let scored =
        |raw: &Raw| Some(Scored { day, exact: measure.plotted(raw, usual)?.exact, accuracy: measure.accuracy(raw) });
    let scores: Vec<Scored> = passages.iter().filter_map(scored).collect();
    by_day_as(&scores, measure.same_day).pop()
}

/// The benchmark series of a student, by measure and grade; the sittings of each with the newest first.
pub fn sittings(caseload: &Caseload, student: StudentId) -> Vec<(Arc<Series>, Vec<Point>)> {
    let of_student = |series: &&Arc<Series>| {
        series.student == student && !series.deleted && series.key.purpose == Purpose::Benchmark
    };
    let mut all: Vec<(Arc<Series>, Vec<Point>)> = caseload
        .series
        .values()
        .filter(of_student)
        .filter_map(|series| {
            let measure = measures::of(&series.key)?;
            let scores = scores(caseload, series, measure);
            let mut points = by_day_as(&scores, measure.same_day);
            points.reverse();
            (!points.is_empty()).then(|| (Arc::clone(series), points))
        })
        .collect();
    crate::order::sort_by_key(&mut all, |(series, _)| series.key.clone());
    all
}

fn scores(caseload: &Caseload, series: &Series, measure: &Measure) -> Vec<Scored> {
    let given = caseload.observations(series.id).into_iter();
    given.filter_map(|observation| scored(observation, measure, series.key.seconds)).collect()
}

/// The errors that were counted in a session.
fn errors(outcome: &Outcome) -> Option<u32> {
    match outcome {
        Outcome::Scored(Raw::CorrectErrors { errors, .. }) => Some(*errors),
        _ => None,
    }
}

/// The newest benchmark of each series of this student with the measure, the scoring rule and the length of `key`; the
/// grade of the material may differ. Newest first.
pub fn benchmarks(caseload: &Caseload, student: StudentId, key: &SeriesKey) -> Vec<Benchmark> {
    let Some(measure) = measures::of(key) else { return Vec::new() };
    let same = |other: &SeriesKey| {
        other.purpose == Purpose::Benchmark
            && other.measure == key.measure
            && other.scoring == key.scoring
            && other.seconds.or(measure.seconds) == key.seconds.or(measure.seconds)
    };
    let series = caseload.series.values().filter(|series| series.student == student && !series.deleted);
    let newest = series.filter(|series| same(&series.key)).filter_map(|series| {
        let last = by_day_as(&scores(caseload, series, measure), measure.same_day).pop()?;
        let of_that_day = caseload.observations(series.id).into_iter().filter(|given| given.day == last.day);
        let probes = of_that_day.filter_map(|given| {
            let score = scored(given, measure, series.key.seconds)?;
            Some((score.exact.value(), errors(&given.outcome)))
        });
        Some(Benchmark { grade: series.key.grade, day: last.day, value: last.value, probes: probes.collect() })
    });
    let mut found: Vec<Benchmark> = newest.collect();
    crate::order::sort_by_key(&mut found, |benchmark| std::cmp::Reverse(benchmark.day));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::change::{Change, Versions, applied};
    use crate::commands::Command;
    use crate::ids::SeriesId;
    use crate::records::{Extra, Marks, Series};
    use crate::testing::{Desk, day, words};

    #[test]
    fn the_middle_of_the_newest_benchmark_is_found_and_other_scores_are_not() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (goal, monitoring) = desk.reading_goal(ana);
        desk.do_it(Command::AddScore { series: monitoring, observation: words("2025-09-15", 80, 1) });
        let series = desk.caseload.goal(goal).expect("the goal").series;
        let key = desk.caseload.one_series(series).expect("its series").key.clone();
        assert_eq!(benchmarks(&desk.caseload, ana, &key), []);

        let benchmark_key = SeriesKey { purpose: Purpose::Benchmark, ..key.clone() };
        let made = desk.with_pen(|_, pen| Series {
            id: SeriesId(pen.id()),
            author: "Ms. Okafor".into(),
            made: pen.stamp(),
            student: ana,
            key: benchmark_key,
            deleted: false,
            marks: Marks::default(),
            extra: Extra::new(),
        });
        let id = made.id;
        desk.caseload = applied(&desk.caseload, &[Change::Series(Versions::made(made))]);
        for (date, score) in [("2025-09-08", 41), ("2025-09-08", 47), ("2025-09-08", 44), ("2025-05-08", 60)] {
            desk.do_it(Command::AddScore { series: id, observation: words(date, score, 2) });
        }
        let probes = vec![(41.0, Some(2)), (47.0, Some(2)), (44.0, Some(2))];
        let wanted = Benchmark { grade: Grade::parse("2"), day: day("2025-09-08"), value: 44.0, probes };
        let other_grade = SeriesKey { grade: Grade::parse("1"), ..key.clone() };
        assert_eq!(benchmarks(&desk.caseload, ana, &key), std::slice::from_ref(&wanted));
        assert_eq!(benchmarks(&desk.caseload, ana, &other_grade), [wanted], "with its own grade beside it");
        let longer = SeriesKey { seconds: Some(120), ..key };
        assert_eq!(benchmarks(&desk.caseload, ana, &longer), []);
        let known = sittings(&desk.caseload, ana);
        let days: Vec<(SchoolDay, f64)> = known[0].1.iter().map(|point| (point.day, point.value)).collect();
        assert_eq!(
            (known.len(), days),
            (1, vec![(day("2025-09-08"), 44.0), (day("2025-05-08"), 60.0)]),
            "newest first"
        );
    }

    #[test]
    fn accuracy_comes_from_the_middle_of_words_and_the_middle_of_errors() {
        let reading = measures::by_code("R-CBM").expect("oral reading");
        let passage = |(correct, errors)| Raw::CorrectErrors { correct, errors, seconds: None };
        let middle = middle(reading, Some(60), day("2025-09-08"), &[(41, 9), (47, 3), (44, 4)].map(passage));
        let middle = middle.expect("a middle");
        let accuracy = middle.accuracy.expect("an accuracy");
        assert_eq!((middle.value, accuracy.right(), accuracy.wrong()), (44.0, 88, 8), "both doubled: 44 and 4");
        assert!(super::middle(reading, Some(60), day("2025-09-08"), &[]).is_none());
    }
}
