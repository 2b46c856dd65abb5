//! What is typed about one session, and the observation it becomes. The boxes follow the measure.

use crate::components::{Choice, FieldKind, Glyph, Icon, Select};
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::form_slot::form_slot;
use crate::pieces::say;
use crate::platform::clock;
use crate::state::settings::use_words;
use caseload::commands::NewObservation;
use caseload::day::SchoolDay;
use caseload::measures::Raw;
use caseload::records::{Label, Note, Observation, Outcome};
use caseload::showing::{Reading, unit};
use caseload::typed::{BoxProblem, Holds, Name, TypedBox, boxes, doubt, read, write};
use caseload::wording::Words;
use caseload::wording::scoring::texts;
use leptos::prelude::*;
use std::sync::Arc;

/// The most boxes a measure has.
const BOXES: usize = 4;

/// The fields of one session.
#[derive(Clone, Copy)]
pub struct Typed {
    pub day: Draft,
    pub(super) numbers: [Draft; BOXES],
    pub outcome: RwSignal<String>,
    pub form: Draft,
    pub support: Draft,
    pub note: Draft,
    /// The form that was filled in and not chosen: alone it is no draft.
    proposed: StoredValue<String>,
    /// What concerns no single field.
    pub problem: RwSignal<String>,
    /// What looks odd; saving again keeps it.
    pub check: RwSignal<String>,
    /// The scores that were asked about.
    asked: StoredValue<Vec<Raw>>,
    /// The score that is being corrected: what no box shows stays as it was.
    like: StoredValue<Option<Raw>>,
    /// Where it was, of the score that is being corrected.
    setting: StoredValue<Option<Label>>,
}

/// The outcomes as they stand in the list of choices.
pub(super) const SCORED: &str = "scored";
/// Stands between the fields of a kept draft; nobody can type it.
const BETWEEN: &str = "\u{1f}";

impl Typed {
    pub fn empty(day: SchoolDay) -> Self {
        Self {
            day: Draft::new(day.to_string()),
            numbers: std::array::from_fn(|_| Draft::new("")),
            outcome: RwSignal::new(SCORED.into()),
            form: Draft::new(""),
            support: Draft::new(""),
            note: Draft::new(""),
            proposed: StoredValue::new(String::new()),
            problem: RwSignal::new(String::new()),
            check: RwSignal::new(String::new()),
            asked: StoredValue::new(Vec::new()),
            like: StoredValue::new(None),
            setting: StoredValue::new(None),
        }
    }

    /// The fields of a session that is to be corrected.
    pub fn of(observation: &Observation) -> Self {
        let typed = Self::empty(observation.day);
        typed.outcome.set(outcome_name(&observation.outcome).into());
        if let Outcome::Scored(raw) = &observation.outcome {
            for (draft, text) in typed.numbers.iter().zip(write(raw)) {
                draft.set(text);
            }
            typed.like.set_value(Some(raw.clone()));
            // What stands on file already is not asked about again.
            typed.asked.set_value(vec![raw.clone()]);
        }
        typed.setting.set_value(observation.setting.clone());
        typed.form.set(observation.form.as_ref().map(ToString::to_string).unwrap_or_default());
        typed.support.set(observation.support.as_ref().map(ToString::to_string).unwrap_or_default());
        typed.note.set(observation.note.as_ref().map(ToString::to_string).unwrap_or_default());
        typed
    }

    /// Ready for the next score: the date and the form of work stay, the numbers go.
    pub fn clear(self) {
        for draft in self.numbers.into_iter().chain([self.form, self.note]) {
            draft.set("");
        }
        self.outcome.set(SCORED.into());
        self.problem.set(String::new());
        self.check.set(String::new());
        self.asked.set_value(Vec::new());
    }

    /// Fills in the form to give next, where nobody named one.
    pub fn propose(self, form: &str) {
        let now = self.form.get();
        if now.is_empty() || self.proposed.with_value(|proposed| *proposed == now) {
            if now != form {
                self.form.set(form);
            }
            self.proposed.set_value(form.to_owned());
        }
    }

    /// The text of one box, by its place.
    pub fn number(self, place: usize) -> Option<Draft> {
        self.numbers.get(place).copied()
    }

    /// Whether a code stands in place of a score.
    pub fn is_coded(self) -> bool {
        self.outcome.with(|outcome| outcome != SCORED)
    }

    /// Puts a code in place of a score, or takes it away again.
    pub fn code(self, outcome: Option<&Outcome>) {
        self.outcome.set(outcome.map_or(SCORED, outcome_name).to_owned());
    }

