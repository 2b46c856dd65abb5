//! What is typed about one session, and the observation it becomes.

use crate::components::{Choice, FieldKind, Select};
use crate::pages::goal::Shown;
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::settings::use_words;
use caseload::commands::NewObservation;
use caseload::day::SchoolDay;
use caseload::measures::{Input, Raw, RawProblem, Unit};
use caseload::records::{Label, Note, Observation, Outcome};
use caseload::showing::Reading;
use caseload::wording::Words;
use leptos::prelude::*;

/// The fields of one session.
#[derive(Clone, Copy)]
pub struct Typed {
    pub day: Draft,
    pub first: Draft,
    pub second: Draft,
    pub outcome: RwSignal<String>,
    pub form: Draft,
    pub support: Draft,
    pub note: Draft,
    /// What concerns no single field.
    pub problem: RwSignal<String>,
    /// Kept for a correction: an early finish stays as it was.
    seconds: Option<u32>,
}

/// The outcomes as they stand in the list of choices.
const SCORED: &str = "scored";
/// Stands between the fields of a kept draft; nobody can type it.
const BETWEEN: &str = "\u{1f}";

impl Typed {
    pub fn empty(day: SchoolDay) -> Self {
        Self {
            day: Draft::new(day.to_string()),
            first: Draft::new(""),
            second: Draft::new(""),
            outcome: RwSignal::new(SCORED.into()),
            form: Draft::new(""),
            support: Draft::new(""),
            note: Draft::new(""),
            problem: RwSignal::new(String::new()),
            seconds: None,
        }
    }

    /// The fields of a session that is to be corrected.
    pub fn of(observation: &Observation) -> Self {
        let mut typed = Self::empty(observation.day);
        let (outcome, numbers) = match &observation.outcome {
            Outcome::Scored(raw) => (SCORED, Some(raw)),
            Outcome::Absent => ("absent", None),
            Outcome::Refused => ("refused", None),
            Outcome::NotGiven => ("not_given", None),
            Outcome::Spoiled => ("spoiled", None),
        };
        typed.outcome.set(outcome.into());
        match numbers {
            Some(Raw::CorrectErrors { correct, errors, seconds }) => {
                typed.first.set(correct.to_string());
                typed.second.set(errors.to_string());
                typed.seconds = *seconds;
            }
            Some(Raw::Trials { correct, of }) => {
                typed.first.set(correct.to_string());
                typed.second.set(of.to_string());
            }
            Some(Raw::Count { count, seconds }) => {
                typed.first.set(count.to_string());
                typed.seconds = *seconds;
            }
            // Taken down in another way than by numbers in two boxes: there is nothing to put back into them.
            Some(_) | None => {}
        }
        typed.form.set(observation.form.as_ref().map(ToString::to_string).unwrap_or_default());
        typed.support.set(observation.support.as_ref().map(ToString::to_string).unwrap_or_default());
        typed.note.set(observation.note.as_ref().map(ToString::to_string).unwrap_or_default());
        typed
    }

    /// Ready for the next score: the date and the form of work stay, the numbers go.
    pub fn clear(self) {
        for draft in [self.first, self.second, self.form, self.note] {
            draft.set("");
        }
        self.outcome.set(SCORED.into());
        self.problem.set(String::new());
    }

    /// All fields as one text, to be kept as a draft; empty while nothing worth keeping is typed.
    pub fn draft(self) -> String {
        let fields =
            [self.first, self.second, self.day, self.form, self.support, self.note].map(|draft| draft.text.get());
        // Date and help stay from one score to the next; alone they are no draft.
        let [first, second, _, form, _, note] = &fields;
        let outcome = self.outcome.get();
        if [first, second, form, note].iter().all(|text| text.is_empty()) && outcome == SCORED {
            return String::new();
        }
        let mut text = fields.join(BETWEEN);
        text.push_str(BETWEEN);
        text.push_str(&outcome);
        text
    }

    /// Takes a kept draft up again.
    pub fn take_up(self, text: &str) {
        let mut parts = text.split(BETWEEN);
        for draft in [self.first, self.second, self.day, self.form, self.support, self.note] {
            if let Some(part) = parts.next() {
                draft.set(part);
            }
        }
        if let Some(outcome) = parts.next() {
            self.outcome.set(outcome.to_owned());
        }
    }

