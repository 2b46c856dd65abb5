//! Preferences as signals: language, theme, author, initials, single-letter keys. They live in local storage and may be
//! lost without harm.

use crate::platform::{page, preferences};
use caseload::wording::{Lang, Words};
use leptos::prelude::*;

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Device,
    Light,
    Dark,
}

impl Theme {
    pub fn name(self) -> &'static str {
        match self {
            Theme::Device => "device",
            Theme::Light => "light",
            Theme::Dark => "dark",
        }
    }

    pub fn parse(name: &str) -> Self {
        match name {
            "light" => Theme::Light,
            "dark" => Theme::Dark,
            _ => Theme::Device,
        }
    }
}

/// A handle to the preferences.
#[derive(Clone, Copy)]
pub struct Settings {
    pub lang: RwSignal<Lang>,
    pub theme: RwSignal<Theme>,
    pub author: RwSignal<String>,
    /// Monograms instead of names.
    pub initials: RwSignal<bool>,
    /// Single-letter keys do something.
    pub letters: RwSignal<bool>,
    /// The sample caseload is open instead of the own one.
    pub sample: bool,
}

impl Settings {
    /// Reads the preferences and keeps page marks and storage in step with them.
    pub fn provide() -> Self {
        let text = |key| preferences::read::<String>(key).unwrap_or_default();
        let lang = Lang::parse(&text("language")).or_else(|| Lang::parse(&page::browser_language()));
        let settings = Self {
            lang: RwSignal::new(lang.unwrap_or(Lang::En)),
            theme: RwSignal::new(Theme::parse(&text("theme"))),
            author: RwSignal::new(text("author")),
            initials: RwSignal::new(preferences::read("initials").unwrap_or(false)),
            letters: RwSignal::new(preferences::read("letters").unwrap_or(true)),
            sample: preferences::read("sample").unwrap_or(false),
        };
        Effect::new(move || page::mark("lang", settings.lang.get().code()));
        Effect::new(move || page::mark("data-theme", settings.theme.get().name()));
        provide_context(settings);
        settings
    }

    pub fn set_lang(self, lang: Lang) {
        preferences::write("language", &lang.code());
        self.lang.set(lang);
    }

    pub fn set_theme(self, theme: Theme) {
        preferences::write("theme", &theme.name());
        self.theme.set(theme);
    }

    pub fn set_author(self, author: &str) {
        preferences::write("author", &author);
        self.author.set(author.to_owned());
    }

    pub fn set_initials(self, on: bool) {
        preferences::write("initials", &on);
        self.initials.set(on);
    }

    pub fn set_letters(self, on: bool) {
        preferences::write("letters", &on);
        self.letters.set(on);
    }

    /// A name as text, where no component can stand (lists of choices): the monogram in initials mode.
    pub fn shown_name(self, name: &str) -> String {
        if self.initials.get() { caseload::monogram::monogram(name) } else { name.to_owned() }
    }

    /// The same for a message that is said once. Isolated, so that a name cannot turn the rest of the sentence round.
    pub fn name_now(self, name: &str) -> String {
        let name = if self.initials.get_untracked() { caseload::monogram::monogram(name) } else { name.to_owned() };
        format!("\u{2068}{name}\u{2069}")
    }

    /// Changes between the own caseload and the sample; the page starts anew, so that nothing of one can reach the other.
    pub fn open_sample(open: bool) {
        preferences::write("sample", &open);
        page::go("#/caseload");
        page::reload();
    }
}

/// The preferences.
pub fn use_settings() -> Settings {
    expect_context::<Settings>()
}

/// All texts in the chosen language. A change of language builds the page anew, so these need not be followed.
pub fn use_words() -> &'static Words {
    use_settings().lang.get_untracked().words()
}
