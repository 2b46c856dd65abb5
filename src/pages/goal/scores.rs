//! The table of scores: the same data as the graph, newest first, each row open to correction.

use super::Shown;
use crate::components::{Button, Dialog, Glyph, Look};
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::say;
use crate::pieces::typed::{Typed, typed_fields};
use crate::platform::{clock, files, ids};
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::ids::ObservationId;
use caseload::measures::Input;
use caseload::records::Outcome as Came;
use caseload::records::{Label, TeamDecision};
use caseload::showing::{Line, Reading, side, typed_value, value};
use caseload::tables_out::scores_csv;
use caseload::wording::{Words, decimal, percent};
use caseload::wording::{decisions, past};
use leptos::prelude::*;

/// How many rows stand in the table before more are asked for.
const SHOWN: usize = 12;

#[component]
pub(super) fn Scores(shown: Shown) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let open = RwSignal::new(None::<ObservationId>);
    let all = RwSignal::new(false);
    let csv = move |()| {
        let id = shown.with_untracked(|reading| reading.goal.id);
        let caseload = desk.caseload.get_untracked();
        let (rows, bytes) = scores_csv(&caseload, Some(id), clock::today(), w);
        let name = format!("aimline-scores-{}-{}.csv", clock::today(), ids::short_code());
        if files::save(&name, "text/csv", &bytes) {
            tell.say((w.data.csv_saved)(rows));
        }
    };
    let table = move || {
        let reading = shown.get();
        let limit = if all.get() { usize::MAX } else { SHOWN };
        let earlier = reading.lines.len().saturating_sub(limit);
        let more = (earlier > 0).then(|| view! {
            <Button label=(w.goal.show_earlier)(earlier) look=Look::Quiet press=Callback::new(move |()| all.set(true))/>
        });
        let reads_words = reading.measure.input == Input::CorrectErrors;
        let heads = reads_words.then(|| {
            view! {
                <th scope="col" class="num">{w.goal.errors}</th>
                <th scope="col" class="num">{w.goal.accuracy}</th>
            }
        });
        view! {
            <div class="scroll">
                <table class="table" id="scores" data-count=reading.lines.len()>
                    <thead>
                        <tr>
                            <th scope="col">{w.goal.date}</th>
                            <th scope="col" class="num">{caseload::showing::axis_label(w, &reading)}</th>
                            {heads}
                            <th scope="col" class="num opt">{w.goal.aimline}</th>
                            <th scope="col">{w.goal.from_the_line}</th>
                            <th scope="col" class="opt">{w.goal.form}</th>
                            <th scope="col" class="opt">{w.goal.note}</th>
                            <th scope="col" class="no-print"><span class="sr">{w.common.change}</span></th>
                        </tr>
                    </thead>
                    <tbody>{rows(w, &reading, open, limit)}</tbody>
                </table>
            </div>
            {more}
        }
    };
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{w.goal.scores}</h2>
                <span class="cap">{w.goal.same_data}</span>
                <Button label=w.goal.csv look=Look::Quiet icon=Glyph::Csv press=Callback::new(csv)/>
            </div>
            {table}
        </section>
        <Correct shown open/>
    }
}

/// Newest first, with a line where a phase begins. Only the last ones until more are asked for.
fn rows(w: &'static Words, reading: &Reading, open: RwSignal<Option<ObservationId>>, limit: usize) -> AnyView {
    let mut views: Vec<AnyView> = Vec::new();
    let mut before: Option<usize> = None;
    let majors = reading.majors();
    let mut decided = reading.decisions.iter().rev().peekable();
    for line in reading.lines.iter().rev().take(limit) {
        while let Some(one) = decided.next_if(|one| one.day >= line.observation.day) {
            views.push(decision(w, reading, one));
        }
        if !majors.is_empty() && before != Some(line.phase) {
            let phase = line.phase.checked_sub(1).and_then(|phase| majors.get(phase));
            let (name, since) = phase.map_or_else(
                || (w.goal.first_phase.to_owned(), reading.goal.baseline.day),
                |phase| (phase.label.to_string(), phase.start),
            );
            let since = (w.goal.since)(&w.long(since, reading.today));
            views.push(
                view! { <tr class="group"><th scope="colgroup" colspan="9">{name} ", " {since}</th></tr> }.into_any(),
            );
            before = Some(line.phase);
        }
        views.push(row(w, reading, line, open));
    }
    if limit >= reading.lines.len() {
        views.extend(decided.map(|one| decision(w, reading, one)));
    }
    let baseline = &reading.goal.baseline;
    let probes: Vec<String> = baseline.probes.iter().map(|probe| value(reading.measure, probe.value())).collect();
    views.push(
        view! {
            <tr>
                <td class="nowrap">{w.short(baseline.day, reading.today)}</td>
                <td class="num"><b>{value(reading.measure, baseline.value.value())}</b></td>
                <td colspan="7">{w.goal.baseline_row} " " <span class="cap">{probes.join(", ")}</span></td>
            </tr>
        }
        .into_any(),
    );
    views.into_any()
}

