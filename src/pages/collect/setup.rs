//! The layout of the session: only what its way needs, fixed once the first mark is made.

use super::live::{Live, stopwatch};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem_in};
use crate::platform::{frame, page};
use caseload::collect::{Setup, Way};
use leptos::prelude::*;

/// One number of the layout: what it is called, its range, and where it goes.
type Number = (&'static str, (u32, u32), fn(&mut Setup) -> &mut Option<u32>);

fn numbers(live: Live) -> Vec<Number> {
    let f = &live.texts.fields;
    match live.way {
        Way::Partial | Way::Whole | Way::Momentary => vec![
            (f.interval, (1, 3600), |setup| &mut setup.interval),
            (f.intervals, (1, 240), |setup| &mut setup.intervals),
        ],
        Way::Latency => vec![(f.limit, (1, 600), |setup| &mut setup.limit)],
        Way::Rubric => vec![(f.most, (1, 10), |setup| &mut setup.most)],
        Way::Tally { .. } | Way::Duration { .. } => vec![(f.length, (1, 480), |setup| &mut setup.length)],
        Way::Trials { .. } | Way::Prompts | Way::YesNo | Way::Steps | Way::Subjects => Vec::new(),
    }
}

/// The fields, and the draft of the list where there is one.
fn fields(live: Live, last: Option<Setup>) -> (AnyView, Option<Draft>) {
    let fields = numbers(live).into_iter().map(|number| number_field(live, number)).collect_view();
    let list =
        live.way.has_list().then(|| Draft::new(live.session.with_untracked(|session| session.setup.names.join("\n"))));
    let list_view = list.map(|draft| list_field(live, draft, last));
    (view! { {fields} {list_view} }.into_any(), list)
}

/// The layout in place of the marks, while there is none that could be used.
pub fn first(live: Live, last: Option<Setup>) -> AnyView {
    let t = live.texts;
    let (fields, list) = fields(live, last);
    let begin = Callback::new(move |()| {
        let ready = live.session.with_untracked(|session| session.setup.is_ready(live.way));
        if ready {
            live.laying.set(false);
            live.keep();
            frame::before(|| page::focus(".c-board button"));
            return;
        }
        if let Some(list) = list
            && live.session.with_untracked(|session| session.setup.names.is_empty())
        {
            list.problem.set(t.fields.at_least_one.into());
        }
        to_problem_in(".c-board");
    });
    view! {
        <div class="c-first tight">
            <h2>{t.setup}</h2>
            {fields}
            <Button label=t.begin look=Look::Main big=true press=begin/>
        </div>
    }
    .into_any()
}

/// The layout beside the marks: one line, with the fields behind it.
pub fn setup(live: Live, last: Option<Setup>) -> AnyView {
    let t = live.texts;
    let f = &t.fields;
    if numbers(live).is_empty() && !live.way.has_list() {
        return ().into_any();
    }
    let (fields, _) = fields(live, last);
    let summary = move || {
        live.session.with(|session| match (live.way, &session.setup) {
            (way, setup) if way.has_intervals() => {
                (f.interval_summary)(setup.intervals.unwrap_or(0), setup.interval.unwrap_or(0))
            }
            (Way::Latency, setup) => (f.limit_summary)(setup.limit.unwrap_or(0)),
            (way, setup) if way.has_list() => {
                let name = match way {
                    Way::Rubric => f.lines,
                    Way::Steps => f.steps,
                    _ => f.subjects,
                };
                format!("{name}: {}", setup.names.len())
            }
            (_, setup) => setup.length.map_or_else(
                || f.open_length.to_owned(),
                |length| (f.length_summary)(&stopwatch(length.saturating_mul(1000))),
            ),
        })
    };
    let locked = move || live.has_marks();
    view! {
        <details>
            <summary>{t.setup} ": " {summary}</summary>
            <p class="hint">{move || locked().then_some(t.setup_locked)}</p>
            <fieldset class="tight" disabled=locked>{fields}</fieldset>
        </details>
    }
    .into_any()
}

fn number_field(live: Live, (label, (low, high), place): Number) -> AnyView {
    let f = &live.texts.fields;
    // The length of the watching is typed in minutes, and may be left open.
    let minutes = matches!(live.way, Way::Tally { .. } | Way::Duration { .. });
    let unit = if minutes { 60 } else { 1 };
    let now = live.session.with_untracked(|session| *place(&mut session.setup.clone()));
    let draft = Draft::new(now.map(|value| (value / unit).to_string()).unwrap_or_default());
    Effect::new(move |before: Option<()>| {
        let typed = draft.text.get();
        if before.is_none() || untrack(|| live.has_marks()) {
            return;
        }
        let typed = typed.trim();
        let value = typed.parse::<u32>().ok().filter(|value| (low..=high).contains(value));
        let fits = value.is_some() || (minutes && typed.is_empty());
        draft.problem.set(if fits { String::new() } else { (f.whole_number)(low, high) });
        live.session.update(|session| *place(&mut session.setup) = value.map(|value| value.saturating_mul(unit)));
        live.keep();
    });
    let hint = if minutes { f.length_hint } else { "" };
    view! { <DraftField draft label=label kind=FieldKind::Number hint=hint/> }.into_any()
}

fn list_field(live: Live, draft: Draft, last: Option<Setup>) -> AnyView {
    let f = &live.texts.fields;
    let label = match live.way {
        Way::Rubric => f.lines,
        Way::Steps => f.steps,
        _ => f.subjects,
    };
    let before = last.clone();
    Effect::new(move |first: Option<()>| {
        let names = Setup::typed_names(&draft.text.get());
        if first.is_none() || untrack(|| live.has_marks()) {
            return;
        }
        live.session.update(|session| {
            // Another wording of a rubric is another version.
            if let Some(last) = &before {
                let version = last.version.unwrap_or(1);
                let same = last.names == names && last.most == session.setup.most;
                session.setup.version = Some(if same { version } else { version.saturating_add(1) });
            }
            session.setup.names = names;
        });
        live.keep();
    });
    let other = move || {
        let changed = live.way != Way::Subjects
            && last.as_ref().is_some_and(|last| live.session.with(|session| session.setup.names != last.names));
        changed.then(|| view! { <p class="to-check">{f.other_than_last}</p> })
    };
    view! { <DraftField draft label=label kind=FieldKind::Area hint=f.one_each_line/> {other} }.into_any()
}
