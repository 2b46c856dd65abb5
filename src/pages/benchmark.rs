//! Benchmark scores from paper: up to three passages of one sitting, with their middle while they are typed.

mod passages;

use crate::components::{Button, ButtonLink, Choice, FieldKind, Header, Look, Select, StudentName};
use crate::pages::not_found::NotFound;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::platform::{clock, frame, page};
use crate::state::desk::{Desk, Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{Command, NewBenchmark};
use caseload::day::SchoolDay;
use caseload::goal_text::minutes_text;
use caseload::ids::StudentId;
use caseload::local_rules::is_probe;
use caseload::measures::{self, Measure};
use caseload::records::{Grade, Purpose, SeriesKey};
use caseload::route::Route;
use caseload::wording::forms::texts;
use caseload::wording::names::{measure_name, scoring_name};
use leptos::prelude::*;
use passages::{Middle, Passage, Passages};
use std::time::Duration;

/// How long after the last key a draft is kept.
const KEEP_AFTER: Duration = Duration::from_millis(400);
/// Stands between the fields of a kept draft; nobody can type it.
const BETWEEN: &str = "\u{1f}";

/// Everything that is filled in.
#[derive(Clone, Copy)]
struct Form {
    desk: Desk,
    measure: RwSignal<String>,
    grade: RwSignal<String>,
    minutes: Draft,
    scoring: RwSignal<String>,
    day: Draft,
    passages: [Passage; 3],
    problem: RwSignal<String>,
}

impl Form {
    /// Opens with the measure of the student's first goal that is a timed probe, and the student's own grade: benchmarks are
    /// given in that.
    fn new(desk: Desk, student: StudentId, grade: Grade) -> Self {
        let code = desk.caseload.with_untracked(|caseload| {
            let series = caseload.goals_of(student).filter_map(|goal| caseload.one_series(goal.series));
            let mut codes = series.map(|series| series.key.measure.clone());
            codes.find(|code| measures::by_code(code).is_some_and(is_probe))
        });
        let form = Self {
            desk,
            measure: RwSignal::new(String::new()),
            grade: RwSignal::new(grade.text().to_owned()),
            minutes: Draft::new(""),
            scoring: RwSignal::new(String::new()),
            day: Draft::new(clock::today().to_string()),
            passages: std::array::from_fn(|_| Passage::new()),
            problem: RwSignal::new(String::new()),
        };
        form.choose(code.as_deref().unwrap_or("R-CBM"));
        form
    }

    fn choose(self, code: &str) {
        let Some(measure) = measures::by_code(code) else { return };
        self.measure.set(measure.code.to_owned());
        self.minutes.set(measure.seconds.map(minutes_text).unwrap_or_default());
        self.scoring.set(measure.scorings.first().copied().unwrap_or_default().to_owned());
    }

    fn measure(self) -> Option<&'static Measure> {
        let measure = measures::by_code(&self.measure.get())?;
        measure.scored_by(&self.scoring.get()).or(Some(measure))
    }

    fn grade(self) -> Option<Grade> {
        let has_grade = self.measure().is_some_and(|measure| measure.has_grade);
        self.grade.with(|grade| Grade::parse(grade)).filter(|_| has_grade)
    }

    /// The length in whole seconds; none where it is no length.
    fn seconds(self) -> Option<u32> {
        let measure = self.measure()?;
        measure.seconds?;
        let minutes = caseload::aim::Millionths::parse(self.minutes.text.get().trim())?;
        let seconds = minutes.0.checked_mul(60)? / caseload::aim::Millionths::ONE;
        u32::try_from(seconds).ok().filter(|seconds| (1..=measure.limits.seconds).contains(seconds))
    }

    fn fields(self) -> Vec<RwSignal<String>> {
        let mut fields = vec![self.measure, self.grade, self.minutes.text, self.scoring, self.day.text];
        fields.extend(self.passages.iter().flat_map(|passage| passage.fields()));
        fields
    }

    /// What was half typed before, and what is typed now: a moment after the last key and when the page is left.
    fn kept_as_draft(self, student: StudentId) {
        let key = format!("benchmark/{student}");
        if let Some(draft) = self.desk.draft(&key) {
            for (field, text) in self.fields().into_iter().zip(draft.split(BETWEEN)) {
                field.set(text.to_owned());
            }
        }
        let text = move || {
            let texts: Vec<String> = self.fields().iter().map(RwSignal::get).collect();
            let typed = self.passages.iter().any(|passage| untrack(|| !passage.is_empty()));
            if typed { texts.join(BETWEEN) } else { String::new() }
        };
        let kept = key.clone();
        let keep = move |text: String| {
            if text.is_empty() {
                self.desk.drop_draft(&kept);
            } else {
                self.desk.keep_draft(kept.clone(), text);
            }
        };
        let later = StoredValue::new_local(leptos::prelude::debounce(KEEP_AFTER, keep.clone()));
        on_cleanup(move || keep(untrack(text)));
        Effect::new(move |before: Option<String>| {
            let text = text();
            if before.is_some_and(|before| before != text) {
                later.update_value(|later| later(text.clone()));
            }
            text
        });
    }

    /// The sitting, or the problems beside their fields.
    fn read(self, w: &caseload::wording::Words, student: StudentId) -> Option<NewBenchmark> {
        let t = &texts(w.lang).benchmark;
        let measure = self.measure()?;
        let day = match SchoolDay::parse(self.day.get().trim()) {
            None => self.day.wrong(w.problem.not_a_date),
            Some(day) if day > clock::today() => self.day.wrong(w.problem.future),
            known => known,
        };
        let seconds = match (measure.seconds, self.seconds()) {
            (Some(_), None) => self.minutes.wrong((t.minutes_problem)(measure.limits.seconds / 60)),
            (_, seconds) => Some(seconds),
        };
        let filled: Vec<Passage> = self.passages.into_iter().filter(|passage| !passage.is_empty()).collect();
        if filled.is_empty() {
            let [first, ..] = self.passages;
            return first.first().wrong(t.nothing_typed);
        }
        let (day, seconds) = (day?, seconds?);
        // Every passage is read, so that every problem is said.
        let scores: Vec<_> = filled.iter().map(|passage| passage.read(w, measure, seconds, day)).collect();
        let scores = scores.into_iter().collect::<Option<Vec<_>>>()?;
        let key = SeriesKey {
            measure: measure.code.to_owned(),
            scoring: self.scoring.get_untracked(),
            grade: self.grade(),
            seconds,
            purpose: Purpose::Benchmark,
        };
        Some(NewBenchmark { student, key, scores })
    }
}

