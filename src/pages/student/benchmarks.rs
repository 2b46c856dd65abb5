//! The benchmarks of a student, apart from the goals: each measure and grade with its sittings, the newest first.

use crate::components::{Button, ButtonLink, Glyph, Look};
use crate::pieces::say;
use crate::platform::clock;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::commands::Command;
use caseload::goal_setting::sittings;
use caseload::ids::StudentId;
use caseload::measures::{self, Point};
use caseload::records::Series;
use caseload::route::Route;
use caseload::showing::value_with_unit;
use caseload::wording::forms::texts;
use caseload::wording::names::measure_name;
use leptos::prelude::*;

#[component]
pub(super) fn Benchmarks(id: StudentId) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    let desk = use_desk();
    let known = Memo::new(move |_| desk.caseload.with(|caseload| sittings(caseload, id)));
    let rows = move || {
        let known = known.get();
        if known.is_empty() {
            return view! { <p class="cap">{t.none}</p> }.into_any();
        }
        view! { <ul class="rows">{known.iter().map(|(series, points)| one(series, points)).collect_view()}</ul> }
            .into_any()
    };
    view! {
        <section class="part">
            <div class="part-head">
                <h2>{t.title}</h2>
                <ButtonLink label=t.enter href=Route::Benchmark(id).hash() icon=Glyph::Plus/>
            </div>
            {rows}
        </section>
    }
}

fn one(series: &Series, points: &[Point]) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).benchmark;
    let (desk, tell) = (use_desk(), use_tell());
    let Some(measure) = measures::of(&series.key) else { return ().into_any() };
    let mut name = measure_name(w.lang, measure.code).to_owned();
    if let Some(grade) = series.key.grade {
        name = format!("{name} \u{b7} {}", (w.common.grade_of)(grade.text()));
    }
    let id = series.id;
    let sitting = |point: &Point| {
        let day = point.day;
        let long = w.long(day, clock::today());
        let remove = Callback::new(move |()| {
            desk.send(Command::RemoveSitting { series: id, day }, move |outcome| match &outcome {
                Outcome::Done(_) => tell.done(t.removed),
                other => tell.say(say::outcome(w, other).unwrap_or_default()),
            });
        });
        view! {
            <li class="sitting">
                <span><b>{value_with_unit(w, measure, point.value)}</b> " " <span class="cap">{long.clone()} ", " {(t.passages)(point.scores)}</span></span>
                <Button label=(t.remove)(&long) only=true look=Look::Quiet icon=Glyph::Bin press=remove/>
            </li>
        }
    };
    view! {
        <li class="item">
            <div><b>{name}</b> <ul>{points.iter().map(sitting).collect_view()}</ul></div>
        </li>
    }
    .into_any()
}
