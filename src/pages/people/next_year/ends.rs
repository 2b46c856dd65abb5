//! The goals that end with the school year: each stays open unless an ending is chosen.

use crate::components::{Choice, Select, StudentName};
use crate::platform::clock;
use crate::state::desk::Desk;
use crate::state::settings::{use_settings, use_words};
use caseload::ids::GoalId;
use caseload::records::{Ending, Goal};
use caseload::wording::goal_plan::ending;
use caseload::wording::people::texts;
use caseload::year_end::goals_to_end;
use leptos::prelude::*;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The choice to carry a goal over.
const GOES_ON: &str = "";

/// The goals as they are now, and what is chosen for each.
#[derive(Clone, Copy)]
pub(super) struct Ends {
    desk: Desk,
    goals: StoredValue<Vec<GoalId>>,
    chosen: RwSignal<BTreeMap<GoalId, Ending>>,
}

impl Ends {
    pub fn new(desk: Desk) -> Self {
        let found = desk.caseload.with_untracked(|caseload| goals_to_end(caseload, clock::today()));
        let chosen = found.iter().filter_map(|(id, ending)| Some((*id, (*ending)?))).collect();
        let goals = found.into_iter().map(|(id, _)| id).collect();
        Self { desk, goals: StoredValue::new(goals), chosen: RwSignal::new(chosen) }
    }

    pub fn chosen(self) -> Vec<(GoalId, Ending)> {
        self.chosen.get_untracked().into_iter().collect()
    }

    pub fn count(self) -> usize {
        self.chosen.with(BTreeMap::len)
    }
}

#[component]
pub(super) fn Goals(ends: Ends) -> impl IntoView {
    let w = use_words();
    let t = &texts(w.lang).year;
    let goals: Vec<(Arc<Goal>, String)> = ends.desk.caseload.with_untracked(|caseload| {
        let named = |id: &GoalId| {
            let goal = caseload.goal(*id)?;
            Some((Arc::clone(goal), caseload.student(goal.student)?.name.to_string()))
        };
        ends.goals.with_value(|goals| goals.iter().filter_map(named).collect())
    });
    if goals.is_empty() {
        return ().into_any();
    }
    let rows = goals.into_iter().map(|(goal, name)| row(ends, &goal, name)).collect_view();
    view! {
        <section class="tight">
            <h2>{t.goals_title}</h2>
            <p class="cap">{t.goals_intro}</p>
            <ul class="rows year-goals">{rows}</ul>
        </section>
    }
    .into_any()
}

fn row(ends: Ends, goal: &Goal, name: String) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).year;
    let settings = use_settings();
    let id = goal.id;
    let mut choices = vec![Choice::new(GOES_ON, t.goes_on)];
    choices.extend(Ending::ALL.map(|one| {
        let word = ending(w.lang, one);
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
        Choice::new(one.name(), format!("{first}{}", letters.as_str()))
    }));
    let chosen = Signal::derive(move || {
        ends.chosen.with(|chosen| chosen.get(&id).map_or(GOES_ON, |ending| ending.name()).to_owned())
    });
    let pick = Callback::new(move |(name,): (String,)| {
        ends.chosen.update(|chosen| match Ending::parse(&name) {
            Some(ending) => drop(chosen.insert(id, ending)),
            None => drop(chosen.remove(&id)),
        });
    });
    let title = goal.title.to_string();
    let by = goal.goal_day().map(|day| w.long(day, clock::today())).unwrap_or_default();
    let sub = format!("{title} \u{b7} {by}");
    let shown = name.clone();
    let label = move || format!("{title}, {}", settings.shown_name(&name));
    view! {
        <li class="item">
            <StudentName name=shown initials=settings.initials sub=sub/>
            <div class="bare"><Select label choices=Signal::stored(choices) chosen pick/></div>
        </li>
    }
    .into_any()
}
