//! Benchmarks that a student was given, as they may serve for a baseline.
//!
//! Only one in material of the goal's own grade is comparable (measurement reference 0.5); the others are listed too, so that
//! a page can say why they do not serve.

use crate::caseload::Caseload;
use crate::day::SchoolDay;
use crate::ids::StudentId;
use crate::measures::{self, Scored, by_day_as};
use crate::records::{Grade, Purpose, SeriesKey};
use crate::standing::scored;

/// The newest benchmark of one series.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Benchmark {
    /// Grade of its material.
    pub grade: Option<Grade>,
    pub day: SchoolDay,
    /// The middle of the probes of that day, in the unit of the measure.
    pub value: f64,
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
        let scores: Vec<Scored> = caseload
            .observations(series.id)
            .into_iter()
            .filter_map(|observation| scored(observation, measure, series.key.seconds))
            .collect();
        let last = by_day_as(&scores, measure.same_day).pop()?;
        Some(Benchmark { grade: series.key.grade, day: last.day, value: last.value })
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
        let wanted = Benchmark { grade: Grade::parse("2"), day: day("2025-09-08"), value: 44.0 };
        let other_grade = SeriesKey { grade: Grade::parse("1"), ..key.clone() };
        assert_eq!(benchmarks(&desk.caseload, ana, &key), [wanted]);
        assert_eq!(benchmarks(&desk.caseload, ana, &other_grade), [wanted], "with its own grade beside it");
        let longer = SeriesKey { seconds: Some(120), ..key };
        assert_eq!(benchmarks(&desk.caseload, ana, &longer), []);
    }
}
