//! What the browser says about a key, a focus or a pasted block on a sheet of boxes.

use caseload::sheet::Place;
use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// The box an event happened in, from its `data-place`: "down-across".
pub fn place_of(event: &Event) -> Option<Place> {
    let text = event.target()?.dyn_into::<Element>().ok()?.get_attribute("data-place")?;
    let (down, across) = text.split_once('-')?;
    Some(Place { down: down.parse().ok()?, across: across.parse().ok()? })
}

/// The text of a paste event. The bindings have the event's class only among their unstable parts.
pub fn pasted_text(event: &Event) -> Option<String> {
    let data = Reflect::get(event, &"clipboardData".into()).ok()?;
    let get: Function = Reflect::get(&data, &"getData".into()).ok()?.dyn_into().ok()?;
    get.call1(&data, &"text/plain".into()).ok()?.as_string()
}
