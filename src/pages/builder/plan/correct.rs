//! Correcting what was typed wrongly in words, criterion or schedule. The same fields as in the builder, filled from the
//! goal.

use super::super::criterion::Fields;
use super::super::form::Form;
use super::super::time::Schedule;
use super::super::{keep, read};
use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{DraftField, to_problem};
use crate::pieces::say;
use crate::platform::{frame, page};
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{Command, GoalEdit};
use caseload::records::{Grade, Label, Note};
use caseload::wording::builder;
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Correct(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let b = builder::texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let goal = goal_now(shown);
    let id = goal.id;
    let form = Form::new(w, desk, Grade::K);
    keep::copy(form, id);
    // A schedule that stands already is not asked about again.
    form.looser.set(goal.interval_days.to_string());
    let elsewhere = goal.elsewhere.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let title = form.title.value(w, Label::new);
        let behavior = form.behavior.value(w, Note::optional);
        let condition = form.condition.value(w, Note::optional);
        let criterion = untrack(|| read::checked_criterion(form));
        let interval = untrack(|| read::checked_interval(form));
        let (Some(title), Some(behavior), Some(condition)) = (title, behavior, condition) else { return };
        let (Some((criterion, share)), Some(interval_days)) = (criterion, interval) else {
            to_problem();
            return;
        };
        if untrack(|| read::too_loose(form)).is_some() {
            frame::before(|| page::focus("#looser button"));
            return;
        }
        let edits = vec![
            GoalEdit::Words { title, condition, behavior },
            GoalEdit::Criterion { criterion, share },
            GoalEdit::Schedule { interval_days, elsewhere: elsewhere.clone() },
        ];
        desk.send(Command::ChangeGoal { id, edits }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.corrected),
            other => {
                form.target.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    view! {
        <details class="part">
            <summary><h2>{t.correct}</h2></summary>
            <form class="tight" on:submit=save novalidate>
                <p class="cap">{t.correct_text}</p>
                <DraftField draft=form.title label=w.builder.goal_name hint=w.builder.goal_name_hint id="goal-title" required=true/>
                <DraftField draft=form.condition label=w.builder.condition kind=FieldKind::Area id="condition"/>
                <DraftField draft=form.behavior label=b.behavior hint=b.behavior_hint id="behavior"/>
                <Fields form/>
                <Schedule form mode=false/>
                <Button label=t.save_correction look=Look::Tint/>
            </form>
        </details>
    }
}
