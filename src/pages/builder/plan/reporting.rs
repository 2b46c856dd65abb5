//! How progress is measured and reported: the sentence that follows from the goal, or the team's own.

use super::{Shown, goal_now};
use crate::components::{Button, FieldKind, Look};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::{Command, GoalEdit};
use caseload::goal_text::statement_as;
use caseload::records::{Label, Note};
use caseload::wording::builder;
use caseload::wording::goal_plan::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Reporting(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let b = builder::texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let goal = goal_now(shown);
    let (id, interval_days) = (goal.id, goal.interval_days);
    let dates = Draft::new(goal.report_dates.as_ref().map(ToString::to_string).unwrap_or_default());
    let statement = Draft::new(goal.statement.as_ref().map(ToString::to_string).unwrap_or_default());
    let elsewhere = Draft::new(goal.elsewhere.as_ref().map(ToString::to_string).unwrap_or_default());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let report_dates = dates.value(w, Note::optional);
        let own = statement.value(w, Note::optional);
        let place = elsewhere.value(w, Label::optional);
        let (Some(report_dates), Some(statement_now), Some(place)) = (report_dates, own, place) else {
            to_problem();
            return;
        };
        let edits = vec![
            GoalEdit::Reporting { statement: statement_now, report_dates },
            GoalEdit::Schedule { interval_days, elsewhere: place },
        ];
        desk.send(Command::ChangeGoal { id, edits }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.reporting_saved),
            other => {
                statement.problem.try_set(say::outcome(w, other).unwrap_or_default());
                to_problem();
            }
        });
    };
    let said = move || {
        let text = |draft: Draft| Some(draft.text.get().trim().to_owned()).filter(|text| !text.is_empty());
        let (dates, place) = (text(dates), text(elsewhere));
        shown.with(|reading| {
            let own = reading.own.as_deref();
            let key = &reading.series.key;
            let days = reading.goal.interval_days;
            statement_as(w.lang, key, reading.measure, own, days, dates.as_deref(), place.as_deref())
        })
    };
    view! {
        <details class="part">
            <summary><h2>{t.reporting}</h2></summary>
            <form class="tight" on:submit=save novalidate>
                <p class="cap">{t.reporting_text}</p>
                <p class="read" id="statement-usual">{said}</p>
                <DraftField draft=dates label=b.report_dates hint=b.report_dates_hint id="report-dates"/>
                <DraftField draft=elsewhere label=b.elsewhere hint=b.elsewhere_hint id="elsewhere"/>
                <DraftField draft=statement label=t.statement hint=t.statement_hint kind=FieldKind::Area id="statement"/>
                <Button label=t.save_reporting look=Look::Tint/>
            </form>
        </details>
    }
}
