//! What was: the history of a student or of everything, and the bin.

mod bin;
mod words;

pub use bin::BinPage;

use crate::components::{Button, Header, Look, Notice, Picture, StudentName};
use crate::pieces::chip::Chip;
use crate::platform::clock;
use crate::state::desk::use_desk;
use crate::state::settings::{use_settings, use_words};
use caseload::caseload::Caseload;
use caseload::history::{Entry, Line};
use caseload::ids::{DecisionId, GoalId, ObservationId, PhaseId, SeriesId, StudentId};
use caseload::records::{Goal, Observation, Phase, Record, Series, Student, TeamDecision};
use caseload::route::Route;
use caseload::wording::past::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// Entries that are read at a time.
const PAGE: usize = 200;
/// Lines of one entry that are written out.
const LINES: usize = 6;

/// Whose record a line of the history is about.
fn student_of(caseload: &Caseload, line: &Line) -> Option<StudentId> {
    let id = line.id.as_str();
    match line.kind.as_str() {
        Student::KIND => StudentId::parse(id),
        Goal::KIND => caseload.goals.get(&GoalId::parse(id)?).map(|goal| goal.student),
        Series::KIND => caseload.series.get(&SeriesId::parse(id)?).map(|series| series.student),
        Phase::KIND => {
            let goal = caseload.phases.get(&PhaseId::parse(id)?)?.goal;
            caseload.goals.get(&goal).map(|goal| goal.student)
        }
        TeamDecision::KIND => {
            let goal = caseload.decisions.get(&DecisionId::parse(id)?)?.goal;
            caseload.goals.get(&goal).map(|goal| goal.student)
        }
        Observation::KIND => {
            let id = ObservationId::parse(id)?;
            let (series, _) = caseload.scores.iter().find(|(_, year)| year.observations.contains_key(&id))?.0;
            caseload.series.get(series).map(|series| series.student)
        }
        _ => None,
    }
}

/// What is known of the history so far.
#[derive(Clone, PartialEq)]
enum Read {
    NotYet,
    Unreadable,
    Entries(Arc<Vec<Entry>>),
}

#[component]
pub fn HistoryPage(of: Option<StudentId>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let settings = use_settings();
    let read = RwSignal::new(Read::NotYet);
    let many = RwSignal::new(PAGE);
    // Read anew after every change and when more is asked for.
    Effect::new(move || {
        desk.caseload.track();
        desk.read_history(many.get(), move |entries| {
            read.try_set(entries.map_or(Read::Unreadable, |entries| Read::Entries(Arc::new(entries))));
        });
    });
    let name = of
        .and_then(|id| desk.caseload.with_untracked(|caseload| caseload.students.get(&id).map(|s| s.name.to_string())));
    let sub = name
        .map(|name| view! { <p><b><StudentName name initials=settings.initials/></b> " \u{b7} " {t.of_student}</p> });
    let list = move || match read.get() {
        Read::NotYet => view! { <p class="cap" role="status">{t.loading}</p> }.into_any(),
        Read::Unreadable => view! { <p class="problem" role="alert">{t.unreadable}</p> }.into_any(),
        Read::Entries(entries) => {
            let caseload = desk.caseload.get();
            // A series comes with its goal and says nothing to a person.
            let about = |line: &&Line| line.kind != Series::KIND && (of.is_none() || student_of(&caseload, line) == of);
            let rows: Vec<AnyView> = entries
                .iter()
                .filter_map(|entry| {
                    let lines: Vec<&Line> = entry.lines.iter().filter(about).collect();
                    (!lines.is_empty()).then(|| entry_view(&caseload, entry, &lines, of.is_none()))
                })
                .collect();
            let older = entries.len() >= many.get_untracked();
            let more = older.then(|| {
                view! { <Button label=t.older look=Look::Quiet press=Callback::new(move |()| many.update(|n| *n += PAGE))/> }
            });
            if rows.is_empty() && !older {
                return view! { <Notice picture=Picture::Start title=t.empty/> }.into_any();
            }
            view! { <ol class="rows" id="history">{rows}</ol> {more} }.into_any()
        }
    };
    let back = of.map_or(Route::Settings, Route::Student).hash();
    let title = view! { <span>{t.title}</span> }.into_any();
    view! {
        <Header title back back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                {sub}
                <p class="cap">{t.intro}</p>
                {list}
            </div>
        </div>
    }
}

fn entry_view(caseload: &Caseload, entry: &Entry, lines: &[&Line], named: bool) -> AnyView {
    let w = use_words();
    let t = texts(w.lang);
    let initials = use_settings().initials;
    let when = clock::local_moment(entry.at.millis)
        .map(|(day, time)| format!("{}, {time}", w.short(day, clock::today())))
        .unwrap_or_default();
    let shown = lines.iter().take(LINES).map(|line| {
        let about = words::about(w, caseload, line);
        let name =
            student_of(caseload, line).filter(|_| named).and_then(|id| caseload.students.get(&id)).map(|student| {
                let name = student.name.to_string();
                view! { <StudentName name initials/> {(!about.is_empty()).then_some(", ")} }
            });
        let changes = words::changes(w, caseload, line).into_iter().map(|change| {
            // What has no short form is named only.
            let values = (change.before != change.after).then(|| {
                view! { ": " <s><bdi>{change.before}</bdi></s> " \u{2192} " <b><bdi>{change.after}</bdi></b> }
            });
            view! { <li class="cap">{change.field} {values}</li> }
        });
        view! { <li>{name} <bdi>{about}</bdi> <ul>{changes.collect_view()}</ul></li> }
    });
    let more = lines.len().saturating_sub(LINES);
    view! {
        <li class="item">
            <div>
                <div class="part-head">
                    <b>{t.deed(&entry.deed)}</b>
                    <span class="cap"><time>{when}</time> ", " <bdi>{entry.by.clone()}</bdi></span>
                </div>
                <ul>{shown.collect_view()} {(more > 0).then(|| view! { <li class="cap">{(t.and_more)(more)}</li> })}</ul>
            </div>
        </li>
    }
    .into_any()
}
