//! The pages for days on which the caseload cannot simply be opened. Nothing is changed here without a choice.

use crate::components::{Button, ButtonLink, Glyph, Look, Mark, Notice, Picture};
use crate::pieces::saving::save_raw;
use crate::platform::page;
use crate::state::desk::use_desk;
use crate::state::life::Life;
use crate::state::route::go;
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::route::Route;
use leptos::prelude::*;

/// A card in the middle of the page.
#[component]
fn Card(children: Children) -> impl IntoView {
    view! {
        <main class="first" id="main">
            <section class="card"><p class="brand"><Mark/><span>"Aimline"</span></p>{children()}</section>
        </main>
    }
}

/// Both copies are empty, and this device remembers that they were not.
#[component]
pub fn Cleared(note: String) -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let mut counts = note.split(';').map(|count| count.parse::<usize>().unwrap_or(0));
    let (students, scores) = (counts.next().unwrap_or(0), counts.next().unwrap_or(0));
    let open = move |()| {
        go(Route::Data);
        desk.life.set(Life::Ready);
    };
    view! {
        <Card>
            <Notice
                picture=Picture::Trouble(Glyph::Lock)
                title=w.life.cleared_title
                text=(w.life.cleared_text)(students, scores)
                page=true
            >
                <Button label=w.life.open_bundle look=Look::Main press=Callback::new(open)/>
                <Button label=w.life.start_empty press=Callback::new(move |()| desk.life.set(Life::FirstRun))/>
            </Notice>
        </Card>
    }
}

#[component]
pub fn TooNew(found: u32, known: u32) -> impl IntoView {
    let w = use_words();
    view! {
        <Card>
            <Notice
                picture=Picture::Check(Glyph::Warn)
                title=w.life.too_new_title
                text=(w.life.too_new_text)(found, known)
                page=true
            >
                <Button label=w.life.new_version_button look=Look::Main press=Callback::new(|()| page::reload())/>
                <ButtonLink label=w.life.rescue_page href="rescue.html"/>
            </Notice>
        </Card>
    }
}

#[component]
pub fn NeedsRescue(why: String) -> impl IntoView {
    let w = use_words();
    let tell = use_tell();
    let desk = use_desk();
    view! {
        <Card>
            <Notice
                picture=Picture::Trouble(Glyph::Warn)
                title=w.life.rescue_title
                text=(w.life.rescue_text)(&why)
                page=true
            >
                <Button label=w.life.try_again look=Look::Main press=Callback::new(|()| page::reload())/>
                <Button label=w.life.save_raw press=Callback::new(move |()| save_raw(desk, tell, w))/>
                <ButtonLink label=w.life.rescue_page href="rescue.html" look=Look::Quiet/>
            </Notice>
        </Card>
    }
}

#[component]
pub fn Outdated() -> impl IntoView {
    let w = use_words();
    view! {
        <Card>
            <Notice picture=Picture::Check(Glyph::Warn) title=w.life.new_version_ready text=w.life.reload_for_new page=true>
                <Button label=w.life.new_version_button look=Look::Main press=Callback::new(|()| page::reload())/>
            </Notice>
        </Card>
    }
}
