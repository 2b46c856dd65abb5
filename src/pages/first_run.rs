//! The first visit: three ways in, and one question: who writes here.

use crate::components::{Button, Glyph, Look, Mark, Notice, Picture};
use crate::pieces::draft::{Draft, DraftField};
use crate::state::desk::use_desk;
use crate::state::life::Life;
use crate::state::route::go;
use crate::state::settings::{Settings, use_settings};
use caseload::records::Label;
use caseload::route::Route;
use leptos::prelude::*;

#[component]
pub fn FirstRun() -> impl IntoView {
    let settings = use_settings();
    let w = settings.lang.get_untracked().life();
    let desk = use_desk();
    let author = Draft::new(settings.author.get_untracked());
    let begin = move |route: Route| {
        match Label::new(&author.get()) {
            Ok(name) => {
                settings.set_author(name.as_str());
                go(route);
                desk.life.set(Life::Ready);
            }
            Err(_) => {
                author.problem.set(w.author_missing.into());
                crate::platform::page::focus("#author");
            }
        };
    };
    view! {
        <main class="first" id="main">
            <section class="card">
                <p class="brand"><Mark/><span>"Aimline"</span></p>
                <Notice picture=Picture::Start title=w.first_title text=w.first_text page=true>
                    <form class="column" on:submit=move |event| {
                        event.prevent_default();
                        begin(Route::NewStudent);
                    }>
                        <DraftField draft=author label=w.author hint=w.author_hint id="author"/>
                        <div class="row">
                            <Button label=w.add_student look=Look::Main icon=Glyph::Plus/>
                            <Button label=w.open_bundle press=Callback::new(move |()| begin(Route::Data))/>
                            <Button
                                label=w.look_at_sample
                                look=Look::Quiet
                                press=Callback::new(|()| Settings::open_sample(true))
                            />
                        </div>
                    </form>
                </Notice>
            </section>
        </main>
    }
}
