//! Buttons. They say the deed and the amount; one main button per page. A button that has to wait stays focusable and the reason
//! stands beside it in words.

use leptos::html;
use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::words::words;

/// How much a button asks for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Look {
    /// The one thing the page is for.
    Main,
    /// Everything else.
    #[default]
    Secondary,
    /// The deed that belongs to a panel.
    Tint,
    /// A way on, without an edge.
    Quiet,
    /// Takes something away.
    Delete,
}

impl Look {
    fn class(self, big: bool, only: bool) -> String {
        let look = match self {
            Look::Main => "btn main",
            Look::Secondary => "btn",
            Look::Tint => "btn tint",
            Look::Quiet => "btn quiet",
            Look::Delete => "btn delete",
        };
        let mut class = look.to_owned();
        if big {
            class.push_str(" big");
        }
        if only {
            class.push_str(" only");
        }
        class
    }
}

fn inside(label: TextProp, icon: Option<Glyph>, only: bool) -> AnyView {
    let icon = icon.map(|glyph| view! { <Icon glyph/> });
    if only {
        view! { {icon} <span class="sr">{words(label)}</span> }.into_any()
    } else {
        view! { {icon} <span>{words(label)}</span> }.into_any()
    }
}

/// A button. Without `press` it submits the form it stands in.
#[component]
pub fn Button(
    #[prop(into)] label: TextProp,
    #[prop(optional, into)] press: Option<Callback<()>>,
    #[prop(optional)] look: Look,
    #[prop(optional)] icon: Option<Glyph>,
    /// 44 px high also for a mouse.
    #[prop(optional)]
    big: bool,
    /// The icon alone; the label is its name for screen readers.
    #[prop(optional)]
    only: bool,
    /// Cannot be done yet: pressing does nothing, and the page says why beside it.
    #[prop(optional, into)]
    waiting: Signal<bool>,
    /// At work: a ring turns in place of the icon.
    #[prop(optional, into)]
    busy: Signal<bool>,
    /// The id of the sentence that says why the button waits.
    #[prop(optional)]
    reason: Option<&'static str>,
    /// `Ctrl+S` and the like, for screen readers and help.
    #[prop(optional)]
    keys: Option<&'static str>,
) -> impl IntoView {
    let idle = move || waiting.get() || busy.get();
    let press_it = move |event: leptos::ev::MouseEvent| {
        if waiting.get_untracked() || busy.get_untracked() {
            event.prevent_default();
        } else if let Some(press) = press {
            press.run(());
        }
    };
    let ring = move || busy.get().then(|| view! { <span class="ring"></span> });
    view! {
        <button
            type=if press.is_some() { "button" } else { "submit" }
            class=look.class(big, only)
            class:busy=busy
            aria-disabled=move || idle().then_some("true")
            aria-busy=move || busy.get().then_some("true")
            aria-describedby=reason
            aria-keyshortcuts=keys
            on:click=press_it
        >
            {ring}
            {inside(label, icon, only)}
        </button>
    }
    .into_any()
}

/// A link that looks like a button: it goes somewhere, it does nothing.
#[component]
pub fn ButtonLink(
    #[prop(into)] label: TextProp,
    #[prop(into)] href: TextProp,
    #[prop(optional)] look: Look,
    #[prop(optional)] icon: Option<Glyph>,
    #[prop(optional)] big: bool,
    #[prop(optional)] only: bool,
) -> impl IntoView {
    view! { <a class=look.class(big, only) href=href>{inside(label, icon, only)}</a> }.into_any()
}

/// A button that opens the system's file picker. The page reads the file from `input` when `picked` runs.
#[component]
pub fn FileButton(
    #[prop(into)] label: TextProp,
    /// What the picker offers, as in `.aimline,.json`.
    accept: &'static str,
    /// The element that holds the file.
    input: NodeRef<html::Input>,
    #[prop(into)] picked: Callback<()>,
    #[prop(optional)] look: Look,
    #[prop(optional)] icon: Option<Glyph>,
    #[prop(optional)] big: bool,
) -> impl IntoView {
    view! {
        <label class=look.class(big, false)>
            <input class="sr" type="file" accept=accept node_ref=input on:change=move |_| picked.run(())/>
            {inside(label, icon, false)}
        </label>
    }
    .into_any()
}
