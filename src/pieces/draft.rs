//! What is typed into a form: text and the problem beside it, until it becomes a value.

use crate::components::{Field, FieldKind};
use caseload::records::TextProblem;
use caseload::wording::Words;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

/// One field of a form.
#[derive(Clone, Copy)]
pub struct Draft {
    pub text: RwSignal<String>,
    pub problem: RwSignal<String>,
}

impl Draft {
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: RwSignal::new(text.into()), problem: RwSignal::new(String::new()) }
    }

    pub fn get(self) -> String {
        self.text.get_untracked()
    }

    /// Takes new text; the old problem is over.
    pub fn set(self, text: impl Into<String>) {
        self.text.set(text.into());
        self.problem.set(String::new());
    }

    /// Says what is wrong; hands back nothing, so that a form can stop with `?`.
    pub fn wrong<T>(self, problem: impl Into<String>) -> Option<T> {
        self.problem.set(problem.into());
        None
    }

    /// The typed date, none when the field is empty; a date that is only half typed is a problem.
    pub fn day_or_empty(self, problem: &str) -> Option<Option<caseload::day::SchoolDay>> {
        match self.get().trim() {
            "" => Some(None),
            text => caseload::day::SchoolDay::parse(text).map(Some).or_else(|| self.wrong(problem)),
        }
    }

    /// How old a typed date is, in yellow unless it is today: a wrong date is the easiest slip.
    pub fn age(self) -> impl IntoView {
        let w = crate::state::settings::use_words();
        move || {
            let day = caseload::day::SchoolDay::parse(&self.text.get())?;
            let days = crate::platform::clock::today().days_since(day);
            (days > 0).then(|| view! { <span class="fresh">{(w.goal.days_ago)(days)}</span> })
        }
    }

    /// The value, or the problem beside the field.
    pub fn value<T>(self, words: &Words, read: impl FnOnce(&str) -> Result<T, TextProblem>) -> Option<T> {
        match read(&self.get()) {
            Ok(value) => Some(value),
            Err(problem) => self.wrong(text_problem(words, problem)),
        }
    }
}

/// Moves the focus to the first field with a problem, once the problems stand on the page.
pub fn to_problem() {
    crate::platform::frame::before(|| crate::platform::page::focus("[aria-invalid=true]"));
}

/// The same within a form that stands on a page with others.
pub fn to_problem_in(form: &'static str) {
    crate::platform::frame::before(move || crate::platform::page::focus(&format!("{form} [aria-invalid=true]")));
}

/// What is wrong with a typed text.
pub fn text_problem(words: &Words, problem: TextProblem) -> String {
    match problem {
        TextProblem::Empty => words.problem.empty.into(),
        TextProblem::TooLong(max) => (words.problem.too_long)(max),
    }
}

/// A field bound to a draft.
#[component]
pub fn DraftField(
    draft: Draft,
    #[prop(into)] label: TextProp,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional, into)] hint: TextProp,
    #[prop(optional)] id: Option<&'static str>,
    #[prop(optional)] class: &'static str,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let input = Callback::new(move |(text,): (String,)| draft.set(text));
    match id {
        Some(id) => {
            view! { <Field label value=draft.text input kind hint problem=draft.problem class required id/> }.into_any()
        }
        None => {
            view! { <Field label value=draft.text input kind hint problem=draft.problem class required/> }.into_any()
        }
    }
}
