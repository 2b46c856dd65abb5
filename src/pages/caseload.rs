//! The caseload: all goals, worst first, or as the teacher wants them; what is shown stands in the address.

mod order;
mod row;
mod tools;
mod window;

use crate::components::{
    Button, ButtonLink, FilterChips, FilterOption, FindField, Glyph, Header, Look, Notice, Picture,
};
use crate::pieces::chip::Chip;
use crate::pieces::shapes::shape;
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::finding::use_finding;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::list_view::{ListView, STATUSES, status_name};
use caseload::route::Route;
use caseload::showing::status_word;
use caseload::standing::Status;
use caseload::wording::people;
use leptos::prelude::*;
use order::{Entry, entries};
use tools::{Tools, keys};

/// What the place of the list holds.
#[derive(Clone, Copy, PartialEq)]
enum Shown {
    /// There is nobody on file.
    Nobody,
    /// Nothing fits what was asked for.
    Nothing,
    Rows,
}

#[component]
pub fn CaseloadPage() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let readings = use_readings();
    let settings = use_settings();
    let find = use_finding().0;
    let view = RwSignal::new(ListView::parse(&page::hash()));
    Effect::new(move |before: Option<ListView>| {
        let now = view.get();
        if before.is_some_and(|before| before != now) {
            page::note_address(&now.hash());
        }
        now
    });
    let status = Memo::new(move |_| view.get().status);
    let of_whom = Memo::new(move |_| (view.get().archived, view.get().group));
    let sort = Memo::new(move |_| view.get().sort);
    let all = Memo::new(move |_| {
        let (archived, group) = of_whom.get();
        let mut all = desk.caseload.with(|caseload| entries(caseload, &readings.all(), archived, group));
        order::sort(&mut all, sort.get());
        all
    });
    let shown = Memo::new(move |_| {
        let find = find.get().trim().to_lowercase();
        let view = ListView { status: status.get(), ..ListView::default() };
        all.with(|all| all.iter().filter(|entry| order::is_shown(entry, view, &find)).cloned().collect::<Vec<_>>())
    });
    let students = Memo::new(move |_| {
        desk.caseload.with(|caseload| (caseload.active_students().len(), caseload.active_goals().count()))
    });
    let place = Memo::new(move |_| {
        let nobody = students.get().0 == 0 && !view.get().archived;
        if nobody {
            Shown::Nobody
        } else if shown.with(Vec::is_empty) {
            Shown::Nothing
        } else {
            Shown::Rows
        }
    });
    keys(view);
    let title = view! { <span>{w.common.caseload}</span> }.into_any();
    let sub = move || {
        let (students, goals) = students.get();
        (w.list.count_line)(students, goals)
    };
    let t = people::texts(w.lang);
    let kept = row::Kept::new();
    let list = move || match place.get() {
        Shown::Nobody => view! {
            <Notice picture=Picture::Start title=w.list.empty_title text=w.list.empty_text>
                <ButtonLink label=w.life.add_student href=Route::NewStudent.hash() look=Look::Main icon=Glyph::Plus/>
                <ButtonLink label=t.list.roster href=Route::Roster.hash() icon=Glyph::List/>
                <ButtonLink label=w.life.open_bundle href=Route::Data.hash()/>
            </Notice>
        }
        .into_any(),
        Shown::Nothing => {
            let clear = move |()| {
                find.set(String::new());
                view.set(ListView { sort: view.get_untracked().sort, ..ListView::default() });
            };
            view! {
                <Notice picture=Picture::Check(Glyph::Find) title=w.list.nothing_found text=w.list.nothing_found_text>
                    <Button label=t.list.clear press=Callback::new(clear)/>
                </Notice>
            }
            .into_any()
        }
        Shown::Rows => row::table(shown.into(), settings.initials.into(), kept),
    };
    let chosen = Signal::derive(move || status.get().map(status_name).unwrap_or_default().to_owned());
    let pick = Callback::new(move |(name,): (String,)| {
        view.update(|view| view.status = STATUSES.into_iter().find(|status| status_name(*status) == name));
    });
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
            <FilterChips label=w.list.status chips=chips(all) chosen pick>
                <span class="acts-inline">
                    <Tools view/>
                    <Button label=w.common.print icon=Glyph::Print only=true press=Callback::new(|()| page::print())/>
                    <ButtonLink label=w.list.add_student icon=Glyph::Plus href=Route::NewStudent.hash()/>
                </span>
            </FilterChips>
            {list}
        </div>
    }
}

/// The statuses with how many goals each has.
fn chips(all: Memo<Vec<Entry>>) -> Memo<Vec<FilterOption>> {
    let w = use_words();
    Memo::new(move |_| {
        let mut counts = [0_u32; STATUSES.len()];
        all.with(|all| {
            for status in all.iter().filter_map(Entry::status) {
                let at = STATUSES.iter().position(|one| *one == status);
                if let Some(count) = at.and_then(|at| counts.get_mut(at)) {
                    *count += 1;
                }
            }
        });
        let option = |value: &str, label: &str, count, shape| FilterOption {
            value: value.to_owned(),
            label: label.to_owned(),
            count,
            shape,
        };
        let mut chips = vec![option("", w.list.all, counts.iter().sum(), None)];
        for (status, count) in STATUSES.into_iter().zip(counts) {
            // Rare statuses only take room when there is something behind them.
            if count > 0 || !matches!(status, Status::NotStarted | Status::Ended) {
                chips.push(option(status_name(status), status_word(w, status), count, Some(shape(status))));
            }
        }
        chips
    })
}
