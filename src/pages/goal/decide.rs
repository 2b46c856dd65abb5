//! What was decided about the goal: recording a decision beside the advice, the list of decisions, correcting one.

use super::Shown;
use crate::components::{Button, Choice as Row, Dialog, FieldKind, Glyph, Look, RadioList};
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{Command, DecisionForm, NewDecision};
use caseload::day::SchoolDay;
use caseload::ids::DecisionId;
use caseload::records::{Choice, Label, Note, TeamDecision};
use caseload::showing::advised;
use caseload::wording::decisions::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// What the dialog is open for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Open {
    New,
    Correct(DecisionId),
}

/// The decisions taken so far, newest first, and the dialog for one of them or a new one.
#[component]
pub(super) fn Decisions(shown: Shown, open: RwSignal<Option<Open>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let list = move || {
        let reading = shown.get();
        let items = reading.decisions.iter().rev().map(|one| {
            let (id, what) = (one.id, t.decided(one));
            let day = w.short(one.day, reading.today);
            let label = format!("{}: {what}, {day}", w.common.change);
            let advice = (t.advice)(t.choice(one.advised), one.saw.as_ref().map(Note::as_str));
            let version = (t.version)(one.rules_version);
            view! {
                <li class="item">
                    <div>
                        <b><bdi>{what}</bdi></b>
                        <span class="sub"><bdi>{(t.by)(&day, one.who.as_str())}</bdi></span>
                        {one.why.as_ref().map(|why| view! { <span class="sub"><bdi>{why.to_string()}</bdi></span> })}
                        <span class="sub">{advice} ", " {version}</span>
                    </div>
                    <Button
                        label
                        look=Look::Quiet
                        icon=Glyph::Pencil
                        only=true
                        press=Callback::new(move |()| open.set(Some(Open::Correct(id))))
                    />
                </li>
            }
        });
        let items = items.collect_view();
        (!reading.decisions.is_empty()).then(|| {
            view! {
                <section class="part" aria-labelledby="decisions">
                    <h2 id="decisions">{t.taken}</h2>
                    <ul class="rows decisions">{items}</ul>
                </section>
            }
        })
    };
    let is_open = Signal::derive(move || open.with(Option::is_some));
    let close = Callback::new(move |()| open.set(None));
    let title = move || if open.with(|open| matches!(open, Some(Open::Correct(_)))) { t.correct } else { t.record };
    view! {
        {list}
        <Dialog open=is_open close title>
            {move || open.get().map(|what| view! { <Form shown what open/> })}
        </Dialog>
    }
}

/// The form, filled with what the rules advise or with the decision that is corrected.
#[component]
fn Form(shown: Shown, what: Open, open: RwSignal<Option<Open>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let (desk, tell) = (use_desk(), use_tell());
    let settings = use_settings();
    let reading = shown.get_untracked();
    let known: Option<Arc<TeamDecision>> = match what {
        Open::New => None,
        Open::Correct(id) => reading.decisions.iter().find(|one| one.id == id).cloned(),
    };
    let advice = advised(w, &reading);
    let first = known.as_ref().map_or(advice.choice, |one| one.choice);
    let choice = RwSignal::new(first.name().to_owned());
    let text = |text: Option<String>| Draft::new(text.unwrap_or_default());
    let day = Draft::new(known.as_ref().map_or_else(clock::today, |one| one.day).to_string());
    let words = text(known.as_ref().and_then(|one| one.words.as_ref().map(ToString::to_string)));
    let who = Draft::new(known.as_ref().map_or_else(|| settings.author.get_untracked(), |one| one.who.to_string()));
    let why = text(known.as_ref().and_then(|one| one.why.as_ref().map(ToString::to_string)));
    let busy = RwSignal::new(false);
    let goal = reading.goal.id;
    let correcting = known.is_some();
    let done = move |said: &'static str| {
        move |outcome: Outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    open.try_set(None);
                    tell.done(said);
                }
                other => {
                    day.problem.try_set(say::outcome(w, other).unwrap_or_default());
                    to_problem_in("#decision");
                }
            }
        }
    };
    let read = move || {
        let choice = Choice::parse(&choice.get_untracked())?;
        let words = match choice {
            Choice::Other => words.value(w, Label::new).map(Some),
            _ => words.value(w, Label::optional),
        };
        let who = who.value(w, Label::new);
        let why = why.value(w, Note::optional);
        let day = SchoolDay::parse(&day.get()).or_else(|| day.wrong(w.problem.not_a_date));
        Some(DecisionForm { day: day?, choice, words: words?, who: who?, why: why? })
    };
    let kept = advice.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(form) = read() else { return to_problem_in("#decision") };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        match what {
            Open::Correct(id) => {
                desk.send(Command::CorrectDecision { id, form: Box::new(form) }, done(t.corrected));
            }
            Open::New => {
                let advice = kept.clone();
                let new = NewDecision { goal, form, advised: advice.choice, rule: advice.rule, saw: advice.saw };
                desk.send(Command::RecordDecision(Box::new(new)), done(t.recorded));
            }
        }
    };
    let remove = match what {
        Open::Correct(id) if correcting => Some(view! {
            <Button
                label=t.remove
                look=Look::Delete
                press=Callback::new(move |()| desk.send(Command::RemoveDecision { id }, done(t.removed)))
            />
        }),
        _ => None,
    };
    let choices = Choice::ALL.map(|one| Row::new(one.name(), t.choice(one))).to_vec();
    let advice = (!correcting).then(|| view! { <p class="cap">{(t.advised)(t.choice(advice.choice))}</p> });
    let save_label = if correcting { t.save_correction } else { t.save };
    view! {
        <form class="tight" id="decision" on:submit=save novalidate>
            {advice}
            <RadioList
                label=t.what
                choices=Signal::stored(choices)
                chosen=choice
                pick=Callback::new(move |(value,): (String,)| choice.set(value))
            />
            {move || {
                let other = choice.with(|choice| choice == Choice::Other.name());
                let shown = other || !words.text.with(String::is_empty);
                shown.then(|| view! { <DraftField draft=words label=t.words hint=t.words_hint required=other/> })
            }}
            <DraftField draft=why label=t.why hint=t.why_hint/>
            <DraftField draft=who label=t.who required=true/>
            <DraftField draft=day label=w.goal.date kind=FieldKind::Date/>
            <div class="dialog-foot">
                {remove}
                <Button label=w.common.cancel press=Callback::new(move |()| open.set(None))/>
                <Button label=save_label look=Look::Main busy/>
            </div>
        </form>
    }
}
