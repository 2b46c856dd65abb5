//! The whole app: what it knows, and the page for the stage of life it is in.

use crate::pages::first_run::FirstRun;
use crate::pages::shell::Shell;
use crate::pages::trouble::{Cleared, NeedsRescue, Opening, Outdated, TooNew};
use crate::platform::page;
use crate::state::backup::Backup;
use crate::state::desk::Desk;
use crate::state::life::Life;
use crate::state::reading::on_launch;
use crate::state::readings::Readings;
use crate::state::route::{Address, go};
use crate::state::settings::Settings;
use crate::state::tell::Tell;
use crate::state::update::Update;
use caseload::route::Route;
use leptos::prelude::*;

#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::provide();
    Address::provide();
    let backup = Backup::provide(settings.sample);
    Tell::provide();
    Update::provide();
    let desk = Desk::provide(settings, backup);
    Readings::provide(desk);
    desk.open();
    // On a first visit the question who writes here comes first; the file waits.
    on_launch(move || go(Route::OpenBundle));
    Effect::new(move || page::mark("data-life", desk.life.get().mark()));
    Effect::new(move || {
        let role = if desk.follows() { "follower" } else { "writer" };
        page::mark("data-role", role);
    });
    // A language change builds everything anew, so that no text has to be followed one by one.
    move || {
        settings.lang.track();
        match desk.life.get() {
            Life::Opening => view! { <Opening/> }.into_any(),
            Life::FirstRun => view! { <FirstRun/> }.into_any(),
            Life::Ready => view! { <Shell/> }.into_any(),
            Life::Cleared(known) => view! { <Cleared note=known.note/> }.into_any(),
            Life::TooNew { found, known } => view! { <TooNew found known/> }.into_any(),
            Life::NeedsRescue(error) => view! { <NeedsRescue why=error.to_string()/> }.into_any(),
            Life::Outdated => view! { <Outdated/> }.into_any(),
        }
    }
}
