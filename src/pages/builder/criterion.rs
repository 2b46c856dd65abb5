//! What counts as reached: the ways to a target, the score, accuracy, how checks follow each other, help.

use super::findings::Findings;
use super::form::Form;
use super::read::{self, asks_accuracy, asks_support};
use super::ways::Ways;
use crate::components::{Choice, FieldKind, Segments, Select, Tick};
use crate::pieces::draft::DraftField;
use crate::state::settings::use_words;
use caseload::goal_text::{Part, noun_of_share};
use caseload::goal_types::asks::Ask;
use caseload::ids::StudentId;
use caseload::measures::Unit;
use caseload::records::SupportUnit;
use caseload::showing::unit;
use caseload::wording::builder::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Criterion(form: Form, student: StudentId) -> impl IntoView {
    let t = texts(use_words().lang);
    view! {
        <fieldset class="tight">
            <legend><h2>{t.criterion_block}</h2></legend>
            <Ways form student/>
            <Fields form/>
            <Findings form part=Part::Criterion/>
        </fieldset>
    }
}

/// The clauses of the criterion.
#[component]
pub(super) fn Fields(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let hint = move || {
        let Some(measure) = form.measure() else { return String::new() };
        if measure.unit == Unit::Percent {
            return t.target_hint_share.to_owned();
        }
        let own = form.own().and_then(|own| own.unit.clone());
        own.map_or_else(|| unit(w, measure).to_owned(), |unit| unit.to_string())
    };
    let noun = move || {
        let typed = read::target(form).ok()?;
        typed.1?;
        let usual = form.measure().map_or("", |measure| noun_of_share(w.lang, measure, &form.scoring.get()));
        let hint = if usual.is_empty() { t.noun_hint.to_owned() } else { format!("{} ({usual})", t.noun_hint) };
        Some(view! { <DraftField draft=form.noun label=t.noun hint=hint id="noun"/> })
    };
    let has_share = Memo::new(move |_| read::target(form).is_ok_and(|(_, share)| share.is_some()));
    let noun = move || if has_share.get() { untrack(noun) } else { None };
    let accuracy = move || {
        form.measure().is_some_and(asks_accuracy).then(|| {
            view! {
                <DraftField draft=form.accuracy label=w.builder.accuracy hint=w.builder.accuracy_hint kind=FieldKind::Number id="accuracy"/>
            }
        })
    };
    view! {
        <div class="tight">
            <div class="fields">
                <DraftField draft=form.target label=w.builder.target_value hint=hint id="target" required=true/>
                {noun}
                {accuracy}
            </div>
            <Run form/>
            <Support form/>
            <Tick
                label=t.same_teaching
                on=Signal::derive(move || form.same_teaching.with(|yes| !yes.is_empty()))
                flip=Callback::new(move |(on,): (bool,)| form.same_teaching.set(if on { "yes" } else { "" }.into()))
            />
        </div>
    }
}

#[component]
fn Run(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let kinds = Signal::derive(move || {
        let asks = form.kind().map_or(&[] as &[Ask], |kind| kind.asks);
        let offered = [
            (Ask::InARow, "row", t.run_in_a_row),
            (Ask::OfLast, "last", t.run_of_last),
            (Ask::Weeks, "weeks", t.run_weeks),
        ];
        let own = form.run.get();
        offered
            .into_iter()
            .filter(|(ask, name, _)| asks.contains(ask) || *name == own)
            .map(|(_, name, label)| Choice::new(name, label))
            .collect::<Vec<_>>()
    });
    let numbers = move || match form.run.get().as_str() {
        "last" => view! {
            <DraftField draft=form.run_count label=t.run_passes kind=FieldKind::Number id="run-count"/>
            <DraftField draft=form.run_of label=t.run_of kind=FieldKind::Number id="run-of"/>
        }
        .into_any(),
        "weeks" => {
            view! { <DraftField draft=form.run_count label=t.run_weeks_count kind=FieldKind::Number id="run-count"/> }
                .into_any()
        }
        _ => {
            view! { <DraftField draft=form.run_count label=w.builder.in_a_row kind=FieldKind::Number id="run-count"/> }
                .into_any()
        }
    };
    view! {
        <div class="field">
            <span class="label">{t.run}</span>
            <Segments
                label=t.run
                choices=kinds
                chosen=form.run
                pick=Callback::new(move |(kind,): (String,)| form.run.set(kind))
            />
        </div>
        <div class="fields">{numbers}</div>
    }
}

#[component]
fn Support(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let units = SupportUnit::ALL.map(|unit| {
        let label = match unit {
            SupportUnit::Opportunity => t.per_opportunity,
            SupportUnit::Session => t.per_session,
            SupportUnit::Week => t.per_week_support,
        };
        Choice::new(unit.name(), label)
    });
    let units = Signal::stored(units.to_vec());
    move || {
        asks_support(form).then(|| {
            view! {
                <div class="fields">
                    <DraftField draft=form.support label=t.support hint=t.support_hint kind=FieldKind::Number id="support"/>
                    <Select
                        label=t.support_per
                        choices=units
                        chosen=form.support_per
                        pick=Callback::new(move |(unit,): (String,)| form.support_per.set(unit))
                    />
                </div>
            }
        })
    }
}
