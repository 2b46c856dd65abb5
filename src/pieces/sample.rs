//! What is typed about one writing sample: one form of boxes, a score for each goal that something was counted for.

use super::draft::{Draft, DraftField};
use super::typed::{SCORED, Typed, box_problem};
use crate::components::FieldKind;
use crate::state::settings::use_words;
use caseload::commands::NewObservation;
use caseload::ids::SeriesId;
use caseload::measures::{Measure, Raw};
use caseload::records::Outcome;
use caseload::showing::Reading;
use caseload::typed::{SAMPLE, counted_for, is_asked, read_sample};
use caseload::wording::Words;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::sync::Arc;

impl Typed {
    /// The observations of one writing sample, one for each goal that something was counted for. A code stands for all.
    pub fn sample(self, w: &Words, sample: &[Arc<Reading>]) -> Option<Vec<(SeriesId, NewObservation)>> {
        let texts = self.numbers.map(Draft::get);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let measures: Vec<&Measure> = sample.iter().map(|one| one.measure).collect();
        let mut counted = Vec::new();
        let first = || match read_sample(&measures, &texts) {
            Ok(found) => {
                counted = found;
                counted.first().map(|(_, raw)| Outcome::Scored(raw.clone()))
            }
            Err(wrong) => {
                let [first, ..] = self.numbers;
                let beside = self.numbers.get(wrong.place).copied().unwrap_or(first);
                beside.wrong(box_problem(w, &wrong.problem))
            }
        };
        let new = self.without_doubt(w, first)?;
        let Outcome::Scored(_) = new.outcome else {
            return Some(sample.iter().map(|one| (one.goal.series, new.clone())).collect());
        };
        let found: Vec<(&Arc<Reading>, NewObservation)> = counted
            .into_iter()
            .filter_map(|(at, raw)| {
                Some((sample.get(at)?, NewObservation { outcome: Outcome::Scored(raw), ..new.clone() }))
            })
            .collect();
        let sure = self.sure(w, found.iter().map(|(reading, new)| (reading.as_ref(), &new.outcome)));
        sure.then(|| found.into_iter().map(|(reading, new)| (reading.goal.series, new)).collect())
    }

    /// What is counted of a sample so far, by its goals' places.
    pub fn sample_counts(self, sample: &[Arc<Reading>]) -> Vec<(usize, Raw)> {
        let texts = self.numbers.map(|draft| draft.text.get());
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let measures: Vec<&Measure> = sample.iter().map(|one| one.measure).collect();
        if self.outcome.with(|outcome| outcome != SCORED) {
            return Vec::new();
        }
        // One by one: what is half typed for one goal hides nothing of another.
        let one = |(at, measure): (usize, &Measure)| Some((at, read_sample(&[measure], &texts).ok()?.pop()?.1));
        measures.into_iter().enumerate().filter_map(one).collect()
    }

    /// For how many goals of a sample something is typed, or coded.
    pub fn counted_for(self, sample: &[Arc<Reading>]) -> usize {
        let texts = self.numbers.map(Draft::get);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let coded = self.outcome.with_untracked(|outcome| outcome != SCORED);
        if coded { sample.len() } else { counted_for(sample.iter().map(|one| one.measure), &texts) }
    }
}

/// The boxes of a writing sample: those that its goals need.
pub fn sample_boxes(typed: Typed, sample: &[Arc<Reading>], first: &'static str) -> AnyView {
    let w = use_words();
    let scored = Memo::new(move |_| typed.outcome.with(|outcome| outcome == SCORED));
    let asked: Vec<usize> =
        (0..SAMPLE.len()).filter(|place| is_asked(sample.iter().map(|one| one.measure), *place)).collect();
    let one = move |(nth, place): (usize, &usize)| {
        let draft = *typed.numbers.get(*place)?;
        let label = texts(w.lang).boxes.name(SAMPLE.get(*place)?.name);
        let kind = FieldKind::Number;
        Some(if nth == 0 {
            view! { <DraftField draft label kind id=first class="big"/> }.into_any()
        } else {
            view! { <DraftField draft label kind class="big"/> }.into_any()
        })
    };
    (move || scored.get().then(|| asked.iter().enumerate().filter_map(one).collect_view())).into_any()
}
