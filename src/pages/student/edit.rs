//! Correcting a student's name or grade, and removing a student.

use crate::components::{Button, Choice, Glyph, Look, Select};
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::ids::StudentId;
use caseload::records::{Grade, Label};
use caseload::route::Route;
use leptos::prelude::*;

/// Kindergarten to grade 12.
#[component]
pub fn GradeSelect(grade: RwSignal<String>) -> impl IntoView {
    let w = use_words();
    let choices: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    view! {
        <Select
            label=w.student.grade
            choices=Signal::stored(choices)
            chosen=grade
            pick=Callback::new(move |(text,): (String,)| grade.set(text))
        />
    }
}

#[component]
pub fn Edit(id: StudentId) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let settings = use_settings();
    let now = desk.caseload.with_untracked(|caseload| caseload.student(id).cloned());
    let name = Draft::new(now.as_ref().map(|student| student.name.to_string()).unwrap_or_default());
    let grade = RwSignal::new(now.as_ref().map_or("K", |student| student.grade.text()).to_owned());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let Some(label) = name.value(w, Label::new) else { return };
        let Some(grade) = Grade::parse(&grade.get_untracked()) else { return };
        desk.send(Command::ChangeStudent { id, name: label, grade }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(w.student.changed),
            other => {
                name.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    let remove = move |()| {
        let shown = settings.name_now(&name.get());
        desk.send(Command::RemoveStudent { id }, move |outcome| match &outcome {
            Outcome::Done(_) => {
                tell.done((w.student.removed)(&shown));
                go(Route::Caseload);
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    view! {
        <details class="panel" open=!settings.initials.get_untracked()>
        <summary><h2>{w.student.edit}</h2></summary>
        <form class="tight" on:submit=save novalidate>
            <DraftField draft=name label=w.student.name required=true/>
            <GradeSelect grade/>
            <div class="row">
                <Button label=w.student.save_change look=Look::Tint/>
                <Button label=w.student.remove look=Look::Delete icon=Glyph::Bin press=Callback::new(remove)/>
            </div>
        </form>
        </details>
    }
}
