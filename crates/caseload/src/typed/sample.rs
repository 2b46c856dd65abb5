//! One writing sample, counted once for all goals that it serves: total words, words spelled correctly, correct and incorrect
//! sequences (measurement reference 1.8).

use super::boxes::{Holds, Name, TypedBox};
use super::read::{BoxProblem, Texts, WrongBox};
use crate::ids::GoalId;
use crate::measures::{Measure, Raw};
use crate::showing::Reading;
use std::collections::BTreeMap;
use std::sync::Arc;

const fn counted(name: Name) -> TypedBox {
    TypedBox { name, holds: Holds::Whole, optional: true }
}

/// All boxes of a sample, in the order in which it is counted. A box keeps its place also where others are not asked for.
pub const SAMPLE: [TypedBox; 4] =
    [counted(Name::WordsWritten), counted(Name::WordsSpelled), counted(Name::Sequences), counted(Name::WrongSequences)];

const WRITTEN: usize = 0;
const SPELLED: usize = 1;
const SEQUENCES: usize = 2;
const WRONG: usize = 3;

/// The counts a measure is made from, and those of them that are its own: where these are empty, it was not counted.
fn parts(measure: &Measure) -> (&'static [usize], &'static [usize]) {
    match measure.code {
        "WE-TWW" => (&[WRITTEN], &[WRITTEN]),
        "WE-WSC" => (&[WRITTEN, SPELLED], &[SPELLED]),
        "WE-CWS" | "WE-CIWS" => (&[SEQUENCES, WRONG], &[SEQUENCES, WRONG]),
        _ => (&[], &[]),
    }
}

/// Whether the measure is counted from a writing sample.
pub fn is_from_sample(measure: &Measure) -> bool {
    !parts(measure).0.is_empty()
}

/// Whether one of these measures needs the count at this place.
pub fn is_asked<'a>(measures: impl IntoIterator<Item = &'a Measure>, place: usize) -> bool {
    measures.into_iter().any(|measure| parts(measure).0.contains(&place))
}

/// How many of these measures something was counted for.
pub fn counted_for<'a>(measures: impl IntoIterator<Item = &'a Measure>, texts: &[&str]) -> usize {
    let filled = |place: &usize| texts.get(*place).is_some_and(|text| !text.trim().is_empty());
    measures.into_iter().filter(|measure| parts(measure).1.iter().any(filled)).count()
}

/// The goals of the student for which the same sample is counted as for this one, itself among them, in the order of their
/// ids: the same length and grade, scores still collected, and here. Empty for a measure that is not counted from a sample.
pub fn together(all: &BTreeMap<GoalId, Arc<Reading>>, reading: &Reading) -> Vec<Arc<Reading>> {
    if !is_from_sample(reading.measure) {
        return Vec::new();
    }
    let same = |other: &&Arc<Reading>| {
        other.goal.id == reading.goal.id
            || other.goal.student == reading.goal.student
                && is_from_sample(other.measure)
                && (other.series.key.seconds, other.series.key.grade)
                    == (reading.series.key.seconds, reading.series.key.grade)
                && !other.is_over()
                && other.goal.elsewhere.is_none()
    };
    all.values().filter(same).cloned().collect()
}

/// The counts of each measure for which something is typed, with its place in `measures`; the texts stand at the places of
/// [`SAMPLE`]. Half of what a measure needs is a problem at the box that is missing.
///
/// # Errors
/// The first box that has to change: empty while its measure is counted, no whole number, more words spelled correctly
/// than written, or counts that the measure refuses. With nothing typed at all it is the first box that is asked for.
pub fn read_sample(measures: &[&Measure], texts: &[&str]) -> Result<Vec<(usize, Raw)>, WrongBox> {
    let typed = Texts { boxes: &SAMPLE, texts };
    let is_empty = |place: &usize| typed.text(*place).is_empty();
    let mut found = Vec::new();
    for (at, measure) in measures.iter().enumerate() {
        let (needs, own) = parts(measure);
        if own.iter().all(is_empty) {
            continue;
        }
        for place in needs {
            typed.whole(*place)?;
        }
        found.push((at, raw(measure, &typed)?));
    }
    if found.is_empty() {
        let needed = measures.iter().flat_map(|measure| parts(measure).0).copied();
        let place = needed.filter(|place| is_empty(place)).min().unwrap_or(WRITTEN);
        return typed.wrong(place, BoxProblem::Empty);
    }
    Ok(found)
}

fn raw(measure: &Measure, typed: &Texts<'_>) -> Result<Raw, WrongBox> {
    let (raw, place) = match measure.code {
        "WE-TWW" => (Raw::Count { count: typed.whole(WRITTEN)?, seconds: None }, WRITTEN),
        "WE-WSC" => {
            let (all, correct) = (typed.whole(WRITTEN)?, typed.whole(SPELLED)?);
            let wrong = WrongBox { place: SPELLED, problem: BoxProblem::MoreThanWritten };
            let errors = all.checked_sub(correct).ok_or(wrong)?;
            (Raw::CorrectErrors { correct, errors, seconds: None }, SPELLED)
        }
        _ => {
            let (correct, errors) = (typed.whole(SEQUENCES)?, typed.whole(WRONG)?);
            (Raw::CorrectErrors { correct, errors, seconds: None }, SEQUENCES)
        }
    };
    match measure.check(&raw) {
        Ok(()) => Ok(raw),
        Err(problem) => typed.wrong(place, BoxProblem::Raw(problem)),
    }
}
