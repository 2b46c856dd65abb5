//! Where the student begins, by when the goal is to be met, and how often it is checked.

use super::findings::Findings;
use super::form::Form;
use super::read;
use crate::components::{Button, ButtonLink, Choice, FieldKind, Look, Segments};
use crate::pieces::draft::DraftField;
use crate::state::settings::use_words;
use caseload::goal_setting::{Benchmark, benchmarks};
use caseload::goal_text::Part;
use caseload::ids::StudentId;
use caseload::local_rules::is_probe;
use caseload::measures::{Input, Unit};
use caseload::route::Route;
use caseload::showing::{value, value_with_unit};
use caseload::wording::builder::texts;
use caseload::wording::forms;
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
        let same = found.iter().find(|benchmark| benchmark.grade == key.grade).cloned();
        Some((same, found.first().cloned(), key.grade))
    });
    let ways = Signal::derive(move || {
        let mut ways = vec![Choice::new("three", t.three_probes), Choice::new("one", t.one_value)];
        if found.get().is_some_and(|(_, any, _)| any.is_some()) {
            ways.push(Choice::new("benchmark", t.from_benchmark));
        }
        ways
    });
    let one = Memo::new(move |_| form.baseline_from.with(|from| from == "one"));
    let fields = move || {
        if one.get() {
            view! { <DraftField draft=form.one label=t.value hint=t.value_hint id="baseline-value" required=true/> }
                .into_any()
        } else {
            view! { <Probes form/> }.into_any()
        }
    };
    // What became of the wish to begin with a benchmark: taken, or why it does not serve.
    let benchmark = move || {
        if !form.baseline_from.with(|from| from == "benchmark") {
            return None;
        }
        match found.get()? {
            (Some(same), ..) if is_taken(form, &same) => {
                let day = w.long(same.day, crate::platform::clock::today());
                Some(view! { <p class="cap">{(t.benchmark_taken)(&day)}</p> }.into_any())
            }
            (Some(same), ..) => Some(take_button(w, form, same)),
            (None, Some(other), Some(material)) => {
                let grade = other.grade.map_or("", |grade| grade.text());
                let why = (t.benchmark_other_grade)(grade, material.text());
                Some(view! { <p class="to-check">{why}</p> }.into_any())
            }
            _ => None,
        }
    };
    let pick = Callback::new(move |(way,): (String,)| {
        if way == "benchmark"
            && let Some((Some(same), ..)) = found.get_untracked()
        {
            take(form, &same);
        }
        form.baseline_from.set(way);
    });
    let enter = move || {
        let graded = form.measure().is_some_and(|measure| is_probe(measure) && measure.has_grade);
        graded.then(|| {
            view! { <ButtonLink label=forms::texts(w.lang).benchmark.enter href=Route::Benchmark(student).hash() look=Look::Quiet/> }
        })
    };
    view! {
        <Segments
            label=t.baseline_from
            choices=ways
            chosen=form.baseline_from
            pick
        />
        <div role="status">{benchmark}</div>
        {fields}
        {enter}
        <Cautions form/>
    }
}

/// Fills in the passages of a benchmark in material of the goal's own grade, with its day.
fn take(form: Form, benchmark: &Benchmark) {
    let rest = benchmark.probes.iter().map(Some).chain(std::iter::repeat(None));
    for ((probe, errors), known) in form.probes.into_iter().zip(form.errors).zip(rest) {
        probe.set(known.map_or_else(String::new, |(value, _)| number(*value)));
        errors.set(known.and_then(|(_, errors)| *errors).map_or_else(String::new, |errors| errors.to_string()));
    }
    form.baseline_day.set(benchmark.day.to_string());
}

/// Whether the passages and the day are still those of the benchmark.
fn is_taken(form: Form, benchmark: &Benchmark) -> bool {
    let mut known = benchmark.probes.iter().map(|(value, _)| number(*value));
    let same = form.probes.iter().all(|probe| probe.text.with(|text| *text == known.next().unwrap_or_default()));
    same && read::day(form.baseline_day) == Some(benchmark.day)
}

/// Takes the benchmark again, once something was typed over it.
fn take_button(w: &'static Words, form: Form, benchmark: Benchmark) -> AnyView {
    let t = texts(w.lang);
    let Some(measure) = form.measure() else { return ().into_any() };
    let day = w.long(benchmark.day, crate::platform::clock::today());
    let shown = value_with_unit(w, measure, benchmark.value);
    let press = Callback::new(move |()| take(form, &benchmark));
    view! { <Button label=(t.take_benchmark)(&shown, &day) look=Look::Tint press/> }.into_any()
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
        let few = form.baseline_from.with(|from| from != "one") && start.probes.len() < 3;
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
            let least = read::most_days(form).map(forms::texts(w.lang).local.asks).unwrap_or_default();
            view! {
                <div class="banner warn" id="looser">
                    <p>{(t.district_minimum)(&least, &interval)}</p>
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
