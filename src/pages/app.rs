//! The whole app: what it knows, and the page for the stage of life it is in.
//!
//! The first visit's page is here. All others are in parts that are fetched once the caseload has been opened, and ahead
//! of need as soon as the first page stands.

use crate::pages::first_run::FirstRun;
use crate::pages::not_here::NotHerePage;
use crate::pages::parts::{self, Frame};
use crate::platform::page;
use crate::platform::part::NotFetched;
use crate::state::arriving::{Arrival, ahead, then_keep, when_here};
use crate::state::backup::Backup;
use crate::state::desk::Desk;
use crate::state::life::Life;
use crate::state::reading::on_launch;
use crate::state::route::{Address, go};
use crate::state::settings::Settings;
use crate::state::tell::Tell;
use crate::state::update::Update;
use crate::state::work::work_part;
use caseload::route::Route;
use leptos::prelude::*;

#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::provide();
    Address::provide();
    let backup = Backup::provide(settings.sample);
    Tell::provide();
    let update = Update::provide();
    let desk = Desk::provide(settings, backup);
    // Somebody who was here before needs more than the first page: it comes while the caseload is being opened.
    if !settings.author.get_untracked().is_empty() {
        when_here(parts::frame_part(), drop);
        when_here(work_part(), drop);
    }
    desk.open();
    // On a first visit the question who writes here comes first; the file waits.
    on_launch(move || go(Route::OpenBundle));
    let frame = RwSignal::new(None::<Frame>);
    // What the page shows: the stage of life, held back until the part is here that can show it.
    let shown = RwSignal::new(Life::Opening);
    Effect::new(move || {
        let life = desk.life.get();
        if matches!(life, Life::Opening | Life::FirstRun | Life::NotFetched) || frame.with_untracked(Option::is_some) {
            shown.set(life);
            return;
        }
        when_here(parts::frame_part(), move |part| match part {
            Ok((maker, _)) => {
                frame.set(Some(maker));
                shown.set(desk.life.get_untracked());
            }
            Err(NotFetched) => shown.set(Life::NotFetched),
        });
    });
    Effect::new(move |followed: Option<bool>| {
        let life = shown.get();
        page::mark("data-life", life.mark());
        let followed = followed == Some(true);
        if life != Life::Opening && !followed {
            then_keep(all_parts(), update);
        }
        followed || life != Life::Opening
    });
    Effect::new(move || {
        let role = if desk.follows() { "follower" } else { "writer" };
        page::mark("data-role", role);
    });
    // A language change builds everything anew, so that no text has to be followed one by one.
    move || {
        settings.lang.track();
        match shown.get() {
            Life::Opening => ().into_any(),
            Life::FirstRun => view! { <FirstRun/> }.into_any(),
            Life::NotFetched => view! { <NotHerePage/> }.into_any(),
            life => frame.get_untracked().map(|maker| maker(life)).into_any(),
        }
    }
}

/// Every part, in the order in which a day needs them.
fn all_parts() -> Vec<Arrival> {
    vec![
        ahead(parts::frame_part()),
        ahead(work_part()),
        ahead(parts::goal_part()),
        ahead(parts::scoring_part()),
        ahead(parts::builder_part()),
        ahead(parts::files_part()),
        ahead(parts::people_part()),
        ahead(parts::collect_part()),
    ]
}
