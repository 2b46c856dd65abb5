//! The frame around every page: rail, banners, message, keys that work everywhere.

use crate::components::{Banner, Button, Frame, Glyph, Look, Place, Toast, ToastText, Tone};
use crate::pages::not_here::NotHere;
use crate::pages::parts::{self, Maker};
use crate::pieces::saving::back_up;
use crate::pieces::saving::save_raw;
use crate::pieces::say;
use crate::platform::page;
use crate::platform::part::NotFetched;
use crate::state::arriving::when_here;
use crate::state::backup::use_backup;
use crate::state::batch::{Batch, use_batch};
use crate::state::desk::{Desk, Saving, Wish, use_desk};
use crate::state::finding::Finding;
use crate::state::readings::{Readings, use_readings};
use crate::state::route::{Address, go, use_address};
use crate::state::settings::{use_settings, use_words};
use crate::state::tell::{Tell, use_tell};
use crate::state::trouble::StoreTrouble;
use crate::state::update::use_update;
use ::caseload::route::Route;
use ::caseload::wording::scoring::texts;
use ::caseload::wording::{past, people, school};
use leptos::prelude::*;

#[component]
pub fn Shell() -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    let address = use_address();
    let desk = use_desk();
    let readings = Readings::provide(desk);
    Batch::provide();
    Finding::provide();
    let places = Memo::new(move |_| {
        let route = address.get();
        let goals = desk.caseload.with(|caseload| caseload.active_goals().count());
        let place = |to: Route, label: &str, icon, count, current, apart| Place {
            href: to.hash(),
            label: label.into(),
            icon,
            count,
            current,
            apart,
        };
        let scoring = texts(w.lang);
        let due = readings.plan().with(|plan| plan.open().count());
        let in_settings = matches!(
            route,
            Route::Settings
                | Route::Measures
                | Route::Forms
                | Route::Roster
                | Route::Classes
                | Route::Calendar
                | Route::NextYear
                | Route::History
                | Route::Bin
        );
        let elsewhere = matches!(
            route,
            Route::Today | Route::Scores | Route::Score(_) | Route::Data | Route::OpenBundle | Route::NotFound
        );
        let inside = !in_settings && !elsewhere;
        let in_data = matches!(route, Route::Data | Route::OpenBundle);
        vec![
            place(Route::Today, scoring.today.title, Glyph::Day, u32::try_from(due).ok(), route == Route::Today, false),
            place(Route::Caseload, w.common.caseload, Glyph::List, u32::try_from(goals).ok(), inside, false),
            place(
                Route::Scores,
                scoring.entry.place,
                Glyph::Pencil,
                None,
                matches!(route, Route::Scores | Route::Score(_)),
                false,
            ),
            place(Route::Data, w.common.share_and_safety, Glyph::Shield, None, in_data, true),
            place(Route::Settings, w.common.settings, Glyph::Gear, None, in_settings, false),
        ]
    });
    keys();
    let batch = use_batch();
    // A new page starts at its top, with the focus on its heading. The first one stays where the browser put it.
    // It follows what is on the screen: while a part is on its way, the address is ahead of the page.
    let shown = page_to_show(address);
    Effect::new(move |before: Option<Option<Route>>| {
        let before = before.flatten();
        let Some(route) = shown.with(|shown| shown.as_ref().map(|&(route, _)| route)) else {
            return before;
        };
        if before.is_some_and(|before| before != route) {
            request_animation_frame(move || match route {
                // Here the keyboard begins in the first box.
                // What was typed ahead brings the focus along.
                Route::Score(_) if batch.is_pending() => {}
                Route::Score(_) if !page::typing() => page::focus("#score-first"),
                Route::Score(_) => {}
                Route::Scores => page::focus("#sheet input"),
                _ => page::start_of_page(),
            });
        }
        page::title(title(w, route));
        Some(route)
    });
    view! {
        <Frame
            name="Aimline"
            home="#/caseload"
            places_label=w.common.caseload
            places
            skip=w.common.skip_to_content
            author=move || settings.author.get()
            device=w.common.this_device
            sample=settings.sample
        >
            <Banners/>
            {page_of(shown)}
        </Frame>
        <Message/>
    }
}

