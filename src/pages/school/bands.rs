//! Level bands: the grades of elementary and secondary, and bands of the school's own.

use crate::components::{Button, Choice, Glyph, Look, Select};
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::bands::{Band, bands};
use caseload::commands::{BandForm, Command, Refusal};
use caseload::records::{BandKey, Grade, Label};
use caseload::wording::people;
use caseload::wording::school::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Bands() -> impl IntoView {
    let t = texts(use_words().lang);
    let desk = use_desk();
    let known = Memo::new(move |_| desk.caseload.with(|caseload| bands(caseload)));
    view! {
        <section class="part tight">
            <h2>{t.bands}</h2>
            <p class="cap">{t.bands_intro}</p>
            {move || known.get().into_iter().map(|band| view! { <One band=Some(band)/> }).collect_view()}
            <details class="panel tight">
                <summary>{t.band_new}</summary>
                {move || { known.track(); view! { <One band=None/> } }}
            </details>
        </section>
    }
}

fn grades(label: &'static str, chosen: RwSignal<String>) -> AnyView {
    let w = use_words();
    let choices: Vec<Choice> =
        Grade::all().map(|grade| Choice::new(grade.text(), (w.common.grade_of)(grade.text()))).collect();
    let pick = Callback::new(move |(grade,): (String,)| chosen.set(grade));
    view! { <Select label choices=Signal::stored(choices) chosen pick/> }.into_any()
}

/// One band; without one, the form for a new one.
#[component]
fn One(band: Option<Band>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let (desk, tell) = (use_desk(), use_tell());
    let key = band.as_ref().map(|band| band.key);
    let standard = key.filter(|key| !matches!(key, BandKey::Own(_)));
    let standard_name = standard.map(|key| people::texts(w.lang).student.standard_band(key));
    let own_name = band.as_ref().and_then(|band| band.name.as_ref()).map(ToString::to_string);
    let name = Draft::new(standard_name.map(str::to_owned).or(own_name).unwrap_or_default());
    let text = |grade: Option<Grade>| RwSignal::new(grade.map_or("K", Grade::text).to_owned());
    let (low, high) = (text(band.as_ref().map(|band| band.low)), text(band.as_ref().map(|band| band.high)));
    let trouble = RwSignal::new(String::new());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        trouble.set(String::new());
        let grade = |text: RwSignal<String>| Grade::parse(&text.get_untracked());
        let Some(name) = name.value(w, Label::new) else {
            to_problem();
            return;
        };
        let (Some(low), Some(high)) = (grade(low), grade(high)) else { return };
        desk.send(Command::SaveBand(Box::new(BandForm { key, name, low, high })), move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.band_saved),
            Outcome::Refused(Refusal::EmptyRange) => {
                trouble.try_set(t.band_order.into());
            }
            Outcome::Refused(Refusal::NameTaken) => {
                trouble.try_set(t.band_taken.into());
            }
            other => {
                trouble.try_set(say::outcome(w, other).unwrap_or_default());
            }
        });
    };
    let remove = key.and_then(|key| if let BandKey::Own(id) = key { Some(id) } else { None }).map(|id| {
        let remove = move |()| {
            desk.send(Command::RemoveBand { id }, move |outcome| match &outcome {
                Outcome::Done(_) => tell.done(t.band_removed),
                other => tell.say(say::outcome(w, other).unwrap_or_default()),
            });
        };
        view! { <Button label=w.common.remove look=Look::Delete icon=Glyph::Bin press=Callback::new(remove)/> }
    });
    let heading = match standard_name {
        Some(name) => view! { <h3>{name}</h3> }.into_any(),
        None => view! { <DraftField draft=name label=t.band_name required=true/> }.into_any(),
    };
    view! {
        <form class="tight" on:submit=save novalidate>
            {heading}
            <div class="fields">{grades(t.band_low, low)} {grades(t.band_high, high)}</div>
            <p class="problem" role="alert">{move || trouble.get()}</p>
            <div class="row"><Button label=w.common.save look=Look::Tint/> {remove}</div>
        </form>
    }
    .into_any()
}
