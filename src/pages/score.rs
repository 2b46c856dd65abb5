//! Entering scores: one student after another, or a whole group on one sheet.

mod against;
mod grid;
mod next;
mod one;

pub use grid::GridPage;
pub use one::ScorePage;

use crate::components::{LinkTabs, TabLink};
use crate::state::settings::use_words;
use caseload::route::Route;
use caseload::wording::scoring::texts;
use leptos::prelude::*;

/// The two ways, as tabs. `one` is where "One student" leads.
fn ways(group: bool, one: Route) -> AnyView {
    let w = use_words();
    let t = &texts(w.lang).entry;
    let tab =
        |label: &str, route: Route, current| TabLink { href: route.hash(), label: label.into(), status: None, current };
    let tabs = Signal::stored(vec![tab(t.group, Route::Scores, group), tab(t.one_student, one, !group)]);
    view! { <LinkTabs label=t.title tabs/> }.into_any()
}
