//! Work fitted around what the browser paints.
//!
//! A page that is not visible paints nothing; there the work is done after a moment all the same.

use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// How long a frame may stay away, in milliseconds.
const PATIENCE: i32 = 120;

type Work = Box<dyn FnOnce()>;

/// Just before the next frame is painted.
pub fn before(work: impl FnOnce() + 'static) {
    once(Box::new(work), |run| {
        if let Some(window) = web_sys::window() {
            // Without frames the moment below is left.
            let _ = window.request_animation_frame(run);
        }
    });
}

/// As soon as the next frame is painted: what may come a moment later than the first thing a person looks for.
pub fn after(work: impl FnOnce() + 'static) {
    let work: Work = Box::new(work);
    before(move || {
        let run = Closure::once_into_js(work);
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback(run.unchecked_ref());
        }
    });
}

/// After so many milliseconds.
pub fn later(milliseconds: i32, work: impl FnOnce() + 'static) {
    let run = Closure::once_into_js(work);
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(run.unchecked_ref(), milliseconds);
    }
}

/// Runs the work when the browser calls, or after the moment, whichever is first.
fn once(work: Work, ask: impl FnOnce(&js_sys::Function)) {
    let waiting = Rc::new(RefCell::new(Some(work)));
    let run = move |waiting: &Rc<RefCell<Option<Work>>>| {
        let work = waiting.borrow_mut().take();
        if let Some(work) = work {
            work();
        }
    };
    let (frame, moment) = (Rc::clone(&waiting), waiting);
    let on_frame = Closure::once_into_js(move |_: JsValue| run(&frame));
    let on_moment = Closure::once_into_js(move || run(&moment));
    ask(on_frame.unchecked_ref());
    if let Some(window) = web_sys::window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(on_moment.unchecked_ref(), PATIENCE);
    }
}
