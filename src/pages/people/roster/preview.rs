//! Every row of a roster as it would be saved, what stops, and the one button.

use super::DRAFT;
use crate::components::{Button, Choice, Look, Select, StudentName, Tick};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{Command, RosterEntry};
use caseload::day::SchoolDay;
use caseload::roster::{Field, Run, RunRow};
use caseload::route::Route;
use caseload::wording::people::{RosterTexts, texts};
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many rows and troubles are shown.
const SHOWN: usize = 60;

/// What is done about a row whose name is there already.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Choose {
    Same,
    Other,
    LeaveOut,
}

impl Choose {
    fn name(self) -> &'static str {
        match self {
            Self::Same => "same",
            Self::Other => "other",
            Self::LeaveOut => "leave",
        }
    }

    fn parse(name: &str) -> Self {
        match name {
            "other" => Self::Other,
            "leave" => Self::LeaveOut,
            _ => Self::Same,
        }
    }

    /// A name that stands twice in the list is left out once; one that is on file is the same student.
    fn usual(row: &RunRow) -> Self {
        if row.same_as_line.is_some() { Self::LeaveOut } else { Self::Same }
    }
}

/// What was chosen otherwise than usual, by line.
type Chosen = RwSignal<BTreeMap<u32, Choose>>;

fn entry(row: &RunRow, choose: Choose) -> Option<RosterEntry> {
    let same_as = match choose {
        Choose::LeaveOut => return None,
        Choose::Other => None,
        Choose::Same if row.same_as.is_some() && !row.changes => return None,
        Choose::Same => row.same_as,
    };
    Some(RosterEntry {
        same_as,
        name: row.name.clone(),
        grade: row.grade,
        band: row.band,
        case_manager: row.case_manager.clone(),
        iep: row.iep,
        classes: row.classes.clone(),
    })
}

#[component]
pub(super) fn Preview(run: Arc<Run>) -> impl IntoView {
    let t = &texts(use_words().lang).roster;
    let chosen: Chosen = RwSignal::new(BTreeMap::new());
    let leave_out = RwSignal::new(false);
    let bad = run.troubles.len();
    let rows = StoredValue::new(Arc::clone(&run));
    let entries = Memo::new(move |_| {
        chosen.with(|chosen| {
            let choose = |row: &RunRow| chosen.get(&row.line).copied().unwrap_or_else(|| Choose::usual(row));
            rows.with_value(|run| run.rows.iter().filter_map(|row| entry(row, choose(row))).collect::<Vec<_>>())
        })
    });
    let dated = |field: fn(&RunRow) -> Option<SchoolDay>| run.rows.iter().any(|row| field(row).is_some());
    let has = Has {
        manager: run.rows.iter().any(|row| row.case_manager.is_some()),
        review: dated(|row| row.iep.annual_review),
        again: dated(|row| row.iep.re_evaluation),
        classes: run.rows.iter().any(|row| !row.classes.is_empty()),
    };
    let shown = run.rows.iter().take(SHOWN).map(|row| row_view(t, row, has, chosen)).collect_view();
    let more = run.rows.len().saturating_sub(SHOWN);
    let w = use_words();
    let table = (!run.rows.is_empty()).then(|| {
        view! {
            <div class="scroll">
                <table class="table">
                    <thead>
                        <tr>
                            <th scope="col" class="num">{t.line}</th>
                            <th scope="col">{t.field(Field::Name)}</th>
                            <th scope="col">{t.field(Field::Grade)}</th>
                            {has.manager.then(|| view! { <th scope="col" class="opt">{t.field(Field::CaseManager)}</th> })}
                            {has.review.then(|| view! { <th scope="col" class="opt">{t.field(Field::AnnualReview)}</th> })}
                            {has.again.then(|| view! { <th scope="col" class="opt">{t.field(Field::ReEvaluation)}</th> })}
                            {has.classes.then(|| view! { <th scope="col" class="opt">{t.field(Field::Classes)}</th> })}
                            <th scope="col">{t.becomes}</th>
                        </tr>
                    </thead>
                    <tbody>{shown}</tbody>
                </table>
            </div>
            {(more > 0).then(|| view! { <p class="cap">{(w.import.more_rows)(more)}</p> })}
        }
    });
    view! {
        <section class="part tight" data-ready=move || entries.with(Vec::len) data-bad=bad>
            <div class="part-head"><h2>{t.preview}</h2></div>
            {troubles(t, &run, leave_out)}
            <Save entries bad leave_out/>
            {table}
        </section>
    }
}

