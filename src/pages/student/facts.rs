//! What is known of a student, beside the goals.

use crate::components::{Button, ButtonLink, Glyph, Look};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::bands::{band_of, bands};
use caseload::caseload::Caseload;
use caseload::commands::Command;
use caseload::day::SchoolDay;
use caseload::ids::StudentId;
use caseload::records::Student;
use caseload::route::Route;
use caseload::wording::Words;
use caseload::wording::people::{StudentTexts, texts};
use leptos::prelude::*;

#[component]
pub fn Facts(id: StudentId) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).student;
    let desk = use_desk();
    let tell = use_tell();
    let settings = use_settings();
    let facts = Memo::new(move |_| {
        desk.caseload.with(|caseload| caseload.student(id).map(|student| facts(w, t, caseload, student)))
    });
    let since =
        Memo::new(move |_| desk.caseload.with(|caseload| caseload.student(id).and_then(|student| student.archived)));
    let take_back = move |()| {
        let name = desk.caseload.with_untracked(|caseload| caseload.student(id).map(|s| s.name.to_string()));
        let said = (t.taken_back)(&settings.name_now(&name.unwrap_or_default()));
        desk.send(Command::ArchiveStudents { ids: vec![id], on: false }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(said.clone()),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let archived = move || {
        since.get().map(|day| {
            view! {
                <div class="to-check" role="status">{(t.archived_since)(&w.long(day, clock::today()))}</div>
                <Button label=t.take_back look=Look::Tint press=Callback::new(take_back)/>
            }
        })
    };
    let rows = move || {
        facts
            .get()
            .unwrap_or_default()
            .into_iter()
            .map(|(name, value)| {
                let value = match value {
                    Some(value) => view! { <bdi>{value}</bdi> }.into_any(),
                    None => view! { <span class="cap">{t.not_known}</span> }.into_any(),
                };
                view! { <div><dt>{name}</dt><dd>{value}</dd></div> }
            })
            .collect_view()
    };
    view! {
        <aside class="panel tight">
            <h2>{t.about}</h2>
            {archived}
            <dl class="pairs">{rows}</dl>
            <div class="row">
                <ButtonLink label=t.edit href=Route::EditStudent(id).hash() icon=Glyph::Pencil/>
                <ButtonLink label=t.history href=Route::StudentHistory(id).hash() look=Look::Quiet/>
            </div>
        </aside>
    }
}

fn facts(w: &Words, t: &StudentTexts, caseload: &Caseload, student: &Student) -> Vec<(&'static str, Option<String>)> {
    let known = bands(caseload);
    let band = band_of(student, &known).map(|key| {
        let own = known.iter().find(|band| band.key == key).and_then(|band| band.name.as_ref());
        own.map_or_else(|| t.standard_band(key).to_owned(), ToString::to_string)
    });
    let today = clock::today();
    let day = |day: Option<SchoolDay>| day.map(|day| w.long(day, today));
    let classes: Vec<String> = student
        .seats
        .iter()
        .filter_map(|seat| {
            let group = caseload.class_group(seat.group).filter(|group| group.archived.is_none())?;
            let extra = [group.general_teacher.as_ref(), seat.support.as_ref()];
            let extra: Vec<String> = extra.into_iter().flatten().map(ToString::to_string).collect();
            Some(if extra.is_empty() {
                group.name.to_string()
            } else {
                format!("{} ({})", group.name, extra.join(", "))
            })
        })
        .collect();
    let plan = match (day(student.iep.start), day(student.iep.end)) {
        (None, None) => None,
        (start, end) => Some(format!("{} \u{2013} {}", start.unwrap_or_default(), end.unwrap_or_default())),
    };
    vec![
        (t.band, band),
        (t.case_manager, student.case_manager.as_ref().map(ToString::to_string)),
        (t.iep, plan),
        (t.annual_review, day(student.iep.annual_review)),
        (t.re_evaluation, day(student.iep.re_evaluation)),
        (t.classes, (!classes.is_empty()).then(|| classes.join("; "))),
    ]
}
