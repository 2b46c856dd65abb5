//! One row of the list: who, which goal, the small chart, where it stands.

use super::order::Entry;
use super::window;
use crate::components::{Ruler, StatusMark, StudentName};
use crate::pieces::shapes::shape;
use crate::pieces::spark::SmallCharts;
use crate::platform::{clock, scroll};
use crate::state::settings::use_words;
use caseload::due::When;
use caseload::list_window::Built;
use caseload::records::Direction;
use caseload::route::Route;
use caseload::showing::{Reading, status_word, value};
use caseload::standing::Status;
use caseload::wording::people;
use caseload::wording::{Words, days_between, decimal};
use leptos::prelude::*;
use std::sync::Arc;

/// Checks in a phase before a decision, as the list names them.
const CHECKS_NEEDED: usize = 6;

/// The table of rows.
pub(super) fn table(entries: Signal<Vec<Entry>>, initials: Signal<bool>) -> AnyView {
    let w = use_words();
    let body = NodeRef::<leptos::html::Tbody>::new();
    let built = window::follow(entries, body);
    let charts = SmallCharts::new();
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
                    key=|(_, entry)| {
                        (entry.key(), entry.reading.as_ref().map(Arc::as_ptr), Arc::as_ptr(&entry.student))
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

fn row(at: usize, entry: Entry, initials: Signal<bool>, charts: SmallCharts) -> AnyView {
    let w = use_words();
    let name = entry.student.name.to_string();
    let grade = (w.common.grade_of)(entry.student.grade.text());
    let to_student = Route::Student(entry.student.id).hash();
    let Some(reading) = entry.reading else {
        let add = Route::NewGoal(entry.student.id).hash();
        return view! {
            <tr aria-rowindex=at + 2>
                <th scope="row" class="c-who">
                    <a class="who" href=to_student><StudentName name initials tile=true sub=grade/></a>
                </th>
                <td class="c-goal" colspan="7">{w.list.no_goal} " \u{b7} " <a href=add>{w.list.add_goal}</a></td>
            </tr>
        }
        .into_any();
    };
    let goal = Route::Goal(reading.goal.id).hash();
    let status = reading.standing.status;
    let open = {
        let goal = goal.clone();
        move |_| crate::platform::page::go(&goal)
    };
    view! {
        <tr class="goes" aria-rowindex=at + 2 on:click=open>
            <th scope="row" class="c-who">
                <a class="who" href=to_student on:click=|event| event.stop_propagation()>
                    <StudentName name initials tile=true sub=grade/>
                </a>
            </th>
            <td class="c-goal">
                <a href=goal on:click=|event| event.stop_propagation()>{reading.goal.title.to_string()}</a>
                <span class="sub">{goal_line(w, &reading)}</span>
            </td>
            <td class="c-spark">{charts.of(w, &reading)}</td>
            <td class="c-status"><StatusMark shape=shape(status) word=status_word(w, status)/></td>
            <td class="c-now num">{now(&reading)}</td>
            <td class="c-gap">{gap(w, &reading)}</td>
            <td class="c-last">{last(w, &reading)}</td>
            <td class="c-due num">{due(w, &reading)}</td>
        </tr>
    }
    .into_any()
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
fn now(reading: &Reading) -> AnyView {
    let whole = |v: f64| value(reading.measure, v.round());
    match reading.standing.now {
        Some(now) => {
            let expected = now.expected.map_or(String::from("\u{2013}"), whole);
            view! { <b>{whole(now.value)}</b> <span>" / " {expected}</span> }.into_any()
        }
        None => match reading.standing.last {
            Some(last) => view! { <b>{whole(last.value)}</b> }.into_any(),
            None => view! { <span>"\u{2013}"</span> }.into_any(),
        },
    }
}

/// The distance: right is always better. Clipped at both ends; the number beside it is exact.
fn gap(w: &Words, reading: &Reading) -> AnyView {
    let standing = &reading.standing;
    let ahead = standing.now.and_then(|now| now.ahead);
    match (standing.status, ahead) {
        (Status::NotStarted, _) => view! { <span class="gap">{w.list.no_score}</span> }.into_any(),
        (Status::TooLittleData, _) | (_, None) => {
            let checks = standing.decision.findings.first().map_or(standing.checks, |finding| finding.checks);
            view! { <span class="gap">{(w.list.checks_needed)(checks, CHECKS_NEEDED)}</span> }.into_any()
        }
        (_, Some(ahead)) => {
            let way = reading.goal.criterion.score().map_or(1.0, |target| target.value())
                - reading.goal.baseline.value.value();
            // A third of the whole way fills the ruler.
            let place = (ahead / (way.abs().max(1.0) / 3.0)) as f32;
            let whole = decimal(ahead.abs(), 0);
            let text = if whole == "0" {
                w.list.on_the_line.to_owned()
            } else if ahead > 0.0 {
                (w.list.ahead)(&whole)
            } else {
                (w.list.behind)(&whole)
            };
            view! { <span class="gap"><Ruler place/>{text}</span> }.into_any()
        }
    }
}

/// When the next check is: today, "Wed 11" within a week, else the date; late in words.
fn due(w: &Words, reading: &Reading) -> AnyView {
    let t = &people::texts(w.lang).list;
    let Some(next) = reading.due else { return view! { <span class="sub">"\u{2013}"</span> }.into_any() };
    let word = || view! { <span class="word">{t.due} " "</span> };
    match next.when {
        When::Late(days) => view! { <span class="late">{(t.days_late)(days)}</span> }.into_any(),
        When::Today => view! { {word()} <b>{t.due_today}</b> }.into_any(),
        When::Later if next.day.days_since(reading.today) < 7 => {
            let weekday = usize::try_from(next.day.weekday()).ok().and_then(|at| t.weekdays.get(at)).copied();
            view! { {word()} {weekday.unwrap_or("")} " " {next.day.day()} }.into_any()
        }
        When::Later => view! { {word()} {w.short(next.day, reading.today)} }.into_any(),
    }
}

fn last(w: &Words, reading: &Reading) -> AnyView {
    let Some(line) = reading.last_scored() else {
        return view! { <span class="sub">{w.list.no_score}</span> }.into_any();
    };
    let today = clock::today();
    let day = line.observation.day;
    let ago = days_between(w.lang, today.days_since(day));
    view! { {w.short(day, today)} <span class="sub">{ago}</span> }.into_any()
}
