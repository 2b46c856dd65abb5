//! How the data are kept: promised by the browser or not, in how many copies, and when the last file was saved.

use crate::components::{Button, Glyph, Look, Shape, StatusShape};
use crate::pieces::saving::{back_up, save_raw};
use crate::platform::clock;
use crate::state::backup::use_backup;
use crate::state::desk::use_desk;
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use leptos::prelude::*;

#[component]
pub fn Safety() -> impl IntoView {
    let w = use_words();
    let tell = use_tell();
    let desk = use_desk();
    let backup = use_backup();
    desk.look_whether_kept();
    let sign = |good: bool| {
        let shape = if good { Shape::OnTrack } else { Shape::Borderline };
        let class = if good { "status s-on" } else { "status s-border" };
        view! { <span class=class><StatusShape shape size=18/></span> }
    };
    let fact = move |good: bool, about: &'static str, what: String, note: String| {
        view! {
            <div class="fact">{sign(good)}<span class="cap">{about}</span><b>{what}</b><span class="cap">{note}</span></div>
        }
    };
    let kept = move || {
        let kept = desk.kept.get();
        let (what, note) =
            if kept { (w.data.kept_yes, w.data.kept_yes_text) } else { (w.data.kept_no, w.data.kept_no_text) };
        fact(kept, w.data.kept_title, what.into(), note.into())
    };
    let copies = move || {
        let both = !desk.one_copy();
        let (what, note) = if both {
            (w.data.copies_two, w.data.copies_two_text)
        } else {
            (w.data.copies_one, w.data.copies_one_text)
        };
        fact(both, w.data.copies_title, what.into(), note.into())
    };
    let last = move || {
        let what = backup.day().map_or(w.data.backup_never.to_owned(), |day| w.long(day, clock::today()));
        let fresh = backup.fresh();
        let good = backup.day().is_some() && !backup.overdue();
        fact(good, w.data.backup_title, what, if fresh > 0 { (w.data.backup_new)(fresh) } else { String::new() })
    };
    let ask = move || {
        (!desk.kept.get()).then(|| {
            view! {
                <Button label=w.data.ask_to_keep press=Callback::new(move |()| desk.ask_to_keep())/>
            }
        })
    };
    view! {
        <section class="facts-bar" aria-label=w.common.share_and_safety>
            {kept} {copies} {last}
            <div class="row">
                {ask}
                <Button
                    label=w.data.backup_now
                    look=Look::Main
                    icon=Glyph::Download
                    press=Callback::new(move |()| back_up(desk, backup, tell, w))
                />
            </div>
        </section>
    }
}

/// Everything as it is stored, for repair.
#[component]
pub fn Raw() -> impl IntoView {
    let w = use_words();
    let tell = use_tell();
    let desk = use_desk();
    let bad = move || {
        let n = desk.unread_count();
        (n > 0).then(|| view! { <p class="to-check">{(w.data.unread)(n)}</p> })
    };
    view! {
        <section class="part tight">
            <h2>{w.data.raw_title}</h2>
            <p class="cap">{w.data.raw_text}</p>
            {bad}
            <Button label=w.data.raw_button press=Callback::new(move |()| save_raw(desk, tell, w))/>
        </section>
    }
}
