//! One row of the list: who, which goal, the small chart, where it stands.

use super::order::Entry;
use super::window;
use crate::components::{draw_ruler, draw_status, write_name};
use crate::pieces::shapes::shape;
use crate::pieces::spark::SmallCharts;
use crate::platform::scroll;
use crate::state::settings::use_words;
use caseload::due::When;
use caseload::list_window::{Built, InSight};
use caseload::markup::Markup;
use caseload::records::{Direction, Student};
use caseload::route::Route;
use caseload::showing::{Reading, status_word, value};
use caseload::standing::Status;
use caseload::wording::people;
use caseload::wording::{Words, days_between, decimal};
use leptos::prelude::*;
use std::sync::Arc;

/// Checks in a phase before a decision, as the list names them.
const CHECKS_NEEDED: usize = 6;

/// What stays of the table while nothing fits what is asked for: the drawings, and where the window was.
#[derive(Clone, Copy)]
pub(super) struct Kept {
    charts: SmallCharts,
    seen: RwSignal<Option<InSight>>,
}

impl Kept {
    pub(super) fn new() -> Self {
        Self { charts: SmallCharts::new(), seen: RwSignal::new(None) }
    }
}

/// The table of rows.
pub(super) fn table(entries: Signal<Vec<Entry>>, initials: Signal<bool>, Kept { charts, seen }: Kept) -> AnyView {
    let w = use_words();
    let body = NodeRef::<leptos::html::Tbody>::new();
    let built = window::follow(entries, body, seen);
    let in_sight = move || {
        let Built { from, to, .. } = built.get();
        entries.with(|all| all.iter().cloned().enumerate().take(to).skip(from).collect::<Vec<_>>())
    };
    view! {
        <table class="table caseload" aria-rowcount=move || entries.with(Vec::len) + 1>
            <thead>
                <tr>
                    <th scope="col" class="c-who">{w.list.student}</th>
                    <th scope="col">{w.list.goal}</th>
                    <th scope="col" class="c-spark">{w.list.picture}</th>
                    <th scope="col">{w.list.status}</th>
                    <th scope="col" class="num">{w.list.now_expected}</th>
                    <th scope="col" class="c-gap">{w.list.from_the_aimline}</th>
                    <th scope="col" class="c-last">{w.list.last_score}</th>
                    <th scope="col" class="c-due num">{people::texts(w.lang).list.next_due}</th>
                </tr>
            </thead>
            <tbody node_ref=body on:keydown=arrows>
                {rest(Signal::derive(move || built.with(|built| built.from as f64 * built.row)))}
                <For
                    each=in_sight
                    key=|(at, entry)| {
                        (*at, entry.key(), entry.reading.as_ref().map(Arc::as_ptr), Arc::as_ptr(&entry.student))
                    }
                    let((at, entry))
                >
                    {row(at, entry, initials, charts)}
                </For>
                {rest(Signal::derive(move || {
                    built.with(|built| entries.with(Vec::len).saturating_sub(built.to) as f64 * built.row)
                }))}
            </tbody>
        </table>
    }
    .into_any()
}

/// The place of rows that are not built.
fn rest(height: Signal<f64>) -> AnyView {
    let there = Memo::new(move |_| height.get() > 0.0);
    (move || {
        there.get().then(|| {
            view! { <tr class="rest" aria-hidden="true" style:height=move || format!("{}px", height.get())></tr> }
        })
    })
    .into_any()
}

/// Up and down go from row to row.
fn arrows(event: leptos::ev::KeyboardEvent) {
    let forward = match event.key().as_str() {
        "ArrowDown" => true,
        "ArrowUp" => false,
        _ => return,
    };
    if scroll::focus_beside(forward, window::ROW, "a") {
        event.prevent_default();
    }
}

/// A row is one element with its cells as markup: the list is the page whose rows come and go by the dozen.
fn row(at: usize, entry: Entry, initials: Signal<bool>, charts: SmallCharts) -> AnyView {
    let w = use_words();
    let index = at + 2;
    let Some(reading) = entry.reading else {
        let student = entry.student;
        let cells = move || {
            let mut row = Markup::default();
            who(&mut row, w, &student, initials.get());
            row.tags("<td class=\"c-goal\" colspan=\"7\">").text(w.list.no_goal).tags(" \u{b7} <a href=\"");
            row.text(&Route::NewGoal(student.id).hash()).tags("\">").text(w.list.add_goal).tags("</a></td>");
            row.into_string()
        };
        return view! { <tr aria-rowindex=index inner_html=cells></tr> }.into_any();
    };
    let goal = Route::Goal(reading.goal.id).hash();
    let open = {
        let goal = goal.clone();
        // A link in the row goes its own way.
        move |event: leptos::ev::MouseEvent| {
            if !scroll::is_in(&event, "a") {
                crate::platform::page::go(&goal)
            }
        }
    };
    let student = entry.student;
    let cells = move || {
        let status = reading.standing.status;
        let mut row = Markup::default();
        who(&mut row, w, &student, initials.get());
        row.tags("<td class=\"c-goal\"><a href=\"").text(&goal).tags("\">").text(&reading.goal.title.to_string());
        row.tags("</a><span class=\"sub\">").text(&goal_line(w, &reading)).tags("</span></td><td class=\"c-spark\">");
        charts.draw(&mut row, w, &reading);
        row.tags("</td><td class=\"c-status\">");
        draw_status(&mut row, shape(status), status_word(w, status));
        row.tags("</td><td class=\"c-now num\">");
        now(&mut row, &reading);
        row.tags("</td><td class=\"c-gap\"><span class=\"gap\">");
        gap(&mut row, w, &reading);
        row.tags("</span></td><td class=\"c-last\">");
        last(&mut row, w, &reading);
        row.tags("</td><td class=\"c-due num\">");
        due(&mut row, w, &reading);
        row.tags("</td>");
        row.into_string()
    };
    view! { <tr class="goes" aria-rowindex=index on:click=open inner_html=cells></tr> }.into_any()
}

