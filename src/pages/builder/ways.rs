//! The six ways to a target, each a row with its arithmetic and what can be taken over.

use super::form::Form;
use super::read;
use super::time::typed;
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::DraftField;
use crate::state::readings::use_readings;
use crate::state::settings::use_words;
use caseload::aim::Millionths;
use caseload::goal_setting::{Ambition, Known, NoTarget, OWN_GROWTH_CHECKS, Proposal, Way, WayRow, ways};
use caseload::ids::StudentId;
use caseload::measures::Unit;
use caseload::records::{Direction, SeriesKey};
use caseload::wording::Words;
use caseload::wording::builder::texts;
use leptos::prelude::*;

/// What every way proposes, as far as the form is filled in.
pub(super) fn rows(form: Form, own_growth: Option<(f64, usize)>) -> Option<Vec<WayRow>> {
    let measure = form.measure()?;
    let start = read::start(form)?;
    let calendar = form.calendar();
    let figure = |text: String| Millionths::parse(text.trim()).map(Millionths::value);
    Some(ways(&Known {
        measure: measure.code,
        grade: form.grade(),
        seconds: form.seconds(),
        direction: form.direction(),
        start: start.value.value(),
        start_day: read::day(form.baseline_day)?,
        goal_day: read::day(form.goal_day)?,
        calendar: &calendar,
        per_week: figure(form.per_week.text.get()),
        own_growth,
        percentile: figure(form.percentile.text.get()),
        criterion: read::target(form).ok().map(|(value, _)| value.value()),
    }))
}

/// The growth that this student showed in the same material, and from how many checks.
pub(super) fn own_growth(form: Form, student: StudentId, key: &SeriesKey) -> Option<(f64, usize)> {
    let all = use_readings().all();
    let growths = all.values().filter(|reading| reading.goal.student == student && reading.series.key == *key);
    let growth = growths.filter_map(|reading| reading.standing.current_growth()).max_by_key(|growth| growth.last)?;
    let sign = if form.direction() == Direction::Increase { 1.0 } else { -1.0 };
    Some((sign * growth.per_week(), growth.checks))
}

#[component]
pub(super) fn Ways(form: Form, student: StudentId) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let growth = Memo::new(move |_| own_growth(form, student, &read::key(form)?));
    let found = Memo::new(move |_| rows(form, growth.get()));
    let row = move |way: Way| {
        let at = Way::ALL.iter().position(|other| *other == way).unwrap_or_default();
        let name = t.way_names.get(at).copied().unwrap_or_default();
        let note = t.way_notes.get(at).copied().unwrap_or_default();
        let field = match way {
            Way::Growth => Some(view! {
                <DraftField draft=form.per_week label=t.per_week kind=FieldKind::Number class="short" id="per-week"/>
            }.into_any()),
            Way::Percentile => Some(view! {
                <DraftField draft=form.percentile label=t.percentile kind=FieldKind::Number class="short" id="percentile"/>
            }.into_any()),
            _ => None,
        };
        let own = Memo::new(move |_| {
            found.with(|rows| rows.as_ref().and_then(|rows| rows.iter().find(|row| row.way == way).cloned()))
        });
        let proposals = move || match own.get() {
            None => view! { <span class="sub">{t.no_baseline}</span> }.into_any(),
            Some(row) => match row.none {
                Some(why) => view! { <span class="sub">{reason(w, why)}</span> }.into_any(),
                None => {
                    let source = row.proposals.iter().find_map(|one| one.source);
                    let source = source.map(|source| {
                        view! { <span class="sub">{(t.source)(source.publisher, source.edition, source.year)}</span> }
                    });
                    let rows = row.proposals.into_iter().map(|one| proposal(w, form, one)).collect_view();
                    view! { {rows} {source} }.into_any()
                }
            },
        };
        let decides = move || {
            own.with(|row| {
                let row = row.as_ref()?;
                let method = form.method();
                Some(row.proposals.iter().any(|one| one.method == method))
            }) == Some(true)
        };
        // What is published for no such goal is said once for all ways that need it.
        let published = Memo::new(move |_| own.with(|row| !is_unpublished(row.as_ref())));
        let shown = move || (!published.get()).then_some("none");
        view! {
            <li class="rule" class:decides=decides style:display=shown>
                <div class="way">
                    <span><b>{way.letter()} " " {name}</b> <span class="sub">{note}</span></span>
                    {field}
                    {proposals}
                </div>
            </li>
        }
    };
    let unpublished = move || {
        let rows = found.get().unwrap_or_default();
        let letters: Vec<&str> =
            rows.iter().filter(|row| is_unpublished(Some(row))).map(|row| row.way.letter()).collect();
        (!letters.is_empty()).then(|| view! { <p class="cap">{letters.join(", ")} ": " {t.not_published}</p> })
    };
    view! {
        <details open=true>
            <summary class="label">{t.ways}</summary>
            <ul class="rules">{Way::ALL.into_iter().map(row).collect_view()}</ul>
            {unpublished}
        </details>
    }
}

