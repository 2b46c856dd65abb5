//! What leaves the device: a bundle of one student or of everybody, and the scores as a table.

use crate::components::{Button, Choice, Glyph, Look, Select};
use crate::pieces::saving::save_bundle;
use crate::platform::{clock, files, ids};
use crate::state::backup::use_backup;
use crate::state::desk::use_desk;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::bundle::contents_of;
use caseload::ids::StudentId;
use caseload::tables_out::scores_csv;
use leptos::prelude::*;
use std::collections::BTreeSet;

#[component]
pub fn Share() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let backup = use_backup();
    let settings = use_settings();
    let tell = use_tell();
    let whom = RwSignal::new(String::new());
    let choices = Signal::derive(move || {
        desk.caseload.with(|caseload| {
            let students = caseload.students_by_name();
            let mut choices = vec![Choice::new(String::new(), (w.data.everyone)(students.len()))];
            choices.extend(
                students
                    .into_iter()
                    .map(|student| Choice::new(student.id.to_string(), settings.shown_name(student.name.as_str()))),
            );
            choices
        })
    });
    let chosen = move || -> BTreeSet<StudentId> {
        let mut chosen = BTreeSet::new();
        match StudentId::parse(&whom.get()) {
            Some(id) => chosen.extend([id]),
            None => desk.caseload.with(|caseload| chosen.extend(caseload.students.keys())),
        }
        chosen
    };
    let leaves = move || {
        let counts = desk.caseload.with(|caseload| contents_of(caseload, &chosen()).counts());
        (w.data.leaves)(counts.students, counts.goals, counts.observations)
    };
    let save = move |()| {
        let students = untrack(chosen);
        let everybody = whom.with_untracked(String::is_empty);
        if let Some(name) = save_bundle(desk, &students) {
            if everybody {
                backup.done();
            }
            tell.say((w.data.backup_done)(&name));
        }
    };
    view! {
        <section class="tight">
            <h2>{w.data.share_title}</h2>
            <p class="cap">{w.data.share_text}</p>
            <Select
                label=w.data.whom
                choices
                chosen=whom
                pick=Callback::new(move |(id,): (String,)| whom.set(id))
            />
            <div>
                <h3 class="label">{w.data.leaves_title}</h3>
                <p><b>{leaves}</b></p>
                <p>{w.data.leaves_names}</p>
                <p class="cap">{w.data.leaves_plain} " " {w.data.no_network}</p>
            </div>
            <div><Button label=w.data.save_bundle look=Look::Tint icon=Glyph::Download press=Callback::new(save)/></div>
        </section>
    }
}

/// All scores as CSV.
#[component]
pub fn Tables() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let save = move |()| {
        let caseload = desk.caseload.get_untracked();
        let (rows, bytes) = scores_csv(&caseload, None, clock::today(), w);
        let name = format!("aimline-scores-{}-{}.csv", clock::today(), ids::short_code());
        if files::save(&name, "text/csv", &bytes) {
            tell.say((w.data.csv_saved)(rows));
        }
    };
    view! {
        <section class="part tight">
            <h2>{w.data.csv_title}</h2>
            <p class="cap">{w.data.csv_text}</p>
            <Button label=w.data.csv_all icon=Glyph::Csv press=Callback::new(save)/>
            <p class="cap">{w.data.csv_in_text}</p>
        </section>
    }
}
