//! Choosing what is measured: a measure, one of the teacher's own, or a goal to start from; found by words or by area.

use super::form::Form;
use crate::components::{Button, Choice, Field, Select};
use crate::platform::{frame, page};
use crate::state::settings::use_words;
use caseload::caseload::Caseload;
use caseload::goal_types;
use caseload::measures::{self, Area};
use caseload::tables::words_of;
use caseload::wording::builder::texts;
use caseload::wording::names::{area_name, measure_name, starter_text};
use caseload::wording::{Words, goal_text};
use leptos::prelude::*;

/// How many measures that were used before stand first.
const USED_BEFORE: usize = 4;

/// One line of the list.
#[derive(Clone, PartialEq)]
struct Line {
    offer: Offer,
    name: String,
    /// What stands below.
    note: String,
    area: &'static str,
    /// What is searched in, folded.
    key: String,
}

#[derive(Clone, PartialEq)]
enum Offer {
    Measure(String),
    Starter(&'static str),
}

/// All that can be chosen: what was used before, the teacher's own measures, all measures, all goals to start from.
fn lines(w: &Words, caseload: &Caseload) -> Vec<Line> {
    let t = texts(w.lang);
    let line = |offer, name: &str, area: &'static str, note: String, more: &str| Line {
        offer,
        name: name.to_owned(),
        key: words_of(&format!("{name} {note} {area} {more}")),
        note,
        area,
    };
    let measure = |code: &str, mark: &str| {
        let measure = measures::by_code(code)?;
        let own = caseload.own_measure(code);
        let name = own.map_or(measure_name(w.lang, measure.code), |own| own.name.as_str());
        let area = if own.is_some() { t.own_measure } else { area_name(w.lang, measure.area) };
        let note = if mark.is_empty() { area.to_owned() } else { format!("{area} \u{b7} {mark}") };
        Some(line(Offer::Measure(code.to_owned()), name, area, note, &measure.aliases.join(" ")))
    };
    let used = used_before(caseload);
    let mut out: Vec<Line> = used.iter().filter_map(|code| measure(code, t.used_before)).collect();
    let own = caseload.own_measures.values().filter(|own| !own.deleted).map(|own| own.code());
    let known = measures::all().map(|measure| measure.code.to_owned());
    out.extend(own.chain(known).filter(|code| !used.contains(code)).filter_map(|code| measure(&code, "")));
    out.extend(goal_types::starters().filter_map(|starter| {
        let found = measures::by_code(starter.measure)?;
        let area = area_name(w.lang, found.area);
        let title = goal_text::starter(w.lang, starter.id).title;
        let note = format!("{} \u{b7} {}", t.starters, measure_name(w.lang, found.code));
        Some(line(Offer::Starter(starter.id), starter_text(w.lang, starter.id), area, note, title))
    }));
    out
}

/// The measures of the newest goals, each once.
fn used_before(caseload: &Caseload) -> Vec<String> {
    let mut goals: Vec<_> = caseload.active_goals().collect();
    caseload::order::sort_by_key(&mut goals, |goal| std::cmp::Reverse(goal.made));
    let mut used: Vec<String> = Vec::new();
    for series in goals.into_iter().filter_map(|goal| caseload.one_series(goal.series)) {
        if used.len() < USED_BEFORE && !used.contains(&series.key.measure) {
            used.push(series.key.measure.clone());
        }
    }
    used
}

#[component]
pub(super) fn Pick(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let open = RwSignal::new(form.measure.with_untracked(String::is_empty));
    let name = move || {
        let measure = form.measure()?;
        let own = form.own();
        Some(own.map_or_else(|| measure_name(w.lang, measure.code).to_owned(), |own| own.name.to_string()))
    };
    let chosen = move || {
        let measure = form.measure()?;
        let area = if form.own().is_some() { t.own_measure } else { area_name(w.lang, measure.area) };
        Some(view! {
            <div class="part-head">
                <span><b>{name}</b> " " <span class="cap">{area}</span></span>
                <Button label=t.other_measure press=Callback::new(move |()| {
                    open.set(true);
                    frame::before(|| page::focus("#find-measure"));
                })/>
            </div>
        })
    };
    move || {
        if open.get() || form.measure.with(String::is_empty) {
            view! { <List form open/> }.into_any()
        } else {
            view! { {chosen} }.into_any()
        }
    }
}

