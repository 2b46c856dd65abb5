//! The decision panel: advice, reason, the rules side by side, how much data stands behind it, the chance.

use super::Shown;
use crate::components::{StatusMark, StudentName, VerdictMark};
use crate::pages::shapes::{advice, advice_word, shape};
use crate::state::settings::{use_settings, use_words};
use caseload::projection::Chance;
use caseload::rules::{critical_growth, middle_of_three};
use caseload::showing::{Reading, RuleLine, reason, rule_lines, status_word, value};
use caseload::standing::Status;
use caseload::wording::{Words, decimal};
use leptos::prelude::*;

const CHANCES: [Chance; 4] = [Chance::VeryUnlikely, Chance::Unlikely, Chance::Possible, Chance::Likely];

fn chance_word(w: &Words, chance: Chance) -> &'static str {
    match chance {
        Chance::VeryUnlikely => w.verdict.very_unlikely,
        Chance::Unlikely => w.verdict.unlikely,
        Chance::Possible => w.verdict.possible,
        Chance::Likely => w.verdict.likely,
    }
}

#[component]
pub(super) fn Panel(shown: Shown, name: Signal<String>) -> impl IntoView {
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
        let of_student = (!of_student.is_empty()).then(|| view! {
            <StudentName name initials=settings.initials/> " " {of_student} " "
        });
        let rules = rule_lines(w, &reading).into_iter().map(|line| rule(w, line)).collect_view();
        view! {
            <section class="panel decision" aria-labelledby="verdict">
                <h2 id="verdict" class="big">{headline}</h2>
                <p>{of_student}{own}</p>
                <div class="rules">{rules}</div>
                {facts(w, &reading)}
                {chance(w, &reading)}
                <p class="cap">
                    <StatusMark shape=shape(standing.status) word=status_word(w, standing.status)/>
                </p>
            </section>
        }
    }
}

fn rule(w: &'static Words, line: RuleLine) -> AnyView {
    let class = if line.decides { "rule decides" } else { "rule" };
    let decides = line.decides.then(|| view! { <em>{w.verdict.decides}</em> });
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
        view! { <div><b>{text}</b><span class="sub">{w.verdict.usual_scatter}</span></div> }
    });
    let needed_weeks = (need_weeks > 0).then(|| (w.verdict.needed)(need_weeks));
    view! {
        <div class="facts" data-rule=critical_growth::RULE.id>
            <div><b>{(w.verdict.checks)(checks)}</b><span class="sub">{(w.verdict.needed)(need_checks)}</span></div>
            <div><b>{(w.verdict.weeks)(weeks)}</b><span class="sub">{needed_weeks}</span></div>
            {scatter}
        </div>
    }
    .into_any()
}

/// The chance in words on a bar of four steps; nothing while it cannot be said.
fn chance(w: &'static Words, reading: &Reading) -> Option<AnyView> {
    let projection = reading.standing.projection.filter(|_| reading.standing.status != Status::Met)?;
    let target = reading.goal.criterion.score()?;
    let now = projection.words();
    let title = (w.verdict.chance_title)(&value(reading.measure, target.value()), &w.long(projection.day, reading.today));
    let steps = CHANCES
        .into_iter()
        .map(|chance| {
            let on = chance == now;
            view! { <li class:on=on aria-current=on.then_some("true")>{chance_word(w, chance)}</li> }
        })
        .collect_view();
    Some(view! { <p class="label"><b>{title}</b></p> <ol class="chance">{steps}</ol> }.into_any())
}