    /// The word of the code that stands here; empty for a score.
    pub fn code_word(self, w: &Words) -> &'static str {
        self.outcome.with(|outcome| match outcome.as_str() {
            "absent" => w.goal.absent,
            "refused" => w.goal.refused,
            "not_given" => w.goal.not_given,
            "spoiled" => w.goal.spoiled,
            _ => "",
        })
    }

    /// What was typed before the boxes were there, a text for each.
    pub fn type_ahead(self, texts: &[String]) {
        for (draft, text) in self.numbers.iter().zip(texts) {
            draft.set(text.clone());
        }
    }

    fn fields(self) -> Vec<Draft> {
        let [first, second, third, fourth] = self.numbers;
        vec![first, second, self.day, self.form, self.support, self.note, third, fourth]
    }

    /// All fields as one text, to be kept as a draft; empty while nothing worth keeping is typed.
    pub fn draft(self) -> String {
        let outcome = self.outcome.get();
        // Date and help stay from one score to the next; alone they are no draft.
        let typed = self.numbers.into_iter().chain([self.note]);
        let named = self.form.text.with(|form| self.proposed.with_value(|proposed| form != proposed));
        // Every field is followed, also behind the first that is filled.
        let filled = typed.filter(|draft| draft.text.with(|text| !text.is_empty())).count();
        let fields: Vec<String> = self.fields().iter().map(|draft| draft.text.get()).collect();
        if filled == 0 && !named && outcome == SCORED {
            return String::new();
        }
        let (front, back) = fields.split_at(6);
        let all: Vec<&str> =
            front.iter().map(String::as_str).chain([outcome.as_str()]).chain(back.iter().map(String::as_str)).collect();
        all.join(BETWEEN)
    }

    /// Takes up a kept draft. One of another shape is left alone.
    pub fn take_up(self, draft: &str) {
        let texts: Vec<&str> = draft.split(BETWEEN).collect();
        let Some((front, rest)) = texts.split_first_chunk::<6>() else { return };
        let Some((outcome, back)) = rest.split_first() else { return };
        for (draft, text) in self.fields().iter().zip(front.iter().chain(back)) {
            draft.set(*text);
        }
        self.outcome.set((*outcome).to_owned());
    }

    /// Whether nothing is typed in the boxes and no code is chosen.
    pub fn is_empty(self) -> bool {
        self.outcome.with(|outcome| outcome == SCORED)
            && self.numbers.iter().all(|draft| draft.text.with(|text| text.trim().is_empty()))
    }

    /// The observation; or the problems beside their fields, and nothing. A score that looks odd is asked about once.
    pub fn observation(self, w: &Words, reading: &Reading) -> Option<NewObservation> {
        let new = self.without_doubt(w, || self.raw(w, reading).map(Outcome::Scored))?;
        self.sure(w, [(reading, &new.outcome)]).then_some(new)
    }

    pub(super) fn without_doubt(self, w: &Words, scored: impl FnOnce() -> Option<Outcome>) -> Option<NewObservation> {
        self.problem.set(String::new());
        let day = match SchoolDay::parse(self.day.get().trim()) {
            None => self.day.wrong(w.problem.not_a_date),
            Some(day) if day > clock::today() => self.day.wrong(w.problem.future),
            Some(day) => Some(day),
        };
        let outcome = match self.outcome.get_untracked().as_str() {
            "absent" => Some(Outcome::Absent),
            "refused" => Some(Outcome::Refused),
            "not_given" => Some(Outcome::NotGiven),
            "spoiled" => Some(Outcome::Spoiled),
            _ => scored(),
        };
        let form = self.form.value(w, Label::optional);
        let support = self.support.value(w, Label::optional);
        let note = self.note.value(w, Note::optional);
        Some(NewObservation {
            day: day?,
            outcome: outcome?,
            form: form?,
            support: support?,
            setting: self.setting.get_value(),
            note: note?,
            events: None,
        })
    }

    /// Whether there is nothing to ask, or it was asked and the same is saved again.
    pub(super) fn sure<'a>(self, w: &Words, scores: impl IntoIterator<Item = (&'a Reading, &'a Outcome)>) -> bool {
        let mut odd = Vec::new();
        let mut asked = Vec::new();
        for (reading, outcome) in scores {
            let Outcome::Scored(raw) = outcome else { continue };
            let known = self.asked.with_value(|asked| asked.contains(raw));
            odd.extend(doubt(reading, raw).filter(|_| !known).map(|odd| say::doubt(w, reading, odd)));
            asked.push(raw.clone());
        }
        self.check.set(odd.join(" "));
        self.asked.set_value(asked);
        odd.is_empty()
    }

    /// The counts as far as they can be read now, without saying what is missing.
    pub fn counts(self, reading: &Reading) -> Option<Raw> {
        let texts = self.numbers.map(|draft| draft.text.get());
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        self.outcome.with(|outcome| outcome == SCORED).then_some(())?;
        read(reading.measure, reading.series.key.seconds, &texts, self.like(reading).as_ref()).ok()
    }

    fn like(self, reading: &Reading) -> Option<Raw> {
        self.like.get_value().or_else(|| match &reading.last_scored()?.observation.outcome {
            // Only what belongs to the scale itself; how long a session took is new each time.
            Outcome::Scored(raw @ (Raw::Rubric { .. } | Raw::Prompts { .. })) => Some(raw.clone()),
            _ => None,
        })
    }

    /// The counts. Empty is no zero: it is asked for.
    fn raw(self, w: &Words, reading: &Reading) -> Option<Raw> {
        let texts = self.numbers.map(Draft::get);
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        match read(reading.measure, reading.series.key.seconds, &texts, self.like(reading).as_ref()) {
            Ok(raw) => Some(raw),
            Err(wrong) => {
                let [first, ..] = self.numbers;
                let beside = self.numbers.get(wrong.place).copied().unwrap_or(first);
                beside.wrong(box_problem(w, &wrong.problem))
            }
        }
    }
}

