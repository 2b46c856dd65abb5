//! Which form was given: one of the list, those given before marked, the next unused one offered; or another one by name.

use crate::components::{Button, Choice, Look, Select};
use crate::pieces::draft::DraftField;
use crate::pieces::typed::Typed;
use crate::platform::clock;
use crate::state::desk::use_desk;
use crate::state::settings::use_words;
use caseload::ids::SeriesId;
use caseload::local_rules::Ledger;
use caseload::wording::Words;
use caseload::wording::forms::texts;
use leptos::prelude::*;

/// The choice to type another name.
const OTHER: &str = "\u{1f}";

/// The form of a session in this series. Whoever named the form last time finds the next one filled in.
pub fn form_slot(typed: Typed, series: SeriesId) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).slot;
    let desk = use_desk();
    let today = clock::today();
    let ledger = Memo::new(move |_| desk.caseload.with(|caseload| Ledger::of(caseload, series, today)));
    let next = move || ledger.with(|ledger| ledger.as_ref()?.next().map(|next| (next.form.to_owned(), next.again)));
    Effect::new(move || {
        let kept = ledger.with(|ledger| ledger.as_ref().is_some_and(Ledger::is_kept));
        if let Some((form, false)) = next().filter(|_| kept) {
            typed.propose(&form);
        }
    });
    let has_slots =
        Memo::new(move |_| ledger.with(|ledger| ledger.as_ref().is_some_and(|l| l.slots().next().is_some())));
    // A name that is none of the list is typed.
    let by_name = RwSignal::new(false);
    let listed = move |form: &str| {
        ledger.with(|ledger| ledger.as_ref().is_some_and(|ledger| ledger.slots().any(|(name, _)| name == form)))
    };
    let typing = Memo::new(move |_| by_name.get() || typed.form.text.with(|form| !form.is_empty() && !listed(form)));
    let choices =
        Signal::derive(move || ledger.with(|ledger| ledger.as_ref().map(|l| choices(w, l)).unwrap_or_default()));
    let chosen = Signal::derive(move || if typing.get() { OTHER.to_owned() } else { typed.form.text.get() });
    let pick = Callback::new(move |(form,): (String,)| {
        by_name.set(form == OTHER);
        typed.form.set(if form == OTHER { String::new() } else { form });
    });
    let name = move || typing.get().then(|| view! { <DraftField draft=typed.form label=t.other_name/> });
    let offer = move || {
        let (form, again) = next().filter(|_| typed.form.text.with(String::is_empty) && !by_name.get())?;
        let label = if again { (t.take_again)(&form) } else { (t.take_next)(&form) };
        let press = Callback::new(move |()| typed.form.set(form.clone()));
        Some(view! { <div><Button label look=Look::Quiet press/></div> })
    };
    let repeated = move || {
        let form = typed.form.text.get();
        let day = ledger.with(|ledger| ledger.as_ref()?.repeated(&form))?;
        let (next, _) = next()?;
        Some(view! { <p class="to-check">{(t.repeated)(&form, &w.long(day, today), &next)}</p> })
    };
    let select = move || view! { <Select label=t.form choices chosen pick/> };
    (move || {
        if has_slots.get() {
            view! { <div class="slot">{select} {name} {offer} <div role="status">{repeated}</div></div> }.into_any()
        } else {
            view! { <DraftField draft=typed.form label=t.form/> }.into_any()
        }
    })
    .into_any()
}

fn choices(w: &Words, ledger: &Ledger) -> Vec<Choice> {
    let t = &texts(w.lang).slot;
    let today = clock::today();
    let next = ledger.next().filter(|next| !next.again).map(|next| next.form);
    let slot = |(form, used): (&str, Option<caseload::day::SchoolDay>)| {
        let label = match used {
            Some(day) => (t.used)(form, &w.short(day, today)),
            None if Some(form) == next => (t.next)(form),
            None => form.to_owned(),
        };
        Choice::new(form, label)
    };
    let mut choices = vec![Choice::new("", t.not_named)];
    choices.extend(ledger.slots().map(slot));
    choices.push(Choice::new(OTHER, t.other));
    choices
}
