//! The table of the sheet, its keys and pasting.

use super::board::Board;
use super::column_name;
use crate::components::StudentName;
use crate::pieces::typed::box_label;
use crate::platform::page;
use crate::platform::sheet_keys::{pasted_text, place_of};
use crate::state::settings::{use_settings, use_words};
use caseload::records::Outcome;
use caseload::sheet::{Column, Place, Row, Step, block, letters_are_codes, pasted_code, step};
use caseload::showing::Reading;
use caseload::wording::Words;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The table. It is built anew when students or measures change, and not while somebody types.
pub(super) fn table(board: Board) -> AnyView {
    let w = use_words();
    let sheet = board.sheet.get();
    let head = sheet.columns.iter().map(|column| {
        let boxes = column.boxes.len().to_string();
        view! { <th scope="colgroup" colspan=boxes.clone() style:grid-column=span(&boxes)>{column_name(column)}</th> }
    });
    let boxes = sheet.columns.iter().flat_map(|column| {
        let t = &texts(w.lang).boxes;
        column.boxes.iter().map(move |one| {
            let name = if one.name == caseload::typed::Name::Value { "" } else { t.name(one.name) };
            view! { <th scope="col" class="num">{name}</th> }
        })
    });
    // One row becomes another: two are told, and not all two hundred.
    let current = Selector::new(move || board.place.get().map(|place| place.down));
    let rows =
        sheet.rows.iter().enumerate().map(|(down, row)| self::row(board, down, row, &sheet.columns, current.clone()));
    let across: usize = sheet.columns.iter().map(|column| column.boxes.len()).sum();
    view! {
        <table
            class="table sheet-table"
            id="sheet"
            style:--boxes=across.to_string()
            on:keydown=move |event| keys(board, &event)
            on:paste=move |event| paste(board, w, &event)
            on:focusin=move |event| if let Some(place) = place_of(&event) { board.place.set(Some(place)) }
        >
            <thead>
                <tr><td></td>{head.collect_view()}</tr>
                <tr><th scope="col">{w.list.student}</th>{boxes.collect_view()}</tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}

fn row(board: Board, down: usize, row: &Row, columns: &[Column], current: Selector<Option<usize>>) -> AnyView {
    let w = use_words();
    let settings = use_settings();
    let name = row.student.name.to_string();
    let grade = (w.common.grade_of)(row.student.grade.text());
    let mut across = 0;
    let mut cells = Vec::new();
    for (column, goal) in columns.iter().zip(&row.goals) {
        match goal {
            Some(reading) => {
                for at in 0..column.boxes.len() {
                    let place = Place { down, across: across + at };
                    let own = board.sheet.with_untracked(|sheet| sheet.goal_at(place).is_some());
                    cells.push(if own { cell(board, place, at, reading, column) } else { not_measured(w, 1) });
                }
            }
            None => cells.push(not_measured(w, column.boxes.len())),
        }
        across += column.boxes.len();
    }
    view! {
        <tr class:current=move || current.selected(&Some(down))>
            <th scope="row"><StudentName name initials=settings.initials sub=grade/></th>
            {cells}
        </tr>
    }
    .into_any()
}

/// A cell across so many boxes; the rows are grids.
fn span(boxes: &str) -> String {
    ["span ", boxes].concat()
}

/// Boxes that this student has not.
fn not_measured(w: &Words, boxes: usize) -> AnyView {
    let boxes = boxes.to_string();
    view! { <td class="hatch" colspan=boxes.clone() style:grid-column=span(&boxes)><span class="sr">{texts(w.lang).entry.not_measured}</span></td> }
        .into_any()
}

/// One box. A code takes the first box of its goal and the others go.
fn cell(board: Board, place: Place, at: usize, reading: &Arc<Reading>, column: &Column) -> AnyView {
    let w = use_words();
    let goal = reading.goal.id;
    let typed = board.cell(goal);
    let (Some(draft), Some(shape)) = (typed.number(at), column.boxes.get(at)) else { return ().into_any() };
    let coded = Memo::new(move |_| typed.is_coded());
    let is_first = board.sheet.with_untracked(|sheet| sheet.first_box(reading)) == at;
    let shown = move || if is_first && coded.get() { typed.code_word(w).to_owned() } else { draft.text.get() };
    let odd = Memo::new(move |_| is_first && typed.check.with(|check| !check.is_empty()));
    let wrong = Memo::new(move |_| draft.problem.with(|problem| !problem.is_empty()));
    let class = move || match (is_first && coded.get(), wrong.get(), odd.get()) {
        (true, ..) => "box code",
        (_, false, true) => "box check",
        _ => "box",
    };
    let student = board
        .sheet
        .with_untracked(|sheet| sheet.rows.get(place.down).map(|row| row.student.name.to_string()).unwrap_or_default());
    let label = (texts(w.lang).entry.cell)(&student, &column_name(column), &box_label(w, reading, shape));
    let gone = move || !is_first && coded.get();
    let input = move |event| {
        draft.set(event_target_value(&event));
        typed.check.set(String::new());
        board.touched(goal);
    };
    view! {
        <td class="num">
            <input
                class=class
                type="text"
                inputmode=if shape.takes_digits() { "numeric" } else { "text" }
                autocomplete="off"
                data-place=format!("{}-{}", place.down, place.across)
                aria-label=label
                aria-invalid=move || wrong.get().then_some("true")
                readonly=move || coded.get()
                hidden=gone
                prop:value=shown
                on:input=input
            />
        </td>
    }
    .into_any()
}

fn go_to(place: Place) {
    page::focus(&format!("#sheet [data-place=\"{}-{}\"]", place.down, place.across));
}

fn keys(board: Board, event: &leptos::ev::KeyboardEvent) {
    let Some(place) = place_of(event).filter(|_| !event.ctrl_key() && !event.meta_key() && !event.alt_key()) else {
        return;
    };
    let key = event.key();
    let way = match key.as_str() {
        "Enter" | "ArrowDown" => Step::Down,
        "ArrowUp" => Step::Up,
        "ArrowLeft" => Step::Left,
        "ArrowRight" => Step::Right,
        _ => {
            if code_key(board, place, &key) {
                event.prevent_default();
            }
            return;
        }
    };
    event.prevent_default();
    if let Some(next) = board.sheet.with_untracked(|sheet| step(sheet, place, way)) {
        go_to(next);
    }
}

/// A letter that is a code, or the key that takes one away.
fn code_key(board: Board, place: Place, key: &str) -> bool {
    let Some(reading) = board.sheet.with_untracked(|sheet| sheet.goal_at(place).cloned()) else { return false };
    let typed = board.cell(reading.goal.id);
    let coded = untrack(|| typed.is_coded());
    let code = match key {
        "Backspace" | "Delete" if coded => None,
        "a" | "A" | "r" | "R" | "n" | "N" | "s" | "S" if coded || letters_are_codes(reading.measure) => {
            pasted_code(key)
        }
        _ => return false,
    };
    typed.code(code.as_ref());
    board.touched(reading.goal.id);
    // The boxes behind the first are gone while a code stands there.
    let first = board.sheet.with_untracked(|sheet| {
        sheet.column_of(place.across).map(|(_, at)| place.across - at + sheet.first_box(&reading))
    });
    if let Some(across) = first {
        go_to(Place { across, ..place });
    }
    true
}

fn paste(board: Board, w: &'static Words, event: &leptos::ev::Event) {
    let t = &texts(w.lang).entry;
    let (Some(place), Some(text)) = (place_of(event), pasted_text(event)) else { return };
    // A single word goes into the box as the browser puts it there.
    if !text.contains(['\t', '\n']) && pasted_code(text.trim()).is_none() {
        return;
    }
    event.prevent_default();
    let pasted = board.sheet.with_untracked(|sheet| block(sheet, place, &text));
    let count = pasted.texts.len();
    for (place, text) in pasted.texts {
        let found = board.sheet.with_untracked(|sheet| {
            Some((sheet.goal_at(place)?.goal.id, sheet.goal_at(place)?.measure, sheet.column_of(place.across)?.1))
        });
        let Some((goal, measure, at)) = found else { continue };
        let typed = board.cell(goal);
        let code: Option<Outcome> = pasted_code(&text).filter(|_| letters_are_codes(measure));
        match (code, typed.number(at)) {
            (Some(code), _) => typed.code(Some(&code)),
            (None, Some(draft)) => {
                typed.code(None);
                draft.set(text);
            }
            (None, None) => {}
        }
        board.touched(goal);
    }
    let mut said = (t.pasted)(count);
    if pasted.beyond > 0 {
        said = format!("{said}; {}", (t.pasted_beyond)(pasted.beyond));
    }
    board.message.set(said);
}
