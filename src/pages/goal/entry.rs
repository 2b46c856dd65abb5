//! A score in one line: date, the numbers the measure needs, Enter. Form, help and note wait behind one click.

use super::Shown;
use crate::components::{Button, Look, StudentName};
use crate::pieces::draft::Draft;
use crate::pieces::say;
use crate::pieces::typed::{Typed, typed_fields};
use crate::platform::{clock, frame, page};
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::Command;
use leptos::prelude::*;
use std::time::Duration;

/// How long after the last key a draft is kept.
const KEEP_AFTER: Duration = Duration::from_millis(400);

#[component]
pub(super) fn Entry(shown: Shown, name: Signal<String>) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let settings = use_settings();
    let tell = use_tell();
    let typed = Typed::empty(clock::today());
    let busy = RwSignal::new(false);
    let key = shown.with_untracked(|reading| format!("score/{}", reading.goal.id));
    if let Some(draft) = desk.draft(&key) {
        typed.take_up(&draft);
    }
    let kept = key.clone();
    // Kept a moment after the last key, not with every one.
    let keep = leptos::prelude::debounce(KEEP_AFTER, move |text: String| {
        if text.is_empty() {
            desk.drop_draft(&kept);
        } else {
            desk.keep_draft(kept.clone(), text);
        }
    });
    let keep = StoredValue::new_local(keep);
    // Whoever leaves before the moment is over loses nothing either.
    let left = key.clone();
    on_cleanup(move || {
        let text = untrack(|| typed.draft());
        if text.is_empty() {
            desk.drop_draft(&left);
        } else {
            desk.keep_draft(left.clone(), text);
        }
    });
    Effect::new(move |before: Option<String>| {
        let text = typed.draft();
        if before.is_some_and(|before| before != text) {
            keep.update_value(|keep| keep(text.clone()));
        }
        text
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        // A second Enter while the first is on its way would be a second score.
        if busy.get_untracked() {
            return;
        }
        let reading = shown.get_untracked();
        let Some(observation) = typed.observation(w, &reading) else {
            let odd = typed.check.with_untracked(|check| !check.is_empty());
            let place = if odd { "#score-first" } else { "#entry [aria-invalid=true]" };
            // Once the page shows it.
            frame::before(move || page::focus(place));
            return;
        };
        busy.set(true);
        let series = reading.goal.series;
        let done_key = key.clone();
        desk.send(Command::AddScore { series, observation }, move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    desk.drop_draft(&done_key);
                    typed.clear();
                    tell.done(w.goal.score_saved);
                    page::focus("#score-first");
                }
                // What was typed stays on the page.
                other => {
                    let text = say::outcome(w, other).unwrap_or_default();
                    typed.problem.try_set(text);
                }
            }
        });
    };
    let age = Draft::age(typed.day);
    view! {
        <form class="panel tight entry" id="entry" on:submit=save novalidate>
            <div class="part-head">
                <h2>{w.goal.add_score}</h2>
                <span class="cap"><StudentName name initials=settings.initials/></span>
                {age}
            </div>
            {typed_fields(typed, shown.get_untracked(), "score-first")}
            <Button label=w.goal.save_score look=Look::Main busy=desk.slow keys="Enter"/>
        </form>
    }
}
