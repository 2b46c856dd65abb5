//! Data sheets to print: one for a goal, or one for each goal of a student, each on a page of its own. The page shows what the
//! printer will give, always light.

use crate::components::{Button, Choice, Glyph, Header, Look, Segments};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::use_words;
use caseload::collect::{Way, last_setup};
use caseload::ids::{GoalId, StudentId};
use caseload::monogram::monogram;
use caseload::paper::{Cell, Head, Kind, Sheet, Table, Width, sheet};
use caseload::route::Route;
use caseload::showing::Reading;
use caseload::wording::paper::{PaperTexts, texts};
use leptos::prelude::*;
use std::sync::Arc;

/// The sheet of one goal.
#[component]
pub fn GoalPaperPage(id: GoalId) -> impl IntoView {
    match use_readings().now().get(&id) {
        Some(reading) => {
            let (student, goals) = (reading.goal.student, vec![Arc::clone(reading)]);
            view! { <Sheets student goals back=Route::Goal(id)/> }.into_any()
        }
        None => view! { <NotFound/> }.into_any(),
    }
}

/// The sheets of all goals of a student that are not over.
#[component]
pub fn StudentPaperPage(id: StudentId) -> impl IntoView {
    let known = use_desk().caseload.with_untracked(|caseload| caseload.student(id).is_some());
    if !known {
        return view! { <NotFound/> }.into_any();
    }
    let all = use_readings().now();
    let goals: Vec<_> =
        all.values().filter(|reading| reading.goal.student == id && !reading.is_over()).cloned().collect();
    view! { <Sheets student=id goals back=Route::Student(id)/> }.into_any()
}

#[component]
fn Sheets(student: StudentId, goals: Vec<Arc<Reading>>, back: Route) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let (kind, size, name) = (
        RwSignal::new(String::from("blank")),
        RwSignal::new(String::from("letter")),
        RwSignal::new(String::from("initials")),
    );
    let full = desk.caseload.with_untracked(|c| c.student(student).map(|one| one.name.to_string()).unwrap_or_default());
    let shown = Signal::derive(move || if name.get() == "full" { full.clone() } else { monogram(&full) });
    let choices = |pairs: [(&'static str, &'static str); 2]| {
        Signal::stored(pairs.into_iter().map(|(value, label)| Choice::new(value, label)).collect::<Vec<_>>())
    };
    let pick = |signal: RwSignal<String>| Callback::new(move |(value,): (String,)| signal.set(value));
    let none = goals.is_empty();
    let sheets = move || {
        let kind = if kind.get() == "filled" { Kind::Filled } else { Kind::Blank };
        let one = |reading: &Arc<Reading>| {
            let setup = Way::of(reading.measure, &reading.goal.criterion).and_then(|way| {
                desk.caseload.with_untracked(|caseload| last_setup(caseload, reading.goal.series, way))
            });
            paper(t, &sheet(w, reading, setup.as_ref(), kind), shown)
        };
        goals.iter().map(one).collect_view()
    };
    let acts = view! {
        <Button label=t.print look=Look::Main icon=Glyph::Print press=Callback::new(|()| page::print())/>
    };
    view! {
        <Header
            title=view! { <span>{t.title}</span> }.into_any()
            back=back.hash()
            back_label=w.common.back
            acts=acts.into_any()
        >
            <Chip/>
        </Header>
        <div class="page papers">
            <div class="row no-print">
                <Segments label=t.which choices=choices([("blank", t.blank), ("filled", t.filled)]) chosen=kind pick=pick(kind)/>
                <Segments label=t.size choices=choices([("letter", t.letter), ("a4", t.a4)]) chosen=size pick=pick(size)/>
                <Segments
                    label=t.name
                    choices=choices([("initials", t.initials), ("full", t.full_name)])
                    chosen=name
                    pick=pick(name)
                />
            </div>
            {none.then(|| view! { <p>{t.no_goals}</p> })}
            <div class="sheets" tabindex="0" role="region" aria-label=t.title class:a4=move || size.get() == "a4">{sheets}</div>
        </div>
    }
    .into_any()
}

/// One sheet, on pages of its own.
fn paper(t: &'static PaperTexts, sheet: &Sheet, name: Signal<String>) -> AnyView {
    let (before, after) = sheet.goal.clone();
    let (title, what, directions, legend) =
        (sheet.title.clone(), sheet.what.clone(), sheet.directions.clone(), sheet.legend.clone());
    let nothing = sheet.tables.is_empty().then(|| view! { <p>{t.nothing_on_file}</p> });
    let tables = sheet.tables.iter().map(|one| table(one, sheet.turned)).collect_view();
    view! {
        <section class="paper">
            <div class="p-head">
                <h2>{title}</h2>
                <span>{what}</span>
                <span class="end">{t.student} ": " <b><bdi>{name}</bdi></b></span>
                <span class="p-line">{t.who_watched} ":"</span>
            </div>
            <p class="p-goal">{before}<bdi>{name}</bdi>{after}</p>
            <p class="p-how">{directions}</p>
            {(!legend.is_empty()).then(|| view! { <p class="p-how">{legend}</p> })}
            {tables}
            {nothing}
        </section>
    }
    .into_any()
}

fn table(table: &Table, turned: bool) -> AnyView {
    let head = |head: &Head| {
        let class = match head.width {
            Width::Narrow => "p-narrow",
            Width::Marks => "p-marks",
            Width::Wide => "p-wide",
        };
        view! { <th class=class scope="col">{head.text.clone()}</th> }
    };
    let cell = |(place, cell): (usize, &Cell)| match cell {
        Cell::Text(text) if place == 0 => view! { <th scope="row">{text.clone()}</th> }.into_any(),
        Cell::Text(text) => view! { <td>{text.clone()}</td> }.into_any(),
        Cell::Boxes(boxes) => {
            let boxes = boxes.iter().map(|mark| view! { <i>{mark.clone()}</i> }).collect_view();
            view! { <td><span class="p-boxes">{boxes}</span></td> }.into_any()
        }
    };
    let row = |row: &Vec<Cell>| view! { <tr>{row.iter().enumerate().map(cell).collect_view()}</tr> };
    view! {
        <table class:turned=turned>
            <thead><tr>{table.heads.iter().map(head).collect_view()}</tr></thead>
            <tbody>{table.rows.iter().map(row).collect_view()}</tbody>
        </table>
    }
    .into_any()
}