#[component]
pub fn BenchmarkPage(id: StudentId) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    let (desk, settings, tell) = (use_desk(), use_settings(), use_tell());
    let Some(student) = desk.caseload.with_untracked(|caseload| caseload.student(id).cloned()) else {
        return view! { <NotFound/> }.into_any();
    };
    let form = Form::new(desk, id, student.grade);
    form.kept_as_draft(id);
    let busy = RwSignal::new(false);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        form.problem.set(String::new());
        if busy.get_untracked() {
            return;
        }
        let Some(new) = untrack(|| form.read(w, id)) else {
            to_problem();
            return;
        };
        busy.set(true);
        desk.send(Command::AddBenchmark(Box::new(new)), move |outcome| {
            busy.try_set(false);
            match &outcome {
                Outcome::Done(_) => {
                    form.passages.iter().for_each(|passage| passage.clear());
                    desk.drop_draft(&format!("benchmark/{id}"));
                    tell.done(t.saved);
                    go(Route::Student(id));
                }
                other => drop(form.problem.try_set(say::outcome(w, other).unwrap_or_default())),
            }
        });
    };
    let problem = move || {
        let text = form.problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    let (before, after) = t.page_title;
    let name = student.name.to_string();
    let title = view! { <span>{before}<StudentName name initials=settings.initials/>{after}</span> }.into_any();
    let back = Route::Student(id).hash();
    frame::before(|| page::focus("#passage-1"));
    view! {
        <Header title back=back.clone() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <form class="column" on:submit=save novalidate>
                <p class="cap">{t.intro}</p>
                <What form/>
                <Passages form/>
                <Middle form/>
                {problem}
                <div class="row">
                    <Button label=t.save look=Look::Main busy keys="Enter"/>
                    <ButtonLink label=w.common.cancel href=back look=Look::Quiet/>
                </div>
            </form>
        </div>
    }
    .into_any()
}

/// What was given, and when.
#[component]
fn What(form: Form) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    let probes: Vec<Choice> = measures::ALL
        .iter()
        .filter(|measure| is_probe(measure))
        .map(|measure| Choice::new(measure.code, measure_name(w.lang, measure.code)))
        .collect();
    let grades: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    let grades = Signal::stored(grades);
    let grade = move || {
        form.measure().is_some_and(|measure| measure.has_grade).then(|| {
            view! {
                <Select label=t.grade choices=grades chosen=form.grade pick=Callback::new(move |(grade,): (String,)| form.grade.set(grade))/>
            }
        })
    };
    let timed = Memo::new(move |_| form.measure().is_some_and(|measure| measure.seconds.is_some()));
    let minutes =
        move || timed.get().then(|| view! { <DraftField draft=form.minutes label=t.minutes kind=FieldKind::Number/> });
    let scoring = move || {
        let measure = form.measure().filter(|measure| measure.scorings.len() > 1)?;
        let choices: Vec<Choice> =
            measure.scorings.iter().map(|name| Choice::new(*name, scoring_name(w.lang, name))).collect();
        Some(view! {
            <Select
                label=t.scoring
                choices=Signal::stored(choices)
                chosen=form.scoring
                pick=Callback::new(move |(name,): (String,)| form.scoring.set(name))
            />
        })
    };
    view! {
        <Select
            label=t.measure
            choices=Signal::stored(probes)
            chosen=form.measure
            pick=Callback::new(move |(code,): (String,)| form.choose(&code))
        />
        <div class="fields">{grade} {minutes} {scoring}</div>
        <div class="fields">
            <DraftField draft=form.day label=t.date kind=FieldKind::Date/>
            {Draft::age(form.day)}
        </div>
    }
}
