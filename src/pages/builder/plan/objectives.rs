//! The objectives under a goal: the list, and adding one.

use super::objective::One;
use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::platform::page;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::aim::Millionths;
use caseload::commands::{Command, GoalEdit};
use caseload::day::SchoolDay;
use caseload::records::{Note, Objective};
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Objectives(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let count = Memo::new(move |_| shown.with(|reading| reading.goal.objectives.len()));
    let list = move || {
        let rows = (0..count.get()).map(|at| view! { <One shown at/> });
        (count.get() > 0).then(|| view! { <ul class="stack">{rows.collect_view()}</ul> })
    };
    view! {
        <details class="part" open=count.get_untracked() != 0>
            <summary><h2>{t.objectives}</h2></summary>
            <div class="tight">
                <p class="cap">{t.objectives_text}</p>
                {list}
                <Add shown/>
            </div>
        </details>
    }
}

#[component]
fn Add(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let id = goal_now(shown).id;
    let text = Draft::new("");
    let target = Draft::new("");
    let by = Draft::new("");
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let said = text.value(w, Note::new);
        let score = match target.get().trim().trim_end_matches('%') {
            "" => Some(None),
            typed => Millionths::parse(typed).map(Some).or_else(|| target.wrong(w.problem.not_a_number)),
        };
        let day = match by.get().trim() {
            "" => Some(None),
            typed => SchoolDay::parse(typed).map(Some).or_else(|| by.wrong(w.problem.not_a_date)),
        };
        let (Some(said), Some(score), Some(day)) = (said, score, day) else {
            to_problem();
            return;
        };
        let mut objectives = shown.with_untracked(|reading| reading.goal.objectives.clone());
        objectives.push(Objective { text: said, target: score, by: day, results: Vec::new(), met_on: None });
        let edits = vec![GoalEdit::Objectives(objectives)];
        desk.send(Command::ChangeGoal { id, edits }, move |outcome| match &outcome {
            Outcome::Done(_) => {
                [text, target, by].iter().for_each(|draft| draft.set(""));
                tell.done(t.objective_added);
                page::focus("#objective");
            }
            other => {
                text.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    view! {
        <form class="tight" on:submit=save novalidate>
            <DraftField draft=text label=t.objective id="objective" required=true/>
            <div class="fields">
                <DraftField draft=target label=t.objective_target hint=t.objective_target_hint kind=FieldKind::Number id="objective-target"/>
                <DraftField draft=by label=t.objective_by kind=FieldKind::Date id="objective-by"/>
            </div>
            <Button label=t.add_objective look=Look::Tint/>
        </form>
    }
}
