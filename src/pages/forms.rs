//! What the school settled about each measure: how often it is given at least, and the names of its forms.

use crate::components::{Button, Choice, FieldKind, Header, Look, Segments, Select};
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::caseload::Caseload;
use caseload::commands::{Command, MeasureRule, Refusal, Settle};
use caseload::local_rules::{CHOICES, TWO_A_MONTH, forms, is_probe, most_days};
use caseload::measures;
use caseload::records::{FormList, Grade, Label, Purpose};
use caseload::route::Route;
use caseload::wording::Words;
use caseload::wording::forms::{LocalTexts, texts};
use caseload::wording::names::measure_name;
use leptos::prelude::*;

/// The sets as the switch names them.
const BENCHMARK: &str = "benchmark";
const MONITORING: &str = "monitoring";

#[component]
pub fn FormsPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).local;
    let desk = use_desk();
    let probes = desk.caseload.with_untracked(|caseload| probes(w, caseload));
    let measure = RwSignal::new(probes.first().map(|choice| choice.value.clone()).unwrap_or_default());
    let title = view! { <span>{t.title}</span> }.into_any();
    // Another measure is another form.
    let parts = move || {
        let code = measure.get();
        view! { <Least code=code.clone()/> <Names code/> }
    };
    view! {
        <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p>{t.intro}</p>
                <Select
                    label=t.measure
                    choices=Signal::stored(probes)
                    chosen=measure
                    pick=Callback::new(move |(code,): (String,)| measure.set(code))
                    id="rule-measure"
                />
                {parts}
            </div>
        </div>
    }
}

/// The timed probes, those that goals use first.
fn probes(w: &Words, caseload: &Caseload) -> Vec<Choice> {
    let used = |code: &str| {
        let series = caseload.active_goals().filter_map(|goal| caseload.one_series(goal.series));
        series.into_iter().any(|series| series.key.measure == code)
    };
    let mut all: Vec<_> = measures::ALL.iter().filter(|measure| is_probe(measure)).collect();
    caseload::order::sort_by_key(&mut all, |measure| !used(measure.code));
    all.into_iter().map(|measure| Choice::new(measure.code, measure_name(w.lang, measure.code))).collect()
}

fn least_word(t: &LocalTexts, days: u32) -> &'static str {
    match days {
        0 => t.none,
        7 => t.every_week,
        TWO_A_MONTH => t.two_a_month,
        _ => t.once_a_month,
    }
}

/// How often it is given at least: chosen is saved.
#[component]
fn Least(code: String) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).local;
    let (desk, tell) = (use_desk(), use_tell());
    let choices: Vec<Choice> =
        CHOICES.into_iter().map(|days| Choice::new(days.to_string(), least_word(t, days))).collect();
    let own = code.clone();
    let chosen =
        Signal::derive(move || desk.caseload.with(|caseload| most_days(caseload, &own)).unwrap_or(0).to_string());
    let pick = Callback::new(move |(days,): (String,)| {
        let days: u32 = days.parse().unwrap_or(TWO_A_MONTH);
        let settle = Settle::MostDays((days != TWO_A_MONTH).then_some(days));
        let command = Command::SettleMeasure(Box::new(MeasureRule { measure: code.clone(), settle }));
        desk.send(command, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.least_saved),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    });
    view! {
        <section class="part tight">
            <h2>{t.least}</h2>
            <Segments label=t.least choices=Signal::stored(choices) chosen pick full=true/>
            <p class="cap">{t.least_hint}</p>
        </section>
    }
}

/// The names of the forms of one grade and set.
#[component]
fn Names(code: String) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).local;
    let (desk, tell) = (use_desk(), use_tell());
    let measure = measures::by_code(&code);
    let first = measure.map_or(0, |measure| measure.grades.0).max(1);
    let grade = RwSignal::new(first.to_string());
    let set = RwSignal::new(MONITORING.to_owned());
    let has_grade = measure.is_some_and(|measure| measure.has_grade);
    let which = move || {
        let grade = grade.with(|grade| Grade::parse(grade)).filter(|_| has_grade);
        let purpose = if set.with(|set| set == BENCHMARK) { Purpose::Benchmark } else { Purpose::Monitoring };
        (grade, purpose)
    };
    let names = Draft::new("");
    let own = code.clone();
    Effect::new(move || {
        let (grade, purpose) = which();
        names.set(desk.caseload.with(|caseload| forms(caseload, &own, grade, purpose)).join("\n"));
    });
    let send = move |list: Vec<Label>| {
        let (grade, purpose) = untrack(which);
        let settle = Settle::Forms(FormList { grade, purpose, names: list });
        let command = Command::SettleMeasure(Box::new(MeasureRule { measure: code.clone(), settle }));
        desk.send(command, move |outcome| match &outcome {
            Outcome::Done(_) | Outcome::Refused(Refusal::NothingNew) => tell.done(t.names_saved),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let usual = {
        let send = send.clone();
        Callback::new(move |()| send(Vec::new()))
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(list) = read(w, names) {
            send(list);
        } else {
            to_problem();
        }
    };
    let grades: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    let sets = vec![Choice::new(MONITORING, t.monitoring_set), Choice::new(BENCHMARK, t.benchmark_set)];
    let grade_field = has_grade.then(|| {
        view! {
            <Select label=t.grade choices=Signal::stored(grades) chosen=grade pick=Callback::new(move |(text,): (String,)| grade.set(text))/>
        }
    });
    view! {
        <form class="part tight" on:submit=save novalidate>
            <h2>{t.forms}</h2>
            <p class="cap">{t.forms_hint}</p>
            <div class="fields">
                {grade_field}
                <div class="field">
                    <span class="label">{t.set}</span>
                    <Segments label=t.set choices=Signal::stored(sets) chosen=set pick=Callback::new(move |(text,): (String,)| set.set(text))/>
                </div>
            </div>
            <DraftField draft=names label=t.names hint=t.names_hint kind=FieldKind::Area class="tall" id="form-names"/>
            <div class="row">
                <Button label=t.save_names look=Look::Tint/>
                <Button label=t.usual_names look=Look::Quiet press=usual/>
            </div>
        </form>
    }
}

/// The names, one a line; the problem beside the field where one is too long or stands twice.
fn read(w: &Words, names: Draft) -> Option<Vec<Label>> {
    let t = &texts(w.lang).local;
    let typed = names.get();
    let mut list: Vec<Label> = Vec::new();
    for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let name = Label::new(line).map_err(|problem| crate::pieces::draft::text_problem(w, problem));
        match name {
            Ok(name) if list.iter().any(|known| known.as_str().to_lowercase() == name.as_str().to_lowercase()) => {
                return names.wrong((t.same_name)(name.as_str()));
            }
            Ok(name) => list.push(name),
            Err(problem) => return names.wrong(problem),
        }
    }
    Some(list)
}
