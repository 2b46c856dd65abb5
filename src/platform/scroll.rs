//! Which part of a long list is in sight, and being told when that changes.

use caseload::list_window::InSight;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement};

/// Looks where a list lies whose rows fit this selector.
pub fn in_sight(list: &HtmlElement, rows: &str) -> Option<InSight> {
    let window = web_sys::window()?.inner_height().ok()?.as_f64()?;
    let row = list.query_selector(rows).ok().flatten()?.get_bounding_client_rect().height();
    (row > 0.0).then(|| InSight { above: -list.get_bounding_client_rect().top(), window, row })
}

/// Moves the focus from a row to the next one or the one before, to the same link in it. Says whether there was one.
pub fn focus_beside(forward: bool, rows: &str, links: &str) -> bool {
    let moved = || {
        let here = web_sys::window()?.document()?.active_element()?;
        let row = here.closest(rows).ok().flatten()?;
        let beside = |row: &Element| if forward { row.next_element_sibling() } else { row.previous_element_sibling() };
        let next = beside(&row).filter(|next| next.matches(rows).unwrap_or(false))?;
        // The first link is the student, the second one the goal.
        let on_goal = here.closest("td").ok().flatten().is_some();
        let place = if on_goal { format!("td {links}") } else { format!("th {links}") };
        let target = next.query_selector(&place).ok().flatten().or(next.query_selector(links).ok().flatten())?;
        target.dyn_into::<HtmlElement>().ok()?.focus().ok()
    };
    moved().is_some()
}

/// Whether an event came from inside an element that fits the selector.
pub fn is_in(event: &Event, selector: &str) -> bool {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    target.and_then(|target| target.closest(selector).ok().flatten()).is_some()
}
