//! "Read this graph": the six sentences beside the chart, which are also its legend.

use super::Shown;
use crate::components::{Button, Glyph, Look, PartSentence, PartsShown};
use crate::platform::files;
use crate::state::settings::use_words;
use crate::state::tell::use_tell;
use caseload::showing::{PARTS, read_graph};
use caseload::wording::graph::texts;
use leptos::prelude::*;

#[component]
pub(super) fn ReadGraph(shown: Shown, parts: PartsShown) -> impl IntoView {
    let w = use_words();
    let tell = use_tell();
    let read = &texts(w.lang).read;
    let sentences = Memo::new(move |_| shown.with(|reading| read_graph(w, reading)));
    let shape = Memo::new(move |_| shown.with(|reading| reading.majors().len()));
    let heading = move |at: usize| format!("{}. {}.", at + 1, read.names.get(at).copied().unwrap_or_default());
    let items = PARTS.into_iter().enumerate().map(|(at, part)| {
        let text = Signal::derive(move || sentences.with(|all| all.get(at).cloned().unwrap_or_default()));
        let switch = (read.show)(read.names.get(at).copied().unwrap_or_default());
        view! { <PartSentence part parts name=heading(at) text switch shape/> }
    });
    let copy = move |()| {
        let lines = sentences.with_untracked(|all| {
            let line = |(at, text): (usize, &String)| format!("{} {text}", heading(at));
            all.iter().enumerate().map(line).collect::<Vec<_>>().join("\n")
        });
        if files::copy_text(&lines) {
            tell.say(read.copied);
        }
    };
    let hidden = move || {
        let count = parts.hidden.with(Vec::len);
        (count > 0).then(|| {
            view! {
                <span class="cap" role="status">{(read.hidden)(count)}</span>
                <Button
                    label=read.show_all
                    look=Look::Quiet
                    press=Callback::new(move |()| parts.hidden.update(Vec::clear))
                />
            }
        })
    };
    view! {
        <section class="part" aria-labelledby="read-graph">
            <div class="part-head">
                <h2 id="read-graph">{read.title}</h2>
                {hidden}
                <Button label=read.copy look=Look::Quiet icon=Glyph::Copy press=Callback::new(copy)/>
            </div>
            <ol class="reading">{items.collect_view()}</ol>
        </section>
    }
}
