//! The classes and groups of a student, each with the support given there, and a new class without leaving the page.

use crate::components::{Button, Look, Select, Tick};
use crate::pieces::areas::area_choices;
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{ClassForm, Command, Refusal};
use caseload::ids::{ClassGroupId, StudentId};
use caseload::records::{ClassGroup, ContentArea, GatheringKind, Label, Seat, Student};
use caseload::wording::Words;
use caseload::wording::people::texts;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Ticked classes with what is typed about support.
#[derive(Clone, Copy)]
pub(super) struct SeatDrafts(RwSignal<BTreeMap<ClassGroupId, Draft>>);

impl SeatDrafts {
    pub(super) fn of(student: &Student) -> Self {
        let support = |seat: &Seat| seat.support.as_ref().map(ToString::to_string).unwrap_or_default();
        Self(RwSignal::new(student.seats.iter().map(|seat| (seat.group, Draft::new(support(seat)))).collect()))
    }

    fn tick(self, group: ClassGroupId, on: bool) {
        self.0.update(|seats| {
            if on {
                seats.entry(group).or_insert_with(|| Draft::new(""));
            } else {
                seats.remove(&group);
            }
        });
    }

    pub(super) fn read(self, w: &Words) -> Option<Vec<Seat>> {
        let seats = self.0.get_untracked();
        seats
            .into_iter()
            .map(|(group, draft)| draft.value(w, Label::optional).map(|support| Seat { group, support }))
            .collect()
    }
}

#[component]
pub(super) fn Seats(id: StudentId, seats: SeatDrafts) -> impl IntoView {
    let t = texts(use_words().lang);
    let desk = use_desk();
    let groups = Memo::new(move |_| {
        desk.caseload.with(|caseload| caseload.active_groups().into_iter().cloned().collect::<Vec<Arc<ClassGroup>>>())
    });
    let rows = move || {
        let groups = groups.get();
        if groups.is_empty() {
            return view! { <p class="cap">{t.student.no_classes}</p> }.into_any();
        }
        groups.into_iter().map(|group| row(&group, seats)).collect_view().into_any()
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{t.student.classes}</h2></legend>
            {rows}
            <NewClass id seats/>
        </fieldset>
    }
}

fn row(group: &ClassGroup, seats: SeatDrafts) -> AnyView {
    let t = texts(use_words().lang);
    let id = group.id;
    let name = group.name.to_string();
    let teacher = group.general_teacher.as_ref().map(|teacher| format!(" \u{b7} {teacher}")).unwrap_or_default();
    let on = Signal::derive(move || seats.0.with(|seats| seats.contains_key(&id)));
    let label = format!("{name}{teacher}");
    let draft = Memo::new(move |_| seats.0.with(|seats| seats.get(&id).map(|draft| draft.text)));
    let support = move || {
        draft.get()?;
        let draft = seats.0.with_untracked(|seats| seats.get(&id).copied())?;
        Some(view! { <DraftField draft label=(t.student.support_in)(&name) hint=t.student.support_hint/> })
    };
    view! {
        <div>
            <Tick label on flip=Callback::new(move |(on,): (bool,)| seats.tick(id, on))/>
            {support}
        </div>
    }
    .into_any()
}

/// Makes a class with this student in it, as a step of its own.
#[component]
fn NewClass(id: StudentId, seats: SeatDrafts) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).classes;
    let desk = use_desk();
    let tell = use_tell();
    let (name, general, special) = (Draft::new(""), Draft::new(""), Draft::new(""));
    let area = RwSignal::new(String::new());
    let save = move |()| {
        let read = || {
            Some(ClassForm {
                kind: GatheringKind::Class,
                name: name.value(w, Label::new)?,
                area: ContentArea::parse(&area.get_untracked()),
                general_teacher: general.value(w, Label::optional)?,
                special_teacher: special.value(w, Label::optional)?,
                members: [id].into(),
            })
        };
        let Some(form) = read() else {
            to_problem_in("#new-class");
            return;
        };
        let called = form.name.to_string();
        desk.send(Command::SaveClassGroup { id: None, form: Box::new(form) }, move |outcome| match &outcome {
            Outcome::Done(done) => {
                if let Some(made) = done.made {
                    seats.tick(ClassGroupId(made), true);
                }
                for draft in [name, general, special] {
                    draft.set("");
                }
                tell.done((t.saved)(&called));
            }
            Outcome::Refused(Refusal::NameTaken) => {
                name.problem.try_set(t.name_taken.into());
                to_problem_in("#new-class");
            }
            other => {
                name.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    view! {
        <details class="panel tight" id="new-class">
            <summary>{t.new}</summary>
            <div class="fields">
                <DraftField draft=name label=t.name hint=t.name_hint/>
                <Select
                    label=t.area
                    choices=Signal::stored(area_choices(t))
                    chosen=area
                    pick=Callback::new(move |(code,): (String,)| area.set(code))
                />
            </div>
            <div class="fields">
                <DraftField draft=general label=t.general_teacher/>
                <DraftField draft=special label=t.special_teacher/>
            </div>
            <Button label=t.save_new look=Look::Tint press=Callback::new(save)/>
        </details>
    }
}
