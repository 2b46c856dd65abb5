//! What stands beside the filters: the order, whose goals, and the keys of the list.

use crate::components::{ChipSelect, Choice};
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::settings::{use_settings, use_words};
use caseload::ids::ClassGroupId;
use caseload::list_view::{ListView, STATUSES, Sort};
use caseload::wording::people;
use leptos::prelude::*;

/// The value of the choice to see archived students.
const ARCHIVED: &str = "archived";
/// So many of the statuses have a key.
const FILTER_KEYS: usize = 5;

#[component]
pub(super) fn Tools(view: RwSignal<ListView>) -> impl IntoView {
    let t = &people::texts(use_words().lang).list;
    let desk = use_desk();
    let name = |sort: Sort| match sort {
        Sort::Need => t.sort_need,
        Sort::Name => t.sort_name,
        Sort::Grade => t.sort_grade,
        Sort::Gap => t.sort_gap,
        Sort::Oldest => t.sort_oldest,
    };
    let sorts: Vec<Choice> = Sort::ALL.into_iter().map(|sort| Choice::new(sort.name(), name(sort))).collect();
    let sort = Signal::derive(move || view.get().sort.name().to_owned());
    let pick_sort = Callback::new(move |(name,): (String,)| {
        view.update(|view| view.sort = Sort::parse(&name).unwrap_or_default());
    });
    let whose = Memo::new(move |_| {
        desk.caseload.with(|caseload| {
            let mut choices = vec![Choice::new("", t.all_groups)];
            let groups = caseload.active_groups();
            choices.extend(groups.into_iter().map(|group| Choice::new(group.id.to_string(), group.name.to_string())));
            let away = caseload.students.values().any(|student| !student.deleted && student.archived.is_some());
            if away || view.get().archived {
                choices.push(Choice::new(ARCHIVED, t.archived));
            }
            choices
        })
    });
    let now = Signal::derive(move || match view.get() {
        ListView { archived: true, .. } => ARCHIVED.to_owned(),
        ListView { group, .. } => group.map(|group| group.to_string()).unwrap_or_default(),
    });
    let pick = Callback::new(move |(value,): (String,)| {
        view.update(|view| {
            view.archived = value == ARCHIVED;
            view.group = ClassGroupId::parse(&value);
        });
    });
    let whose =
        move || (whose.with(Vec::len) > 1).then(|| view! { <ChipSelect label=t.group choices=whose chosen=now pick/> });
    view! {
        {whose}
        <ChipSelect label=t.sort choices=Signal::stored(sorts) chosen=sort pick=pick_sort/>
    }
}

/// 1 to 5 filter by status, as the filters stand; the same key again shows all.
pub(super) fn keys(view: RwSignal<ListView>) {
    let settings = use_settings();
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let plain = !event.ctrl_key() && !event.meta_key() && !event.alt_key();
        if !plain || page::typing() || !settings.letters.get_untracked() {
            return;
        }
        let number = event.key().parse::<usize>().ok().filter(|number| (1..=FILTER_KEYS).contains(number));
        if let Some(status) = number.and_then(|number| STATUSES.get(number - 1).copied()) {
            view.update(|view| view.status = (view.status != Some(status)).then_some(status));
        }
    });
    on_cleanup(move || listener.remove());
}
