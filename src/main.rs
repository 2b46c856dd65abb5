//! Aimline: from a one-minute probe to a decision, on the device, with no account and no server.

mod components;
mod pages;
mod platform;
mod state;

use pages::app::App;
use wasm_bindgen::JsCast;

fn main() {
    platform::page::on_panic();
    let place = web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    if let Some(place) = place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
        // What stood there until now was for people without wasm.
        place.set_inner_html("");
        leptos::mount::mount_to(place, App).forget();
    }
}
