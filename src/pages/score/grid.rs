//! The sheet for a group: students down, measures across, one date, one save, one undo.

mod board;
mod side;
mod table;

use super::ways;
use crate::components::{Button, Choice, Field, FieldKind, Glyph, Header, Icon, Look, Notice, Picture, Segments, Tick};
use crate::pieces::chip::Chip;
use crate::pieces::draft::Draft;
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::use_words;
use board::Board;
use caseload::route::Route;
use caseload::sheet::{Column, columns};
use caseload::wording::names::measure_name;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::collections::BTreeMap;

#[component]
pub fn GridPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let board = Board::provide();
    let title = view! { <span>{t.title}</span> }.into_any();
    let who = Signal::stored(vec![Choice::new("due", t.only_due), Choice::new("all", t.everyone)]);
    let chosen = Signal::derive(move || String::from(if board.only_due.get() { "due" } else { "all" }));
    let pick = Callback::new(move |(who,): (String,)| board.only_due.set(who == "due"));
    let one = use_readings()
        .plan()
        .with_untracked(|plan| plan.open().next().map_or(Route::Today, |item| Route::Score(item.reading.goal.id)));
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if (event.ctrl_key() || event.meta_key()) && event.key() == "s" {
            event.prevent_default();
            board.save(w);
        }
    };
    let empty = move || board.sheet.with(|sheet| sheet.rows.is_empty());
    let body = move || {
        if empty() {
            view! { <Notice picture=Picture::Ready title=t.no_students_title text=t.no_students_text/> }.into_any()
        } else {
            table::table(board)
        }
    };
    view! {
        <Header title tabs=ways(true, one) back=Route::Today.hash() back_label=w.common.back><Chip/></Header>
        <div class="page" on:keydown=keys>
            <div class="fields sheet-tools">
                <Field
                    label=t.date
                    value=board.day.text
                    problem=board.day.problem
                    input=Callback::new(move |(text,): (String,)| board.day.set(text))
                    kind=FieldKind::Date
                />
                {Draft::age(board.day)}
                <div class="field">
                    <span class="label">{t.students}</span>
                    <Segments label=t.students choices=who chosen pick/>
                </div>
                <Measures board/>
            </div>
            <div class="goal-grid sheet-grid">
                <div class="scroll">{body}</div>
                <div class="side">{side::side(board)}</div>
            </div>
            <Foot board/>
        </div>
    }
}

/// Which measures stand across.
#[component]
fn Measures(board: Board) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let all = Memo::new_with_compare(move |_| columns(board.on_caseload().iter(), board.only_due.get()), |_, _| true);
    let tick = move |column: &Column| {
        let key = column.key.clone();
        let label = column_name(column);
        let (shown, flipped) = (key.clone(), key);
        let on = Signal::derive(move || board.shown(&shown));
        let flip = Callback::new(move |(on,): (bool,)| board.show(&flipped, on));
        view! { <Tick label on flip/> }
    };
    move || {
        all.with(|all| {
            (all.len() > 1).then(|| {
                view! {
                    <details class="measures">
                        <summary>{t.measures}</summary>
                        <div class="ticks">{all.iter().map(tick).collect_view()}</div>
                    </details>
                }
            })
        })
    }
}

/// The name of a column: the measure, or the name a teacher gave to one.
fn column_name(column: &Column) -> String {
    let w = use_words();
    let desk = use_desk();
    let own = desk
        .caseload
        .with_untracked(|caseload| caseload.own_measure(&column.key.measure).map(|own| own.name.to_string()));
    let shared = column.key.is_sample().then(|| texts(w.lang).entry.writing_sample.to_owned());
    let name = own.or(shared).unwrap_or_else(|| measure_name(w.lang, column.measure.code).to_owned());
    match column.key.seconds.filter(|seconds| *seconds > 0) {
        Some(seconds) => {
            let minutes = caseload::wording::number(f64::from(seconds) / 60.0);
            format!("{name}, {}", (texts(w.lang).today.minutes)(&minutes))
        }
        None => name,
    }
}

/// Save, what is to check, and that the draft is kept.
#[component]
fn Foot(board: Board) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let desk = use_desk();
    let label = move || (t.save_scores)(board.filled.with(|filled| filled.values().sum()));
    let waiting = Signal::derive(move || board.filled.with(BTreeMap::is_empty));
    let said = move || {
        let (odd, wrong) = board.found.get();
        let message = board.message.get();
        let odd = (odd > 0).then(|| view! {
            <span class="to-check"><Icon glyph=Glyph::Ask/> <span>{(t.to_check)(odd)} " \u{b7} " {t.keep_or_correct}</span></span>
        });
        let wrong = (wrong > 0).then(
            || view! { <span class="problem"><Icon glyph=Glyph::Warn/> <span>{(t.problems)(wrong)}</span></span> },
        );
        let message = (!message.is_empty()).then(|| view! { <span class="cap">{message}</span> });
        view! { {wrong} {odd} {message} }
    };
    let kept = move || (!board.filled.with(BTreeMap::is_empty)).then_some(t.draft_kept);
    view! {
        <div class="sheet-foot">
            <Button
                label=Signal::derive(label)
                look=Look::Main
                big=true
                icon=Glyph::Check
                waiting
                busy=desk.slow
                keys="Ctrl+S"
                press=Callback::new(move |()| board.save(w))
            />
            <div class="said" role="status">{said}</div>
            <span class="cap end">{kept}</span>
            <Button label=t.clear look=Look::Quiet press=Callback::new(move |()| { board.clear(); page::focus("#sheet input"); })/>
        </div>
    }
}
