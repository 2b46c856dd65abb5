//! One student: the boxes of the measure, Enter saves and the next one that is due is there.

use super::against::Against;
use super::next::from_here;
use super::ways;
use crate::components::{Button, ButtonLink, FieldKind, Glyph, Header, Look, Segments, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField};
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
    // Who comes next is settled when the form opens, so that saving does not change it.
    let queue = use_readings().plan().with_untracked(|plan| from_here(plan, id));
    let next = queue.first().map_or(Route::Today, |item| Route::Score(item.reading.goal.id));
    let typed = Typed::empty(batch.day());
    kept_as_draft(typed, id);
    // Keys that came before the boxes go where they would have gone.
    let ahead = batch.typed_ahead();
    if !ahead.is_empty() {
        typed.type_ahead(&ahead);
        let last = ahead.len().saturating_sub(1);
        frame::before(move || page::focus_nth("#pad input.big", last));
    }
    let busy = RwSignal::new(false);
    let saving = Arc::clone(&reading);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // A second Enter while the first is on its way would be a second score.
        if busy.get_untracked() {
            return;
        }
        let Some(observation) = typed.observation(w, &saving) else {
            let odd = typed.check.with_untracked(|check| !check.is_empty());
            let place = if odd { "#score-first" } else { "#pad [aria-invalid=true]" };
            // Once the page shows it.
            frame::before(move || page::focus(place));
            return;
        };
        busy.set(true);
        batch.dated(observation.day);
        desk.send(Command::AddScore { series: saving.goal.series, observation }, move |outcome| {
            match &outcome {
                // Still busy: until the next form stands there, what is typed belongs to it.
                Outcome::Done(_) => {
                    desk.drop_draft(&draft_key(id));
                    typed.clear();
                    tell.done(w.goal.score_saved);
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
                    <div class="fields">{number_boxes(typed, Arc::clone(&reading), "score-first")}</div>
                    {said(typed)}
                    <Against typed reading/>
                    <Segments label=t.how choices chosen=typed.outcome pick full=true ink=true/>
                    <div class="fields">
                        <DraftField draft=typed.day label=t.date kind=FieldKind::Date/>
                        <DraftField draft=typed.form label=t.form/>
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

/// The draft is the one of the goal's page: what was begun there goes on here.
fn draft_key(goal: GoalId) -> String {
    format!("score/{goal}")
}

/// Takes up what was half typed, and keeps what is typed now: a moment after the last key, and when the page is left.
fn kept_as_draft(typed: Typed, id: GoalId) {
    let desk = use_desk();
    if let Some(draft) = desk.draft(&draft_key(id)) {
        typed.take_up(&draft);
    }
    let keep = move |text: String| {
        if text.is_empty() {
            desk.drop_draft(&draft_key(id));
        } else {
            desk.keep_draft(draft_key(id), text);
        }
    };
    let later = StoredValue::new_local(leptos::prelude::debounce(KEEP_AFTER, keep));
    on_cleanup(move || keep(untrack(|| typed.draft())));
    Effect::new(move |before: Option<String>| {
        let text = typed.draft();
        if before.is_some_and(|before| before != text) {
            later.update_value(|later| later(text.clone()));
        }
        text
    });
}
