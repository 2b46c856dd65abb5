//! Where the student begins, by when the goal is to be met, and how often it is checked.

use super::findings::Findings;
use super::form::Form;
use super::read;
use crate::components::{Button, Choice, FieldKind, Segments};
use crate::pieces::draft::DraftField;
use crate::state::settings::use_words;
use caseload::goal_setting::{Benchmark, benchmarks};
use caseload::goal_text::Part;
use caseload::ids::StudentId;
use caseload::measures::{Input, Unit};
use caseload::showing::{value, value_with_unit};
use caseload::wording::builder::texts;
use caseload::wording::goal_text::phrases;
use caseload::wording::{Words, number};
use leptos::prelude::*;

/// From this accuracy on, material fits (measurement reference 7.5).
const FITTING: u32 = 90;

#[component]
pub(super) fn Time(form: Form, student: StudentId) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    view! {
        <fieldset class="tight">
            <legend><h2>{t.time_block}</h2></legend>
            <Baseline form student/>
            <div class="fields">
                <DraftField draft=form.baseline_day label=w.builder.baseline_day kind=FieldKind::Date id="baseline-day"/>
                <DraftField draft=form.goal_day label=w.builder.goal_day kind=FieldKind::Date id="goal-day"/>
            </div>
            <Schedule form mode=true/>
            <Findings form part=Part::Time/>
        </fieldset>
    }
}

#[component]
fn Baseline(form: Form, student: StudentId) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let found = Memo::new(move |_| {
        let key = read::key(form)?;
        let found = form.desk.caseload.with(|caseload| benchmarks(caseload, student, &key));
        Some((found.iter().find(|benchmark| benchmark.grade == key.grade).copied(), found.first().copied(), key.grade))
    });
    let ways = Signal::derive(move || {
        let mut ways = vec![Choice::new("three", t.three_probes), Choice::new("one", t.one_value)];
        if found.get().is_some_and(|(_, any, _)| any.is_some()) {
            ways.push(Choice::new("benchmark", t.from_benchmark));
        }
        ways
    });
    let fields = move || match form.baseline_from.get().as_str() {
        "three" => view! { <Probes form/> }.into_any(),
        "benchmark" => match found.get() {
            Some((Some(same), _, _)) => take(w, form, same),
            Some((None, Some(other), Some(material))) => {
                let grade = other.grade.map_or("", |grade| grade.text());
                let why = (t.benchmark_other_grade)(grade, material.text());
                view! { <p class="to-check">{why}</p> <Probes form/> }.into_any()
            }
            _ => view! { <Probes form/> }.into_any(),
        },
        _ => view! { <DraftField draft=form.one label=t.value hint=t.value_hint id="baseline-value" required=true/> }
            .into_any(),
    };
    view! {
        <Segments
            label=t.baseline_from
            choices=ways
            chosen=form.baseline_from
            pick=Callback::new(move |(way,): (String,)| form.baseline_from.set(way))
        />
        {fields}
        <Cautions form/>
    }
}

/// A benchmark in material of the goal's own grade: one tap.
fn take(w: &'static Words, form: Form, benchmark: Benchmark) -> AnyView {
    let t = texts(w.lang);
    let Some(measure) = form.measure() else { return ().into_any() };
    let day = w.long(benchmark.day, crate::platform::clock::today());
    let shown = value_with_unit(w, measure, benchmark.value);
    let press = Callback::new(move |()| {
        form.one.set(number(benchmark.value));
        form.baseline_day.set(benchmark.day.to_string());
    });
    let taken = (t.benchmark_taken)(&day);
    let is_taken = move || {
        form.one.text.with(|text| *text == number(benchmark.value))
            && read::day(form.baseline_day) == Some(benchmark.day)
    };
    let say = move || is_taken().then(|| view! { <p class="cap">{taken.clone()}</p> });
    view! { <Button label=(t.take_benchmark)(&shown, &day) look=crate::components::Look::Tint press/> {say} }.into_any()
}

