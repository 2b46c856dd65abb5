//! Classes and groups: make, fill, rename, archive, remove.

use crate::components::{Button, Choice, Glyph, Header, Look, Notice, Picture, Segments, Select, Tick};
use crate::pieces::areas::area_choices;
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField, to_problem};
use crate::pieces::say;
use crate::state::desk::{Outcome, use_desk};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::commands::{ClassForm, Command, Refusal};
use caseload::ids::{ClassGroupId, StudentId};
use caseload::records::{ClassGroup, ContentArea, GatheringKind, Label};
use caseload::route::Route;
use caseload::wording::Words;
use caseload::wording::people::{ClassTexts, texts};
use leptos::prelude::*;
use std::collections::BTreeSet;
use std::sync::Arc;

#[component]
pub fn ClassesPage() -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).classes;
    let desk = use_desk();
    let groups = Memo::new(move |_| {
        desk.caseload.with(|caseload| caseload.active_groups().into_iter().cloned().collect::<Vec<_>>())
    });
    let archived = Memo::new(move |_| {
        desk.caseload.with(|caseload| {
            let away = caseload.class_groups.values().filter(|group| !group.deleted && group.archived.is_some());
            away.cloned().collect::<Vec<_>>()
        })
    });
    let title = view! { <span>{t.title}</span> }.into_any();
    let list = move || {
        if groups.with(Vec::is_empty) {
            return view! { <Notice picture=Picture::Start title=t.empty_title text=t.empty_text/> }.into_any();
        }
        view! {
            <ul class="rows">
                <For each=move || groups.get() key=|group| (group.id, Arc::as_ptr(group)) let(group)>
                    <One group/>
                </For>
            </ul>
        }
        .into_any()
    };
    let away = move || {
        archived.with(|groups| !groups.is_empty()).then(|| {
            let rows = archived.get().into_iter().map(|group| archived_row(t, &group)).collect_view();
            view! { <section class="part"><h2>{t.archived_title}</h2><ul class="rows">{rows}</ul></section> }
        })
    };
    // A form that was saved gives way to an empty one.
    let fresh = RwSignal::new(0);
    view! {
        <Header title back=Route::Settings.hash() back_label=w.common.back><Chip/></Header>
        <div class="page">
            <div class="column">
                <p>{t.intro}</p>
                {move || { fresh.track(); view! { <New fresh/> } }}
                {list}
                {away}
            </div>
        </div>
    }
}

/// What is typed.
#[derive(Clone, Copy)]
struct Form {
    kind: RwSignal<String>,
    name: Draft,
    area: RwSignal<String>,
    general: Draft,
    special: Draft,
    members: RwSignal<BTreeSet<StudentId>>,
}

impl Form {
    fn empty() -> Self {
        Self {
            kind: RwSignal::new(GatheringKind::Class.name().into()),
            name: Draft::new(""),
            area: RwSignal::new(String::new()),
            general: Draft::new(""),
            special: Draft::new(""),
            members: RwSignal::new(BTreeSet::new()),
        }
    }

    fn of(group: &ClassGroup, members: BTreeSet<StudentId>) -> Self {
        let text = |label: &Option<Label>| Draft::new(label.as_ref().map(ToString::to_string).unwrap_or_default());
        Self {
            kind: RwSignal::new(group.kind.name().into()),
            name: Draft::new(group.name.to_string()),
            area: RwSignal::new(group.area.map(|area| area.name().to_owned()).unwrap_or_default()),
            general: text(&group.general_teacher),
            special: text(&group.special_teacher),
            members: RwSignal::new(members),
        }
    }

    fn read(self, w: &Words) -> Option<ClassForm> {
        Some(ClassForm {
            kind: GatheringKind::parse(&self.kind.get_untracked())?,
            name: self.name.value(w, Label::new)?,
            area: ContentArea::parse(&self.area.get_untracked()),
            general_teacher: self.general.value(w, Label::optional)?,
            special_teacher: self.special.value(w, Label::optional)?,
            members: self.members.get_untracked(),
        })
    }

    /// Saves, and says at the name what stands against it.
    fn save(self, id: Option<ClassGroupId>, then: impl Fn() + Clone + 'static) -> impl Fn(leptos::ev::SubmitEvent) {
        let w = use_words();
        let t = &texts(w.lang).classes;
        let (desk, tell) = (use_desk(), use_tell());
        move |event| {
            event.prevent_default();
            let Some(read) = self.read(w) else {
                to_problem();
                return;
            };
            let said = if id.is_some() { t.changed.to_owned() } else { (t.saved)(read.name.as_str()) };
            let then = then.clone();
            desk.send(Command::SaveClassGroup { id, form: Box::new(read) }, move |outcome| match &outcome {
                Outcome::Done(_) => {
                    tell.done(said.clone());
                    then();
                }
                other => {
                    let text = match other {
                        Outcome::Refused(Refusal::NameTaken) => t.name_taken.to_owned(),
                        other => say::outcome(w, other).unwrap_or_default(),
                    };
                    self.name.problem.try_set(text);
                    to_problem();
                }
            });
        }
    }
}

/// The fields of both forms.
fn fields(t: &'static ClassTexts, form: Form) -> AnyView {
    let is_class = move || form.kind.with(|kind| kind == GatheringKind::Class.name());
    let teachers = move || {
        is_class().then(|| {
            view! {
                <Select
                    label=t.area
                    choices=Signal::stored(area_choices(t))
                    chosen=form.area
                    pick=Callback::new(move |(code,): (String,)| form.area.set(code))
                />
                <div class="fields">
                    <DraftField draft=form.general label=t.general_teacher/>
                    <DraftField draft=form.special label=t.special_teacher/>
                </div>
            }
        })
    };
    view! {
        <DraftField draft=form.name label=t.name hint=t.name_hint required=true/>
        {teachers}
        <Members form/>
    }
    .into_any()
}

