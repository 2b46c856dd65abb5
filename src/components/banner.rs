//! A banner: something that stays until it is dealt with. A loss of data is a banner, never a message that goes away.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::words::words;

/// How grave it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Work or data are at stake; read out at once.
    Bad,
    /// Look at this.
    Warn,
    /// Good to know.
    Plain,
}

/// The banner. Children are its buttons.
#[component]
pub fn Banner(
    tone: Tone,
    /// The first words, in bold: "Not saved: this device is full."
    #[prop(into)]
    lead: TextProp,
    /// What it means and what can be done.
    #[prop(optional, into)]
    text: TextProp,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let (class, role) = match tone {
        Tone::Bad => ("banner bad", "alert"),
        Tone::Warn => ("banner warn", "status"),
        Tone::Plain => ("banner plain", "status"),
    };
    let sign = (tone != Tone::Plain).then(|| view! { <Icon glyph=Glyph::Warn/> });
    view! {
        <div class=class role=role>
            {sign}
            <p><b>{words(lead)}</b> " " {words(text)}</p>
            {children.map(|children| children())}
        </div>
    }
    .into_any()
}
