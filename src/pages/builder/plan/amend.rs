//! Amending: from a day on another score or date; the old aimline stays on the chart.

use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::route::go;
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::aim::Millionths;
use caseload::commands::{Amendment, Command};
use caseload::day::SchoolDay;
use caseload::route::Route;
use caseload::showing::value;
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Amend(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let p = &w.problem;
    let desk = use_desk();
    let tell = use_tell();
    let goal = goal_now(shown);
    let id = goal.id;
    let now = shown.with_untracked(|reading| reading.standing.now);
    let shown_day = shown.with_untracked(|reading| reading.today);
    let level_text = now.and_then(|now| Millionths::nearest(now.value)).map(|level| level.to_string());
    let day = Draft::new(clock::today().to_string());
    let level = Draft::new(level_text.unwrap_or_default());
    let target = Draft::new(goal.criterion.score().map(|score| score.to_string()).unwrap_or_default());
    let end = Draft::new(goal.goal_day().map(|day| day.to_string()).unwrap_or_default());
    let hint = now.map_or_else(
        || t.level_unknown.to_owned(),
        |now| {
            let middle = shown.with_untracked(|reading| value(reading.measure, now.value));
            (t.level_hint)(&middle, &w.long(now.day, shown_day))
        },
    );
    let number = move |draft: Draft| {
        let typed = draft.get();
        let typed = typed.trim().trim_end_matches('%');
        if typed.is_empty() {
            draft.wrong(p.empty)
        } else {
            Millionths::parse(typed).or_else(|| draft.wrong(p.not_a_number))
        }
    };
    let date = move |draft: Draft| SchoolDay::parse(&draft.get()).or_else(|| draft.wrong(p.not_a_date));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (from, now, wanted, until) = (date(day), number(level), number(target), date(end));
        let (Some(from), Some(now), Some(wanted), Some(until)) = (from, now, wanted, until) else {
            to_problem();
            return;
        };
        let amendment = Amendment { goal: id, day: from, level: now, target: wanted, goal_day: until };
        desk.send(Command::AmendGoal(Box::new(amendment)), move |outcome| match &outcome {
            Outcome::Done(_) => {
                tell.done(t.amended);
                go(Route::Goal(id));
            }
            other => {
                day.problem.try_set(say::outcome(w, other).unwrap_or_default());
                to_problem();
            }
        });
    };
    view! {
        <details class="part">
            <summary><h2>{t.amend}</h2></summary>
            <form class="tight" on:submit=save novalidate>
                <p class="cap">{t.amend_text}</p>
                <div class="fields">
                    <DraftField draft=day label=t.amend_day kind=FieldKind::Date id="amend-day"/>
                    <DraftField draft=level label=t.level hint=hint kind=FieldKind::Number id="amend-level" required=true/>
                </div>
                <div class="fields">
                    <DraftField draft=target label=t.new_target kind=FieldKind::Number id="amend-target" required=true/>
                    <DraftField draft=end label=t.new_day kind=FieldKind::Date id="amend-end"/>
                </div>
                <Button label=t.save_amendment look=Look::Tint/>
            </form>
        </details>
    }
}
