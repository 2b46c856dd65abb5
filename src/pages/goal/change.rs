//! Changes of teaching: the list, and adding one.

use super::Shown;
use crate::components::{Button, Choice, Dialog, FieldKind, Glyph, Look, RadioList};
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{Command, NewPhase};
use caseload::day::SchoolDay;
use caseload::ids::PhaseId;
use caseload::records::{Label, Note, Weight};
use leptos::prelude::*;

#[component]
pub(super) fn Changes(shown: Shown, changing: RwSignal<bool>) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let remove = move |id: PhaseId| {
        desk.send(Command::RemovePhase { id }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(w.goal.change_removed),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let list = move || {
        let reading = shown.get();
        let items = reading.phases.iter().rev().map(|phase| {
            let id = phase.id;
            let label = format!("{}: {}", w.goal.remove_change, phase.label);
            view! {
                <li class="item">
                    <div class="part-head">
                        <b>{phase.label.to_string()}</b>
                        <span class="cap">{(w.goal.since)(&w.short(phase.start, reading.today))}</span>
                        <Button
                            label
                            look=Look::Quiet
                            icon=Glyph::Bin
                            only=true
                            press=Callback::new(move |()| remove(id))
                        />
                    </div>
                    {phase.plan.as_ref().map(|plan| view! { <p class="cap">{plan.to_string()}</p> })}
                </li>
            }
        });
        let items = items.collect_view();
        (!reading.phases.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{w.goal.changes}</h2>
                    <ul class="rows">{items}</ul>
                </section>
            }
        })
    };
    let close = Callback::new(move |()| changing.set(false));
    view! {
        {list}
        <Dialog open=changing close title=w.goal.change_title>
            {move || changing.get().then(|| view! { <AddChange shown changing/> })}
        </Dialog>
    }
}

#[component]
fn AddChange(shown: Shown, changing: RwSignal<bool>) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let label = Draft::new("");
    let plan = Draft::new("");
    let busy = RwSignal::new(false);
    let day = Draft::new(clock::today().to_string());
    let weight = RwSignal::new(String::from("major"));
    let weights = vec![Choice::new("major", w.goal.major), Choice::new("minor", w.goal.minor)];
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let name = label.value(w, Label::new);
        let plan = plan.value(w, Note::optional);
        let start = SchoolDay::parse(&day.get()).or_else(|| day.wrong(w.problem.not_a_date));
        let (Some(label), Some(plan), Some(start)) = (name, plan, start) else {
            to_problem_in(".dialog");
            return;
        };
        let weight = if weight.get_untracked() == "minor" { Weight::Minor } else { Weight::Major };
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let goal = shown.with_untracked(|reading| reading.goal.id);
        desk.send(Command::AddPhase(NewPhase { goal, start, label, plan, weight }), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    changing.try_set(false);
                    tell.done(w.goal.change_saved);
                }
                other => {
                    day.problem.try_set(say::outcome(w, other).unwrap_or_default());
                    to_problem_in(".dialog");
                }
            }
        });
    };
    view! {
        <form class="tight" id="change" on:submit=save novalidate>
            <DraftField draft=label label=w.goal.change_label hint=w.goal.change_label_hint id="change-label" required=true/>
            <DraftField draft=day label=w.goal.date kind=FieldKind::Date/>
            <DraftField draft=plan label=w.goal.change_plan hint=w.goal.change_plan_hint/>
            <RadioList
                label=w.goal.change_weight
                choices=Signal::stored(weights)
                chosen=weight
                pick=Callback::new(move |(value,): (String,)| weight.set(value))
            />
            <div class="dialog-foot">
                <Button label=w.common.cancel press=Callback::new(move |()| changing.set(false))/>
                <Button label=w.goal.save_change look=Look::Main busy/>
            </div>
        </form>
    }
}
