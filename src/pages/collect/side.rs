//! The right side: what the session comes to, its layout, what belongs beside it, undo and save.

use super::live::{Live, stopwatch};
use super::{missing_text, setup};
use crate::components::{Button, ButtonLink, FieldKind, Glyph, Look};
use crate::pieces::draft::{Draft, DraftField};
use crate::state::settings::use_words;
use caseload::collect::{Setup, Way};
use caseload::measures::Raw;
use caseload::route::Route;
use caseload::showing::{Reading, typed_value, value_with_unit};
use leptos::prelude::*;
use std::sync::Arc;

pub fn side(
    live: Live,
    reading: Arc<Reading>,
    last: Option<Setup>,
    problem: RwSignal<String>,
    save: Callback<()>,
    busy: RwSignal<bool>,
) -> AnyView {
    let w = use_words();
    let t = live.texts;
    // Counts that are known already need no watching.
    let pad = Route::Score(reading.goal.id).hash();
    let result = move || {
        let now = live.now.get();
        let raw = live.session.with(|session| session.raw(now));
        match raw {
            Err(missing) => view! { <p class="cap">{missing_text(live, missing)}</p> }.into_any(),
            Ok(raw) => {
                let drawn = reading.measure.plotted(&raw, reading.series.key.seconds);
                let value = drawn.map(|drawn| value_with_unit(w, reading.measure, drawn.value));
                view! {
                    <p class="c-result">{value}</p>
                    <p class="cap">{amounts(live, &raw).unwrap_or_else(|| typed_value(w, reading.measure, &raw))}</p>
                }
                .into_any()
            }
        }
    };
    let keep_typed = move |draft: Draft| {
        Effect::new(move |before: Option<()>| {
            draft.text.track();
            if before.is_some() {
                live.keep();
            }
        });
    };
    [live.day, live.support, live.setting, live.note].into_iter().for_each(keep_typed);
    let wrong = move || {
        let text = problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    let wrong_beside = move || {
        [live.day, live.support, live.setting, live.note]
            .iter()
            .any(|draft| draft.problem.with(|text| !text.is_empty()))
    };
    let over = move || {
        if live.has_marks() {
            Some(
                view! { <Button label=t.start_over look=Look::Quiet press=Callback::new(move |()| live.start_over())/> },
            )
        } else {
            live.cleared.with(Option::is_some).then(|| {
                view! { <Button label=t.bring_back look=Look::Quiet press=Callback::new(move |()| live.bring_back())/> }
            })
        }
    };
    let typing = move || {
        (!live.has_marks()).then(|| {
            let href = pad.clone();
            view! { <ButtonLink label=t.type_instead look=Look::Quiet icon=Glyph::Pencil href/> }
        })
    };
    view! {
        {result}
        {typing}
        {move || (!live.laying.get()).then(|| setup::setup(live, last.clone()))}
        <details open=wrong_beside>
            <summary>{t.more} " " {live.day.age()}</summary>
            <div class="tight">
                <DraftField draft=live.day label=w.goal.date kind=FieldKind::Date/>
                <DraftField draft=live.support label=w.goal.support hint=t.support_hint/>
                <DraftField draft=live.setting label=t.setting hint=t.setting_hint/>
                <DraftField draft=live.note label=w.goal.note kind=FieldKind::Area/>
            </div>
        </details>
        {over}
        <div class="c-acts" hidden=live.laying>
            {wrong}
            <Button label=t.undo icon=Glyph::Undo keys="Z" press=Callback::new(move |()| live.undo())/>
            <Button label=t.save look=Look::Main icon=Glyph::Check keys="Enter" busy press=save/>
        </div>
    }
    .into_any()
}

/// What the value is made of, in words. None where the counts themselves say it.
fn amounts(live: Live, raw: &Raw) -> Option<String> {
    let t = live.texts;
    let time = |seconds: u32| stopwatch(seconds.saturating_mul(1000));
    Some(match raw {
        Raw::Count { count, seconds: None } => (t.tally.times)(*count),
        Raw::Count { count, seconds: Some(seconds) } => format!("{}, {}", (t.tally.times)(*count), time(*seconds)),
        Raw::Duration { total, episodes, .. } => {
            format!("{}, {}", time(*total), (t.duration.episodes)(usize::try_from(*episodes).unwrap_or(0)))
        }
        Raw::Latency { seconds, no_response, .. } => (t.latency.so_far)(seconds.len(), *no_response),
        Raw::Intervals { scored, of, .. } => (t.intervals.so_far)(*scored, *of),
        Raw::Helped { correct, of, most, .. } => {
            format!("{}, {}", (t.trials.so_far)(*correct, *of), (t.items.most_prompts)(most.unwrap_or(0)))
        }
        Raw::Prompts { levels, .. } => {
            let alone = levels.iter().filter(|level| level.is_independent()).count();
            (t.trials.alone_of)(alone, levels.len())
        }
        Raw::YesNo { met } if live.way == Way::YesNo => if *met { t.trials.met } else { t.trials.not_met }.into(),
        _ => return None,
    })
}