/// Which columns the list has.
#[derive(Clone, Copy)]
struct Has {
    manager: bool,
    review: bool,
    again: bool,
    classes: bool,
}

fn row_view(t: &'static RosterTexts, row: &RunRow, has: Has, chosen: Chosen) -> AnyView {
    let w = use_words();
    let initials = use_settings().initials;
    let day = |day: Option<SchoolDay>| day.map(|day| w.short(day, clock::today()));
    let classes = row.classes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    view! {
        <tr>
            <td class="num">{row.line}</td>
            <td><StudentName name=row.name.to_string() initials/></td>
            <td>{row.grade.text()}</td>
            {has.manager.then(|| view! { <td class="opt"><bdi>{row.case_manager.as_ref().map(ToString::to_string)}</bdi></td> })}
            {has.review.then(|| view! { <td class="opt">{day(row.iep.annual_review)}</td> })}
            {has.again.then(|| view! { <td class="opt">{day(row.iep.re_evaluation)}</td> })}
            {has.classes.then(|| view! { <td class="opt"><bdi>{classes}</bdi></td> })}
            <td>{becomes(t, row, chosen)}</td>
        </tr>
    }
    .into_any()
}

/// What happens with a row; a choice where its name is there already.
fn becomes(t: &'static RosterTexts, row: &RunRow, chosen: Chosen) -> AnyView {
    let said = match (row.same_as_line, row.same_as, row.changes) {
        (Some(line), ..) => (t.stands_twice)(line),
        (None, Some(_), true) => t.on_file_changed.to_owned(),
        (None, Some(_), false) => t.on_file_same.to_owned(),
        (None, None, _) => return view! { <span class="cap">{t.new}</span> }.into_any(),
    };
    let (line, usual) = (row.line, Choose::usual(row));
    let mut choices = Vec::new();
    // Two lines of one name are either one student, who is taken once, or two.
    if row.same_as_line.is_none() {
        choices.push(Choice::new(Choose::Same.name(), t.same_student));
    }
    choices.push(Choice::new(Choose::LeaveOut.name(), t.leave_out));
    choices.push(Choice::new(Choose::Other.name(), t.other_student));
    let now =
        Signal::derive(move || chosen.with(|chosen| chosen.get(&line).copied().unwrap_or(usual).name().to_owned()));
    let pick = Callback::new(move |(name,): (String,)| {
        chosen.update(|chosen| {
            chosen.insert(line, Choose::parse(&name));
        });
    });
    view! { <Select label=said choices=Signal::stored(choices) chosen=now pick/> }.into_any()
}

/// The rows that cannot be read, each with its line and reason.
fn troubles(t: &'static RosterTexts, run: &Run, leave_out: RwSignal<bool>) -> AnyView {
    if run.troubles.is_empty() {
        return ().into_any();
    }
    let items = run.troubles.iter().take(SHOWN).map(|at| {
        let column = t.field(at.field);
        let why = t.trouble(at.trouble, &at.text);
        view! { <li><b>{(t.row)(at.line)}</b> ", " {column} ": " <bdi>{why}</bdi></li> }
    });
    view! {
        <div class="panel" data-problem="">
            <p class="problem" role="status">{(t.troubles)(run.troubles.len())}</p>
            <ul>{items.collect_view()}</ul>
            <Tick
                label=t.leave_out_troubles
                on=leave_out
                flip=Callback::new(move |(on,): (bool,)| leave_out.set(on))
            />
        </div>
    }
    .into_any()
}

#[component]
fn Save(entries: Memo<Vec<RosterEntry>>, bad: usize, leave_out: RwSignal<bool>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).roster;
    let desk = use_desk();
    let tell = use_tell();
    let busy = RwSignal::new(false);
    let waiting = Signal::derive(move || bad > 0 && !leave_out.get());
    let save = move |()| {
        let entries = entries.get_untracked();
        let people = entries.len();
        busy.set(true);
        desk.send(Command::BringInRoster(entries), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    desk.drop_draft(DRAFT);
                    tell.done((t.saved)(people));
                    go(Route::Caseload);
                }
                other => tell.say(say::outcome(w, other).unwrap_or_default()),
            }
        });
    };
    move || {
        let ready = entries.with(Vec::len);
        if ready == 0 {
            return view! { <p role="status">{if bad == 0 { t.nothing_new } else { "" }}</p> }.into_any();
        }
        view! { <p><Button label=(t.save)(ready) look=Look::Main press=Callback::new(save) waiting busy/></p> }
            .into_any()
    }
}
