//! The passages of a sitting: a form and the boxes of the measure each, and the middle of them all.

use super::Form;
use crate::components::FieldKind;
use crate::pieces::draft::{Draft, DraftField};
use crate::pieces::typed::box_problem;
use crate::state::settings::use_words;
use caseload::commands::NewObservation;
use caseload::day::SchoolDay;
use caseload::goal_setting::middle;
use caseload::local_rules::forms;
use caseload::measures::{Discontinue, Measure, Point, Raw};
use caseload::records::{Label, Outcome, Purpose};
use caseload::showing::{unit, value_with_unit};
use caseload::typed::{Holds, Name, boxes, read};
use caseload::wording::forms::texts;
use caseload::wording::{Words, number, scoring};
use leptos::prelude::*;

/// Under so many words on the first passage the others are not given (measurement reference 1.3).
const FEW_WORDS: f64 = 10.0;

/// One passage.
#[derive(Clone, Copy)]
pub(super) struct Passage {
    form: Draft,
    /// The name that was filled in, and not typed.
    proposed: RwSignal<String>,
    numbers: [Draft; 4],
}

impl Passage {
    pub fn new() -> Self {
        Self {
            form: Draft::new(""),
            proposed: RwSignal::new(String::new()),
            numbers: std::array::from_fn(|_| Draft::new("")),
        }
    }

    pub fn fields(&self) -> impl Iterator<Item = RwSignal<String>> {
        [self.form.text].into_iter().chain(self.numbers.iter().map(|draft| draft.text))
    }

    pub fn first(self) -> Draft {
        let [first, ..] = self.numbers;
        first
    }

    pub fn is_empty(&self) -> bool {
        self.numbers.iter().all(|draft| draft.text.with(|text| text.trim().is_empty()))
    }

    pub fn clear(&self) {
        self.numbers.iter().for_each(|draft| draft.set(""));
    }

    /// Fills in the name of a form where nobody typed another one.
    fn propose(self, name: String) {
        let free = self.form.text.with_untracked(String::is_empty)
            || self.proposed.with_untracked(|proposed| *proposed == self.form.get());
        if free && self.form.get() != name {
            self.form.set(name.clone());
        }
        self.proposed.set(name);
    }

    fn raw(self, measure: &Measure, seconds: Option<u32>) -> Result<Raw, caseload::typed::WrongBox> {
        let texts = self.numbers.map(|draft| draft.text.get());
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        read(measure, seconds, &texts, None)
    }

    /// The score of this passage, or the problem beside its box.
    pub fn read(&self, w: &Words, measure: &Measure, seconds: Option<u32>, day: SchoolDay) -> Option<NewObservation> {
        let form = self.form.value(w, Label::optional);
        let raw = self.raw(measure, seconds).map_err(|wrong| {
            if let Some(draft) = self.numbers.get(wrong.place) {
                draft.wrong::<()>(box_problem(w, &wrong.problem));
            }
        });
        let outcome = Outcome::Scored(raw.ok()?);
        Some(NewObservation { day, outcome, form: form?, support: None, note: None, setting: None, events: None })
    }
}

#[component]
pub(super) fn Passages(form: Form) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    // The forms of the benchmark set of this measure and grade.
    Effect::new(move || {
        let Some(measure) = form.measure() else { return };
        let grade = form.grade();
        let names = form.desk.caseload.with(|caseload| forms(caseload, measure.code, grade, Purpose::Benchmark));
        for (at, passage) in form.passages.into_iter().enumerate() {
            passage.propose(names.get(at).cloned().unwrap_or_default());
        }
    });
    let measure = Memo::new_with_compare(
        move |_| form.measure(),
        |old, new| old.flatten().map(|m| m.input) != new.as_ref().and_then(|m| m.as_ref().map(|m| m.input)),
    );
    let row = move |(number, passage): (u32, Passage)| {
        let shapes = move || {
            let measure = measure.get()?;
            let one = |(place, shape): (usize, &caseload::typed::TypedBox)| {
                let draft = *passage.numbers.get(place)?;
                let label = match shape.name {
                    Name::Value => unit(w, measure).to_owned(),
                    name => scoring::texts(w.lang).boxes.name(name).to_owned(),
                };
                let kind = if matches!(shape.holds, Holds::Whole | Holds::Decimal) {
                    FieldKind::Number
                } else {
                    FieldKind::Text
                };
                let ids = ["passage-1", "passage-2", "passage-3"];
                let id = ids.get(usize::try_from(number).ok()?.checked_sub(1)?).copied()?;
                Some(if place == 0 {
                    view! { <DraftField draft label kind id/> }.into_any()
                } else {
                    view! { <DraftField draft label kind/> }.into_any()
                })
            };
            Some(boxes(measure).iter().enumerate().filter_map(one).collect_view())
        };
        view! {
            <fieldset class="passage">
                <legend class="label">{(t.passage)(number)}</legend>
                <div class="fields"><DraftField draft=passage.form label=t.form/> {shapes}</div>
            </fieldset>
        }
    };
    let rows = (1..).zip(form.passages).map(row).collect_view();
    view! { <div class="tight">{rows} <p class="cap">{t.leave_empty}</p></div> }
}

/// The middle of what can be read so far, and what it says about the rest of the sitting.
#[component]
pub(super) fn Middle(form: Form) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    let found = Memo::new(move |_| {
        let measure = form.measure()?;
        let seconds = form.seconds();
        let passages: Vec<Raw> = form.passages.iter().filter_map(|one| one.raw(measure, seconds).ok()).collect();
        let day = SchoolDay::parse(&form.day.text.get())?;
        let point = middle(measure, seconds, day, &passages)?;
        let [first, second, third] = form.passages;
        let few = measure.discontinue == Discontinue::FirstLine
            && point.value < FEW_WORDS
            && !first.is_empty()
            && second.is_empty()
            && third.is_empty();
        Some((said(w, measure, &point), few))
    });
    view! {
        <div role="status">
            {move || found.get().map(|(said, few)| {
                let few = few.then(|| view! { <p class="to-check">{t.few_words}</p> });
                view! { <p><b>{said}</b></p> {few} }
            })}
        </div>
    }
}

/// "The middle is 44 words a minute with 4 errors: 91.7% accuracy."
fn said(w: &Words, measure: &Measure, point: &Point) -> String {
    let t = &texts(w.lang).benchmark;
    let shown = value_with_unit(w, measure, point.value);
    match point.accuracy {
        Some(accuracy) => {
            // Of several passages both middles are doubled, so that half an error stays whole.
            let halves = if point.scores > 1 { 2.0 } else { 1.0 };
            let errors = number(accuracy.wrong() as f64 / halves);
            (t.middle_with_errors)(&shown, &errors, &format!("{}%", number(accuracy.percent())))
        }
        None => (t.middle)(&shown),
    }
}
