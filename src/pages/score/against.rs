//! What is typed against what is known: the last score, the aimline on that date, the accuracy that is asked for.

use crate::pieces::typed::Typed;
use crate::state::settings::use_words;
use caseload::day::SchoolDay;
use caseload::measures::Raw;
use caseload::showing::{Reading, value};
use caseload::wording::scoring::texts;
use caseload::wording::{Words, gap_size, percent};
use leptos::prelude::*;
use std::sync::Arc;

/// The sentence and the accuracy under the boxes, in step with them.
#[component]
pub(super) fn Against(typed: Typed, reading: Arc<Reading>) -> impl IntoView {
    let w = use_words();
    move || {
        let counts = typed.counts(&reading)?;
        let day = SchoolDay::parse(typed.day.text.get().trim()).unwrap_or(reading.today);
        let said = sentence(w, &reading, &counts, day);
        Some(view! { <div class="against">{accuracy(w, &reading, &counts)} <p aria-live="polite">{said}</p></div> })
    }
}

/// The same for each goal of a writing sample, by its name.
#[component]
pub(super) fn AgainstEach(typed: Typed, sample: Arc<Vec<Arc<Reading>>>) -> impl IntoView {
    let w = use_words();
    let said = move || {
        let day = SchoolDay::parse(typed.day.text.get().trim());
        let line = |(at, counts): (usize, Raw)| {
            let reading = sample.get(at)?;
            let said = sentence(w, reading, &counts, day.unwrap_or(reading.today))?;
            Some(view! { <p><b>{reading.goal.title.to_string()}</b> ": " {said}</p> })
        };
        typed.sample_counts(&sample).into_iter().filter_map(line).collect_view()
    };
    view! { <div aria-live="polite">{said}</div> }
}

/// "3 above last time, 2 below the aimline."
pub(super) fn sentence(w: &Words, reading: &Reading, counts: &Raw, day: SchoolDay) -> Option<String> {
    let t = &texts(w.lang).entry;
    let now = reading.measure.plotted(counts, reading.series.key.seconds)?.value;
    let words = |gap: f64, above: fn(&str) -> String, below: fn(&str) -> String, same: &str| {
        let size = gap_size(gap);
        if gap.abs() < 1e-9 {
            same.to_owned()
        } else if gap > 0.0 {
            above(&size)
        } else {
            below(&size)
        }
    };
    let before = reading.lines.iter().rev().filter(|line| line.observation.day < day).find_map(|line| line.value);
    let last = before
        .map_or_else(|| t.first_score.to_owned(), |last| words(now - last, t.above_last, t.below_last, t.as_last));
    match reading.goal.aim.value_on(day, &reading.calendar) {
        Some(aim) => Some((t.against)(&last, &words(now - aim, t.above_aim, t.below_aim, t.on_aim))),
        None => Some(format!("{last}: {}", value(reading.measure, now))),
    }
}

/// "88%, under 90%"
fn accuracy(w: &Words, reading: &Reading, counts: &Raw) -> Option<AnyView> {
    let t = &texts(w.lang).entry;
    let floor = reading.goal.criterion.accuracy_percent();
    let known = reading.measure.accuracy(counts).filter(|_| floor.is_some())?;
    let (right, all) = (known.right(), known.right() + known.wrong());
    let shown = percent(u32::try_from(right).ok()?, u32::try_from(all).ok()?, floor)?;
    let under = floor
        .filter(|floor| !known.reaches(*floor))
        .map(|floor| view! { <span class="warn-word">{(t.under)(floor)}</span> });
    Some(view! { <p class="accuracy"><span class="label">{t.accuracy}</span> <b>{shown}</b> {under}</p> }.into_any())
}