fn row_id(at: usize) -> String {
    format!("pick-{at}")
}

/// Up and down in the list; up from its first line leads back to the words.
fn step(event: &leptos::ev::KeyboardEvent, at: usize) {
    let to = match event.key().as_str() {
        "ArrowDown" => Some(at + 1),
        "ArrowUp" => at.checked_sub(1),
        _ => return,
    };
    event.prevent_default();
    page::focus(&to.map_or_else(|| "#find-measure".to_owned(), |to| format!("#{}", row_id(to))));
}

#[component]
fn List(form: Form, open: RwSignal<bool>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let query = RwSignal::new(String::new());
    let area = RwSignal::new(String::new());
    let all = StoredValue::new(form.desk.caseload.with_untracked(|caseload| lines(w, caseload)));
    let fitting = Memo::new(move |_| {
        let wanted = words_of(&query.get());
        let area = area.get();
        all.with_value(|all| {
            let fits = |line: &&Line| {
                (area.is_empty()
                    || line.area == area
                    || (area == t.starters && matches!(line.offer, Offer::Starter(_))))
                    && wanted.split(' ').all(|word| line.key.contains(word))
            };
            all.iter().filter(fits).cloned().collect::<Vec<_>>()
        })
    });
    let take = move |offer: &Offer| {
        match offer {
            Offer::Measure(code) => form.choose(code),
            Offer::Starter(id) => {
                if let Some(starter) = goal_types::starters().find(|starter| starter.id == *id) {
                    form.begin_with(starter);
                }
            }
        }
        form.problem.set(String::new());
        open.set(false);
        frame::before(|| page::focus("#behavior"));
    };
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "ArrowDown" {
            event.prevent_default();
            page::focus("#pick-0");
        }
        if event.key() == "Enter" {
            event.prevent_default();
            if let Some(first) = fitting.with_untracked(|fitting| fitting.first().cloned()) {
                take(&first.offer);
            }
        }
    };
    let areas: Vec<Choice> =
        [Choice::new("", t.all_areas), Choice::new(t.starters, t.starters), Choice::new(t.own_measure, t.own_measures)]
            .into_iter()
            .chain(Area::ALL.into_iter().map(|area| Choice::new(area_name(w.lang, area), area_name(w.lang, area))))
            .collect();
    let rows = move || {
        let rows = fitting.get();
        if rows.is_empty() {
            return view! { <p class="cap">{t.nothing_found}</p> }.into_any();
        }
        // One stop for Tab; arrows go from line to line.
        let row = |(at, line): (usize, Line)| {
            let offer = line.offer.clone();
            view! {
                <li>
                    <button
                        type="button"
                        id=row_id(at)
                        tabindex=if at == 0 { "0" } else { "-1" }
                        on:click=move |_| take(&offer)
                        on:keydown=move |event: leptos::ev::KeyboardEvent| step(&event, at)
                    >
                        <b>{line.name}</b>
                        <span class="cap">{line.note}</span>
                    </button>
                </li>
            }
        };
        view! { <ul class="pick">{rows.into_iter().enumerate().map(row).collect_view()}</ul> }.into_any()
    };
    let count = move || if query.with(String::is_empty) { String::new() } else { (t.found)(fitting.with(Vec::len)) };
    view! {
        <div class="tight">
            <div class="fields">
                <div class="way" on:keydown=keys>
                    <Field
                        label=t.find
                        value=query
                        input=Callback::new(move |(text,): (String,)| query.set(text))
                        hint=t.find_hint
                        problem=form.problem
                        id="find-measure"
                    />
                </div>
                <Select
                    label=t.area
                    choices=Signal::stored(areas)
                    chosen=area
                    pick=Callback::new(move |(name,): (String,)| area.set(name))
                />
            </div>
            <p class="sr" role="status">{count}</p>
            {rows}
        </div>
    }
}
