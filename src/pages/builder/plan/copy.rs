//! Copying the goal to another student.

use super::{Shown, goal_now};
use crate::components::{ButtonLink, Choice, Look, Select};
use crate::state::desk::use_desk;
use crate::state::settings::{use_settings, use_words};
use caseload::ids::StudentId;
use caseload::route::Route;
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Copy(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let settings = use_settings();
    let goal = goal_now(shown);
    let id = goal.id;
    let others: Vec<StudentId> = desk.caseload.with_untracked(|caseload| {
        caseload.active_students().into_iter().map(|student| student.id).filter(|id| *id != goal.student).collect()
    });
    let to = RwSignal::new(others.first().map(ToString::to_string).unwrap_or_default());
    let empty = others.is_empty();
    let choices = Signal::derive(move || {
        desk.caseload.with(|caseload| {
            let known = others.iter().filter_map(|id| caseload.student(*id));
            known
                .map(|student| Choice::new(student.id.to_string(), settings.shown_name(student.name.as_str())))
                .collect::<Vec<_>>()
        })
    });
    let href =
        move || StudentId::parse(&to.get()).map(|student| Route::CopyGoal(student, id).hash()).unwrap_or_default();
    let body = if empty {
        view! { <p class="cap">{t.nobody_else}</p> }.into_any()
    } else {
        view! {
            <Select
                label=t.copy_to
                choices
                chosen=to
                pick=Callback::new(move |(id,): (String,)| to.set(id))
                id="copy-to"
            />
            <ButtonLink label=t.copy_go href=href look=Look::Tint/>
        }
        .into_any()
    };
    view! {
        <details class="part">
            <summary><h2>{t.copy}</h2></summary>
            <div class="tight"><p class="cap">{t.copy_text}</p> {body}</div>
        </details>
    }
}
