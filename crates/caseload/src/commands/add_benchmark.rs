//! Benchmark scores: the passages of one sitting, kept in a series of their own that serves no goal.

use super::add_goal::new_series;
use super::{Decided, NewObservation, Refusal};
use crate::caseload::Caseload;
use crate::change::{Change, Pen, Versions};
use crate::day::SchoolDay;
use crate::history::Deed;
use crate::ids::StudentId;
use crate::records::{Purpose, SeriesKey};

/// The passages of one sitting, each valid in itself.
#[derive(Clone, Debug, PartialEq)]
pub struct NewBenchmark {
    /// The student, who has to be on file.
    pub student: StudentId,
    /// What was given; its purpose is a benchmark, whatever it says.
    pub key: SeriesKey,
    /// One per passage, in the order given; the median of them is made where it is shown (measurement reference 1.4).
    pub scores: Vec<NewObservation>,
}

/// All of them or none. The series is made with its first scores. Refused: no scores, a score that cannot be, and what
/// [`new_series`] refuses.
pub(super) fn decide(
    new: &NewBenchmark,
    caseload: &Caseload,
    today: SchoolDay,
    pen: &mut Pen<'_>,
) -> Result<Decided, Refusal> {
    if new.scores.is_empty() {
        return Err(Refusal::NothingNew);
    }
    let key = SeriesKey { purpose: Purpose::Benchmark, ..new.key.clone() };
    let mut known = caseload.series.values().filter(|series| !series.deleted && series.student == new.student);
    let mut changes = Vec::with_capacity(new.scores.len() + 1);
    let series = match known.find(|series| series.key == key) {
        Some(series) => series.as_ref().clone(),
        None => {
            let series = new_series(new.student, &key, caseload, pen)?;
            changes.push(Change::Series(Versions::made(series.clone())));
            series
        }
    };
    for score in &new.scores {
        score.check(&series, caseload, today)?;
        changes.push(Change::Observation(series.id, Versions::made(score.write(None, pen))));
    }
    Ok(Decided { deed: Deed::AddScore, changes, made: Some(series.id.0) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::Command;
    use crate::measures::{Raw, RawProblem};
    use crate::records::{Grade, Outcome};
    use crate::testing::{Desk, words};

    fn passages(student: StudentId, grade: &str, counts: &[(u32, u32)]) -> Command {
        let key = SeriesKey {
            measure: "R-CBM".into(),
            scoring: "standard".into(),
            grade: Grade::parse(grade),
            seconds: Some(60),
            purpose: Purpose::Monitoring,
        };
        let score = |(correct, errors): &(u32, u32)| NewObservation {
            outcome: Outcome::Scored(Raw::CorrectErrors { correct: *correct, errors: *errors, seconds: None }),
            ..words("2025-09-08", 0, 0)
        };
        Command::AddBenchmark(Box::new(NewBenchmark { student, key, scores: counts.iter().map(score).collect() }))
    }

    #[test]
    fn three_passages_make_one_benchmark_series_that_no_goal_is_judged_by() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (goal, monitoring) = desk.reading_goal(ana);
        let first = desk.do_it(passages(ana, "2", &[(41, 5), (47, 3), (44, 4)]));
        desk.do_it(passages(ana, "2", &[(52, 2)]));
        desk.do_it(passages(ana, "3", &[(30, 9)]));
        let benchmarks: Vec<_> =
            desk.caseload.series.values().filter(|series| series.key.purpose == Purpose::Benchmark).collect();
        assert_eq!(benchmarks.len(), 2, "one for each grade of material");
        assert!(benchmarks.iter().any(|series| desk.caseload.observations(series.id).len() == 4));
        assert!(desk.caseload.observations(monitoring).is_empty());
        assert_eq!(desk.caseload.goal(goal).map(|goal| goal.series), Some(monitoring));
        desk.undo(&first);
        assert_eq!(benchmarks_left(&desk), [1, 1], "the sitting went, the later one stays");
    }

    fn benchmarks_left(desk: &Desk) -> Vec<usize> {
        let all = desk.caseload.series.values().filter(|series| series.key.purpose == Purpose::Benchmark);
        all.map(|series| desk.caseload.observations(series.id).len()).collect()
    }

    #[test]
    fn a_sitting_is_taken_away_as_a_whole_and_comes_back_as_a_whole() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let (_, monitoring) = desk.reading_goal(ana);
        desk.do_it(passages(ana, "2", &[(41, 5), (47, 3), (44, 4)]));
        let series = desk.caseload.series.values().find(|series| series.key.purpose == Purpose::Benchmark);
        let series = series.expect("the benchmark series").id;
        let day = crate::testing::day("2025-09-08");
        let gone = desk.do_it(Command::RemoveSitting { series, day });
        assert!(desk.caseload.observations(series).is_empty());
        desk.undo(&gone);
        assert_eq!(desk.caseload.observations(series).len(), 3);
        let of_a_goal = Command::RemoveSitting { series: monitoring, day };
        assert_eq!(desk.try_do(of_a_goal).err(), Some(Refusal::NotHere));
    }

    #[test]
    fn one_passage_that_cannot_be_keeps_the_whole_sitting_out() {
        let mut desk = Desk::new();
        let ana = desk.student("Ana R.");
        let many = passages(ana, "2", &[(41, 5), (4_000_000, 3)]);
        assert!(matches!(desk.try_do(many).err(), Some(Refusal::Raw(RawProblem::TooMany { .. }))));
        assert_eq!(desk.try_do(passages(ana, "2", &[])).err(), Some(Refusal::NothingNew));
        assert!(desk.caseload.series.is_empty());
    }
}
