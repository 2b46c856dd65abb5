//! The page around the app: title, language, theme, the marks that tests and styles read, focus, print.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Where the app is mounted, emptied of what stood there for people without wasm.
pub fn app_place() -> Option<HtmlElement> {
    let place = document()?.get_element_by_id("app")?.dyn_into::<HtmlElement>().ok()?;
    place.set_inner_html("");
    Some(place)
}

/// Sets an attribute of `<html>`.
pub fn mark(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Our own attribute names are valid, so there is nothing that can go wrong.
        let _ = root.set_attribute(name, value);
    }
}

/// The title of the tab: a page's name, never a child's.
pub fn title(text: &str) {
    if let Some(document) = document() {
        document.set_title(text);
    }
}

/// The hash of the address, with its `#`.
pub fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to another address of the app.
pub fn go(hash: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Writes another address without going anywhere: what a page shows of itself, kept for Back and for a reload.
pub fn note_address(hash: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        // An address of our own is valid, so there is nothing that can go wrong.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(hash));
    }
}

pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Moves the focus to the first element that fits the selector.
pub fn focus(selector: &str) {
    let found = document().and_then(|document| document.query_selector(selector).ok().flatten());
    if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the focus to the n-th of the elements that fit the selector, counted from 0.
pub fn focus_nth(selector: &str, n: usize) {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let element = found.and_then(|all| all.get(u32::try_from(n).ok()?)?.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        let _ = element.focus();
    }
}

/// Whether there is such an element on the page.
pub fn is_there(selector: &str) -> bool {
    document().is_some_and(|document| document.query_selector(selector).is_ok_and(|found| found.is_some()))
}

/// After a change of page: to the top, and the focus to its heading, so that a screen reader starts there.
pub fn start_of_page() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    let heading = document().and_then(|document| document.query_selector("h1").ok().flatten());
    if let Some(heading) = heading.and_then(|heading| heading.dyn_into::<HtmlElement>().ok()) {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
}

/// Whether keys go into a field at the moment.
pub fn typing() -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT") && !ticks(&element)
    })
}

/// Whether the focus is on a button, link, summary or box to tick, which takes Enter and space for itself.
pub fn on_button() -> bool {
    document()
        .and_then(|document| document.active_element())
        .is_some_and(|element| matches!(element.tag_name().as_str(), "BUTTON" | "A" | "SUMMARY") || ticks(&element))
}

/// A box or a choice: letters do nothing in it.
fn ticks(element: &web_sys::Element) -> bool {
    matches!(element.get_attribute("type").as_deref(), Some("checkbox" | "radio"))
}

/// The languages the browser asks for, best first.
pub fn browser_language() -> String {
    web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default()
}

/// After a panic this instance of the app is dead: what the page says then comes from `boot.js`, which sees the error.
/// The message goes to the console for whoever repairs it; it names places in the code and no child.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        web_sys::console::error_1(&format!("Aimline stopped at {place}").into());
    }));
}

/// Whether the page is dark at the moment, by the theme that was chosen or the device.
pub fn is_dark(theme: &str) -> bool {
    match theme {
        "dark" => true,
        "light" => false,
        _ => web_sys::window()
            .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
            .is_some_and(|query| query.matches()),
    }
}

/// Whether the system dictates the colors (high contrast).
pub fn has_forced_colors() -> bool {
    web_sys::window()
        .and_then(|window| window.match_media("(forced-colors: active)").ok().flatten())
        .is_some_and(|query| query.matches())
}

/// Device pixels to one CSS pixel.
pub fn pixel_ratio() -> f64 {
    web_sys::window().map_or(1.0, |window| window.device_pixel_ratio()).clamp(1.0, 4.0)
}