/// Who is in it, to be ticked.
#[component]
fn Members(form: Form) -> impl IntoView {
    let t = &texts(use_words().lang).classes;
    let desk = use_desk();
    let settings = use_settings();
    let students = desk.caseload.with_untracked(|caseload| {
        caseload
            .active_students()
            .into_iter()
            .map(|student| (student.id, student.name.to_string(), student.grade))
            .collect::<Vec<_>>()
    });
    let ticks = students
        .into_iter()
        .map(|(id, name, grade)| {
            let label = move || format!("{} ({})", settings.shown_name(&name), grade.text());
            let on = Signal::derive(move || form.members.with(|members| members.contains(&id)));
            let flip = Callback::new(move |(on,): (bool,)| {
                form.members.update(|members| {
                    if on {
                        members.insert(id)
                    } else {
                        members.remove(&id)
                    };
                });
            });
            view! { <Tick label on flip/> }
        })
        .collect_view();
    view! {
        <fieldset>
            <legend>{t.members}</legend>
            <div class="many">{ticks}</div>
        </fieldset>
    }
}

#[component]
fn New(fresh: RwSignal<i32>) -> impl IntoView {
    let t = &texts(use_words().lang).classes;
    let form = Form::empty();
    let kinds = GatheringKind::ALL.into_iter().map(|kind| Choice::new(kind.name(), t.kind_name(kind))).collect();
    let save = form.save(None, move || fresh.update(|times| *times += 1));
    view! {
        <details class="panel tight" id="new-class">
            <summary><h2>{t.new}</h2></summary>
            <form class="tight" on:submit=save novalidate>
                <Segments
                    label=t.kind
                    choices=Signal::stored(kinds)
                    chosen=form.kind
                    pick=Callback::new(move |(kind,): (String,)| form.kind.set(kind))
                />
                {fields(t, form)}
                <div class="row"><Button label=t.save_new look=Look::Main/></div>
            </form>
        </details>
    }
}

/// One class or group; its form is made when it is opened.
#[component]
fn One(group: Arc<ClassGroup>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).classes;
    let desk = use_desk();
    let id = group.id;
    let members = Memo::new(move |_| {
        desk.caseload.with(|caseload| {
            let inside = caseload.active_students().into_iter().filter(|student| student.is_in(id));
            inside.map(|student| student.id).collect::<BTreeSet<_>>()
        })
    });
    let open = RwSignal::new(false);
    let teachers: Vec<String> =
        [&group.general_teacher, &group.special_teacher].into_iter().flatten().map(ToString::to_string).collect();
    let line = [t.kind_name(group.kind).to_owned()]
        .into_iter()
        .chain(group.area.map(|area| t.area_name(area).to_owned()))
        .chain(teachers)
        .collect::<Vec<_>>()
        .join(" \u{b7} ");
    let name = group.name.to_string();
    let form = move || {
        open.get().then(|| {
            let group = desk.caseload.with_untracked(|caseload| caseload.class_group(id).cloned())?;
            Some(view! { <Change group members=members.get_untracked()/> })
        })
    };
    view! {
        <li class="item">
            <details on:toggle=move |_| open.update(|open| *open = !*open)>
                <summary><b><bdi>{name}</bdi></b> " " <span class="cap">{line} " \u{b7} " {move || (w.common.students)(members.with(BTreeSet::len))}</span></summary>
                {form}
            </details>
        </li>
    }
}

#[component]
fn Change(group: Arc<ClassGroup>, members: BTreeSet<StudentId>) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).classes;
    let (desk, tell) = (use_desk(), use_tell());
    let id = group.id;
    let form = Form::of(&group, members);
    let name = group.name.to_string();
    let done = move |said: String| {
        move |outcome: Outcome| match &outcome {
            Outcome::Done(_) => tell.done(said.clone()),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        }
    };
    let (archived, removed) = ((t.archived)(&name), (t.removed)(&name));
    let archive = move |()| desk.send(Command::ArchiveClassGroup { id, on: true }, done(archived.clone()));
    let remove = move |()| desk.send(Command::RemoveClassGroup { id }, done(removed.clone()));
    view! {
        <form class="tight" on:submit=form.save(Some(id), || ()) novalidate>
            {fields(t, form)}
            <div class="row">
                <Button label=w.common.save look=Look::Main/>
                <Button label=t.archive icon=Glyph::Lock press=Callback::new(archive)/>
                <Button label=t.remove look=Look::Delete icon=Glyph::Bin press=Callback::new(remove)/>
            </div>
        </form>
    }
}

fn archived_row(t: &'static ClassTexts, group: &ClassGroup) -> AnyView {
    let (desk, tell) = (use_desk(), use_tell());
    let w = use_words();
    let id = group.id;
    let name = group.name.to_string();
    let said = (t.taken_back)(&name);
    let back = move |()| {
        let said = said.clone();
        desk.send(Command::ArchiveClassGroup { id, on: false }, move |outcome| match &outcome {
            Outcome::Done(_) => tell.done(said.clone()),
            other => tell.say(say::outcome(w, other).unwrap_or_default()),
        });
    };
    let label = format!("{}: {name}", t.take_back);
    view! {
        <li class="item part-head">
            <span><bdi>{name}</bdi> " " <span class="cap">{t.kind_name(group.kind)}</span></span>
            <Button label press=Callback::new(back)/>
        </li>
    }
    .into_any()
}
