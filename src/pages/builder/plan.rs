//! The plan of a goal: correcting and amending it, the IEP's own words, how progress is reported, objectives, copying it,
//! closing it. Each is a fold of its own with its own button.

mod amend;
mod close;
mod copy;
mod correct;
mod objective;
mod objectives;
mod official;
mod reporting;

use crate::components::{Header, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::ids::GoalId;
use caseload::records::Goal;
use caseload::route::Route;
use caseload::showing::{Reading, sentence};
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The reading that a part of the page looks at.
pub(super) type Shown = Signal<Arc<Reading>>;

#[component]
pub fn PlanPage(id: GoalId) -> impl IntoView {
    let found = use_readings().of(id);
    let there = Memo::new(move |_| found.with(Option::is_some));
    let first = found.get_untracked();
    move || match (there.get(), first.clone()) {
        (true, Some(first)) => {
            let shown = Signal::derive(move || found.get().unwrap_or_else(|| Arc::clone(&first)));
            view! { <Page id shown/> }.into_any()
        }
        _ => view! { <NotFound/> }.into_any(),
    }
}

#[component]
fn Page(id: GoalId, shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let settings = use_settings();
    let student = shown.with_untracked(|reading| reading.goal.student);
    let name = Signal::derive(move || {
        desk.caseload.with(|caseload| caseload.student(student).map(|s| s.name.to_string()).unwrap_or_default())
    });
    let title = view! { <span>{t.title}": "<StudentName name initials=settings.initials/></span> };
    let words = move || {
        let (before, after) = sentence(w, &shown.get());
        view! { <p class="goal-line">{before}<StudentName name initials=settings.initials/>{after}</p> }
    };
    let goal = move || shown.with(|reading| reading.goal.title.to_string());
    view! {
        <Header
            title=title.into_any()
            sub=goal
            back=Route::Goal(id).hash()
            back_label=w.common.back
        ><Chip/></Header>
        <div class="page">
            <div class="column">
                {words}
                <official::Official shown/>
                <reporting::Reporting shown/>
                <objectives::Objectives shown/>
                <amend::Amend shown/>
                <correct::Correct shown/>
                <copy::Copy shown/>
                <close::Close shown/>
            </div>
        </div>
    }
}

/// The goal of a reading as it is now, for a form that is filled in once.
pub(super) fn goal_now(shown: Shown) -> Arc<Goal> {
    shown.with_untracked(|reading| Arc::clone(&reading.goal))
}
