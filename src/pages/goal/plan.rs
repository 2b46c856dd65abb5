//! What stands under the goal's sentence: the IEP's own words, how progress is reported, objectives, the end of the goal.

use super::Shown;
use crate::state::settings::use_words;
use caseload::goal_text::statement;
use caseload::records::Objective;
use caseload::wording::Words;
use caseload::wording::goal_plan::{ending, texts};
use leptos::prelude::*;

#[component]
pub(super) fn Plan(shown: Shown) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    move || {
        let reading = shown.get();
        let goal = &reading.goal;
        let closed = goal.closed.as_ref().map(|closing| {
            let said = (t.closed_on)(&w.long(closing.day, reading.today), ending(w.lang, closing.ending));
            let note = closing.note.as_ref().map(|note| view! { <p>{note.to_string()}</p> });
            view! { <div class="banner"><p><b>{said}</b></p>{note}</div> }
        });
        let elsewhere =
            goal.elsewhere.as_ref().map(|place| view! { <p class="cap">{(t.elsewhere)(place.as_str())}</p> });
        let official = goal.official.as_ref().map(|official| {
            view! { <p class="iep"><b>{t.in_the_iep}": "</b>{official.to_string()}</p> }
        });
        let said = statement(w.lang, goal, &reading.series.key, reading.measure, reading.own.as_deref());
        let objectives = (!goal.objectives.is_empty()).then(|| {
            let lines = goal.objectives.iter().map(|one| view! { <li>{line(w, one, &reading.today)}</li> });
            view! { <div><b>{t.objectives}</b><ul>{lines.collect_view()}</ul></div> }
        });
        view! {
            {closed}
            <div class="plan small">
                {official}
                <p class="cap">{said}</p>
                {elsewhere}
                {objectives}
            </div>
        }
    }
}

/// One objective in a line.
fn line(w: &Words, one: &Objective, today: &caseload::day::SchoolDay) -> String {
    let t = texts(w.lang);
    let mut facts = vec![one.text.to_string()];
    facts.extend(one.target.map(|target| (t.target_of)(&target.to_string())));
    facts.extend(one.by.map(|day| (t.by_day)(&w.long(day, *today))));
    facts.push(one.met_on.map_or_else(|| t.not_met_yet.to_owned(), |day| (t.met_on)(&w.long(day, *today))));
    facts.join(" \u{b7} ")
}
