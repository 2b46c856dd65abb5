//! The school's calendar: first and last day, days without school, and the level bands. What a change does to aimlines is said
//! before it is saved.

mod add;
mod bands;
mod effect;
mod entry;

use crate::components::{Button, FieldKind, Header, Look};
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use add::Add;
use bands::Bands;
use caseload::commands::{CalendarEdit, Command, Refusal};
use caseload::day::SchoolDay;
use caseload::records::NoSchool;
use caseload::route::Route;
use caseload::school_calendar::year_on;
use caseload::wording::people;
use caseload::wording::school::texts;
use entry::Entries;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn CalendarPage() -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let ranges = Memo::new(move |_| {
        desk.caseload.with(|caseload| {
            let mut ranges: Vec<Arc<NoSchool>> = caseload.no_school_ranges().cloned().collect();
            caseload::order::sort_by_key(&mut ranges, |range| (range.from, range.to, range.id));
            ranges
        })
    });
    let title = view! { <span>{t.title}</span> }.into_any();
    view! {
        <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p>{t.intro}</p>
                <Year/>
                <section class="part">
                    <h2>{t.closed}</h2>
                    <Entries ranges/>
                </section>
                <Add/>
                <Bands/>
            </div>
        </div>
    }
}

/// First and last day of school.
#[component]
fn Year() -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let on_file = Memo::new(move |_| desk.caseload.with(|caseload| year_on(caseload, clock::today()).cloned()));
    let text = |day: Option<SchoolDay>| day.map(|day| day.to_string()).unwrap_or_default();
    let known = on_file.get_untracked();
    let first = Draft::new(text(known.as_ref().map(|year| year.first)));
    let last = Draft::new(text(known.as_ref().map(|year| year.last)));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let bad = people::texts(w.lang).student.bad_date;
        let read = |draft: Draft| draft.day_or_empty(bad)?.or_else(|| draft.wrong(w.problem.empty));
        let (Some(from), Some(to)) = (read(first), read(last)) else {
            to_problem_in("#school-year");
            return;
        };
        // The same school year is corrected; days of another one are another one.
        let same = on_file.get_untracked().filter(|year| year.first.storage_year() == from.storage_year());
        let edit = CalendarEdit { year: Some((same.map(|year| year.id), from, to)), ..CalendarEdit::default() };
        desk.send(Command::ChangeCalendar(Box::new(edit)), move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.year_saved),
            Outcome::Refused(Refusal::EndsBeforeItStarts) => {
                last.problem.try_set(t.year_order.into());
                to_problem_in("#school-year");
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    view! {
        <form class="tight" id="school-year" on:submit=save novalidate>
            <h2>{t.year}</h2>
            <div class="fields">
                <DraftField draft=first label=t.first_day kind=FieldKind::Date/>
                <DraftField draft=last label=t.last_day kind=FieldKind::Date/>
            </div>
            <p class="cap">{t.year_hint}</p>
            <Button label=t.save_year look=Look::Tint/>
        </form>
    }
}
