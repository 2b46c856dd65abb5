//! What the student does, and with what.

use super::findings::Findings;
use super::form::Form;
use super::pick::Pick;
use crate::components::{Choice, FieldKind, Segments, Select};
use crate::pieces::draft::DraftField;
use crate::state::settings::use_words;
use caseload::goal_text::Part;
use caseload::goal_types::Offered;
use caseload::records::Grade;
use caseload::wording::builder::texts;
use caseload::wording::names::scoring_name;
use leptos::prelude::*;

/// What is measured, the behavior in words, and the name in lists.
#[component]
pub(super) fn Behavior(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let better = move || {
        form.kind().is_some_and(|kind| kind.direction == Offered::Either && form.own().is_none()).then(|| {
            let choices = vec![Choice::new("up", t.more_is_better), Choice::new("down", t.less_is_better)];
            view! {
                <div class="field">
                    <span class="label">{t.better}</span>
                    <Segments
                        label=t.better
                        choices=Signal::stored(choices)
                        chosen=form.direction
                        pick=Callback::new(move |(way,): (String,)| form.direction.set(way))
                    />
                </div>
            }
        })
    };
    let chosen = Memo::new(move |_| !form.measure.with(String::is_empty));
    let rest = move || {
        chosen.get().then(|| {
            view! {
                <DraftField draft=form.behavior label=t.behavior hint=t.behavior_hint id="behavior"/>
                {better}
                <DraftField draft=form.title label=w.builder.goal_name hint=w.builder.goal_name_hint id="goal-title" required=true/>
            }
        })
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{t.behavior_block}</h2></legend>
            <Pick form/>
            {rest}
            <Findings form part=Part::Behavior/>
        </fieldset>
    }
}

/// Material, length and scoring rule, and the condition in words.
#[component]
pub(super) fn Condition(form: Form) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let grades: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    let grades = Signal::stored(grades);
    let outside = move || {
        let measure = form.measure()?;
        let grade = form.grade()?;
        let (first, last) = measure.grades;
        let text = |grade: u8| if grade == 0 { "K".to_owned() } else { grade.to_string() };
        let fits = (first..=last).contains(&grade.number());
        (!fits).then(|| {
            view! {
                <p class="to-check">{(t.grade_outside)(&format!("{}\u{2013}{}", text(first), text(last)))}</p>
            }
        })
    };
    let grade = move || {
        form.measure().is_some_and(|measure| measure.has_grade).then(|| {
            view! {
                <Select
                    label=w.builder.material_grade
                    choices=grades
                    chosen=form.grade
                    pick=Callback::new(move |(grade,): (String,)| {
                        form.grade.set(grade);
                        form.write_condition();
                    })
                />
            }
        })
    };
    let minutes = move || {
        form.measure().is_some_and(|measure| measure.seconds.is_some()).then(|| {
            view! { <DraftField draft=form.minutes label=t.minutes hint=t.minutes_hint kind=FieldKind::Number id="minutes"/> }
        })
    };
    Effect::new(move |seen: Option<String>| {
        let minutes = form.minutes.text.get();
        if seen.is_some_and(|seen| seen != minutes) {
            form.write_condition();
        }
        minutes
    });
    let scoring = move || {
        let measure = form.measure().filter(|measure| measure.scorings.len() > 1)?;
        let choices: Vec<Choice> =
            measure.scorings.iter().map(|name| Choice::new(*name, scoring_name(w.lang, name))).collect();
        Some(view! {
            <Select
                label=t.scoring
                choices=Signal::stored(choices)
                chosen=form.scoring
                pick=Callback::new(move |(name,): (String,)| form.scoring.set(name))
            />
        })
    };
    view! {
        <fieldset class="tight">
            <legend><h2>{t.condition_block}</h2></legend>
            <div class="fields">{grade} {minutes} {scoring}</div>
            {outside}
            <DraftField draft=form.condition label=w.builder.condition hint=w.builder.condition_hint kind=FieldKind::Area id="condition"/>
            <Findings form part=Part::Condition/>
        </fieldset>
    }
}