#[component]
fn Probes(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let counts_errors = Memo::new(move |_| form.measure().is_some_and(|measure| measure.input == Input::CorrectErrors));
    let percent = Memo::new(move |_| form.measure().is_some_and(|measure| measure.unit == Unit::Percent));
    const IDS: [(&str, &str); 3] = [("probe-1", "errors-1"), ("probe-2", "errors-2"), ("probe-3", "errors-3")];
    let row = move |((probe, errors), (number, (id, errors_id))): (_, (u32, (&'static str, &'static str)))| {
        let errors = move || {
            counts_errors.get().then(|| {
                view! { <DraftField draft=errors label=(t.probe_errors)(number) kind=FieldKind::Number id=errors_id/> }
            })
        };
        view! {
            <div class="fields">
                <DraftField draft=probe label=(t.probe)(number) kind=FieldKind::Number id=id/>
                {errors}
            </div>
        }
    };
    let rows = form.probes.into_iter().zip(form.errors).zip((1..).zip(IDS)).map(row).collect_view();
    let hint = move || percent.get().then(|| view! { <p class="cap">{t.share_hint}</p> });
    let middle = move || {
        let measure = form.measure()?;
        let start = read::start(form)?;
        let shown = value_with_unit(w, measure, start.value.value());
        Some(match (start.middle_errors, start.accuracy) {
            (Some(doubled), Some(accuracy)) => {
                let errors = number(doubled as f64 / 2.0);
                let percent = format!("{}%", number(accuracy.percent()));
                (t.middle_with_errors)(&shown, &errors, &percent)
            }
            _ => (t.middle)(&shown),
        })
    };
    view! {
        <p class="cap">{t.probes_text}</p>
        {hint}
        <div class="probes">{rows}</div>
        <p class="small" role="status">{middle}</p>
    }
}

/// What to think about before the baseline is taken.
#[component]
fn Cautions(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    move || {
        let start = read::start(form)?;
        let few = form.baseline_from.with(|from| from == "three") && start.probes.len() < 3;
        let hard = start.accuracy.is_some_and(|accuracy| !accuracy.reaches(FITTING));
        let reached = read::target(form).ok().is_some_and(|(target, _)| target == start.value);
        let said = [(few, t.fewer_probes), (hard, t.hard_material), (reached, t.at_the_goal)];
        let lines = said.into_iter().filter(|(is, _)| *is).map(|(_, text)| view! { <p class="to-check">{text}</p> });
        Some(view! { <div aria-live="polite">{lines.collect_view()}</div> })
    }
}

/// How often it is checked, and for a new goal what the aimline rises by.
#[component]
pub(super) fn Schedule(form: Form, mode: bool) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let intervals = vec![
        Choice::new("1", w.builder.every_day),
        Choice::new("7", w.builder.every_week),
        Choice::new("14", w.builder.every_two_weeks),
        Choice::new("28", w.builder.every_month),
        Choice::new("other", t.other_days),
    ];
    let modes =
        vec![Choice::new("calendar", w.builder.by_calendar), Choice::new("instructional", w.builder.by_school_days)];
    let other = move || {
        form.interval.with(|interval| interval == "other").then(|| {
            view! { <DraftField draft=form.days label=t.days_apart kind=FieldKind::Number id="days-apart"/> }
        })
    };
    let loose = move || {
        read::too_loose(form).map(|days| {
            let interval = (phrases(w.lang).interval)(days);
            view! {
                <div class="banner warn" id="looser">
                    <p>{(t.district_minimum)(&interval)}</p>
                    <Button
                        label=(t.keep_looser)(&interval)
                        press=Callback::new(move |()| form.looser.set(days.to_string()))
                    />
                </div>
            }
        })
    };
    let modes = Signal::stored(modes);
    let aim = mode.then(|| {
        view! {
            <div class="field">
                <span class="label">{w.builder.aim_mode}</span>
                <Segments
                    label=w.builder.aim_mode
                    choices=modes
                    chosen=form.mode
                    pick=Callback::new(move |(mode,): (String,)| form.mode.set(mode))
                />
                <span class="hint">{w.builder.school_days_hint}</span>
            </div>
        }
    });
    view! {
        <div class="field">
            <span class="label">{w.builder.interval}</span>
            <Segments
                label=w.builder.interval
                choices=Signal::stored(intervals)
                chosen=form.interval
                pick=Callback::new(move |(days,): (String,)| form.interval.set(days))
            />
        </div>
        {other}
        <div role="status">{loose}</div>
        {aim}
    }
}

/// A value as it is typed into a field: "92", "80".
pub(super) fn typed(form: Form, v: f64) -> String {
    form.measure().map_or_else(String::new, |measure| value(measure, v).trim_end_matches('%').to_owned())
}
