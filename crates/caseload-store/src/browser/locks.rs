//! One tab writes: the Web Lock that says which. web-sys has it only among its unstable parts.

use super::errors::store_error;
use super::promise::first;
use crate::error::StoreError;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = ["navigator", "locks"])]
    fn request(name: &str, options: &Object, granted: &Function) -> Result<Requested, JsValue>;

    /// The promise that ends with the lock.
    #[wasm_bindgen(extends = Promise)]
    type Requested;
    #[wasm_bindgen(method)]
    fn then(this: &Requested, fulfilled: &Function, rejected: &Function);
}

/// How the lock is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Ask {
    /// Only if nobody has it.
    IfFree,
    /// When everybody before has given it back.
    Wait,
    /// From whoever has it.
    Steal,
}

/// The lock, held until it is released or stolen.
pub(super) struct Held {
    release: Function,
}

impl Held {
    pub(super) fn release(self) {
        // Calling a promise's own function does not throw.
        let _released = self.release.call0(&JsValue::UNDEFINED);
    }
}

/// Waits for the lock; nothing when it was only wanted if free. The second part ends when the lock is no longer held.
pub(super) async fn take(name: &str, ask: Ask) -> Result<Option<(Held, JsFuture)>, StoreError> {
    let options = Object::new();
    let option = match ask {
        Ask::IfFree => Some("ifAvailable"),
        Ask::Wait => None,
        Ask::Steal => Some("steal"),
    };
    if let Some(option) = option {
        Reflect::set(&options, &option.into(), &JsValue::TRUE).map_err(|thrown| store_error(&thrown))?;
    }
    let mut requested = Err(JsValue::UNDEFINED);
    let granted = first(&mut |answer| {
        let answer = answer.clone();
        let tell = answer.clone();
        let on_granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                let _answered = tell.call0(&JsValue::UNDEFINED);
                return JsValue::UNDEFINED;
            }
            // The lock is held as long as this promise is open.
            Promise::new(&mut |release, _| {
                let _answered = tell.call1(&JsValue::UNDEFINED, &release);
            })
            .into()
        });
        requested = request(name, &options, on_granted.unchecked_ref());
        if let Ok(requested) = &requested {
            // Refused without being granted, that is an answer too; after an answer it is none.
            requested.then(&answer, &answer);
        }
    });
    let requested = requested.map_err(|thrown| StoreError::Unavailable(store_error(&thrown).to_string()))?;
    let ended = JsFuture::from(Promise::from(requested));
    match granted.await.unwrap_or_default().dyn_into::<Function>() {
        Ok(release) => Ok(Some((Held { release }, ended))),
        Err(_) => Ok(None),
    }
}
