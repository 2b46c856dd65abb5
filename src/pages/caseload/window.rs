//! The rows of a long list that are in sight. Rows outside the window are not built; two empty rows keep their place, so that
//! the bar at the edge tells the truth. A short list is built whole, and so is a printed one.

use super::order::Entry;
use crate::platform::frame;
use crate::platform::scroll::in_sight;
use caseload::list_window::{Built, Extent, InSight, built};
use leptos::html;
use leptos::prelude::*;

/// The selector of a row that is one.
pub(super) const ROW: &str = "tr:not(.rest)";

/// Follows the scrolling: which of the rows are built.
pub(super) fn follow(
    entries: Signal<Vec<Entry>>,
    body: NodeRef<html::Tbody>,
    seen: RwSignal<Option<InSight>>,
) -> Memo<Built> {
    let printing = RwSignal::new(false);
    let look = move || {
        if let Some(list) = body.get_untracked() {
            let now = in_sight(&list, ROW);
            if now.is_some() && seen.get_untracked() != now {
                seen.set(now);
            }
        }
    };
    let scroll = window_event_listener(leptos::ev::scroll, move |_| look());
    let resize = window_event_listener(leptos::ev::resize, move |_| look());
    let before = window_event_listener(leptos::ev::Custom::new("beforeprint"), move |_: leptos::ev::CustomEvent| {
        printing.set(true)
    });
    let after = window_event_listener(leptos::ev::Custom::new("afterprint"), move |_: leptos::ev::CustomEvent| {
        printing.set(false)
    });
    on_cleanup(move || {
        scroll.remove();
        resize.remove();
        before.remove();
        after.remove();
    });
    // After the first rows are there, and whenever the list has others; not before they are painted, because to look is to have
    // the page laid out at once.
    Effect::new(move || {
        entries.track();
        frame::after(look);
    });
    // Another list is another picture: what is in sight is painted first.
    let list =
        Memo::new(move |_| entries.with(|all| (all.len(), all.first().map(Entry::key), all.last().map(Entry::key))));
    let painted = RwSignal::new(None);
    Effect::new(move || {
        let list = list.get();
        frame::after(move || {
            painted.try_set(Some(list));
        });
    });
    Memo::new(move |_| {
        let list = list.get();
        let beyond = match (printing.get(), painted.get() == Some(list)) {
            (true, _) => Extent::Everything,
            (false, true) => Extent::Beyond,
            (false, false) => Extent::AtOnce,
        };
        built(seen.get(), list.0, beyond)
    })
}