/// A decision between the scores, as the chart shows it at its date.
fn decision(w: &'static Words, reading: &Reading, one: &TeamDecision) -> AnyView {
    let t = decisions::texts(w.lang);
    view! {
        <tr>
            <td class="nowrap">{w.short(one.day, reading.today)}</td>
            <td colspan="8">{t.kind} ": " <b><bdi>{t.decided(one)}</bdi></b> ", " <bdi>{one.who.to_string()}</bdi></td>
        </tr>
    }
    .into_any()
}

fn row(w: &'static Words, reading: &Reading, line: &Line, open: RwSignal<Option<ObservationId>>) -> AnyView {
    let observation = &line.observation;
    let floor = reading.goal.criterion.accuracy_percent();
    let reads_words = reading.measure.input == Input::CorrectErrors;
    let (shown, errors, accuracy) = match &observation.outcome {
        Came::Scored(raw) => match *raw {
            caseload::measures::Raw::CorrectErrors { correct, errors, .. } => {
                let share = percent(correct, correct.saturating_add(errors), floor).unwrap_or_default();
                (line.value.map(|v| value(reading.measure, v)).unwrap_or_default(), errors.to_string(), share)
            }
            _ => (typed_value(w, reading.measure, raw), String::new(), String::new()),
        },
        Came::Absent => (w.goal.absent.into(), String::new(), String::new()),
        Came::Refused => (w.goal.refused.into(), String::new(), String::new()),
        Came::NotGiven => (w.goal.not_given.into(), String::new(), String::new()),
        Came::Spoiled => (w.goal.spoiled.into(), String::new(), String::new()),
    };
    let scored = line.value.is_some();
    let words = reads_words.then(|| {
        view! {
            <td class="num">{errors}</td>
            <td class="num" class:low=line.side_fails>{accuracy}</td>
        }
    });
    let gap = match (line.value, line.aim) {
        (Some(value), Some(aim)) => {
            let gap = value - aim;
            let mark = if gap.abs() <= 1e-9 {
                ""
            } else if gap > 0.0 {
                "\u{25b2} "
            } else {
                "\u{25bd} "
            };
            format!("{mark}{}", side(w, gap))
        }
        _ => String::new(),
    };
    let reason = observation.reason.as_ref().map(|reason| format!(": {reason}"));
    let corrected = observation.corrects.is_some().then(|| {
        view! { <span class="cap">{w.goal.corrected_mark} <bdi>{reason}</bdi></span> }
    });
    let id = line.id;
    let day = w.short(observation.day, reading.today);
    let label = format!("{}, {day}", w.common.change);
    view! {
        <tr data-day=observation.day.to_string()>
            <td class="nowrap">{day}</td>
            <td class="num">{if scored { view! { <b>{shown}</b> }.into_any() } else { shown.into_any() }}</td>
            {words}
            <td class="num opt">{line.aim.filter(|_| scored).map(|aim| decimal(aim, 1))}</td>
            <td>{gap}</td>
            <td class="opt">{observation.form.as_ref().map(ToString::to_string)}</td>
            <td class="opt"><bdi>{observation.note.as_ref().map(ToString::to_string)}</bdi> {corrected}</td>
            <td class="no-print">
                <Button
                    label
                    look=Look::Quiet
                    icon=Glyph::Pencil
                    only=true
                    press=Callback::new(move |()| open.set(Some(id)))
                />
            </td>
        </tr>
    }
    .into_any()
}

/// Correcting or removing one score. The old value stays in the history.
#[component]
fn Correct(shown: Shown, open: RwSignal<Option<ObservationId>>) -> impl IntoView {
    let w = use_words();
    let is_open = Signal::derive(move || open.with(Option::is_some));
    let close = Callback::new(move |()| open.set(None));
    view! {
        <Dialog open=is_open close title=w.goal.correct_title>
            {move || open.get().map(|id| view! { <CorrectForm shown id open/> })}
        </Dialog>
    }
}

#[component]
fn CorrectForm(shown: Shown, id: ObservationId, open: RwSignal<Option<ObservationId>>) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let reading = shown.get_untracked();
    let line = reading.lines.iter().find(|line| line.id == id)?.clone();
    let typed = Typed::of(&line.observation);
    let why = Draft::new("");
    let t = past::texts(w.lang);
    let series = reading.goal.series;
    let done = move |said: &'static str| {
        move |outcome: Outcome| match &outcome {
            Outcome::Done(_) => {
                open.try_set(None);
                tell.done(said);
            }
            other => {
                typed.problem.try_set(say::outcome(w, other).unwrap_or_default());
            }
        }
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(observation) = typed.observation(w, &shown.get_untracked())
            && let Some(reason) = why.value(w, Label::optional)
        {
            let correct = Command::CorrectScore { series, corrects: id, observation, reason };
            desk.send(correct, done(w.goal.score_corrected));
        }
    };
    let remove = move |()| desk.send(Command::RemoveScore { series, id }, done(w.goal.score_removed));
    Some(view! {
        <form class="tight" id="correct" on:submit=save novalidate>
            {typed_fields(typed, shown.get_untracked(), "correct-first")}
            <DraftField draft=why label=t.why hint=t.why_hint/>
            <div class="dialog-foot">
                <Button label=w.goal.remove_score look=Look::Delete press=Callback::new(remove)/>
                <Button label=w.common.cancel press=Callback::new(move |()| open.set(None))/>
                <Button label=w.goal.save_correction look=Look::Main/>
            </div>
        </form>
    })
}
