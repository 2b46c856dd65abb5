//! Days without school by the line, and the usual breaks of a school year to be ticked.

use super::effect::Effect;
use super::entry::{span, weekdays};
use crate::components::{Button, Field, FieldKind, Look, Tick};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{CalendarEdit, Command, NewNoSchool};
use caseload::records::Label;
use caseload::school_calendar::{Break, Line, fall_of, presets, read};
use caseload::wording::school::{SchoolTexts, texts};
use leptos::prelude::*;

/// The draft under which half typed lines are kept.
const DRAFT: &str = "calendar";

/// The usual breaks that are not on file, with their days.
fn usual(t: &SchoolTexts, desk: crate::state::desk::Desk) -> Vec<(Break, NewNoSchool)> {
    desk.caseload.with(|caseload| {
        let on_file =
            |new: &NewNoSchool| caseload.no_school_ranges().any(|range| range.from <= new.from && new.to <= range.to);
        let named = presets(fall_of(caseload, clock::today())).into_iter().filter_map(|(kind, from, to)| {
            Some((kind, NewNoSchool { from, to, name: Label::new(t.break_name(kind)).ok()? }))
        });
        named.filter(|(_, new)| !on_file(new)).collect()
    })
}

#[component]
pub(super) fn Add() -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let (desk, tell) = (use_desk(), use_tell());
    let text = RwSignal::new(desk.draft(DRAFT).unwrap_or_default());
    let ticked = RwSignal::new(Vec::<NewNoSchool>::new());
    let lines = Memo::new(move |_| {
        let Ok(unnamed) = Label::new(t.unnamed) else { return Vec::new() };
        let fall = desk.caseload.with(|caseload| fall_of(caseload, clock::today()));
        text.with(|text| read(text, fall, &unnamed))
    });
    let edit = Memo::new(move |_| {
        let mut add: Vec<NewNoSchool> =
            lines.with(|lines| lines.iter().filter_map(|line| line.read.clone().ok()).collect());
        ticked.with(|ticked| add.extend(ticked.iter().cloned()));
        caseload::order::sort(&mut add);
        add.dedup_by(|a, b| (a.from, a.to) == (b.from, b.to));
        desk.caseload.with(|caseload| {
            add.retain(|new| !caseload.no_school_ranges().any(|range| (range.from, range.to) == (new.from, new.to)));
        });
        CalendarEdit { add, ..CalendarEdit::default() }
    });
    let bad = Memo::new(move |_| lines.with(|lines| lines.iter().filter(|line| line.read.is_err()).count()));
    let problem = Signal::derive(move || match bad.get() {
        0 => String::new(),
        bad => (t.fix_lines)(bad),
    });
    let typed = Callback::new(move |(new,): (String,)| {
        desk.keep_draft(DRAFT.into(), new.clone());
        text.set(new);
    });
    let save = move |()| {
        let edit = edit.get_untracked();
        let count = edit.add.len();
        desk.send(Command::ChangeCalendar(Box::new(edit)), move |outcome| match &outcome {
            Outcome::Done(_) => {
                desk.drop_draft(DRAFT);
                text.try_set(String::new());
                ticked.try_set(Vec::new());
                tell.done((t.saved)(count));
            }
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let foot = move || {
        let count = edit.with(|edit| edit.add.len());
        (count > 0).then(|| {
            view! {
                <Effect edit/>
                <Button label=(t.save)(count) look=Look::Main press=Callback::new(save) waiting=Signal::derive(move || bad.get() > 0)/>
            }
        })
    };
    view! {
        <section class="part tight">
            <h2>{t.add}</h2>
            <Field label=t.lines value=text input=typed kind=FieldKind::Area class="tall" hint=t.lines_hint problem id="lines"/>
            <Lines lines/>
            <Usual ticked/>
            {foot}
        </section>
    }
}

/// Every line as it was understood.
#[component]
fn Lines(lines: Memo<Vec<Line>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let row = move |line: Line| {
        let said = match &line.read {
            Err(trouble) => view! { <span class="problem">{t.trouble(*trouble)}</span> }.into_any(),
            Ok(new) => {
                let there = desk.caseload.with_untracked(|caseload| {
                    caseload.no_school_ranges().any(|range| (range.from, range.to) == (new.from, new.to))
                });
                let days = (t.school_days)(weekdays(new.from, new.to));
                let there = there.then(|| format!(" \u{b7} {}", t.on_file));
                view! {
                    <span>
                        <b><bdi>{new.name.to_string()}</bdi></b> " "
                        <span class="cap">{span(w, new.from, new.to)} " \u{b7} " {days} {there}</span>
                    </span>
                }
                .into_any()
            }
        };
        view! { <li class="item"><span class="cap nowrap">{(t.line)(line.number)} ": "</span> {said}</li> }
    };
    move || {
        (!lines.with(Vec::is_empty)).then(|| {
            view! {
                <h3>{t.preview}</h3>
                <ul class="rows" id="read-lines">{lines.get().into_iter().map(row).collect_view()}</ul>
            }
        })
    }
}

#[component]
fn Usual(ticked: RwSignal<Vec<NewNoSchool>>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let ticks = move || {
        usual(t, desk)
            .into_iter()
            .map(|(_, new)| {
                let label = format!("{} \u{b7} {}", new.name, span(w, new.from, new.to));
                let mine = new.clone();
                let on = Signal::derive(move || ticked.with(|ticked| ticked.contains(&mine)));
                let flip = Callback::new(move |(on,): (bool,)| {
                    ticked.update(|ticked| {
                        ticked.retain(|other| *other != new);
                        if on {
                            ticked.push(new.clone());
                        }
                    });
                });
                view! { <Tick label on flip/> }
            })
            .collect_view()
    };
    view! {
        <fieldset>
            <legend><h3>{t.usual}</h3></legend>
            <p class="cap">{t.usual_hint}</p>
            <div class="many">{ticks}</div>
        </fieldset>
    }
}
