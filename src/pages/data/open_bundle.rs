//! Opening a bundle: choose or drop the file, see what is in it, bring it in as one step that can be taken back.

use crate::components::{Button, FileButton, Glyph, Look, StudentName};
use crate::pieces::say;
use crate::platform::{clock, files};
use crate::state::desk::{Outcome, use_desk};
use crate::state::reading::{launched_file, read_file};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::bundle::{self, Bundle};
use caseload::commands::{Command, Comparison};
use caseload::wording::bundle_problem;
use leptos::html;
use leptos::prelude::*;
use std::sync::Arc;

#[derive(Clone)]
enum Step {
    Choose,
    Reading,
    Problem(String),
    Seen(Arc<Bundle>, Comparison),
}

#[component]
pub fn OpenBundle() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let step = RwSignal::new(Step::Choose);
    let input = NodeRef::<html::Input>::new();
    let take = move |file: files::File| {
        step.set(Step::Reading);
        read_file(file, move |bytes| {
            let seen = match bytes {
                None => Step::Problem(w.problem.file_unreadable.into()),
                Some(bytes) => match bundle::read(&bytes) {
                    Err(problem) => Step::Problem(bundle_problem(w, &problem)),
                    Ok(bundle) => {
                        let comparison = desk.compare(&bundle.contents);
                        Step::Seen(Arc::new(bundle), comparison)
                    }
                },
            };
            step.try_set(seen);
        });
    };
    if let Some(file) = launched_file() {
        take(file);
    }
    let picked = Callback::new(move |()| {
        if let Some(file) = input.get_untracked().and_then(|input| files::picked(&input)) {
            take(file);
        }
    });
    let bring_in = move |bundle: Arc<Bundle>| {
        desk.send(Command::BringIn(Box::new(bundle.contents.clone())), move |outcome| match &outcome {
            Outcome::Done(done) => {
                step.try_set(Step::Choose);
                tell.done((w.data.brought_in)(done.records));
            }
            other => {
                step.try_set(Step::Problem(say::outcome(w, other).unwrap_or_default()));
            }
        });
    };
    let body = move || match step.get() {
        Step::Choose => ().into_any(),
        Step::Reading => view! { <p role="status">{w.data.reading}</p> }.into_any(),
        Step::Problem(text) => view! { <p class="problem" role="alert" data-problem="">{text}</p> }.into_any(),
        Step::Seen(bundle, comparison) => seen(bundle, &comparison, Callback::new(move |(b,)| bring_in(b))),
    };
    let dropped = move |event: leptos::ev::DragEvent| {
        event.prevent_default();
        if let Some(file) = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0)) {
            take(file);
        }
    };
    view! {
        <section class="tight" on:dragover=|event| event.prevent_default() on:drop=dropped>
            <h2>{w.data.open_title}</h2>
            <p class="cap">{w.data.open_text}</p>
            <div class="row">
                <FileButton label=w.data.choose_file accept=".aimline,.json" input picked icon=Glyph::Upload/>
                <span class="cap">{w.data.drop_here}</span>
            </div>
            {body}
        </section>
    }
}

/// What is in the file, and what it would change.
fn seen(bundle: Arc<Bundle>, comparison: &Comparison, bring_in: Callback<(Arc<Bundle>,)>) -> AnyView {
    let w = use_words();
    let day = clock::local_day(&bundle.exported_at)
        .map_or_else(|| bundle.exported_at.clone(), |day| w.long(day, clock::today()));
    let c = comparison;
    let from = (w.data.from_line)(&bundle.author, &day);
    let unknown =
        (bundle.not_taken > 0).then(|| view! { <p class="cap">{(w.data.not_known_records)(bundle.not_taken)}</p> });
    let settings = use_settings();
    let names: Vec<_> = c
        .new_students
        .iter()
        .map(|name| view! { <li><StudentName name=name.to_string() initials=settings.initials/></li> })
        .collect();
    let verdict = if c.differs() {
        let students: Vec<String> = c.differing_students.iter().map(|name| settings.name_now(name.as_str())).collect();
        let text =
            if students.is_empty() { w.data.differs_others.to_owned() } else { (w.data.differs)(&students.join(", ")) };
        view! { <p class="problem" role="alert" data-problem="">{text}</p> }.into_any()
    } else if c.added == 0 {
        view! { <p role="status">{w.data.nothing_new}</p> }.into_any()
    } else {
        let press = Callback::new(move |()| bring_in.run((Arc::clone(&bundle),)));
        view! { <div><Button label=(w.data.bring_in)(c.added) look=Look::Tint press/></div> }.into_any()
    };
    view! {
        <div class="panel tight" data-import="">
            <p>{from}</p>
            <p><b>{(w.data.would_add)(c.new_students.len(), c.new_goals, c.new_scores)}</b></p>
            <ul class="rows">{names}</ul>
            <p class="cap">{(w.data.same)(c.same)}</p>
            {unknown}
            {verdict}
        </div>
    }
    .into_any()
}
