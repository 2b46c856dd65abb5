//! The message at the foot: what was done, with Undo. It goes by itself after 8 seconds, but waits while the pointer is on it or
//! the focus is in it, so that nobody has to hurry.

use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::words::words;

/// How long a message stays.
const STAYS: Duration = Duration::from_secs(8);

/// A message.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct ToastText {
    /// Another number for every message, so that the same words twice start the time anew.
    pub number: u32,
    /// "11 scores saved".
    pub text: String,
    /// There is something to take back.
    pub can_undo: bool,
}

/// The place for messages. It is always there, because a screen reader only follows a region it has already met.
#[component]
pub fn Toast(
    #[prop(into)] message: Signal<Option<ToastText>>,
    #[prop(into)] undo_label: TextProp,
    #[prop(into)] close_label: TextProp,
    #[prop(into)] undo: Callback<()>,
    /// The time is over, or the message was closed.
    #[prop(into)]
    gone: Callback<()>,
) -> impl IntoView {
    let clock = StoredValue::new(None::<TimeoutHandle>);
    let stop = move || {
        if let Some(Some(handle)) = clock.try_update_value(Option::take) {
            handle.clear();
        }
    };
    let start = move || {
        stop();
        if message.with_untracked(Option::is_some) {
            let over = move || {
                gone.try_run(());
            };
            clock.try_set_value(set_timeout_with_handle(over, STAYS).ok());
        }
    };
    Effect::new(move |_| {
        message.track();
        start();
    });
    on_cleanup(stop);

    let bar = move |said: ToastText| {
        let undo_button = said.can_undo.then(|| {
            let label = undo_label.clone();
            view! {
                <button type="button" class="btn" on:click=move |_| undo.run(())>
                    <Icon glyph=Glyph::Undo/>
                    <span>{words(label)}</span>
                </button>
            }
        });
        view! {
            <div
                class="toast"
                on:pointerenter=move |_| stop()
                on:pointerleave=move |_| start()
                on:focusin=move |_| stop()
                on:focusout=move |_| start()
            >
                <Icon glyph=Glyph::Check/>
                <span>{said.text}</span>
                {undo_button}
                <button type="button" class="btn only" on:click=move |_| gone.run(())>
                    <Icon glyph=Glyph::Close/>
                    <span class="sr">{words(close_label.clone())}</span>
                </button>
            </div>
        }
        .into_any()
    };
    view! { <div class="toast-space" role="status" aria-live="polite">{move || message.get().map(&bar)}</div> }
        .into_any()
}