    /// The observation, or every problem at once, each beside its field.
    pub fn observation(self, w: &Words, reading: &Reading) -> Option<NewObservation> {
        self.problem.set(String::new());
        let day = match SchoolDay::parse(&self.day.get()) {
            None => self.day.wrong(w.problem.not_a_date),
            Some(day) if day > clock::today() => self.day.wrong(w.problem.future),
            Some(day) => Some(day),
        };
        let outcome = match self.outcome.get_untracked().as_str() {
            "absent" => Some(Outcome::Absent),
            "refused" => Some(Outcome::Refused),
            "not_given" => Some(Outcome::NotGiven),
            "spoiled" => Some(Outcome::Spoiled),
            _ => self.raw(w, reading).map(Outcome::Scored),
        };
        let form = self.form.value(w, Label::optional);
        let support = self.support.value(w, Label::optional);
        let note = self.note.value(w, Note::optional);
        Some(NewObservation {
            day: day?,
            outcome: outcome?,
            form: form?,
            support: support?,
            setting: None,
            note: note?,
            events: None,
        })
    }

    /// The counts. Empty is no zero: it is asked for.
    fn raw(self, w: &Words, reading: &Reading) -> Option<Raw> {
        let raw = match reading.measure.input {
            Input::CorrectErrors => {
                let (correct, errors) = (count(w, self.first), count(w, self.second));
                Raw::CorrectErrors { correct: correct?, errors: errors?, seconds: self.seconds }
            }
            Input::Trials => {
                let (correct, of) = (count(w, self.first), count(w, self.second));
                Raw::Trials { correct: correct?, of: of? }
            }
            Input::Count => Raw::Count { count: count(w, self.first)?, seconds: self.seconds },
            _ => return self.first.wrong(w.problem.not_a_number),
        };
        match reading.measure.check_in(&raw, reading.series.key.seconds) {
            Ok(()) => Some(raw),
            Err(problem) => {
                let beside = match problem {
                    RawProblem::NothingTried => self.second,
                    _ => self.first,
                };
                beside.wrong(say::raw(w, &problem))
            }
        }
    }
}

fn count(w: &Words, draft: Draft) -> Option<u32> {
    let typed = draft.get();
    let typed = typed.trim();
    if typed.is_empty() {
        draft.wrong(w.problem.empty)
    } else if let Ok(count) = typed.parse::<u32>() {
        Some(count)
    } else if typed.bytes().all(|b| b.is_ascii_digit()) {
        draft.wrong((w.problem.too_large)(u32::MAX))
    } else if typed.parse::<f64>().is_ok() {
        draft.wrong(w.problem.whole_number)
    } else {
        draft.wrong(w.problem.not_a_number)
    }
}

/// The fields for a session of this goal. `first` is the id of the first number, where the keyboard begins.
pub fn typed_fields(typed: Typed, shown: Shown, first: &'static str) -> AnyView {
    let w = use_words();
    let measure = shown.with_untracked(|reading| reading.measure);
    let (one, two) = match measure.input {
        Input::CorrectErrors if measure.unit == Unit::WordsPerMinute => {
            (w.measure.field_correct, Some(w.measure.field_errors))
        }
        Input::CorrectErrors => (w.measure.field_trials_correct, Some(w.measure.field_errors)),
        Input::Trials => (w.measure.field_trials_correct, Some(w.measure.field_trials_of)),
        Input::Count if measure.unit == Unit::TimesPerSession => (w.measure.field_count, None),
        _ => (caseload::showing::unit(w, measure), None),
    };
    let outcomes: Vec<Choice> = [
        (SCORED, w.goal.scored),
        ("absent", w.goal.absent),
        ("refused", w.goal.refused),
        ("not_given", w.goal.not_given),
        ("spoiled", w.goal.spoiled),
    ]
    .into_iter()
    .map(|(value, label)| Choice::new(value, label))
    .collect();
    let outcomes = Signal::stored(outcomes);
    let scored = Memo::new(move |_| typed.outcome.with(|outcome| outcome == SCORED));
    let numbers = move || {
        scored.get().then(|| {
            let second = two.map(|label| {
                view! {
                    <DraftField draft=typed.second label=label kind=FieldKind::Number class="big"/>
                }
            });
            view! {
                <DraftField draft=typed.first label=one kind=FieldKind::Number id=first class="big"/>
                {second}
            }
        })
    };
    let problem = move || {
        let text = typed.problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    view! {
        <div class="fields">
            {numbers}
            <DraftField draft=typed.day label=w.goal.date kind=FieldKind::Date/>
        </div>
        {problem}
        <details>
            <summary>{w.goal.more_fields}</summary>
            <div class="tight">
                <Select
                    label=w.goal.outcome
                    choices=outcomes
                    chosen=typed.outcome
                    pick=Callback::new(move |(outcome,): (String,)| typed.outcome.set(outcome))
                />
                <DraftField draft=typed.form label=w.goal.form/>
                <DraftField draft=typed.support label=w.goal.support/>
                <DraftField draft=typed.note label=w.goal.note kind=FieldKind::Area/>
            </div>
        </details>
    }
    .into_any()
}