fn who(row: &mut Markup, w: &Words, student: &Student, initials: bool) {
    let grade = (w.common.grade_of)(student.grade.text());
    row.tags("<th scope=\"row\" class=\"c-who\"><a class=\"who\" href=\"").text(&Route::Student(student.id).hash());
    row.tags("\">");
    write_name(row, &student.name.to_string(), initials, &grade);
    row.tags("</a></th>");
}

fn goal_line(w: &Words, reading: &Reading) -> String {
    let target = reading.goal.criterion.score().map(|target| value(reading.measure, target.value()));
    let grade = reading.series.key.grade.map_or("", |grade| grade.text());
    let line = (w.list.goal_line)(grade, &target.unwrap_or_default());
    match reading.goal.direction {
        Direction::Increase => line,
        Direction::Decrease => format!("{line} \u{b7} {}", w.list.fewer_is_better),
    }
}

/// "72 / 71", both on the date of the middle one of the last three.
fn now(row: &mut Markup, reading: &Reading) {
    let whole = |v: f64| value(reading.measure, v.round());
    match (reading.standing.now, reading.standing.last) {
        (Some(now), _) => {
            let expected = now.expected.map_or(String::from("\u{2013}"), whole);
            row.tags("<b>").text(&whole(now.value)).tags("</b> <span> / ").text(&expected).tags("</span>");
        }
        (None, Some(last)) => drop(row.tags("<b>").text(&whole(last.value)).tags("</b>")),
        (None, None) => drop(row.tags("<span>\u{2013}</span>")),
    }
}

/// The distance: right is always better. Clipped at both ends; the number beside it is exact.
fn gap(row: &mut Markup, w: &Words, reading: &Reading) {
    let standing = &reading.standing;
    let ahead = standing.now.and_then(|now| now.ahead);
    match (standing.status, ahead) {
        (Status::NotStarted, _) => drop(row.text(w.list.no_score)),
        (Status::TooLittleData, _) | (_, None) => {
            let checks = standing.decision.findings.first().map_or(standing.checks, |finding| finding.checks);
            row.text(&(w.list.checks_needed)(checks, CHECKS_NEEDED));
        }
        (_, Some(ahead)) => {
            let way = reading.goal.criterion.score().map_or(1.0, |target| target.value())
                - reading.goal.baseline.value.value();
            // A third of the whole way fills the ruler.
            draw_ruler(row, (ahead / (way.abs().max(1.0) / 3.0)) as f32);
            let whole = decimal(ahead.abs(), 0);
            if whole == "0" {
                row.text(w.list.on_the_line);
            } else if ahead > 0.0 {
                row.text(&(w.list.ahead)(&whole));
            } else {
                row.text(&(w.list.behind)(&whole));
            }
        }
    }
}

/// When the next check is: today, "Wed 11" within a week, else the date; late in words.
fn due(row: &mut Markup, w: &Words, reading: &Reading) {
    let t = &people::texts(w.lang).list;
    let Some(next) = reading.due else {
        row.tags("<span class=\"sub\">\u{2013}</span>");
        return;
    };
    if let When::Late(days) = next.when {
        row.tags("<span class=\"late\">").text(&(t.days_late)(days)).tags("</span>");
        return;
    }
    row.tags("<span class=\"word\">").text(t.due).tags(" </span> ");
    match next.when {
        When::Today => drop(row.tags("<b>").text(t.due_today).tags("</b>")),
        _ if next.day.days_since(reading.today) < 7 => {
            let weekday = usize::try_from(next.day.weekday()).ok().and_then(|at| t.weekdays.get(at)).copied();
            row.text(weekday.unwrap_or("")).tags(" ").text(&next.day.day().to_string());
        }
        _ => drop(row.text(&w.short(next.day, reading.today))),
    }
}

fn last(row: &mut Markup, w: &Words, reading: &Reading) {
    let Some(line) = reading.last_scored() else {
        row.tags("<span class=\"sub\">").text(w.list.no_score).tags("</span>");
        return;
    };
    let (today, day) = (reading.today, line.observation.day);
    let ago = days_between(w.lang, today.days_since(day));
    row.text(&w.short(day, today)).tags(" <span class=\"sub\">").text(&ago).tags("</span>");
}
