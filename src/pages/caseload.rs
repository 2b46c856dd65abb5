//! The caseload: all goals, worst first.

mod order;
mod row;

use crate::components::{
    Button, ButtonLink, FilterChips, FilterOption, FindField, Glyph, Header, Look, Notice, Picture, Shape,
};
use crate::pieces::chip::Chip;
use crate::pieces::shapes::shape;
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::route::Route;
use caseload::showing::status_word;
use caseload::standing::Status;
use leptos::prelude::*;
use order::{Entry, entries};

/// The statuses as filters, in the order of the list.
const FILTERS: [Status; 7] = [
    Status::OffTrack,
    Status::Borderline,
    Status::TooLittleData,
    Status::OnTrack,
    Status::Met,
    Status::NotStarted,
    Status::Ended,
];

#[component]
pub fn CaseloadPage() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let readings = use_readings();
    let settings = use_settings();
    let find = RwSignal::new(String::new());
    let chosen = RwSignal::new(String::new());
    let all = Memo::new(move |_| desk.caseload.with(|caseload| entries(caseload, &readings.all())));
    let shown = Memo::new(move |_| {
        let (find, chosen) = (find.get().trim().to_lowercase(), chosen.get());
        let wanted = |entry: &Entry| (chosen.is_empty() || entry.filter() == chosen) && entry.fits(&find);
        all.with(|all| all.iter().filter(|entry| wanted(entry)).cloned().collect::<Vec<_>>())
    });
    let chips = Memo::new(move |_| {
        all.with(|all| {
            let count = |status: Status| all.iter().filter(|entry| entry.status() == Some(status)).count();
            let option = |value: String, label: &str, count: usize, shape: Option<Shape>| FilterOption {
                value,
                label: label.into(),
                count: u32::try_from(count).unwrap_or(u32::MAX),
                shape,
            };
            let goals = all.iter().filter(|entry| entry.status().is_some()).count();
            let mut chips = vec![option(String::new(), w.list.all, goals, None)];
            for status in FILTERS {
                let count = count(status);
                // Rare statuses only take room when there is something behind them.
                if count > 0 || !matches!(status, Status::NotStarted | Status::Ended) {
                    chips.push(option(order::name(status).into(), status_word(w, status), count, Some(shape(status))));
                }
            }
            chips
        })
    });
    let title = view! { <span>{w.common.caseload}</span> }.into_any();
    let sub = move || {
        let counts = desk.caseload.with(|caseload| caseload.counts());
        (w.list.count_line)(counts.students, counts.goals)
    };
    let empty = move || desk.caseload.with(|caseload| caseload.counts().students == 0);
    let list = move || {
        if empty() {
            view! {
                <Notice picture=Picture::Start title=w.list.empty_title text=w.list.empty_text>
                    <ButtonLink label=w.life.add_student href=Route::NewStudent.hash() look=Look::Main icon=Glyph::Plus/>
                    <ButtonLink label=w.life.open_bundle href=Route::Data.hash()/>
                </Notice>
            }
            .into_any()
        } else if shown.with(Vec::is_empty) {
            view! { <Notice picture=Picture::Check(Glyph::Find) title=w.list.nothing_found text=w.list.nothing_found_text/> }
                .into_any()
        } else {
            row::table(shown.into(), settings.initials.into())
        }
    };
    view! {
        <Header title sub>
            <FindField
                label=w.list.find
                value=find
                input=Callback::new(move |(text,): (String,)| find.set(text))
            />
            <Chip/>
        </Header>
        <div class="page">
            <FilterChips
                label=w.list.status
                chips
                chosen
                pick=Callback::new(move |(status,): (String,)| chosen.set(status))
            >
                <span class="acts-inline">
                    <Button label=w.common.print icon=Glyph::Print only=true press=Callback::new(|()| page::print())/>
                    <ButtonLink label=w.list.add_student icon=Glyph::Plus href=Route::NewStudent.hash()/>
                </span>
            </FilterChips>
            {list}
        </div>
    }
}