fn is_unpublished(row: Option<&WayRow>) -> bool {
    row.is_some_and(|row| row.none == Some(NoTarget::NotPublished))
}

/// One target with its arithmetic, and the button that takes it over.
fn proposal(w: &'static Words, form: Form, one: Proposal) -> AnyView {
    let t = texts(w.lang);
    let Some(rounded) = whole(form, one.target.goal) else { return ().into_any() };
    let goal = one.target.goal;
    let shown = typed(form, rounded.value());
    let ambition = one.ambition.map(|ambition| match ambition {
        Ambition::Realistic => (t.realistic)(&shown),
        Ambition::Ambitious => (t.ambitious)(&shown),
    });
    let mut lines = one.target.lines.into_iter().next().unwrap_or_default();
    if let Some(percentile) = one.percentile {
        lines = format!("{}: {lines}", (t.at_percentile)(percentile));
    }
    if (rounded.value() - goal).abs() > 1e-9 {
        lines = format!("{lines}, {}", (t.rounded)(&shown));
    }
    let method = one.method;
    let value = shown.clone();
    let take = Callback::new(move |()| {
        form.target.set(value.clone());
        form.method_at.set(value.clone());
        form.method.set(method.name().into());
    });
    let button = (method != caseload::records::TargetMethod::Criterion).then(|| {
        let label = ambition.unwrap_or_else(|| (t.take)(&shown));
        view! { <Button label look=Look::Tint press=take/> }
    });
    view! { <div class="row">{button} <span class="sub">{lines}</span></div> }.into_any()
}

/// Goals are asked for in whole numbers, to the nearest; a measure in small units keeps two decimals.
fn whole(form: Form, goal: f64) -> Option<Millionths> {
    let measure = form.measure()?;
    let fine = matches!(measure.unit, Unit::TimesPerMinute | Unit::Rank | Unit::Level | Unit::Own);
    let factor = if fine { 100.0 } else { 1.0 };
    let goal = if measure.axis.below_zero || measure.unit == Unit::Own { goal } else { goal.max(0.0) };
    let goal = if measure.unit == Unit::Percent { goal.min(100.0) } else { goal };
    Millionths::nearest((goal * factor).round() / factor)
}

fn reason(w: &Words, why: NoTarget) -> String {
    let t = texts(w.lang);
    match why {
        NoTarget::NoWeeks => t.no_weeks.into(),
        NoTarget::NoNumber => t.no_number.into(),
        NoTarget::OutsideTheTable => t.outside_table.into(),
        NoTarget::NotHigher => t.not_higher.into(),
        NoTarget::TooFewChecks => (t.too_few_checks)(OWN_GROWTH_CHECKS),
        NoTarget::NoGrowth => t.no_growth.into(),
        NoTarget::NotPublished => t.not_published.into(),
    }
}
