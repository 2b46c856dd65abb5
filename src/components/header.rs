//! The header of a page: title, tabs of the student, save chip, at most three buttons with the main one last.

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::status_shape::{Shape, StatusMark};
use super::words::{line, words};

/// The header. `id="title"` on the heading is where the focus goes when a view opens.
///
/// Children stand at the right end: find box and save chip. `acts` are the buttons; under 900 px they stick to the foot of the
/// screen and take the place of the bar, so `back` must then be given.
#[component]
pub fn Header(
    /// The heading: a word, or a `StudentName`.
    title: AnyView,
    /// Beside the title, in second ink.
    #[prop(optional, into)]
    sub: TextProp,
    /// Where Back leads; shown under 900 px.
    #[prop(optional, into)]
    back: Option<String>,
    /// The name of Back for screen readers.
    #[prop(optional, into)]
    back_label: TextProp,
    /// The student's tabs.
    #[prop(optional)]
    tabs: Option<AnyView>,
    #[prop(optional)] acts: Option<AnyView>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let back = back.map(|href| {
        view! {
            <a class="btn quiet only back" href=href><Icon glyph=Glyph::Back/> <span class="sr">{words(back_label)}</span></a>
        }
    });
    view! {
        <header class="head">
            {back}
            <div class="titles"><h1 id="title" tabindex="-1">{title}</h1> {line("sub", sub)}</div>
            {tabs}
            <div class="head-end">
                {children.map(|children| children())}
                {acts.map(|acts| view! { <div class="acts">{acts}</div> })}
            </div>
        </header>
    }
    .into_any()
}

/// One of the tabs of a student: a goal, with its status.
#[derive(Clone, PartialEq, Eq)]
pub struct TabLink {
    /// Where it leads.
    pub href: String,
    /// The word.
    pub label: String,
    /// Shape and word of the status, where the tab is a goal.
    pub status: Option<(Shape, String)>,
    /// The view is open now.
    pub current: bool,
}

/// Tabs that are addresses of their own.
#[component]
pub fn LinkTabs(#[prop(into)] label: TextProp, #[prop(into)] tabs: Signal<Vec<TabLink>>) -> impl IntoView {
    let tab = |TabLink { href, label, status, current }: TabLink| {
        let status = status.map(|(shape, word)| view! { <StatusMark shape word/> });
        view! { <a href=href aria-current=current.then_some("page")><span>{label}</span> {status}</a> }.into_any()
    };
    view! { <nav class="tabs" aria-label=label>{move || tabs.get().into_iter().map(tab).collect_view()}</nav> }
        .into_any()
}
