//! The goal as it stands in the IEP, word for word, and where it differs from the structure.

use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{Command, GoalEdit};
use caseload::goal_text::differences;
use caseload::records::Note;
use caseload::showing::parts;
use caseload::wording::goal_plan::{difference, texts};
use leptos::prelude::*;

#[component]
pub(super) fn Official(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let goal = goal_now(shown);
    let id = goal.id;
    let text = Draft::new(goal.official.as_ref().map(ToString::to_string).unwrap_or_default());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(official) = text.value(w, Note::optional) else {
            to_problem();
            return;
        };
        let edits = vec![GoalEdit::Official(official)];
        desk.send(Command::ChangeGoal { id, edits }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.official_saved),
            other => {
                text.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    let compared = move || {
        let typed = text.text.get();
        if typed.trim().is_empty() {
            return None;
        }
        let found = shown.with(|reading| differences(&typed, &parts(w, reading)));
        if found.is_empty() {
            return Some(view! { <p class="cap">{t.agrees}</p> }.into_any());
        }
        let lines = found.iter().map(|one| view! { <li>{difference(w.lang, one)}</li> }).collect_view();
        Some(view! { <div class="banner warn"><div><b>{t.differs}</b><ul>{lines}</ul></div></div> }.into_any())
    };
    view! {
        <details class="part" open=goal.official.is_some()>
            <summary><h2>{t.official}</h2></summary>
            <form class="tight" on:submit=save novalidate>
                <p class="cap">{t.official_text}</p>
                <DraftField draft=text label=t.official kind=FieldKind::Area id="official"/>
                <div role="status">{compared}</div>
                <Button label=t.save_official look=Look::Tint/>
            </form>
        </details>
    }
}
