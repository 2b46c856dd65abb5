//! What is missing or vague, beside the part it belongs to; and the goal as it stands so far.

use super::form::Form;
use super::read;
use crate::components::{Glyph, Icon};
use crate::state::settings::use_words;
use caseload::goal_text::{self, Lint, Part, Parts};
use caseload::records::Criterion;
use caseload::wording::builder::lint_text;
use leptos::prelude::*;

/// Hands the goal as it stands so far to `act`; None while no measure is chosen.
pub(super) fn with_parts<T>(form: Form, act: impl FnOnce(&Parts<'_>) -> T) -> Option<T> {
    let measure = form.measure()?;
    let own = form.own();
    let scoring = form.scoring.get();
    let (title, behavior, condition) = (form.title.text.get(), form.behavior.text.get(), form.condition.text.get());
    let criterion: Criterion = read::criterion(form);
    let share = read::target(form).ok().and_then(|typed| read::share_of(form, &typed));
    Some(act(&Parts {
        lang: form.words.lang,
        measure,
        scoring: &scoring,
        own: own.as_deref(),
        title: &title,
        by: read::day(form.goal_day),
        condition: &condition,
        behavior: &behavior,
        direction: form.direction(),
        criterion: &criterion,
        share: share.as_ref(),
        interval_days: read::interval(form).unwrap_or(7),
    }))
}

/// The findings of one part.
#[component]
pub(super) fn Findings(form: Form, part: Part) -> impl IntoView {
    let w = use_words();
    let found = Memo::new(move |_| {
        let start = read::day(form.baseline_day);
        let all = with_parts(form, |parts| goal_text::lint(parts, start)).unwrap_or_default();
        all.into_iter().filter(|lint| lint.part() == part).collect::<Vec<Lint>>()
    });
    move || {
        let lines = found.get().into_iter().map(|lint| {
            view! { <p class="to-check"><Icon glyph=Glyph::Ask/> <span>{lint_text(w.lang, &lint)}</span></p> }
        });
        view! { <div aria-live="polite">{lines.collect_view()}</div> }
    }
}
