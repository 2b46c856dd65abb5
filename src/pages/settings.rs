//! Settings: author, language, light or dark, initials, keys.

use crate::components::{Button, ButtonLink, Choice, Header, Look, Segments, Tick};
use crate::pieces::chip::Chip;
use crate::pieces::draft::{Draft, DraftField};
use crate::state::settings::{Theme, use_settings, use_words};
use crate::state::tell::use_tell;
use caseload::records::Label;
use caseload::route::Route;
use caseload::wording::{Lang, forms, past, people, school};
use leptos::prelude::*;

#[component]
pub fn SettingsPage() -> impl IntoView {
    let w = use_words();
    let title = view! { <span>{w.common.settings}</span> }.into_any();
    view! {
        <Header title><Chip/></Header>
        <div class="page">
            <div class="column">
                <Author/>
                <Language/>
                <Look_/>
                <Measures/>
                <School/>
                <Keys/>
                <section class="setting">
                    <b>{w.settings.version}</b>
                    <span class="cap">{w.settings.updates}</span>
                    <span class="num">{env!("CARGO_PKG_VERSION")}</span>
                </section>
            </div>
        </div>
    }
}

#[component]
fn Author() -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    let tell = use_tell();
    let author = Draft::new(settings.author.get_untracked());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        if let Some(name) = author.value(w, Label::new) {
            settings.set_author(name.as_str());
            tell.say(w.settings.saved);
        }
    };
    view! {
        <form class="quick" on:submit=save>
            <DraftField draft=author label=w.settings.author hint=w.settings.author_text id="author"/>
            <Button label=w.common.save look=Look::Tint/>
        </form>
    }
}

#[component]
fn Language() -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    let choices: Vec<Choice> =
        Lang::ALL.into_iter().map(|lang| Choice::new(lang.code(), lang.words().common.language_name)).collect();
    let pick = Callback::new(move |(code,): (String,)| {
        if let Some(lang) = Lang::parse(&code) {
            settings.set_lang(lang);
        }
    });
    let chosen = Signal::derive(move || settings.lang.get().code().to_owned());
    view! {
        <section class="setting">
            <b>{w.settings.language}</b>
            <Segments label=w.settings.language choices=Signal::stored(choices) chosen pick/>
        </section>
    }
}

#[component]
fn Look_() -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    let choices: Vec<Choice> = [
        (Theme::Device, w.settings.theme_device),
        (Theme::Light, w.settings.theme_light),
        (Theme::Dark, w.settings.theme_dark),
    ]
    .into_iter()
    .map(|(theme, label)| Choice::new(theme.name(), label))
    .collect();
    let pick = Callback::new(move |(name,): (String,)| settings.set_theme(Theme::parse(&name)));
    let chosen = Signal::derive(move || settings.theme.get().name().to_owned());
    view! {
        <section class="setting">
            <b>{w.settings.theme}</b>
            <Segments label=w.settings.theme choices=Signal::stored(choices) chosen pick/>
        </section>
        <section>
            <Tick
                label=w.settings.initials
                on=settings.initials
                flip=Callback::new(move |(on,): (bool,)| settings.set_initials(on))
            />
            <p class="cap">{w.settings.initials_text}</p>
        </section>
    }
}

/// The way to the measures that teachers make.
#[component]
fn Measures() -> impl IntoView {
    let w = use_words();
    view! {
        <section class="setting">
            <b>{w.settings.measures}</b>
            <span class="cap">{w.settings.measures_text}</span>
            <ButtonLink label=w.settings.measures href=Route::Measures.hash()/>
        </section>
    }
}

/// The way to what is set once a year, and to what was.
#[component]
fn School() -> impl IntoView {
    let w = use_words();
    let (p, s, h) = (people::texts(w.lang), school::texts(w.lang), past::texts(w.lang));
    let f = &forms::texts(w.lang).local;
    let ways = [
        (Route::Calendar, s.title, s.intro),
        (Route::Forms, f.title, f.intro),
        (Route::Classes, p.classes.title, p.classes.intro),
        (Route::Roster, p.roster.title, p.roster.intro),
        (Route::NextYear, p.year.title, p.year.intro),
        (Route::History, h.title, h.intro),
        (Route::Bin, h.bin, h.bin_intro),
    ];
    let way = |(to, title, text): (Route, &'static str, &'static str)| {
        view! {
            <section class="setting">
                <b>{title}</b>
                <span class="cap">{text}</span>
                <ButtonLink label=title href=to.hash()/>
            </section>
        }
    };
    ways.map(way).collect_view()
}

#[component]
fn Keys() -> impl IntoView {
    let w = use_words();
    let settings = use_settings();
    view! {
        <section>
            <Tick
                label=w.settings.single_keys
                on=settings.letters
                flip=Callback::new(move |(on,): (bool,)| settings.set_letters(on))
            />
            <p class="cap">{w.settings.single_keys_text}</p>
        </section>
        <section>
            <h2>{w.settings.keys_title}</h2>
            <dl class="pairs">
                {w.settings.help_keys.iter().map(|(key, does)| view! {
                    <div><dt><kbd>{*key}</kbd></dt><dd>{*does}</dd></div>
                }).collect_view()}
            </dl>
        </section>
    }
}
