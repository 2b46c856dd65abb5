//! The measures that teachers make: the list, adding one, changing and removing one.

use crate::components::{Button, Choice, Dialog, FieldKind, Glyph, Header, Look, RadioList, Segments};
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::aim::Millionths;
use caseload::commands::{Command, NewOwnMeasure, Refusal};
use caseload::ids::OwnMeasureId;
use caseload::measures::OwnKind;
use caseload::records::{Direction, Label, OwnMeasure};
use caseload::route::Route;
use caseload::wording::own_measures::texts;
use caseload::wording::{Words, builder};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn MeasuresPage() -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let changing = RwSignal::new(None::<OwnMeasureId>);
    let open = RwSignal::new(false);
    let all = Memo::new(move |_| {
        desk.caseload.with(|caseload| {
            let mut all: Vec<Arc<OwnMeasure>> =
                caseload.own_measures.values().filter(|own| !own.deleted).cloned().collect();
            caseload::order::sort_by_key(&mut all, |own| own.name.as_str().to_lowercase());
            all
        })
    });
    let edit = move |id: Option<OwnMeasureId>| {
        changing.set(id);
        open.set(true);
    };
    let remove = move |id: OwnMeasureId| {
        desk.send(Command::RemoveOwnMeasure { id }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(t.removed),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let row = move |own: Arc<OwnMeasure>| {
        let id = own.id;
        let goals = desk.caseload.with(|caseload| {
            let code = own.code();
            let uses = |series| caseload.one_series(series).is_some_and(|series| series.key.measure == code);
            caseload.all_goals().filter(|goal| uses(goal.series)).count()
        });
        let facts = facts(w, &own, goals);
        view! {
            <li class="item">
                <span><b>{own.name.to_string()}</b> <span class="sub">{facts}</span></span>
                <span class="end row">
                    <Button
                        label=(t.edit)(own.name.as_str())
                        icon=Glyph::Pencil
                        only=true
                        press=Callback::new(move |()| edit(Some(id)))
                    />
                    <Button
                        label=(t.remove)(own.name.as_str())
                        look=Look::Quiet
                        icon=Glyph::Bin
                        only=true
                        press=Callback::new(move |()| remove(id))
                    />
                </span>
            </li>
        }
    };
    let list = move || {
        let all = all.get();
        if all.is_empty() {
            view! { <p class="cap">{t.none}</p> }.into_any()
        } else {
            view! { <ul class="rows">{all.into_iter().map(row).collect_view()}</ul> }.into_any()
        }
    };
    let title = move || if changing.get().is_some() { t.change } else { t.add };
    let close = Callback::new(move |()| open.set(false));
    view! {
        <Header
            title=view! { <span>{t.title}</span> }.into_any()
            back=Route::Settings.hash()
            back_label=w.common.back
        ><Chip/></Header>
        <div class="page">
            <div class="column">
                <p>{t.text}</p>
                {list}
                <div class="row">
                    <Button label=t.add look=Look::Main icon=Glyph::Plus press=Callback::new(move |()| edit(None))/>
                </div>
            </div>
            <Dialog open close title>
                {move || open.get().then(|| view! { <Edit id=changing.get_untracked() open/> })}
            </Dialog>
        </div>
    }
}

/// "laps, from 0 to 40, more is better, 2 goals"
fn facts(w: &Words, own: &OwnMeasure, goals: usize) -> String {
    let t = texts(w.lang);
    let b = builder::texts(w.lang);
    let kind = match own.kind {
        OwnKind::Number => t.number,
        OwnKind::XOfY => t.x_of_y,
    };
    let end = |value: Option<Millionths>| value.map(|value| value.to_string());
    let (low, high) = (end(own.low), end(own.high));
    let better = match own.direction {
        Direction::Increase => b.more_is_better,
        Direction::Decrease => b.less_is_better,
    };
    let facts = [
        kind.to_owned(),
        own.unit.as_ref().map(ToString::to_string).unwrap_or_default(),
        (t.range)(low.as_deref(), high.as_deref()),
        format!("{}: {}", b.better, better.to_lowercase()),
        (t.used)(goals),
    ];
    facts.into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" \u{b7} ")
}

