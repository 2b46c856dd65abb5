//! One objective: what it asks, its results, its tick.

use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Glyph, Look, Tick};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::aim::Millionths;
use caseload::commands::{Command, GoalEdit};
use caseload::day::SchoolDay;
use caseload::records::{Objective, ObjectiveResult};
use caseload::wording::Words;
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn One(shown: Shown, at: usize) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let id = goal_now(shown).id;
    let objective = Memo::new(move |_| shown.with(|reading| reading.goal.objectives.get(at).cloned()));
    let day = Draft::new(clock::today().to_string());
    let value = Draft::new("");
    // Every change writes the list anew with this objective changed, or without it.
    let change = move |said: &'static str, edit: &dyn Fn(Objective) -> Option<Objective>| {
        let mut objectives = shown.with_untracked(|reading| reading.goal.objectives.clone());
        if at < objectives.len() {
            let now = objectives.remove(at);
            if let Some(after) = edit(now) {
                objectives.insert(at, after);
            }
        }
        let edits = vec![GoalEdit::Objectives(objectives)];
        desk.send(Command::ChangeGoal { id, edits }, move |outcome| match &outcome {
            Outcome::Done(_) => {
                value.text.try_set(String::new());
                tell.done(said);
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let tick = Callback::new(move |(on,): (bool,)| {
        change(t.objective_changed, &|now| Some(Objective { met_on: on.then(clock::today), ..now }));
    });
    let remove = Callback::new(move |()| change(t.objective_removed, &|_| None));
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let on = match SchoolDay::parse(&day.get()) {
            None => day.wrong(w.problem.not_a_date),
            Some(on) if on > clock::today() => day.wrong(w.problem.future),
            known => known,
        };
        let seen = value.get();
        let seen = Millionths::parse(seen.trim().trim_end_matches('%')).or_else(|| value.wrong(w.problem.not_a_number));
        let (Some(on), Some(seen)) = (on, seen) else {
            to_problem();
            return;
        };
        change(t.result_added, &|mut now| {
            now.results.push(ObjectiveResult { day: on, value: seen });
            caseload::order::sort_by_key(&mut now.results, |result| result.day);
            Some(now)
        });
    };
    let met = Signal::derive(move || objective.with(|one| one.as_ref().is_some_and(|one| one.met_on.is_some())));
    let name = move || objective.with(|one| one.as_ref().map(|one| one.text.to_string()).unwrap_or_default());
    let scored = Memo::new(move |_| objective.with(|one| one.as_ref().is_some_and(|one| one.target.is_some())));
    let results = move || {
        scored.get().then(|| {
            view! {
                <form class="fields" style:align-items="end" on:submit=add novalidate>
                    <DraftField draft=value label=t.result kind=FieldKind::Number/>
                    <DraftField draft=day label=w.goal.date kind=FieldKind::Date/>
                    <Button label=t.add_result/>
                </form>
            }
        })
    };
    view! {
        <li class="card tight">
            <div class="part-head">
                <b>{name}</b>
                <Button label=move || (t.remove_objective)(&name()) look=Look::Quiet icon=Glyph::Bin only=true press=remove/>
            </div>
            <p class="cap">{move || objective.with(|one| one.as_ref().map(|one| facts(w, one)))}</p>
            <Tick label=move || (t.mark_met)(&name()) on=met flip=tick/>
            {results}
        </li>
    }
}

/// What an objective asks, what was seen, and whether it is met.
pub(crate) fn facts(w: &Words, one: &Objective) -> String {
    let t = texts(w.lang);
    let today = clock::today();
    let mut facts: Vec<String> = Vec::new();
    facts.extend(one.target.map(|target| (t.target_of)(&target.to_string())));
    facts.extend(one.by.map(|day| (t.by_day)(&w.long(day, today))));
    if !one.results.is_empty() {
        let list: Vec<String> =
            one.results.iter().map(|result| format!("{} ({})", result.value, w.short(result.day, today))).collect();
        facts.push((t.results)(&list.join(", ")));
    }
    facts.push(one.met_on.map_or_else(|| t.not_met_yet.to_owned(), |day| (t.met_on)(&w.long(day, today))));
    facts.join(" \u{b7} ")
}
