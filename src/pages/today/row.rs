//! One row of the day: who, what, the small chart, the last score, how late it is, and the way to its boxes.

use crate::components::{ButtonLink, Glyph, Icon, Look, StatusMark, StudentName};
use crate::pieces::shapes::shape;
use crate::pieces::spark::{SPARK, small_chart};
use crate::pieces::what::what;
use crate::state::desk::use_desk;
use crate::state::settings::{use_settings, use_words};
use caseload::collect::Way;
use caseload::due::{Item, When};
use caseload::route::Route;
use caseload::showing::{status_word, value};
use caseload::wording::scoring::texts;
use leptos::prelude::*;

/// How a list of rows is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shown {
    /// Open, and the first of all: its button is the main one.
    First,
    Open,
    /// Struck through, for today is over for it.
    Done,
}

/// The rows of a list.
pub(super) fn rows(items: &[Item], shown: Shown) -> AnyView {
    let row = |(place, item): (usize, &Item)| row(item, shown, shown == Shown::First && place == 0);
    view! { <ul class="rows due">{items.iter().enumerate().map(row).collect_view()}</ul> }.into_any()
}

fn row(item: &Item, shown: Shown, main: bool) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).today;
    let settings = use_settings();
    let reading = &item.reading;
    let student = reading.goal.student;
    let name = use_desk()
        .caseload
        .with_untracked(|caseload| caseload.student(student).map(|one| one.name.to_string()).unwrap_or_default());
    let what = what(w, reading);
    let goal = Route::Goal(reading.goal.id).hash();
    let last = match reading.last_scored() {
        Some(line) => {
            let shown = line.value.map(|v| value(reading.measure, v)).unwrap_or_default();
            view! { <b>{shown}</b> <span class="sub">{w.short(line.observation.day, reading.today)}</span> }.into_any()
        }
        None => view! { <span class="sub">{t.no_score_yet}</span> }.into_any(),
    };
    let state = match (shown, item.due.when) {
        (Shown::First | Shown::Open, When::Late(days)) => {
            view! { <span class="late"><Icon glyph=Glyph::Clock/> {(t.late)(days)}</span> }.into_any()
        }
        _ => {
            let status = reading.standing.status;
            view! { <StatusMark shape=shape(status) word=status_word(w, status)/> }.into_any()
        }
    };
    let act = (shown != Shown::Done).then(|| {
        let look = if main { Look::Main } else { Look::Secondary };
        let id = reading.goal.id;
        // What is watched is marked while it happens; what is worked on is typed.
        let watched = Way::of(reading.measure, &reading.goal.criterion).is_some_and(|_| Way::is_usual(reading.measure));
        let (label, to, icon) = if watched {
            (t.collect, Route::Collect(id), Glyph::Play)
        } else {
            (t.enter, Route::Score(id), Glyph::Pencil)
        };
        view! { <ButtonLink label href=to.hash() look big=true icon/> }
    });
    view! {
        <li class="item" class:struck=shown == Shown::Done data-goal=reading.goal.id.to_string()>
            <a class="who plain" href=goal><StudentName name initials=settings.initials tile=true sub=what/></a>
            <span class="d-chart">{small_chart(w, reading, SPARK)}</span>
            <span class="d-last">{last}</span>
            <span class="d-state">{state}</span>
            {act}
        </li>
    }
    .into_any()
}
