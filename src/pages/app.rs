//! The whole app: what it knows, and the page for the stage of life it is in.
//!
//! The first visit's page is here. All others are in parts that are fetched once the caseload has been opened, and ahead
//! of need as soon as the first page stands.

use crate::pages::first_run::FirstRun;
use crate::pages::not_here::NotHerePage;
use crate::pages::parts::{self, Frame};
use crate::platform::page;
use crate::platform::part::NotFetched;
use crate::state::backup::Backup;
use crate::state::desk::Desk;
use crate::state::life::Life;
use crate::state::reading::on_launch;
use crate::state::route::{Address, go};
use crate::state::settings::Settings;
use crate::state::tell::Tell;
use crate::state::update::Update;
use crate::state::work;
use caseload::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;

#[component]
pub fn App() -> impl IntoView {
    let settings = Settings::provide();
    Address::provide();
    let backup = Backup::provide(settings.sample);
    Tell::provide();
    let update = Update::provide();
    let desk = Desk::provide(settings, backup);
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
        spawn_local(async move {
            match parts::frame_part().await {
                Ok((maker, _)) => {
                    frame.set(Some(maker));
                    shown.set(desk.life.get_untracked());
                }
                Err(NotFetched) => shown.set(Life::NotFetched),
            }
        });
    });
    Effect::new(move |followed: Option<bool>| {
        let life = shown.get();
        page::mark("data-life", life.mark());
        let followed = followed == Some(true);
        if life != Life::Opening && !followed {
            spawn_local(async move {
                fetch_ahead().await;
                update.watch().await;
            });
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

/// Fetches every part ahead of need, once the first page stands. One that cannot be fetched now is fetched when it is needed.
async fn fetch_ahead() {
    let _ = parts::frame_part().await.is_ok();
    let _ = work::work().await.is_ok();
    let _ = parts::goal_part().await.is_ok();
    let _ = parts::files_part().await.is_ok();
}
