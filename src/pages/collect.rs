//! Collecting a session in class: big marks at the left, what they come to at the right, saved in one step.

mod board;
mod intervals;
mod items;
mod keys;
mod live;
mod setup;
mod side;

use crate::components::{Button, ButtonLink, Glyph, StudentName, Tick};
use crate::pages::not_found::NotFound;
use crate::pieces::draft::to_problem_in;
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::readings::use_readings;
use crate::state::route::{go, use_address};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::collect::{Missing, Session, Setup, Way, last_setup, subjects};
use caseload::commands::{Command, NewObservation};
use caseload::day::SchoolDay;
use caseload::ids::GoalId;
use caseload::records::{Label, Note, Outcome as Came};
use caseload::route::Route;
use caseload::showing::Reading;
use caseload::wording::collect::texts;
use leptos::prelude::*;
use live::{Live, stopwatch};
use std::sync::Arc;

#[component]
pub fn CollectPage(id: GoalId) -> impl IntoView {
    let Some(reading) = use_readings().of(id).get_untracked() else { return view! { <NotFound/> }.into_any() };
    match Way::of(reading.measure, &reading.goal.criterion) {
        Some(way) => view! { <Collect reading way/> }.into_any(),
        None => {
            let t = texts(use_words().lang);
            view! {
                <div class="page notice">
                    <h1>{reading.goal.title.to_string()}</h1>
                    <p>{t.not_collected}</p>
                    <ButtonLink label=t.leave icon=Glyph::Back href=Route::Goal(id).hash()/>
                </div>
            }
            .into_any()
        }
    }
}

#[component]
fn Collect(reading: Arc<Reading>, way: Way) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let settings = use_settings();
    let address = use_address();
    let (id, student, series) = (reading.goal.id, reading.goal.student, reading.goal.series);
    let last = desk.caseload.with_untracked(|caseload| last_setup(caseload, series, way));
    let mut setup = last.clone().unwrap_or_else(|| Setup::usual(way, reading.series.key.seconds));
    if way == Way::Subjects && last.is_none() {
        let known = desk.caseload.with_untracked(|caseload| subjects(caseload, student));
        setup.names = if known.is_empty() { setup.names } else { known };
    }
    let live = Live::new(id, Session::new(way, setup));
    let back = match address.before() {
        Some(route) if route != Route::Collect(id) => route,
        _ => Route::Goal(id),
    };
    let name = Signal::derive(move || {
        desk.caseload.with(|caseload| caseload.student(student).map(|s| s.name.to_string()).unwrap_or_default())
    });
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(String::new());
    let measured = Arc::clone(&reading);
    let save = Callback::new(move |()| {
        if busy.get_untracked() {
            return;
        }
        let now = clock::now_millis();
        live.session.update(|session| session.finish(now));
        live.keep();
        let Some(observation) = observation(live, &measured, now, w, problem) else {
            to_problem_in(".collect");
            return;
        };
        busy.set(true);
        desk.send(Command::AddScore { series, observation }, move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    live.is_saved();
                    tell.done(t.saved);
                    go(back);
                }
                other => {
                    problem.try_set(say::outcome(w, other).unwrap_or_default());
                }
            }
        });
    });
    keys::listen(live, save);
    let title = reading.goal.title.to_string();
    let timed = move || live.state.with(|state| state.timed || state.open.is_some() || state.cue.is_some());
    let time = move || {
        let at = live.at();
        live.state.with(|state| match (way, state.open, state.cue) {
            (Way::Duration { .. }, Some(open), _) => stopwatch(at.saturating_sub(open)),
            (Way::Latency, _, Some(cue)) => stopwatch(at.saturating_sub(cue)),
            _ => stopwatch(state.elapsed(at)),
        })
    };
    let share = move || {
        let planned = live.session.with(|session| session.setup.planned(way))?;
        let part = f64::from(live.state.with(|state| state.elapsed(live.at()))) / (f64::from(planned.max(1)) * 1000.0);
        Some(view! { <progress max="1" value=part.to_string()></progress> })
    };
    let forgotten = move || {
        live.forgotten.get().map(|minutes| {
            let end = move |()| {
                live.session.update(Session::finish_at_last_mark);
                live.forgotten.set(None);
                live.keep();
            };
            view! {
                <div class="banner warn">
                    <p>{(t.left_running)(minutes)}</p>
                    <Button label=t.end_at_last_mark press=Callback::new(end)/>
                    <Button label=t.keep_time look=crate::components::Look::Quiet press=Callback::new(move |()| live.forgotten.set(None))/>
                </div>
            }
        })
    };
    let beeps = (way.has_intervals() || way == Way::Latency).then(|| {
        view! { <Tick label=t.beeps on=live.beeps flip=Callback::new(move |(on,): (bool,)| live.set_beeps(on))/> }
    });
    let clock = (way.has_clock() || way == Way::Latency).then(|| {
        view! { <p class="c-clock" role="timer" aria-live="off">{move || timed().then(time)}</p> }
    });
    let hint = board::hint(live);
    view! {
        <div class="collect">
            <header class="c-head">
                <ButtonLink label=t.leave icon=Glyph::Back href=back.hash()/>
                <div>
                    <h1 id="title" tabindex="-1"><StudentName name initials=settings.initials/></h1>
                    <p class="cap">{title}</p>
                </div>
                <p class="cap end">{hint}</p>
                {beeps}
                {clock}
            </header>
            {share}
            {forgotten}
            <div class="c-body">
                <div class="c-board">{board::board(live, last.clone())}</div>
                <div class="c-side">{side::side(live, Arc::clone(&reading), last, problem, save, busy)}</div>
            </div>
            <footer class="c-keys cap">{board::key_hints(live)} <span class="end">{t.leave_kept}</span></footer>
            <p class="sr" role="status" aria-live="polite">{live.said}</p>
        </div>
    }
    .into_any()
}

