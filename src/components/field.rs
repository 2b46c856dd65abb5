//! Fields: label above, hint and problem below, tied to the box for screen readers. What is typed stays typed; the page decides
//! what it means.

use std::sync::atomic::{AtomicU32, Ordering};

use leptos::prelude::*;
use leptos::text_prop::TextProp;

use super::icon::{Glyph, Icon};
use super::words::words;

/// What the box takes.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    #[default]
    Text,
    /// A number. It stays a text box with number keys: a number box would lose what it cannot read, and scrolling would change it.
    Number,
    /// A date, as `2026-02-09`.
    Date,
    /// Several lines.
    Area,
}

/// A number for ids, so that a label finds its box.
pub(super) fn next_id() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// The sentence below a box: a problem (which blocks saving) before something to check (which does not).
fn below(id: String, problem: Signal<String>, check: Signal<String>, hint: TextProp) -> AnyView {
    let said = move || {
        let problem = problem.get();
        let check = check.get();
        if !problem.is_empty() {
            view! { <p class="problem"><Icon glyph=Glyph::Warn/> <span>{problem}</span></p> }.into_any()
        } else if !check.is_empty() {
            view! { <p class="to-check"><Icon glyph=Glyph::Ask/> <span>{check}</span></p> }.into_any()
        } else {
            ().into_any()
        }
    };
    let hint = move || {
        let hint = hint.get();
        (!hint.is_empty()).then(|| view! { <p class="hint">{hint}</p> })
    };
    view! { <div id=id>{said} {hint}</div> }.into_any()
}

/// A labelled box.
#[component]
pub fn Field(
    #[prop(into)] label: TextProp,
    #[prop(into)] value: Signal<String>,
    /// Every keystroke.
    #[prop(into)]
    input: Callback<(String,)>,
    #[prop(optional)] kind: FieldKind,
    #[prop(optional, into)] hint: TextProp,
    #[prop(optional, into)] placeholder: TextProp,
    /// Why it cannot be saved like this; empty while there is nothing.
    #[prop(optional, into)]
    problem: Signal<String>,
    /// What looks odd but may be right; empty while there is nothing.
    #[prop(optional, into)]
    check: Signal<String>,
    /// For a page that moves the focus here.
    #[prop(optional)]
    id: Option<&'static str>,
    /// Extra classes of the box: `short`, `big`.
    #[prop(optional)]
    class: &'static str,
    #[prop(optional)] required: bool,
) -> impl IntoView {
    let id = id.map_or_else(|| format!("f{}", next_id()), str::to_owned);
    let below_id = format!("{id}-b");
    let class = move || {
        let check = if check.with(String::is_empty) || !problem.with(String::is_empty) { "" } else { " check" };
        format!("box {class}{check}")
    };
    let invalid = move || (!problem.with(String::is_empty)).then_some("true");
    let typed = move |event| input.run((event_target_value(&event),));
    let required = required.then_some("true");
    let tied = below_id.clone();
    let control = match kind {
        FieldKind::Area => view! {
            <textarea
                class=class
                id=id.clone()
                rows="3"
                placeholder=placeholder
                aria-required=required
                aria-invalid=invalid
                aria-describedby=tied
                prop:value=value
                on:input=typed
            ></textarea>
        }
        .into_any(),
        _ => {
            let (kind, keys) = match kind {
                FieldKind::Date => ("date", None),
                FieldKind::Number => ("text", Some("decimal")),
                FieldKind::Text | FieldKind::Area => ("text", None),
            };
            // Written only when it differs: a date of which only parts are typed reads as empty, and writing that back would
            // wipe the parts.
            let place = NodeRef::<leptos::html::Input>::new();
            Effect::new(move || {
                let now = value.get();
                if let Some(place) = place.get()
                    && place.value() != now
                    && !(kind == "date" && now.is_empty())
                {
                    place.set_value(&now);
                }
            });
            view! {
                <input
                    class=class
                    id=id.clone()
                    type=kind
                    inputmode=keys
                    autocomplete="off"
                    placeholder=placeholder
                    aria-required=required
                    aria-invalid=invalid
                    aria-describedby=tied
                    node_ref=place
                    on:input=typed
                />
            }
            .into_any()
        }
    };
    view! {
        <div class="field">
            <label class="label" for=id>{words(label)}</label>
            {control}
            {below(below_id, problem, check, hint)}
        </div>
    }
    .into_any()
}

/// The box that narrows a list, with its key hint.
#[component]
pub fn FindField(
    /// Name for screen readers and placeholder in one.
    #[prop(into)]
    label: TextProp,
    #[prop(into)] value: Signal<String>,
    #[prop(into)] input: Callback<(String,)>,
    /// The key that jumps here.
    #[prop(default = "/")]
    key: &'static str,
) -> impl IntoView {
    view! {
        <div class="find">
            <Icon glyph=Glyph::Find/>
            <input
                class="box"
                id="find"
                type="search"
                autocomplete="off"
                aria-label=label.clone()
                placeholder=label
                aria-keyshortcuts=key
                prop:value=value
                on:input=move |event| input.run((event_target_value(&event),))
            />
            <kbd aria-hidden="true">{key}</kbd>
        </div>
    }
    .into_any()
}
