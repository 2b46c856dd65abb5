//! Beside the form: the goal writing itself, the aimline it proposes, and whether its growth is reasonable.

use super::findings::with_parts;
use super::form::Form;
use super::picture::{Proposed, chart};
use super::{read, ways};
use crate::components::{ChartCanvas, ChartPicture, StudentName};
use crate::state::settings::{use_settings, use_words};
use caseload::chart::{ChartModel, View, layout};
use caseload::goal_setting::{Ask, Judgement, Panel, panel};
use caseload::goal_text::sentence;
use caseload::ids::StudentId;
use caseload::norms::{Position, Season, Source};
use caseload::showing::{chart_words, rate};
use caseload::wording::Words;
use caseload::wording::builder::texts;
use caseload_charts::Palette;
use leptos::prelude::*;
use std::sync::Arc;

/// Letter paper between its margins, in CSS px.
const PAPER: f64 = 700.0;

/// The sentence, as far as the goal is known.
#[component]
pub(super) fn Sentence(form: Form, name: Signal<String>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let settings = use_settings();
    let text = Memo::new(move |_| with_parts(form, sentence));
    let said = move || {
        text.get().map(|(before, after)| {
            view! { <p class="goal-line">{before}<StudentName name initials=settings.initials/>{after}</p> }
        })
    };
    let missing = move || text.with(Option::is_none).then(|| view! { <p class="cap">{t.measure_missing}</p> });
    view! {
        <section id="sentence" aria-live="polite">
            <h2>{t.sentence}</h2>
            {said}
            {missing}
        </section>
    }
}

/// The aimline that follows from what is filled in.
#[component]
pub(super) fn Aimline(form: Form, student: StudentId) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let settings = use_settings();
    let growth = Memo::new(move |_| ways::own_growth(form, student, &read::key(form)?));
    let proposed = Memo::new(move |_| Proposed::of(form, growth.get()));
    let model = move || {
        let input = proposed.with(|proposed| proposed.as_ref().map(|proposed| chart(w, proposed)))?;
        Some(ChartModel::build(input, &chart_words(w)))
    };
    let empty = || ChartPicture { scene: Arc::default(), spoken: Arc::default(), scores: 0 };
    let draw = Callback::new(move |(width,): (f64,)| {
        model().map_or_else(empty, |model| ChartPicture {
            scene: Arc::new(layout(&model, &View::screen(width))),
            scores: 0,
            spoken: Arc::default(),
        })
    });
    let print = Callback::new(move |()| {
        untrack(model).map_or_else(String::new, |model| {
            caseload_charts::svg(&layout(&model, &View::print(PAPER)), &Palette::PRINT)
        })
    });
    let summary = Signal::derive(move || {
        proposed
            .with(|proposed| proposed.as_ref().map_or_else(|| t.picture_missing.to_owned(), |known| known.summary(w)))
    });
    let theme = Signal::derive(move || settings.theme.get().name().to_owned());
    let there = Memo::new(move |_| proposed.with(Option::is_some));
    let picture = move || {
        if there.get() {
            view! { <ChartCanvas draw print summary hint=w.chart.keys theme/> }.into_any()
        } else {
            view! { <p class="cap">{t.picture_missing}</p> }.into_any()
        }
    };
    view! { <section><h2>{t.proposed}</h2> {picture}</section> }
}

/// The growth that is needed beside published growth, and where start and goal stand among norms.
#[component]
pub(super) fn Reasonable(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let lines = Memo::new(move |_| said(w, form).unwrap_or_default());
    move || {
        let lines = lines.get();
        (!lines.is_empty()).then(|| {
            let line = |(text, is_source): (String, bool)| view! { <p class:cap=is_source>{text}</p> };
            let lines = lines.into_iter().map(line).collect_view();
            view! { <section class="tight"><h2>{t.reasonable}</h2> {lines}</section> }
        })
    }
}

/// Lines of the panel; true marks where figures come from.
fn said(w: &'static Words, form: Form) -> Option<Vec<(String, bool)>> {
    let t = texts(w.lang);
    let measure = form.measure()?;
    let (start_day, goal_day) = (read::day(form.baseline_day)?, read::day(form.goal_day)?);
    let calendar = form.calendar();
    let found: Panel = panel(&Ask {
        measure: measure.code,
        grade: form.grade(),
        seconds: form.seconds(),
        direction: form.direction(),
        start: read::start(form)?.value.value(),
        start_day,
        goal: read::target(form).ok()?.0.value(),
        goal_day,
        weeks: calendar.school_weeks(start_day, goal_day),
    });
    let mut lines = Vec::new();
    lines.extend(found.needed.map(|needed| ((t.needed)(&rate(w, measure, needed)), false)));
    let source = |lines: &mut Vec<(String, bool)>, source: &Source| {
        lines.push(((t.source)(source.publisher, source.edition, source.year), true));
    };
    if let Some(published) = found.published {
        let realistic = rate(w, measure, published.realistic);
        let text = match published.ambitious {
            Some(ambitious) => (t.published_rates)(&realistic, &rate(w, measure, ambitious)),
            None => (t.published_rate)(&realistic),
        };
        lines.push((text, false));
        lines.extend(found.judgement.map(|judgement| (judged(w, judgement).to_owned(), false)));
        source(&mut lines, published.source);
    }
    for (stands, text) in [(&found.start_stands, t.start_stands), (&found.goal_stands, t.goal_stands)] {
        lines.extend(stands.iter().map(|one| (text(&place(w, one.position), season(w, one.season)), false)));
    }
    if let Some(standing) = found.goal_stands.first().or(found.start_stands.first()) {
        source(&mut lines, standing.source);
    }
    Some(lines)
}

fn judged(w: &Words, judgement: Judgement) -> &'static str {
    let t = texts(w.lang);
    match judgement {
        Judgement::MayWidenTheGap => t.may_widen,
        Judgement::TypicalToAmbitious => t.typical,
        Judgement::AboveAmbitious => t.above_ambitious,
        Judgement::FewGrowThisFast => t.few_grow,
    }
}

fn place(w: &Words, position: Position) -> String {
    let t = texts(w.lang);
    match position {
        Position::Below(lowest) => (t.below_percentile)(lowest),
        Position::About(about) => (t.about_percentile)(about.round() as u32),
        Position::Above(highest) => (t.above_percentile)(highest),
    }
}

fn season(w: &Words, season: Season) -> &'static str {
    let t = texts(w.lang);
    match season {
        Season::Fall => t.fall,
        Season::Winter => t.winter,
        Season::Spring | Season::All => t.spring,
    }
}
