//! The days without school on file, each to be changed or removed.

use super::effect::Effect;
use crate::components::{Button, Dialog, FieldKind, Glyph, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::calendar::SchoolCalendar;
use caseload::commands::{CalendarEdit, Command, NewNoSchool, Refusal};
use caseload::day::SchoolDay;
use caseload::ids::NoSchoolId;
use caseload::records::{Label, NoSchool};
use caseload::wording::Words;
use caseload::wording::people;
use caseload::wording::school::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// "Nov 23 to Nov 27", or one day.
pub(super) fn span(w: &Words, from: SchoolDay, to: SchoolDay) -> String {
    let today = clock::today();
    if from == to { w.short(from, today) } else { (texts(w.lang).from_to)(&w.short(from, today), &w.short(to, today)) }
}

/// How many Mondays to Fridays a range takes.
pub(super) fn weekdays(from: SchoolDay, to: SchoolDay) -> i32 {
    SchoolCalendar::default().school_days(from.plus_days(-1), to)
}

#[component]
pub(super) fn Entries(ranges: Memo<Vec<Arc<NoSchool>>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let open = RwSignal::new(None::<NoSchoolId>);
    let is_open = Signal::derive(move || open.with(Option::is_some));
    let row = move |range: Arc<NoSchool>| {
        let id = range.id;
        let name = range.name.to_string();
        let label = format!("{}: {name}", t.change);
        view! {
            <li class="item part-head">
                <span>
                    <b><bdi>{name}</bdi></b>
                    " "
                    <span class="cap">
                        {span(w, range.from, range.to)} " \u{b7} " {(t.school_days)(weekdays(range.from, range.to))}
                    </span>
                </span>
                <Button label look=Look::Quiet icon=Glyph::Pencil only=true press=Callback::new(move |()| open.set(Some(id)))/>
            </li>
        }
    };
    let list = move || {
        if ranges.with(Vec::is_empty) {
            return view! { <p class="cap">{t.none_yet}</p> }.into_any();
        }
        view! { <ul class="rows" id="closed">{ranges.get().into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    view! {
        {list}
        <Dialog open=is_open close=Callback::new(move |()| open.set(None)) title=t.change>
            {move || {
                let range = ranges.with_untracked(|all| all.iter().find(|range| Some(range.id) == open.get()).cloned());
                range.map(|range| view! { <Change range open/> })
            }}
        </Dialog>
    }
}

#[component]
fn Change(range: Arc<NoSchool>, open: RwSignal<Option<NoSchoolId>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let (desk, tell) = (use_desk(), use_tell());
    let id = range.id;
    let name = Draft::new(range.name.to_string());
    let (from, to) = (Draft::new(range.from.to_string()), Draft::new(range.to.to_string()));
    // What is typed so far, where it can be read.
    let edit = Memo::new(move |_| {
        let day = |draft: Draft| draft.text.with(|text| SchoolDay::parse(text.trim()));
        let read = (day(from), day(to), name.text.with(|text| Label::new(text).ok()));
        let change = match read {
            (Some(from), Some(to), Some(name)) if from <= to => vec![(id, NewNoSchool { from, to, name })],
            _ => Vec::new(),
        };
        CalendarEdit { change, ..CalendarEdit::default() }
    });
    let removal = CalendarEdit { remove: vec![id], ..CalendarEdit::default() };
    let without = removal.clone();
    let ask = move |edit: CalendarEdit, said: String| {
        desk.send(Command::ChangeCalendar(Box::new(edit)), move |outcome| match &outcome {
            Outcome::Done(_) => {
                open.try_set(None);
                tell.done(said.clone());
            }
            Outcome::Refused(Refusal::EndsBeforeItStarts) => {
                to.problem.try_set(t.ends_before.into());
                to_problem_in("#change-entry");
            }
            other => {
                name.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let bad = people::texts(w.lang).student.bad_date;
        let read = || {
            let name = name.value(w, Label::new)?;
            let from = from.day_or_empty(bad)?.or_else(|| from.wrong(w.problem.empty))?;
            let to = to.day_or_empty(bad)?.or_else(|| to.wrong(w.problem.empty))?;
            Some(NewNoSchool { from, to, name })
        };
        match read() {
            Some(new) => {
                ask(CalendarEdit { change: vec![(id, new)], ..CalendarEdit::default() }, t.changed.to_owned());
            }
            None => to_problem_in("#change-entry"),
        }
    };
    let called = range.name.to_string();
    let remove = move |()| ask(removal.clone(), (t.removed)(&called));
    view! {
        <form class="tight" id="change-entry" on:submit=save novalidate>
            <DraftField draft=name label=t.name required=true/>
            <div class="fields">
                <DraftField draft=from label=t.from kind=FieldKind::Date/>
                <DraftField draft=to label=t.to kind=FieldKind::Date/>
            </div>
            <Effect edit/>
            <details>
                <summary>{t.removing}</summary>
                <Effect edit=Signal::stored(without)/>
            </details>
            <div class="dialog-foot">
                <Button label=t.remove look=Look::Delete icon=Glyph::Bin press=Callback::new(remove)/>
                <Button label=w.common.cancel press=Callback::new(move |()| open.set(None))/>
                <Button label=w.common.save look=Look::Main/>
            </div>
        </form>
    }
}