#[component]
fn Edit(id: Option<OwnMeasureId>, open: RwSignal<bool>) -> impl IntoView {
    let w = use_words();
    let t = texts(w.lang);
    let b = builder::texts(w.lang);
    let desk = use_desk();
    let tell = use_tell();
    let now = desk.caseload.with_untracked(|caseload| id.and_then(|id| caseload.own_measures.get(&id).cloned()));
    let end = |value: Option<Millionths>| value.map(|value| value.to_string()).unwrap_or_default();
    let name = Draft::new(now.as_ref().map(|own| own.name.to_string()).unwrap_or_default());
    let unit = Draft::new(now.as_ref().and_then(|own| own.unit.as_ref()).map(ToString::to_string).unwrap_or_default());
    let low = Draft::new(now.as_ref().map(|own| end(own.low)).unwrap_or_default());
    let high = Draft::new(now.as_ref().map(|own| end(own.high)).unwrap_or_default());
    let kind = RwSignal::new(now.as_ref().map_or(OwnKind::Number, |own| own.kind).name().to_owned());
    let falls = now.as_ref().is_some_and(|own| own.direction == Direction::Decrease);
    let better = RwSignal::new(if falls { "down" } else { "up" }.to_owned());
    let number = move |draft: Draft| match draft.get().trim() {
        "" => Some(None),
        typed => Millionths::parse(typed).map(Some).or_else(|| draft.wrong(w.problem.not_a_number)),
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (said, counted) = (name.value(w, Label::new), unit.value(w, Label::optional));
        let (from, to) = (number(low), number(high));
        let (Some(said), Some(counted), Some(from), Some(to)) = (said, counted, from, to) else {
            to_problem();
            return;
        };
        let new = Box::new(NewOwnMeasure {
            name: said,
            unit: counted,
            low: from,
            high: to,
            direction: if better.get_untracked() == "down" { Direction::Decrease } else { Direction::Increase },
            kind: OwnKind::parse(&kind.get_untracked()).unwrap_or(OwnKind::Number),
        });
        let (command, done) = match id {
            None => (Command::AddOwnMeasure(new), t.saved),
            Some(id) => (Command::ChangeOwnMeasure { id, new }, t.changed),
        };
        desk.send(command, move |outcome| match &outcome {
            Outcome::Done(_) => {
                open.try_set(false);
                tell.done(done);
            }
            other => {
                let field = if matches!(other, Outcome::Refused(Refusal::EmptyRange)) { high } else { name };
                field.problem.try_set(say::outcome(w, other).unwrap_or_default());
                to_problem();
            }
        });
    };
    let kinds = vec![
        Choice { note: t.number_note.into(), ..Choice::new(OwnKind::Number.name(), t.number) },
        Choice { note: t.x_of_y_note.into(), ..Choice::new(OwnKind::XOfY.name(), t.x_of_y) },
    ];
    // How scores are taken down never changes.
    let kind_list = id.is_none().then(|| {
        view! {
            <RadioList
                label=t.kind
                choices=Signal::stored(kinds)
                chosen=kind
                pick=Callback::new(move |(name,): (String,)| kind.set(name))
            />
        }
    });
    let ranged = move || kind.with(|kind| kind == OwnKind::Number.name());
    let range = move || {
        ranged().then(|| {
            view! {
                <DraftField draft=unit label=t.unit hint=t.unit_hint id="own-unit"/>
                <div class="fields">
                    <DraftField draft=low label=t.low hint=t.range_hint kind=FieldKind::Number id="own-low"/>
                    <DraftField draft=high label=t.high kind=FieldKind::Number id="own-high"/>
                </div>
            }
        })
    };
    let ways = vec![Choice::new("up", b.more_is_better), Choice::new("down", b.less_is_better)];
    view! {
        <form class="tight" on:submit=save novalidate>
            <DraftField draft=name label=t.name hint=t.name_hint id="own-name" required=true/>
            {kind_list}
            {range}
            <div class="field">
                <span class="label">{b.better}</span>
                <Segments
                    label=b.better
                    choices=Signal::stored(ways)
                    chosen=better
                    pick=Callback::new(move |(way,): (String,)| better.set(way))
                />
            </div>
            <div class="dialog-foot">
                <Button label=w.common.cancel press=Callback::new(move |()| open.set(false))/>
                <Button label=t.save look=Look::Main/>
            </div>
        </form>
    }
}
