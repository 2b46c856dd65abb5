//! Closing the goal with what became of it, and taking it up again.

use super::{Shown, goal_now};
use crate::components::{Button, Choice, FieldKind, Look, RadioList};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::day::SchoolDay;
use caseload::records::{Closing, Ending, Note};
use caseload::wording::goal_plan::{ending, texts};
use leptos::prelude::*;

#[component]
pub(super) fn Close(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let closed = Memo::new(move |_| shown.with(|reading| reading.goal.closed.clone()));
    move || {
        let body = match closed.get() {
            Some(closing) => view! { <Closed shown closing/> }.into_any(),
            None => view! { <Open shown/> }.into_any(),
        };
        view! {
            <details class="part" open=closed.get().is_some()>
                <summary><h2>{t.close}</h2></summary>
                {body}
            </details>
        }
    }
}

#[component]
fn Closed(shown: Shown, closing: Closing) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let id = goal_now(shown).id;
    let said = (t.closed_on)(&w.long(closing.day, clock::today()), ending(w.lang, closing.ending));
    let reopen = Callback::new(move |()| {
        desk.send(Command::ReopenGoal { id }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.reopened),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    });
    view! {
        <div class="tight">
            <p>{said}</p>
            {closing.note.map(|note| view! { <p class="cap">{note.to_string()}</p> })}
            <Button label=t.reopen press=reopen/>
        </div>
    }
}

#[component]
fn Open(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let (id, met) = shown.with_untracked(|reading| (reading.goal.id, reading.standing.mastery.met_on.is_some()));
    let day = Draft::new(clock::today().to_string());
    let note = Draft::new("");
    let outcome = RwSignal::new(if met { Ending::Met } else { Ending::NotMet }.name().to_owned());
    let choices = Ending::ALL.map(|one| {
        let name = ending(w.lang, one);
        let mut letters = name.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
        Choice::new(one.name(), format!("{first}{}", letters.as_str()))
    });
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let on = SchoolDay::parse(&day.get()).or_else(|| day.wrong(w.problem.not_a_date));
        let (Some(on), Some(note)) = (on, note.value(w, Note::optional)) else {
            to_problem();
            return;
        };
        let Some(ending) = Ending::parse(&outcome.get_untracked()) else { return };
        let closing = Closing { day: on, ending, note };
        desk.send(Command::CloseGoal { id, closing }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.closed),
            other => {
                day.problem.try_set(say::outcome(w, other).unwrap_or_default());
                to_problem();
            }
        });
    };
    view! {
        <form class="tight" on:submit=save novalidate>
            <p class="cap">{t.close_text}</p>
            <RadioList
                label=t.outcome
                choices=Signal::stored(choices.to_vec())
                chosen=outcome
                pick=Callback::new(move |(name,): (String,)| outcome.set(name))
            />
            <DraftField draft=day label=t.close_day kind=FieldKind::Date id="close-day"/>
            <DraftField draft=note label=t.close_note kind=FieldKind::Area id="close-note"/>
            <Button label=t.save_close look=Look::Tint/>
        </form>
    }
}
