//! Adding a goal: what is measured, where the student begins, what counts as reaching it, how often it is checked.

mod read;

use crate::components::{Button, ButtonLink, Choice, FieldKind, Header, Look, Segments, Select, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::ids::{GoalId, StudentId};
use caseload::measures::{self, Input, Measure, Unit};
use caseload::records::Grade;
use caseload::route::Route;
use caseload::wording::Words;
use caseload::wording::names::measure_name;
use leptos::prelude::*;

/// How long a goal runs when nothing else is said: 36 weeks, a school year.
const USUAL_DAYS: i32 = 36 * 7;

/// Everything that is filled in.
#[derive(Clone, Copy)]
struct Form {
    measure: RwSignal<String>,
    title: Draft,
    grade: RwSignal<String>,
    condition: Draft,
    baseline_day: Draft,
    probes: Draft,
    target: Draft,
    goal_day: Draft,
    accuracy: Draft,
    in_a_row: Draft,
    interval: RwSignal<String>,
    mode: RwSignal<String>,
    /// What concerns no single field.
    problem: RwSignal<String>,
}

impl Form {
    fn new(w: &Words, has_calendar: bool, grade: Grade) -> Self {
        let today = clock::today();
        let form = Self {
            measure: RwSignal::new(String::new()),
            title: Draft::new(""),
            grade: RwSignal::new(grade.text().into()),
            condition: Draft::new(""),
            baseline_day: Draft::new(today.to_string()),
            probes: Draft::new(""),
            target: Draft::new(""),
            goal_day: Draft::new(today.plus_days(USUAL_DAYS).to_string()),
            accuracy: Draft::new(""),
            in_a_row: Draft::new("3"),
            interval: RwSignal::new("7".into()),
            // School days need to know which days have no school.
            mode: RwSignal::new(if has_calendar { "instructional" } else { "calendar" }.into()),
            problem: RwSignal::new(String::new()),
        };
        if let Some(first) = offered().next() {
            form.choose(w, first);
        }
        form
    }

    /// Takes over what is usual for the measure. What was typed stays, but for a name that nobody typed.
    fn choose(self, w: &Words, measure: &Measure) {
        let untouched = offered().any(|other| self.title.get() == name(w, other));
        if untouched || self.title.get().is_empty() {
            self.title.set(name(w, measure));
        }
        self.measure.set(measure.code.into());
        self.accuracy.set(measure.accuracy_floor.map(|percent| percent.to_string()).unwrap_or_default());
        self.in_a_row.set(measure.in_a_row.to_string());
    }

    fn measure(self) -> Option<&'static Measure> {
        measures::by_code(&self.measure.get())
    }
}

/// The name of a measure, as it is offered for the goal.
pub fn name(w: &Words, measure: &Measure) -> &'static str {
    match measure.code {
        "R-CBM" => w.measure.oral_reading,
        "trials_x_of_y" => w.measure.trials,
        "frequency_count" => w.measure.frequency,
        other => measure_name(w.lang, other),
    }
}

/// The measures whose scores can be typed in the boxes of the goal page. A rate needs the minutes of each session, which
/// have no box there.
fn offered() -> impl Iterator<Item = &'static Measure> {
    let typed = |measure: &&Measure| matches!(measure.input, Input::CorrectErrors | Input::Trials | Input::Count);
    measures::all().filter(typed).filter(|measure| measure.unit != Unit::TimesPerMinute)
}

fn about(w: &Words, measure: &Measure) -> &'static str {
    match measure.code {
        "R-CBM" => w.measure.oral_reading_about,
        "trials_x_of_y" => w.measure.trials_about,
        "frequency_count" => w.measure.frequency_about,
        _ => "",
    }
}

fn choice(value: impl Into<String>, label: impl Into<String>) -> Choice {
    Choice::new(value, label)
}

#[component]
pub fn NewGoalPage(id: StudentId) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let settings = use_settings();
    let tell = use_tell();
    let Some(student) = desk.caseload.with_untracked(|caseload| caseload.student(id).cloned()) else {
        return view! { <NotFound/> }.into_any();
    };
    let has_calendar = desk.caseload.with_untracked(|caseload| caseload.no_school_ranges().next().is_some());
    let form = Form::new(w, has_calendar, student.grade);
    let busy = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.problem.set(String::new());
        let Some(goal) = read::goal(w, form, id) else {
            crate::platform::page::focus("[aria-invalid=true]");
            return;
        };
        busy.set(true);
        desk.send(Command::AddGoal(Box::new(goal)), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(done) => {
                    tell.done(w.builder.saved);
                    if let Some(id) = done.made {
                        go(Route::Goal(GoalId(id)));
                    }
                }
                other => {
                    form.problem.try_set(say::outcome(w, other).unwrap_or_default());
                }
            }
        });
    };
    let title = {
        let name = student.name.to_string();
        let (before, after) = (w.builder.title)("\u{0}").split_once('\u{0}').map_or_else(
            || ((w.builder.title)(""), String::new()),
            |(before, after)| (before.to_owned(), after.to_owned()),
        );
        view! { <span>{before}<StudentName name initials=settings.initials/>{after}</span> }.into_any()
    };
    let back = Route::Student(id).hash();
    let problem = move || {
        let text = form.problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    view! {
        <Header title back=back.clone() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="column" on:submit=save novalidate>
                <What form/>
                <Start form/>
                <Target form/>
                <Rhythm form/>
                {problem}
                <div class="row">
                    <Button label=w.builder.save look=Look::Main busy/>
                    <ButtonLink label=w.common.cancel href=back look=Look::Quiet/>
                </div>
            </form>
        </div>
    }
    .into_any()
}

