//! One student: the boxes of the measure, Enter saves and the next one that is due is there.

use super::against::{Against, AgainstEach};
use super::next::from_here;
use super::ways;
use crate::components::{Button, ButtonLink, FieldKind, Glyph, Header, Look, Segments, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::form_slot::form_slot;
use crate::pieces::sample::sample_boxes;
use crate::pieces::say;
use crate::pieces::spark::small_chart;
use crate::pieces::typed::{Typed, number_boxes, outcomes, said};
use crate::pieces::what::what;
use crate::platform::{frame, page};
use crate::state::batch::use_batch;
use crate::state::desk::{Outcome, use_desk};
use crate::state::readings::use_readings;
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::collect::Way;
use caseload::commands::Command;
use caseload::due::Item;
use caseload::ids::{GoalId, StudentId};
use caseload::route::Route;
use caseload::showing::Reading;
use caseload::typed::together;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::sync::Arc;
use std::time::Duration;

/// How long after the last key a draft is kept.
const KEEP_AFTER: Duration = Duration::from_millis(400);
/// The drawing above the boxes, in px.
const PICTURE: (f64, f64) = (320.0, 72.0);

#[component]
pub fn ScorePage(id: GoalId) -> impl IntoView {
    match use_readings().now().get(&id) {
        Some(reading) => view! { <Pad reading=Arc::clone(reading)/> }.into_any(),
        None => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Pad(reading: Arc<Reading>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let (desk, settings, tell, batch) = (use_desk(), use_settings(), use_tell(), use_batch());
    let id = reading.goal.id;
    let name = name_of(reading.goal.student);
    let sample = Arc::new(together(&use_readings().now(), &reading));
    // Who comes next is settled when the form opens, so that saving does not change it. The goals of one writing sample are
    // scored here together.
    let mut queue = use_readings().plan().with_untracked(|plan| from_here(plan, id));
    queue.retain(|item| !sample.iter().any(|one| one.goal.id == item.reading.goal.id));
    let next = queue.first().map_or(Route::Today, |item| Route::Score(item.reading.goal.id));
    let typed = Typed::empty(batch.day());
    let key = draft_key(id, &sample);
    kept_as_draft(typed, key.clone());
    // Keys that came before the boxes go where they would have gone, and the focus goes there in the same moment: a key in
    // between would land in another box.
    batch.waits();
    frame::before(move || {
        let ahead = batch.typed_ahead();
        if !ahead.is_empty() {
            typed.type_ahead(&ahead);
            page::focus_nth("#pad input.big", ahead.len().saturating_sub(1));
        }
        batch.takes();
    });
    let busy = RwSignal::new(false);
    let (saving, counted) = (Arc::clone(&reading), Arc::clone(&sample));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // A second Enter while the first is on its way would be a second score.
        if busy.get_untracked() {
            return;
        }
        let series = saving.goal.series;
        let scores = if counted.is_empty() {
            typed.observation(w, &saving).map(|observation| vec![(series, observation)])
        } else {
            typed.sample(w, &counted)
        };
        let Some(scores) = scores else {
            let odd = typed.check.with_untracked(|check| !check.is_empty());
            let place = if odd { "#score-first" } else { "#pad [aria-invalid=true]" };
            // Once the page shows it.
            frame::before(move || page::focus(place));
            return;
        };
        busy.set(true);
        if let Some((_, observation)) = scores.first() {
            batch.dated(observation.day);
        }
        let count = scores.len();
        let command = match <[_; 1]>::try_from(scores) {
            Ok([(series, observation)]) => Command::AddScore { series, observation },
            Err(scores) => Command::AddScores(scores),
        };
        let key = key.clone();
        desk.send(command, move |outcome| {
            match &outcome {
                // Still busy: until the next form stands there, what is typed belongs to it.
                Outcome::Done(_) => {
                    batch.waits();
                    desk.drop_draft(&key);
                    typed.clear();
                    if count > 1 {
                        tell.done((t.scores_saved)(count))
                    } else {
                        tell.done(w.goal.score_saved)
                    }
                    go(next);
                }
                // What was typed stays on the page, and what came after it has no place.
                other => {
                    busy.try_set(false);
                    drop(batch.typed_ahead());
                    typed.problem.try_set(say::outcome(w, other).unwrap_or_default());
                }
            }
        });
    };
    // While a score is on its way, what is typed belongs to the next one.
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if busy.get_untracked() && !event.ctrl_key() && !event.meta_key() && !event.alt_key() {
            event.prevent_default();
            batch.type_ahead(&event.key());
        }
    };
    let pick = Callback::new(move |(outcome,): (String,)| typed.outcome.set(outcome));
    let choices = outcomes(w, t.given);
    let label = if queue.is_empty() { t.save } else { t.save_and_next };
    let title = view! { <span>{t.title}</span> }.into_any();
    let collect = Way::of(reading.measure, &reading.goal.criterion).map(|_| {
        let href = Route::Collect(id).hash();
        view! { <ButtonLink label=texts(w.lang).today.collect icon=Glyph::Play href/> }
    });
    let series = reading.goal.series;
    let counts_a_sample = !sample.is_empty();
    let (boxes, against) = if sample.is_empty() {
        let against = view! { <Against typed reading=Arc::clone(&reading)/> }.into_any();
        (number_boxes(typed, Arc::clone(&reading), "score-first"), against)
    } else {
        (sample_boxes(typed, &sample, "score-first"), view! { <AgainstEach typed sample/> }.into_any())
    };
    view! {
        <Header title tabs=ways(false, Route::Score(id)) back=Route::Today.hash() back_label=w.common.back acts=view! { {collect} }.into_any()><Chip/></Header>
        <div class="page">
            <div class="goal-grid">
                <form class="panel tight pad" id="pad" on:submit=save on:keydown=keys novalidate>
                    <div class="part-head">
                        <h2><StudentName name=name initials=settings.initials/></h2>
                        <span class="cap">{what(w, &reading)}</span>
                    </div>
                    {small_chart(w, &reading, PICTURE)}
                    <div class="fields" class:sample=counts_a_sample>{boxes}</div>
                    {said(typed)}
                    {against}
                    <Segments label=t.how choices chosen=typed.outcome pick full=true ink=true/>
                    <div class="fields">
                        <DraftField draft=typed.day label=t.date kind=FieldKind::Date/>
                        {form_slot(typed, series)}
                    </div>
                    {Draft::age(typed.day)}
                    <div class="fields">
                        <DraftField draft=typed.support label=t.support/>
                        <DraftField draft=typed.note label=t.note/>
                    </div>
                    <Button label look=Look::Main big=true busy=desk.slow keys="Enter"/>
                </form>
                <div class="side"><Queue queue/></div>
            </div>
        </div>
    }
}

/// The ones that are due behind this one.
#[component]
fn Queue(queue: Vec<Item>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let settings = use_settings();
    let Some((first, rest)) = queue.split_first() else {
        return view! { <p class="cap">{t.last_one}</p> }.into_any();
    };
    let line = |item: &Item| {
        let name = name_of(item.reading.goal.student);
        let what = what(w, &item.reading);
        view! {
            <li class="item">
                <a class="plain" href=Route::Score(item.reading.goal.id).hash()>
                    <StudentName name initials=settings.initials tile=true sub=what/>
                </a>
            </li>
        }
    };
    let rest = rest.iter().map(line).collect_view();
    view! {
        <section>
            <h2 class="list-head">{t.coming}</h2>
            <ul class="rows queue">{line(first)} {rest}</ul>
        </section>
    }
    .into_any()
}

fn name_of(student: StudentId) -> String {
    use_desk()
        .caseload
        .with_untracked(|caseload| caseload.student(student).map(|one| one.name.to_string()).unwrap_or_default())
}

/// The draft is the one of the goal's page: what was begun there goes on here. A writing sample has one of its own, whichever
/// of its goals it was opened from.
fn draft_key(goal: GoalId, sample: &[Arc<Reading>]) -> String {
    sample.first().map_or_else(|| format!("score/{goal}"), |first| format!("sample/{}", first.goal.id))
}

/// Takes up what was half typed, and keeps what is typed now: a moment after the last key, and when the page is left.
fn kept_as_draft(typed: Typed, key: String) {
    let desk = use_desk();
    if let Some(draft) = desk.draft(&key) {
        typed.take_up(&draft);
    }
    let keep = move |text: String| {
        if text.is_empty() {
            desk.drop_draft(&key);
        } else {
            desk.keep_draft(key.clone(), text);
        }
    };
    let later = StoredValue::new_local(leptos::prelude::debounce(KEEP_AFTER, keep.clone()));
    on_cleanup(move || keep(untrack(|| typed.draft())));
    Effect::new(move |before: Option<String>| {
        let text = typed.draft();
        if before.is_some_and(|before| before != text) {
            later.update_value(|later| later(text.clone()));
        }
        text
    });
}
