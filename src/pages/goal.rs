//! One goal: its sentence, the chart, the verdict beside it, a score in one line, the table of the same data.

mod change;
mod chart;
mod compare;
mod decide;
mod entry;
mod plan;
mod read;
mod scores;
mod verdict;

use crate::components::{Button, ButtonLink, Glyph, Header, LinkTabs, Look, PartsShown, StudentName, TabLink};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::say;
use crate::pieces::shapes::shape;
use crate::platform::{frame, page};
use crate::state::desk::{Outcome, use_desk};
use crate::state::readings::use_readings;
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::aim::AimMode;
use caseload::collect::Way;
use caseload::commands::Command;
use caseload::ids::GoalId;
use caseload::route::Route;
use caseload::showing::{Reading, sentence, status_word};
use caseload::wording::goal_plan;
use caseload::wording::goal_text::phrases;
use caseload::wording::scoring::texts as scoring_texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The reading that a part of the page looks at.
type Shown = Signal<Arc<Reading>>;

#[component]
pub fn GoalPage(id: GoalId) -> impl IntoView {
    let found = use_readings().of(id);
    let there = Memo::new(move |_| found.with(Option::is_some));
    // While the page stands, the last reading stays on it.
    let first = found.get_untracked();
    move || match (there.get(), first.clone()) {
        (true, Some(first)) => {
            let now = Memo::new_with_compare(
                move |_| found.get().unwrap_or_else(|| Arc::clone(&first)),
                |old, new| match (old, new) {
                    (Some(old), Some(new)) => !Arc::ptr_eq(old, new),
                    _ => true,
                },
            );
            view! { <Page now=now.into() shown=after_the_chart(now)/> }.into_any()
        }
        _ => view! { <NotFound/> }.into_any(),
    }
}

/// The same reading, a little later: a new score shows in the chart first; what stands around it follows once the score is
/// on the device and the chart is painted.
fn after_the_chart(now: Memo<Arc<Reading>>) -> Shown {
    let desk = use_desk();
    let shown = RwSignal::new(now.get_untracked());
    Effect::new(move || {
        let reading = now.get();
        if desk.is_saving() || Arc::ptr_eq(&reading, &shown.get_untracked()) {
            return;
        }
        frame::after(move || {
            if let Some(reading) = now.try_get_untracked() {
                shown.try_set(reading);
            }
        });
    });
    shown.into()
}

#[component]
fn Page(
    /// For the chart.
    now: Shown,
    /// For everything else.
    shown: Shown,
) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let settings = use_settings();
    let readings = use_readings();
    let (id, student) = shown.with_untracked(|reading| (reading.goal.id, reading.goal.student));
    let name = Signal::derive(move || {
        desk.caseload.with(|caseload| caseload.student(student).map(|s| s.name.to_string()).unwrap_or_default())
    });
    let tabs = Memo::new(move |_| {
        let all = readings.all();
        let goals = desk.caseload.with(|caseload| caseload.goals_of(student).map(|goal| goal.id).collect::<Vec<_>>());
        let tab = |reading: &Arc<Reading>| TabLink {
            href: Route::Goal(reading.goal.id).hash(),
            label: reading.goal.title.to_string(),
            status: Some((shape(reading.standing.status), status_word(w, reading.standing.status).to_owned())),
            current: reading.goal.id == id,
        };
        goals.iter().filter_map(|goal| all.get(goal)).map(tab).collect::<Vec<_>>()
    });
    let changing = RwSignal::new(false);
    let deciding = RwSignal::new(None);
    let parts = PartsShown::all();
    let title = view! { <a class="plain" href=Route::Student(student).hash()><StudentName name initials=settings.initials/></a> };
    let collected = shown.with_untracked(|reading| Way::of(reading.measure, &reading.goal.criterion)).map(|_| {
        let href = Route::Collect(id).hash();
        view! { <ButtonLink label=scoring_texts(w.lang).today.collect icon=Glyph::Play href/> }
    });
    let acts = view! {
        {collected}
        <Button
            label=w.goal.add_change
            icon=Glyph::Flag
            press=Callback::new(move |()| changing.set(true))
        />
        <Button
            label=w.goal.score_now
            look=Look::Main
            icon=Glyph::Play
            press=Callback::new(|()| page::focus("#score-first"))
        />
    };
    view! {
        <Header
            title=title.into_any()
            back=Route::Caseload.hash()
            back_label=w.common.back
            tabs=view! { <LinkTabs label=w.student.goals tabs/> }.into_any()
            acts=acts.into_any()
        >
            <Chip/>
        </Header>
        <div class="page">
            <Sentence shown name/>
            <plan::Plan shown/>
            <div class="goal-grid">
                <div class="g-chart"><chart::Chart shown=now parts/></div>
                <div class="side">
                    <verdict::Panel shown name open=deciding/>
                    <decide::Decisions shown open=deciding/>
                    <change::Changes shown changing/>
                    <compare::Compare shown/>
                    <Foot shown/>
                </div>
                <div class="g-scores">
                    <entry::Entry shown name/>
                    <read::ReadGraph shown parts/>
                    <scores::Scores shown/>
                </div>
            </div>
        </div>
    }
}

/// The goal in words, and how it is checked.
#[component]
fn Sentence(shown: Shown, name: Signal<String>) -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    move || {
        let reading = shown.get();
        let (before, after) = sentence(w, &reading);
        let mode = match reading.goal.aim.mode {
            AimMode::Calendar => w.goal.aim_by_calendar,
            AimMode::Instructional => w.goal.aim_by_school_days,
        };
        let mastery = &reading.standing.mastery;
        view! {
            <p class="goal-line">{before}<StudentName name initials=settings.initials/>{after}</p>
            <p class="under">
                <span>{(w.goal.checked)(&(phrases(w.lang).interval)(reading.goal.interval_days))}</span>
                <span>{mode}</span>
                <span>{(w.goal.in_a_row)(mastery.run.min(mastery.needed), mastery.needed)}</span>
            </p>
        }
    }
}

/// What is rarely wanted: scores from a file, removing the goal.
#[component]
fn Foot(shown: Shown) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let (id, student) = shown.with_untracked(|reading| (reading.goal.id, reading.goal.student));
    let remove = move |()| {
        desk.send(Command::RemoveGoal { id }, move |outcome| match &outcome {
            Outcome::Done(_) => {
                tell.done(w.goal.goal_removed);
                go(Route::Student(student));
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    view! {
        <section class="part link-row">
            <ButtonLink
                label=goal_plan::texts(w.lang).open
                href=Route::Plan(id).hash()
                look=Look::Quiet
                icon=Glyph::Pencil
            />
            <ButtonLink
                label=scoring_texts(w.lang).today.on_paper
                href=Route::GoalPaper(id).hash()
                look=Look::Quiet
                icon=Glyph::Print
            />
            <ButtonLink
                label=w.goal.import_csv
                href=Route::ImportScores(id).hash()
                look=Look::Quiet
                icon=Glyph::Upload
            />
            <Button label=w.goal.remove_goal look=Look::Quiet icon=Glyph::Bin press=Callback::new(remove)/>
        </section>
    }
}
