//! The rows of a long list that are in sight. Rows outside the window are not built; two empty rows keep their place, so that
//! the bar at the edge tells the truth. A short list is built whole, and so is a printed one.

use super::order::Entry;
use crate::platform::frame;
use crate::platform::scroll::{InSight, in_sight};
use leptos::html;
use leptos::prelude::*;

/// A list of up to so many rows is built whole.
const WHOLE: usize = 80;
/// Rows that are built beyond both edges of the window, so that keys find the next one.
const BEYOND: usize = 12;
/// Rows beyond the edges in the first picture of another list: the others follow behind it.
const AT_ONCE: usize = 1;
/// The window moves by so many rows at a time.
const STEP: usize = 6;

/// Beyond every edge, as paper needs it.
const EVERYTHING: usize = usize::MAX;

/// The selector of a row that is one.
pub(super) const ROW: &str = "tr:not(.rest)";

/// Which rows are built: from one to before another one, and how high one row is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Built {
    pub from: usize,
    pub to: usize,
    pub row: f64,
}

fn built(seen: Option<InSight>, rows: usize, beyond: usize) -> Built {
    // The height of a row on a desk, until one is there to be measured.
    const USUAL: f64 = 49.0;
    let row = seen.map_or(USUAL, |seen| seen.row);
    if beyond == EVERYTHING || rows <= WHOLE {
        return Built { from: 0, to: rows, row };
    }
    let (above, window) = seen.map_or((0.0, 800.0), |seen| (seen.above, seen.window));
    let first = (above.max(0.0) / row) as usize;
    // Above its first row the list leaves a part of the window to what stands there.
    let fit = ((window + above.min(0.0)).max(0.0) / row) as usize + 1;
    let step = if beyond == AT_ONCE { 1 } else { STEP };
    let from = (first.saturating_sub(beyond) / step * step).min(rows);
    Built { from, to: (first + fit + beyond).div_ceil(step).saturating_mul(step).min(rows), row }
}

/// Follows the scrolling: which of the rows are built.
pub(super) fn follow(entries: Signal<Vec<Entry>>, body: NodeRef<html::Tbody>) -> Memo<Built> {
    let seen = RwSignal::new(None::<InSight>);
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
    // After the first rows are there, and whenever the list has others.
    Effect::new(move || {
        entries.track();
        request_animation_frame(look);
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
            (true, _) => EVERYTHING,
            (false, true) => BEYOND,
            (false, false) => AT_ONCE,
        };
        built(seen.get(), list.0, beyond)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(above: f64) -> Built {
        built(Some(InSight { above, window: 640.0, row: 50.0 }), 1600, BEYOND)
    }

    #[test]
    fn only_what_is_in_sight_and_a_little_beyond_is_built() {
        assert_eq!(at(-120.0), Built { from: 0, to: 24, row: 50.0 });
        let middle = at(40_000.0);
        assert!(middle.from <= 800 - BEYOND && middle.to >= 813 + BEYOND && middle.to - middle.from < 60);
        assert_eq!(at(79_360.0).to, 1600);
        assert_eq!(at(1e9), Built { from: 1600, to: 1600, row: 50.0 });
    }

    #[test]
    fn the_first_picture_of_another_list_has_the_rows_in_sight_and_hardly_more() {
        let first = |above| built(Some(InSight { above, window: 640.0, row: 50.0 }), 1600, AT_ONCE);
        assert_eq!(first(-140.0), Built { from: 0, to: 12, row: 50.0 });
        assert_eq!(first(1000.0), Built { from: 19, to: 34, row: 50.0 });
    }

    #[test]
    fn a_short_list_and_a_printed_one_are_built_whole() {
        assert_eq!(built(None, 80, BEYOND), Built { from: 0, to: 80, row: 49.0 });
        assert_eq!(built(Some(InSight { above: 0.0, window: 640.0, row: 92.0 }), 1600, EVERYTHING).to, 1600);
    }
}