/// The observation, or the problems where they belong.
fn observation(
    live: Live,
    reading: &Reading,
    now: u64,
    w: &'static caseload::wording::Words,
    problem: RwSignal<String>,
) -> Option<NewObservation> {
    let t = live.texts;
    let wrong = |text: String| -> Option<()> {
        problem.set(text);
        None
    };
    problem.set(String::new());
    let session = live.session.get_untracked();
    let raw = match session.raw(now) {
        Ok(raw) => raw,
        Err(missing) => {
            wrong(missing_text(live, missing))?;
            return None;
        }
    };
    if let Err(why) = reading.measure.check_in(&raw, reading.series.key.seconds) {
        let no_clock = why == caseload::measures::RawProblem::NoTime && live.way.has_clock();
        wrong(if no_clock { t.missing.start_clock.into() } else { say::raw(w, &why) })?;
    }
    let day = match SchoolDay::parse(&live.day.get()) {
        None => live.day.wrong(w.problem.not_a_date),
        Some(day) if day > clock::today() => live.day.wrong(w.problem.future),
        Some(day) => Some(day),
    };
    let support = live.support.value(w, |typed| {
        // The number of prompts stands first, where it is read from.
        let beside = session.prompts_beside().map(t.trials.prompts);
        let parts: Vec<String> =
            beside.into_iter().chain(Some(typed.trim().to_owned()).filter(|typed| !typed.is_empty())).collect();
        Label::optional(&parts.join(", "))
    });
    let setting = live.setting.value(w, Label::optional);
    let note = live.note.value(w, Note::optional);
    Some(NewObservation {
        day: day?,
        outcome: Came::Scored(raw),
        form: None,
        support: support?,
        setting: setting?,
        note: note?,
        events: session.events(),
    })
}

/// Why there is nothing to save yet.
fn missing_text(live: Live, missing: Missing) -> String {
    let m = &live.texts.missing;
    match (missing, live.way) {
        (Missing::Setup, _) => m.setup.into(),
        (Missing::Marks, _) => m.marks.into(),
        (Missing::Items(open), Way::Rubric) => (m.lines)(open),
        (Missing::Items(open), Way::Subjects) => (m.subjects)(open),
        (Missing::Items(open), _) => (m.steps)(open),
    }
}
