//! Lists that are gone through line by line: a rubric, the steps of a task, subjects with their prompts.

use super::keys::mark;
use super::live::Live;
use crate::components::{Button, Look};
use caseload::collect::{Act, How, Way};
use leptos::prelude::*;

pub fn board(live: Live) -> AnyView {
    let t = live.texts;
    let names = Memo::new(move |_| live.session.with(|session| (session.setup.names.clone(), session.setup.most)));
    let rows = move || {
        let (names, most) = names.get();
        (0_u32..)
            .zip(names)
            .map(|(item, name)| {
                let name = match live.way {
                    Way::Subjects if name.bytes().all(|letter| letter.is_ascii_digit()) => (t.items.subject)(&name),
                    _ => name,
                };
                let marks = match live.way {
                    Way::Rubric => rubric(live, item, most.unwrap_or(0)),
                    Way::Steps => step(live, item),
                    _ => subject(live, item),
                };
                let group = name.clone();
                let help = (live.way == Way::Subjects).then(|| {
                    let prompts =
                        move || live.state.with(|state| (live.texts.items.prompts)(state.subject(item).prompts));
                    view! { <span class="cap">{prompts}</span> }
                });
                view! {
                    <li role="group" aria-label=group>
                        <span class="c-name"><b>{name}</b> {help}</span>
                        <div class="c-row">{marks}</div>
                    </li>
                }
            })
            .collect_view()
    };
    let rest = (live.way == Way::Steps).then(|| {
        let press = move |()| {
            let open: Vec<u32> = live.session.with_untracked(|session| {
                let state = session.state();
                (0..session.setup.count()).filter(|step| !state.steps.contains_key(step)).collect()
            });
            for step in open {
                mark(live, Act::Step { step, how: How::NotDone });
            }
        };
        view! { <Button label=t.items.rest_not_done look=Look::Quiet press=Callback::new(press)/> }
    });
    view! { <ol class="c-items">{rows}</ol> {rest} }.into_any()
}

/// One choice of a line; pressed once it is the mark that stands.
fn choice(live: Live, label: String, name: String, act: Act, on: impl Fn() -> bool + Send + 'static) -> AnyView {
    view! {
        <button
            type="button"
            class="btn c-pick"
            aria-label=name
            aria-pressed=move || if on() { "true" } else { "false" }
            on:click=move |_| mark(live, act)
        >
            {label}
        </button>
    }
    .into_any()
}

fn rubric(live: Live, line: u32, most: u32) -> AnyView {
    (0..=most.min(10))
        .map(|level| {
            let on = move || live.state.with(|state| state.lines.get(&line) == Some(&level));
            let name = (live.texts.items.level)(level, most);
            choice(live, level.to_string(), name, Act::Line { line, level }, on)
        })
        .collect_view()
        .into_any()
}

fn step(live: Live, step: u32) -> AnyView {
    let t = &live.texts.items;
    [(t.alone, How::Alone), (t.prompted, How::Prompted), (t.not_done, How::NotDone)]
        .into_iter()
        .map(|(label, how)| {
            let on = move || live.state.with(|state| state.steps.get(&step) == Some(&how));
            choice(live, label.to_owned(), label.to_owned(), Act::Step { step, how }, on)
        })
        .collect_view()
        .into_any()
}

fn subject(live: Live, subject: u32) -> AnyView {
    let t = &live.texts.items;
    let answers = [(t.done, true), (t.not_done, false)]
        .into_iter()
        .map(|(label, done)| {
            let on = move || live.state.with(|state| state.subject(subject).done == Some(done));
            choice(live, label.to_owned(), label.to_owned(), Act::Subject { subject, done }, on)
        })
        .collect_view();
    view! {
        {answers}
        <button type="button" class="btn c-pick" on:click=move |_| mark(live, Act::Prompt { subject })>
            "+ " {t.add_prompt}
        </button>
    }
    .into_any()
}
