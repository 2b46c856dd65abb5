//! The save and backup chip: what the device holds, and how old the last backup is. `data-save` says the same to whoever waits for
//! it, and is the attribute by which tests know that a record is safe.

use leptos::prelude::*;

use super::icon::{Glyph, Icon};

/// What became of the last change.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum SaveState {
    /// Both copies on the device hold it.
    #[default]
    Saved,
    /// On its way.
    Saving,
    /// Refused; the work is still on the page and the whole chip is Retry.
    NotSaved,
    /// Held, but in one copy only.
    OneCopy,
    /// Another tab writes; this one follows.
    Follower,
}

impl SaveState {
    /// The value of `data-save`. A following tab shows what another one has saved.
    pub fn attribute(self) -> &'static str {
        match self {
            SaveState::Saved | SaveState::Follower => "saved",
            SaveState::Saving => "saving",
            SaveState::NotSaved => "not-saved",
            SaveState::OneCopy => "one-copy",
        }
    }
}

/// Everything the chip shows, already worded.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct SaveWords {
    /// What became of the last change.
    pub state: SaveState,
    /// "Saved", "Saving", "Not saved. Retry", "Saved in one copy", "Following another tab".
    pub word: String,
    /// "Backed up today", "Backed up 2 days ago", "No backup for 9 days, 64 new", "Never backed up"; empty shows nothing.
    pub backup: String,
    /// "18 new": records since the backup; empty shows nothing.
    pub fresh: String,
    /// The backup is older than 7 days or 50 records ago.
    pub overdue: bool,
}

/// The chip. A press opens Share and safety, or tries again while something is not saved.
#[component]
pub fn SaveChip(
    #[prop(into)] words: Signal<SaveWords>,
    /// `data-save`: at once, also where the words wait a moment so as not to flicker.
    #[prop(into)]
    state: Signal<&'static str>,
    #[prop(into)] press: Callback<()>,
) -> impl IntoView {
    let class = move || {
        words.with(|words| match words.state {
            SaveState::NotSaved => "chip save bad",
            SaveState::OneCopy => "chip save warn",
            SaveState::Saving => "chip save",
            SaveState::Saved | SaveState::Follower => {
                if words.overdue {
                    "chip save warn"
                } else {
                    "chip save"
                }
            }
        })
    };
    let inside = move || {
        let SaveWords { state, word, backup, fresh, overdue } = words.get();
        let sign = match state {
            SaveState::Saving => view! { <span class="ring"></span> }.into_any(),
            SaveState::NotSaved | SaveState::OneCopy => view! { <Icon glyph=Glyph::Warn/> }.into_any(),
            SaveState::Saved | SaveState::Follower if overdue => view! { <Icon glyph=Glyph::Warn/> }.into_any(),
            SaveState::Saved | SaveState::Follower => view! { <Icon glyph=Glyph::Check/> }.into_any(),
        };
        // Unsaved work outranks an old backup: one worry at a time.
        let calm = matches!(state, SaveState::Saved | SaveState::Follower);
        let backup = (calm && !backup.is_empty()).then(|| view! { <span class="words backup">{backup}</span> });
        let fresh = (calm && !overdue && !fresh.is_empty()).then(|| view! { <span class="fresh">{fresh}</span> });
        let word = (!overdue || state != SaveState::Saved)
            .then(|| view! { <span class=if calm { "words" } else { "" }>{word}</span> });
        view! { {sign} {word} {backup} {fresh} }.into_any()
    };
    view! {
        <button
            type="button"
            class=class
            data-save=state
            data-follower=move || words.with(|words| words.state == SaveState::Follower).then_some("")
            on:click=move |_| press.run(())
        >
            {inside}
        </button>
    }
    .into_any()
}
