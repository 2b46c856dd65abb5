//! Scores out as a table: one row a score, with everything that was written about it.

use crate::caseload::Caseload;
use crate::ids::GoalId;
use crate::measures::Raw;
use crate::records::Outcome;
use crate::showing::Reading;
use crate::standing::school_calendar;
use crate::tables::{ByteMark, Writer};
use crate::wording::{Words, number};
use std::sync::Arc;

/// The scores of one goal, or of all; how many rows there are, and the bytes of the file.
pub fn scores_csv(
    caseload: &Caseload,
    only: Option<GoalId>,
    today: crate::day::SchoolDay,
    w: &Words,
) -> (usize, Vec<u8>) {
    let calendar = Arc::new(school_calendar(caseload));
    // Excel takes a CSV for UTF-8 only when it starts with the mark.
    let mut writer = Writer::new(ByteMark::With);
    writer.row(w.data.csv_head.iter().copied());
    let mut rows = 0;
    for student in caseload.students_by_name() {
        for goal in caseload.goals_of(student.id).filter(|goal| only.is_none_or(|only| only == goal.id)) {
            let Some(reading) = Reading::of(caseload, goal.id, &calendar, today) else { continue };
            for row in goal_rows(&reading, student.name.as_str(), student.grade.text(), w) {
                writer.row(row.iter().map(String::as_str));
                rows += 1;
            }
        }
    }
    (rows, writer.finish())
}

fn goal_rows(reading: &Reading, student: &str, grade: &str, w: &Words) -> Vec<[String; 17]> {
    let material = reading.series.key.grade.map_or("", |grade| grade.text());
    let phase_name = |phase| reading.phase_name(phase).map_or(w.goal.first_phase.to_owned(), |label| label.to_string());
    let line_row = |line: &crate::showing::Line| {
        let observation = &line.observation;
        let (status, correct, errors, of, times) = match &observation.outcome {
            Outcome::Scored(Raw::CorrectErrors { correct, errors, .. }) => {
                (w.goal.scored, correct.to_string(), errors.to_string(), String::new(), String::new())
            }
            Outcome::Scored(Raw::Trials { correct, of }) => {
                (w.goal.scored, correct.to_string(), String::new(), of.to_string(), String::new())
            }
            Outcome::Scored(Raw::Count { count, .. }) => {
                (w.goal.scored, String::new(), String::new(), String::new(), count.to_string())
            }
            // Of the other kinds each number has its column where there is one; the value drawn stands with all of them.
            Outcome::Scored(raw) => match raw.share() {
                Some((right, tried)) => {
                    (w.goal.scored, right.to_string(), String::new(), tried.to_string(), String::new())
                }
                None => (w.goal.scored, String::new(), String::new(), String::new(), String::new()),
            },
            Outcome::Absent => empty(w.goal.absent),
            Outcome::Refused => empty(w.goal.refused),
            Outcome::NotGiven => empty(w.goal.not_given),
            Outcome::Spoiled => empty(w.goal.spoiled),
        };
        let seconds = match &observation.outcome {
            Outcome::Scored(raw) => raw.length(),
            _ => None,
        };
        let seconds = seconds.map(|seconds| seconds.to_string()).unwrap_or_default();
        let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
        [
            student.to_owned(),
            grade.to_owned(),
            reading.goal.title.to_string(),
            // All measures of one's own share a code; their names tell them apart.
            reading.own.as_ref().map_or(reading.measure.code.to_owned(), |own| own.name.to_string()),
            material.to_owned(),
            phase_name(line.phase),
            observation.day.to_string(),
            status.to_owned(),
            line.value.map(number).unwrap_or_default(),
            correct,
            errors,
            of,
            times,
            seconds,
            text(observation.form.as_ref().map(|form| form.as_str())),
            text(observation.support.as_ref().map(|support| support.as_str())),
            text(observation.note.as_ref().map(|note| note.as_str())),
        ]
    };
    reading.lines.iter().map(line_row).collect()
}

fn empty(status: &'static str) -> (&'static str, String, String, String, String) {
    (status, String::new(), String::new(), String::new(), String::new())
}
