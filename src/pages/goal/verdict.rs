//! The decision panel: advice, reason, the rules side by side, how much data stands behind it, the chance.

use super::Shown;
use super::decide::Open;
use crate::components::{Button, Glyph, Look, Notice, Picture, StatusMark, StudentName, VerdictMark};
use crate::pieces::shapes::{advice, advice_word, shape};
use crate::state::settings::{use_settings, use_words};
use caseload::completeness::Completeness;
use caseload::projection::Chance;
use caseload::rules::middle_of_three;
use caseload::showing::{
    Reading, RuleLine, band, chance_word, next_advice, reason, rule_lines, status_word, unmet, value,
};
use caseload::standing::Status;
use caseload::wording::decisions;
use caseload::wording::forms::texts;
use caseload::wording::{Words, decimal};
use leptos::prelude::*;

const CHANCES: [Chance; 4] = [Chance::VeryUnlikely, Chance::Unlikely, Chance::Possible, Chance::Likely];

#[component]
pub(super) fn Panel(shown: Shown, name: Signal<String>, open: RwSignal<Option<Open>>) -> impl IntoView {
    let w = use_words();
    let started = Memo::new(move |_| shown.with(|reading| reading.standing.status != Status::NotStarted));
    // The button stays while the advice above it changes, so that the focus comes back to it.
    move || {
        if !started.get() {
            return (move || ready(w, &shown.get())).into_any();
        }
        let record = Callback::new(move |()| open.set(Some(Open::New)));
        view! {
            <section class="panel decision" aria-labelledby="verdict">
                <Advice shown name/>
                <Button label=decisions::texts(w.lang).record look=Look::Tint icon=Glyph::Check press=record/>
            </section>
        }
        .into_any()
    }
}

#[component]
fn Advice(shown: Shown, name: Signal<String>) -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    move || {
        let reading = shown.get();
        let standing = &reading.standing;
        let headline = if standing.status == Status::Met {
            view! { <StatusMark shape=shape(Status::Met) word=w.verdict.met_title size=24/> }.into_any()
        } else {
            let verdict = standing.decision.verdict;
            view! { <VerdictMark advice=advice(verdict) word=advice_word(w, verdict) size=26/> }.into_any()
        };
        let (of_student, own) = reason(w, &reading);
        let of_student = (!of_student.is_empty()).then(|| {
            view! {
                <StudentName name initials=settings.initials/> " " {of_student} " "
            }
        });
        let rules = rule_lines(w, &reading).into_iter().map(|line| rule(w, line)).collect_view();
        view! {
            <h2 id="verdict" class="big">{headline}</h2>
            <p>{of_student}{own}</p>
            {next_advice(w, &reading).map(|next| view! { <p><b>{next}</b></p> })}
            <div class="rules">{rules}</div>
            {facts(w, &reading)}
            {coverage(w, &reading)}
            {chance(w, &reading)}
            {open_clauses(w, &reading)}
            <p class="cap">
                <StatusMark shape=shape(standing.status) word=status_word(w, standing.status)/>
            </p>
        }
    }
}

/// A goal without scores: its line, and what comes next.
fn ready(w: &'static Words, reading: &Reading) -> AnyView {
    let goal = &reading.goal;
    let number = |v: caseload::aim::Millionths| value(reading.measure, v.value());
    let to = goal.criterion.score().map(number).unwrap_or_default();
    let by = goal.goal_day().map(|day| w.long(day, reading.today)).unwrap_or_default();
    let text = (w.goal.no_scores_text)(&number(goal.baseline.value), &to, &by);
    view! { <section class="panel"><Notice picture=Picture::Ready title=w.goal.no_scores_title text/></section> }
        .into_any()
}

fn rule(w: &'static Words, line: RuleLine) -> AnyView {
    let class = if line.decides { "rule decides" } else { "rule" };
    let decides = line.decides.then(|| view! { <span class="by">{w.verdict.decides}</span> });
    view! {
        <div class=class>
            <div>
                <b>{line.name}</b> " " {decides}
                <span class="sub">{line.saw}</span>
            </div>
            <VerdictMark advice=advice(line.verdict) word=advice_word(w, line.verdict) size=16/>
        </div>
    }
    .into_any()
}

/// Checks, weeks and scatter against what a decision needs.
fn facts(w: &'static Words, reading: &Reading) -> AnyView {
    let decision = &reading.standing.decision;
    let finding = decision.findings.first();
    let (checks, days) = finding.map_or((0, 0), |finding| (finding.checks, finding.days));
    let by_growth = checks >= middle_of_three::RULE.checks;
    let (need_checks, need_weeks) = if by_growth { (8, 6) } else { (middle_of_three::RULE.checks, 0) };
    let weeks = i64::from(days / 7);
    let scatter = reading.standing.current_growth().map(|growth| {
        let size = decimal(growth.scatter, 0);
        let text = (w.verdict.scatter)(&size);
        view! { <div><dt>{w.verdict.usual_scatter}</dt><dd>{text}</dd></div> }
    });
    let needed_weeks = (need_weeks > 0).then(|| (w.verdict.needed)(need_weeks));
    view! {
        <dl class="facts">
            <div><dt>{(w.verdict.needed)(need_checks)}</dt><dd>{(w.verdict.checks)(checks)}</dd></div>
            <div><dt>{needed_weeks}</dt><dd>{(w.verdict.weeks)(weeks)}</dd></div>
            {scatter}
        </dl>
    }
    .into_any()
}

/// How many of the planned checks have a score, counted against what the district asks for at least.
fn coverage(w: &'static Words, reading: &Reading) -> Option<AnyView> {
    let t = &texts(w.lang).local;
    let found = Completeness::of(&reading.track(), reading.most_days);
    let said = (t.coverage)((found.scored, found.planned), found.percent()?, !reading.changes.is_empty());
    let looser = reading.most_days.filter(|days| *days < reading.goal.interval_days);
    let against = looser.map(|days| format!(" {}", (t.against)(&(t.asks)(days))));
    let class = if found.is_thin() { "to-check" } else { "cap" };
    let thin = found.is_thin().then(|| format!(" {}", t.thin));
    Some(view! { <p class=class>{said} {against} {thin}</p> }.into_any())
}

/// The chance in words on a bar of four steps; nothing while it cannot be said.
fn chance(w: &'static Words, reading: &Reading) -> Option<AnyView> {
    let projection = reading.standing.projection.filter(|_| reading.standing.status != Status::Met)?;
    let target = reading.goal.criterion.score()?;
    let now = projection.words();
    let title =
        (w.verdict.chance_title)(&value(reading.measure, target.value()), &w.long(projection.day, reading.today));
    let steps = CHANCES
        .into_iter()
        .map(|chance| {
            let on = chance == now;
            view! { <li class:on=on aria-current=on.then_some("true")>{chance_word(w, chance)}</li> }
        })
        .collect_view();
    let band = band(w, reading).map(|band| view! { <p class="cap">{band}</p> });
    Some(view! { <p class="label"><b>{title}</b></p> <ol class="chance">{steps}</ol> {band} }.into_any())
}

/// What of the criterion is not met yet; nothing once it is met.
fn open_clauses(w: &'static Words, reading: &Reading) -> Option<AnyView> {
    let open = unmet(w, reading);
    let list = || format!("{}: {}.", w.verdict.unmet, open.join(", "));
    (!open.is_empty()).then(|| view! { <p class="cap">{list()}</p> }.into_any())
}