#[component]
fn What(form: Form) -> impl IntoView {
    let w = use_words();
    let choices: Vec<Choice> = offered().map(|measure| choice(measure.code, name(w, measure))).collect();
    let pick = Callback::new(move |(code,): (String,)| {
        if let Some(measure) = measures::by_code(&code) {
            form.choose(w, measure);
        }
    });
    let hint = move || form.measure().map_or("", |measure| about(w, measure));
    let grades: Vec<Choice> = [choice("", w.builder.no_grade)]
        .into_iter()
        .chain(Grade::all().map(|grade| choice(grade.text(), (w.common.grade_of)(grade.text()))))
        .collect();
    let grades = Signal::stored(grades);
    let material = move || {
        form.measure().is_some_and(|measure| measure.has_grade).then(|| {
            view! {
                <Select
                    label=w.builder.material_grade
                    choices=grades
                    chosen=form.grade
                    pick=Callback::new(move |(grade,): (String,)| form.grade.set(grade))
                />
            }
        })
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{w.builder.what}</h2></legend>
            <Select label=w.builder.measure choices=Signal::stored(choices) chosen=form.measure pick hint/>
            <DraftField draft=form.title label=w.builder.goal_name hint=w.builder.goal_name_hint required=true/>
            {material}
            <DraftField draft=form.condition label=w.builder.condition hint=w.builder.condition_hint/>
        </fieldset>
    }
}

#[component]
fn Start(form: Form) -> impl IntoView {
    let w = use_words();
    let middle = move || {
        let middle = read::middle(&form.probes.text.get());
        middle.map(|middle| view! { <p class="cap" role="status">{(w.builder.baseline_is)(&middle.to_string())}</p> })
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{w.builder.start}</h2></legend>
            <p class="cap">{w.builder.start_hint}</p>
            <div class="fields">
                <DraftField draft=form.probes label=w.builder.probes hint=w.builder.probes_hint id="probes" required=true/>
                <DraftField draft=form.baseline_day label=w.builder.baseline_day kind=FieldKind::Date id="baseline-day"/>
            </div>
            {middle}
        </fieldset>
    }
}

#[component]
fn Target(form: Form) -> impl IntoView {
    let w = use_words();
    let rate = move || read::needed_rate(w, form).map(|text| view! { <p class="cap" role="status">{text}</p> });
    let accuracy = move || {
        form.measure().is_some_and(|measure| measure.accuracy_floor.is_some()).then(|| {
            view! {
                <DraftField
                    draft=form.accuracy
                    label=w.builder.accuracy
                    hint=w.builder.accuracy_hint
                    kind=FieldKind::Number
                    id="accuracy"
                />
            }
        })
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{w.builder.target}</h2></legend>
            <div class="fields">
                <DraftField
                    draft=form.target
                    label=w.builder.target_value
                    kind=FieldKind::Number
                    id="target"
                    required=true
                />
                <DraftField draft=form.goal_day label=w.builder.goal_day kind=FieldKind::Date id="goal-day"/>
            </div>
            {rate}
            <div class="fields">
                {accuracy}
                <DraftField draft=form.in_a_row label=w.builder.in_a_row kind=FieldKind::Number id="in-a-row"/>
            </div>
        </fieldset>
    }
}

#[component]
fn Rhythm(form: Form) -> impl IntoView {
    let w = use_words();
    let intervals = vec![
        choice("1", w.builder.every_day),
        choice("7", w.builder.every_week),
        choice("14", w.builder.every_two_weeks),
        choice("28", w.builder.every_month),
    ];
    let modes = vec![choice("calendar", w.builder.by_calendar), choice("instructional", w.builder.by_school_days)];
    view! {
        <fieldset class="tight">
            <legend><h2>{w.builder.interval}</h2></legend>
            <Segments
                label=w.builder.interval
                choices=Signal::stored(intervals)
                chosen=form.interval
                pick=Callback::new(move |(days,): (String,)| form.interval.set(days))
            />
            <p class="label">{w.builder.aim_mode}</p>
            <Segments
                label=w.builder.aim_mode
                choices=Signal::stored(modes)
                chosen=form.mode
                pick=Callback::new(move |(mode,): (String,)| form.mode.set(mode))
            />
            <p class="cap">{w.builder.school_days_hint}</p>
        </fieldset>
    }
}
