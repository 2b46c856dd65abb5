//! Messages at the foot of the page.

use leptos::prelude::*;

/// What is said at the moment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub number: u32,
    pub text: String,
    pub can_undo: bool,
}

/// A handle to the message.
#[derive(Clone, Copy)]
pub struct Tell(pub RwSignal<Option<Said>>);

impl Tell {
    pub fn provide() -> Self {
        let tell = Self(RwSignal::new(None));
        provide_context(tell);
        tell
    }

    fn say_it(self, text: String, can_undo: bool) {
        let number = self.0.with_untracked(|said| said.as_ref().map_or(0, |said| said.number)).wrapping_add(1);
        self.0.set(Some(Said { number, text, can_undo }));
    }

    /// Says what was done, and offers to take it back.
    pub fn done(self, text: impl Into<String>) {
        self.say_it(text.into(), true);
    }

    /// Says something that has no undo.
    pub fn say(self, text: impl Into<String>) {
        self.say_it(text.into(), false);
    }

    pub fn quiet(self) {
        self.0.set(None);
    }
}

/// The place for messages.
pub fn use_tell() -> Tell {
    expect_context::<Tell>()
}
