//! The bin: what was deleted in the last 30 days, each taken back in one tap.

use super::words;
use crate::components::{Button, Glyph, Header, Notice, Picture, StudentName};
use crate::pieces::chip::Chip;
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::bin::{Binned, bin};
use caseload::caseload::Caseload;
use caseload::commands::{Command, Gone};
use caseload::route::Route;
use caseload::wording::past::texts;
use caseload::wording::{Words, decisions};
use leptos::prelude::*;

#[component]
pub fn BinPage() -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let found = Memo::new(move |_| desk.caseload.with(|caseload| bin(caseload, clock::now_millis())));
    let list = move || {
        if found.with(Vec::is_empty) {
            return view! { <Notice picture=Picture::Check(Glyph::Bin) title=t.bin_empty_title text=t.bin_empty/> }
                .into_any();
        }
        view! { <ul class="rows" id="bin">{found.get().into_iter().map(row).collect_view()}</ul> }.into_any()
    };
    let title = view! { <span>{t.bin}</span> }.into_any();
    view! {
        <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p class="cap">{t.bin_intro}</p>
                {list}
            </div>
        </div>
    }
}

/// What it is, without the name of a student.
fn what(w: &Words, caseload: &Caseload, gone: Gone) -> String {
    let t = texts(w.lang);
    let named =
        |kind: &str, name: Option<String>| name.map_or_else(|| kind.to_owned(), |name| format!("{kind}: {name}"));
    match gone {
        Gone::Student(_) => t.student.to_owned(),
        Gone::Goal(id) => named(t.goal, caseload.goals.get(&id).map(|goal| goal.title.to_string())),
        Gone::Phase(id) => named(t.phase, caseload.phases.get(&id).map(|phase| phase.label.to_string())),
        Gone::Decision(id) => {
            named(t.decision, caseload.decisions.get(&id).map(|one| decisions::texts(w.lang).decided(one)))
        }
        Gone::Score(_, id) => words::score(w, caseload, id).unwrap_or_default(),
        Gone::NoSchool(id) => named(t.no_school, caseload.no_school.get(&id).map(|range| range.name.to_string())),
        Gone::OwnMeasure(id) => named(t.own_measure, caseload.own_measures.get(&id).map(|own| own.name.to_string())),
        Gone::ClassGroup(id) => {
            named(t.class_group, caseload.class_groups.get(&id).map(|group| group.name.to_string()))
        }
    }
}

fn row(binned: Binned) -> AnyView {
    let w = use_words();
    let t = texts(w.lang);
    let (desk, tell) = (use_desk(), use_tell());
    let settings = use_settings();
    let initials = settings.initials;
    let gone = binned.gone;
    let (what, name, hidden) = desk.caseload.with_untracked(|caseload| {
        let student = binned.student.and_then(|id| caseload.students.get(&id));
        let hidden = student.is_some_and(|student| student.deleted) && !matches!(gone, Gone::Student(_));
        (what(w, caseload, gone), student.map(|student| student.name.to_string()), hidden)
    });
    let when = clock::local_moment(binned.at.millis).map(|(day, _)| w.short(day, clock::today())).unwrap_or_default();
    let label = (t.restore_it)(&match &name {
        Some(name) => format!("{what}, {}", settings.name_now(name)),
        None => what.clone(),
    });
    let back = move |()| {
        desk.send(Command::Restore(gone), move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.came_back),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let name = name.map(|name| view! { <StudentName name initials/> " " });
    let hidden = hidden.then(|| view! { <p class="cap">{t.student_is_gone}</p> });
    view! {
        <li class="item part-head">
            <div>
                {name} <b><bdi>{what}</bdi></b>
                <p class="cap">{(t.deleted_by)(&when, &binned.by)}</p>
                {hidden}
            </div>
            <span title=label.clone()><Button label=t.restore icon=Glyph::Undo press=Callback::new(back)/></span>
        </li>
    }
    .into_any()
}
