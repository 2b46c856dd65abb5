//! What an edit of the calendar does to aimlines, in words.

use crate::components::StudentName;
use crate::platform::clock;
use crate::state::desk::use_desk;
use crate::state::readings::use_readings;
use crate::state::settings::{use_settings, use_words};
use caseload::commands::CalendarEdit;
use caseload::school_calendar::Shift;
use caseload::showing::value;
use caseload::wording::school::texts;
use leptos::prelude::*;

/// How many aimlines are named.
const NAMED: usize = 6;

/// The aimlines that an edit moves, as one names them before it is made.
#[component]
pub(super) fn Effect(#[prop(into)] edit: Signal<CalendarEdit>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let shifts = Memo::new(move |_| {
        desk.caseload.track();
        edit.with(|edit| desk.calendar_shifts(edit))
    });
    move || {
        let shifts = shifts.get();
        if shifts.is_empty() {
            return view! { <p class="cap" role="status" data-shifts="0">{t.shifts_none}</p> }.into_any();
        }
        let more = shifts.len().saturating_sub(NAMED);
        let rows = shifts.iter().take(NAMED).map(row).collect_view();
        view! {
            <div role="status" data-shifts=shifts.len()>
                <p>{(t.shifts)(shifts.len())}</p>
                <ul class="rows">{rows} {(more > 0).then(|| view! { <li class="cap">{(t.more)(more)}</li> })}</ul>
            </div>
        }
        .into_any()
    }
}

fn row(shift: &Shift) -> AnyView {
    let w = use_words();
    let t = texts(w.lang);
    let initials = use_settings().initials;
    let Some(reading) = use_readings().of(shift.goal).get_untracked() else { return ().into_any() };
    let name = use_desk().caseload.with_untracked(|caseload| {
        caseload.student(reading.goal.student).map(|student| student.name.to_string()).unwrap_or_default()
    });
    let one = |number: f64| value(reading.measure, (number * 10.0).round() / 10.0);
    let day = w.long(shift.day, clock::today());
    let text = (t.shift)(&one(shift.before), &one(shift.after), &day);
    view! {
        <li class="cap">
            <StudentName name initials/> " \u{b7} " <bdi>{reading.goal.title.to_string()}</bdi> ": " {text}
        </li>
    }
    .into_any()
}