fn outcome_name(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Scored(_) => SCORED,
        Outcome::Absent => "absent",
        Outcome::Refused => "refused",
        Outcome::NotGiven => "not_given",
        Outcome::Spoiled => "spoiled",
    }
}

/// What is wrong with the text of one box.
pub fn box_problem(w: &Words, problem: &BoxProblem) -> String {
    let t = &texts(w.lang).boxes;
    match problem {
        BoxProblem::Empty => w.problem.empty.into(),
        BoxProblem::NotANumber => w.problem.not_a_number.into(),
        BoxProblem::NotWhole => w.problem.whole_number.into(),
        BoxProblem::TooLarge => (w.problem.too_large)(u32::MAX),
        BoxProblem::NotATime => t.not_a_time.into(),
        BoxProblem::NotALevel => t.not_a_level.into(),
        BoxProblem::NotAPrompt => t.not_a_prompt.into(),
        BoxProblem::NotYesOrNo => t.not_yes_or_no.into(),
        BoxProblem::MoreThanWritten => t.more_than_written.into(),
        BoxProblem::Raw(problem) => say::raw(w, problem),
    }
}

/// What stands above a box.
pub fn box_label(w: &Words, reading: &Reading, one: &TypedBox) -> String {
    match one.name {
        Name::Value => {
            reading.own.as_ref().map_or_else(|| unit(w, reading.measure).to_owned(), |own| own.name.to_string())
        }
        name => texts(w.lang).boxes.name(name).to_owned(),
    }
}

/// The boxes for the numbers; gone while a code stands for them. `first` is the id of the first one, where the keyboard begins.
pub fn number_boxes(typed: Typed, reading: Arc<Reading>, first: &'static str) -> AnyView {
    let w = use_words();
    let scored = Memo::new(move |_| typed.outcome.with(|outcome| outcome == SCORED));
    let shapes = boxes(reading.measure);
    let one = move |(place, one): (usize, &TypedBox)| {
        let draft = *typed.numbers.get(place)?;
        let label = box_label(w, &reading, one);
        let hint = texts(w.lang).boxes.hint(one.name);
        let kind = if matches!(one.holds, Holds::Whole | Holds::Decimal) { FieldKind::Number } else { FieldKind::Text };
        Some(if place == 0 {
            view! { <DraftField draft label kind hint id=first class="big"/> }.into_any()
        } else {
            view! { <DraftField draft label kind hint class="big"/> }.into_any()
        })
    };
    (move || scored.get().then(|| shapes.iter().enumerate().filter_map(&one).collect_view())).into_any()
}

/// What looks odd, and what concerns no single field.
pub fn said(typed: Typed) -> impl IntoView {
    let problem = move || {
        let text = typed.problem.get();
        (!text.is_empty()).then(|| view! { <p class="problem" role="alert">{text}</p> })
    };
    let check = move || {
        let text = typed.check.get();
        (!text.is_empty())
            .then(|| view! { <p class="to-check" role="alert"><Icon glyph=Glyph::Ask/> <span>{text}</span></p> })
    };
    view! { {check} {problem} }
}

/// What came of a session, as choices.
pub fn outcomes(w: &Words, given: &str) -> Signal<Vec<Choice>> {
    let choice = |(value, label): (&str, &str)| Choice::new(value, label);
    let all = [
        (SCORED, given),
        ("absent", w.goal.absent),
        ("refused", w.goal.refused),
        ("not_given", w.goal.not_given),
        ("spoiled", w.goal.spoiled),
    ];
    Signal::stored(all.into_iter().map(choice).collect())
}

/// The fields for a session of this goal. `first` is the id of the first number, where the keyboard begins.
pub fn typed_fields(typed: Typed, reading: Arc<Reading>, first: &'static str) -> AnyView {
    let w = use_words();
    let series = reading.goal.series;
    let choices = outcomes(w, w.goal.scored);
    view! {
        <div class="fields">
            {number_boxes(typed, reading, first)}
            <DraftField draft=typed.day label=w.goal.date kind=FieldKind::Date/>
        </div>
        {said(typed)}
        <details>
            <summary>{w.goal.more_fields}</summary>
            <div class="tight">
                <Select
                    label=w.goal.outcome
                    choices
                    chosen=typed.outcome
                    pick=Callback::new(move |(outcome,): (String,)| typed.outcome.set(outcome))
                />
                {form_slot(typed, series)}
                <DraftField draft=typed.support label=w.goal.support/>
                <DraftField draft=typed.note label=w.goal.note kind=FieldKind::Area/>
            </div>
        </details>
    }
    .into_any()
}