/// The name of a page for the tab. Ids and names of children never stand there.
fn title(w: &::caseload::wording::Words, route: Route) -> &'static str {
    match route {
        Route::Today => texts(w.lang).today.title,
        Route::Scores | Route::Score(_) => texts(w.lang).entry.title,
        Route::Caseload => w.common.caseload,
        Route::NewStudent => w.student.new_title,
        Route::Student(_) | Route::Benchmark(_) => w.list.student,
        Route::NewGoal(_) | Route::CopyGoal(..) | Route::Goal(_) | Route::Plan(_) | Route::Collect(_) => w.list.goal,
        Route::GoalPaper(_) | Route::StudentPaper(_) => texts(w.lang).today.on_paper,
        Route::ImportScores(_) => w.import.title,
        Route::EditStudent(_) => people::texts(w.lang).student.edit,
        Route::Roster => people::texts(w.lang).roster.title,
        Route::Classes => people::texts(w.lang).classes.title,
        Route::Calendar => school::texts(w.lang).title,
        Route::NextYear => people::texts(w.lang).year.title,
        Route::StudentHistory(_) | Route::History => past::texts(w.lang).title,
        Route::Bin => past::texts(w.lang).bin,
        Route::Data | Route::OpenBundle => w.common.share_and_safety,
        Route::Settings | Route::Measures | Route::Forms => w.common.settings,
        Route::NotFound => w.common.not_found_title,
    }
}

/// A page that is there to be shown, or that it could not be fetched.
type Shown = RwSignal<Option<(Route, Result<Maker, NotFetched>)>>;

/// The page at the address. While its part is being fetched, the page before it stays.
fn page_to_show(address: Address) -> Shown {
    let shown = RwSignal::new(None);
    Effect::new(move || {
        let route = address.get();
        when_here(parts::maker(route), move |maker| {
            if address.try_now() == Some(route) {
                shown.try_set(Some((route, maker)));
            }
        });
    });
    shown
}

fn page_of(shown: Shown) -> impl IntoView {
    move || {
        shown.get().map(|(route, maker)| {
            // The address may already name the next page; this says which one is on the screen.
            page::mark("data-page", &route.hash());
            match maker {
                Ok(maker) => maker(route),
                Err(NotFetched) => view! { <NotHere/> }.into_any(),
            }
        })
    }
}

/// What stays on the page until it is dealt with.
#[component]
fn Banners() -> impl IntoView {
    let w = use_words();
    let tell = use_tell();
    let desk = use_desk();
    let settings = use_settings();
    let backup = use_backup();
    let unread_closed = RwSignal::new(false);
    let not_saved = move || match desk.saving.get() {
        Saving::NotSaved(error) => Some(view! {
            <Banner tone=Tone::Bad lead=w.life.not_saved_title text=say::not_saved(w, StoreTrouble::of(&error))>
                <Button label=w.life.try_again press=Callback::new(move |()| desk.retry())/>
                <Button label=w.life.back_up_to_file press=Callback::new(move |()| back_up(desk, backup, tell, w))/>
            </Banner>
        }),
        Saving::Saved | Saving::OnItsWay => None,
    };
    let follower = move || {
        (desk.follows()).then(|| {
            view! {
                <Banner tone=Tone::Plain lead=w.chip.other_tab_writes text=w.life.follower>
                    <Button label=w.life.write_here press=Callback::new(move |()| desk.take_over())/>
                </Banner>
            }
        })
    };
    let one_copy = move || {
        desk.one_copy().then(|| {
            view! {
                <Banner tone=Tone::Warn lead=w.life.one_copy_title text=w.life.one_copy_text>
                    <Button label=w.life.back_up_to_file press=Callback::new(move |()| back_up(desk, backup, tell, w))/>
                </Banner>
            }
        })
    };
    let unread = move || {
        let bad = desk.unread_count();
        (bad > 0 && !unread_closed.get()).then(|| view! {
            <Banner tone=Tone::Warn lead=(w.life.unread_title)(bad, bad + desk.caseload.with(|caseload| caseload.counts().all())) text=w.life.unread_text>
                <Button label=w.life.unread_save press=Callback::new(move |()| save_raw(desk, tell, w))/>
                <Button label=w.life.go_on look=Look::Quiet press=Callback::new(move |()| unread_closed.set(true))/>
            </Banner>
        })
    };
    let healed =
        move || {
            desk.healed.get().then(|| view! {
        <Banner tone=Tone::Plain lead=w.data.copies_title text=w.life.healed>
            <Button label=w.life.go_on look=Look::Quiet press=Callback::new(move |()| desk.healed.set(false))/>
        </Banner>
    })
        };
    let sample = settings.sample.then(|| {
        view! {
            <Banner tone=Tone::Plain lead="" text=w.common.sample_band>
                <Button label=w.common.leave_sample press=Callback::new(move |()| desk.leave_sample())/>
            </Banner>
        }
    });
    let offer = use_update();
    let update = move || {
        offer.0.get().then(|| {
            view! {
                <Banner tone=Tone::Plain lead=w.life.new_version_ready>
                    <Button label=w.life.new_version_button press=Callback::new(move |()| offer.take())/>
                </Banner>
            }
        })
    };
    view! { <div class="banners">{sample}{not_saved}{follower}{one_copy}{unread}{healed}{update}</div> }
}

