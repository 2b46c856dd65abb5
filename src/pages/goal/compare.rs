//! Before and after a change: did it work? And what long breaks took.

use super::Shown;
use crate::components::{Choice, Select};
use crate::state::settings::use_words;
use caseload::showing::{Comparison, break_lines, comparison};
use caseload::wording::graph::texts;
use leptos::prelude::*;

#[component]
pub(super) fn Compare(shown: Shown) -> impl IntoView {
    let w = use_words();
    let words = &texts(w.lang).compare;
    // The last change, until another one is chosen.
    let chosen = RwSignal::new(None::<usize>);
    let count = Memo::new(move |_| shown.with(|reading| reading.majors().len()));
    let after = move || chosen.get().map_or_else(|| count.get(), |one| one.min(count.get()));
    let choices = Signal::derive(move || {
        shown.with(|reading| {
            let one = |(at, phase): (usize, &&std::sync::Arc<caseload::records::Phase>)| {
                let label = format!("{}, {}", phase.label, w.short(phase.start, reading.today));
                Choice::new((at + 1).to_string(), label)
            };
            reading.majors().iter().enumerate().map(one).rev().collect::<Vec<_>>()
        })
    });
    let pick = Callback::new(move |(value,): (String,)| chosen.set(value.parse().ok()));
    let select = move || {
        (count.get() > 1).then(|| {
            let value = Signal::derive(move || after().to_string());
            view! { <div class="no-print"><Select label=words.which choices chosen=value pick/></div> }
        })
    };
    let body = move || {
        let found = shown.with(|reading| comparison(w, reading, after()));
        match found {
            Ok(found) => table(words, found),
            Err(missing) => view! { <p class="cap">{missing}</p> }.into_any(),
        }
    };
    let named = move || shown.with(|reading| reading.phase_name(after()).map(ToString::to_string).unwrap_or_default());
    let section = move || {
        (count.get() > 0).then(|| {
            view! {
                <section class="part tight" aria-labelledby="compare">
                    <div>
                        <h2 id="compare">{words.title}</h2>
                        <p class="cap">{named}</p>
                    </div>
                    {select}
                    {body}
                </section>
            }
        })
    };
    let breaks = move || {
        let lines = shown.with(|reading| break_lines(w, reading));
        let items = lines.into_iter().map(|line| view! { <li class="cap">{line}</li> }).collect_view();
        (!items.is_empty()).then(|| {
            view! {
                <section class="part">
                    <h2>{words.breaks_title}</h2>
                    <ul class="rows">{items}</ul>
                </section>
            }
        })
    };
    view! { {section} {breaks} }
}

fn table(words: &'static caseload::wording::graph::CompareTexts, found: Comparison) -> AnyView {
    let rows = found.rows.into_iter().map(|row| {
        view! {
            <tr>
                <th scope="row">{row.name}</th>
                <td class="num">{row.before}</td>
                <td class="num"><b>{row.after}</b></td>
            </tr>
        }
    });
    let facts = found.facts.into_iter().map(|fact| view! { <li><b>{fact.name} "."</b> " " {fact.text}</li> });
    let cautions = found.cautions.into_iter().map(|text| view! { <p class="cap">{text}</p> });
    view! {
        <table class="table">
            <thead>
                <tr>
                    <th scope="col"><span class="sr">{words.title}</span></th>
                    <th scope="col" class="num">{words.before}</th>
                    <th scope="col" class="num">{words.after}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
        <p>{found.reading}</p>
        <ul class="tight">{facts.collect_view()}</ul>
        {cautions.collect_view()}
    }
    .into_any()
}