/// The message at the foot, with its undo.
#[component]
fn Message() -> impl IntoView {
    let w = use_words();
    let desk = use_desk();
    let tell = use_tell();
    let message = Memo::new(move |_| {
        tell.0.get().map(|said| ToastText { number: said.number, text: said.text, can_undo: said.can_undo })
    });
    view! {
        <Toast
            message
            undo_label=w.common.undo
            close_label=w.common.close
            undo=Callback::new(move |()| {
                // Gone at once, so that a double click does not take back two steps.
                tell.quiet();
                undo(Wish::Undo, w, desk, tell);
            })
            gone=Callback::new(move |()| tell.quiet())
        />
    }
}

/// Takes the last step back, or does it again, and says so.
fn undo(wish: Wish, w: &'static ::caseload::wording::Words, desk: Desk, tell: Tell) {
    let word = if matches!(wish, Wish::Undo) { w.common.undo } else { w.common.redo };
    desk.ask(wish, move |outcome| match say::outcome(w, &outcome) {
        None => tell.say(format!("{word} \u{2713}")),
        Some(text) => tell.say(text),
    });
}

/// Where entering scores begins: the first one that is due, or the sheet.
fn first_due(readings: Readings) -> Route {
    readings
        .plan()
        .with_untracked(|plan| plan.open().next().map_or(Route::Scores, |item| Route::Score(item.reading.goal.id)))
}

/// Keys that work on every page.
fn keys() {
    let (settings, address) = (use_settings(), use_address());
    let (w, desk, tell) = (use_words(), use_desk(), use_tell());
    let (readings, batch) = (use_readings(), use_batch());
    let went = StoredValue::new(false);
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        let key = event.key();
        if (event.ctrl_key() || event.meta_key()) && !event.alt_key() {
            let wish = match (key.as_str(), event.shift_key()) {
                ("z", false) => Wish::Undo,
                ("y", false) | ("Z" | "z", true) => Wish::Redo,
                _ => return,
            };
            if !page::typing() {
                event.prevent_default();
                undo(wish, w, desk, tell);
            }
            return;
        }
        if event.alt_key() || page::typing() || !settings.letters.get_untracked() {
            return;
        }
        let after_g = went.get_value();
        went.set_value(key == "g" || key == "G");
        match (after_g, key.as_str()) {
            (true, "t" | "T") => go(Route::Today),
            (true, "c" | "C") => go(Route::Caseload),
            (true, "s" | "S") => go(Route::Scores),
            (true, "w" | "W") => go(Route::Data),
            (true, "h" | "H") => go(Route::Settings),
            (false, "/") if address.now() == Route::Caseload => {
                event.prevent_default();
                page::focus(".find input");
            }
            (false, "?") => go(Route::Settings),
            (false, "n" | "N" | "s" | "S") if matches!(address.now(), Route::Goal(_)) => {
                event.prevent_default();
                page::focus("#score-first");
            }
            (false, "n" | "N") => {
                event.prevent_default();
                go(first_due(readings));
            }
            // Whoever begins to type on the day's list means the first one; all keys count until its boxes are there.
            (false, key) if address.now() == Route::Today && key.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Route::Score(id) = first_due(readings) {
                    event.prevent_default();
                    batch.type_ahead(key);
                    go(Route::Score(id));
                }
            }
            (false, key)
                if matches!(address.now(), Route::Score(_)) && !(batch.is_taking() || page::is_there(".notice")) =>
            {
                if batch.type_ahead(key) {
                    event.prevent_default();
                }
            }
            (false, key)
                if matches!(address.now(), Route::Score(_)) && key.bytes().all(|byte| byte.is_ascii_digit()) =>
            {
                // The digit itself then goes into the box.
                page::focus("#score-first");
            }
            (false, "p" | "P") if matches!(address.now(), Route::Caseload | Route::Goal(_)) => page::print(),
            _ => {}
        }
    });
    on_cleanup(move || listener.remove());
}
