//! Recording in intervals: the one that is asked for now, and a strip of all of them.

use super::board::{clock_button, target};
use super::keys::interval_act;
use super::live::Live;
use caseload::collect::Way;
use leptos::prelude::*;

pub fn board(live: Live) -> AnyView {
    let t = &live.texts.intervals;
    let all = move || live.session.with(|session| session.setup.intervals().unwrap_or(0));
    let present = Memo::new(move |_| {
        let at = live.at();
        live.state.with(|state| state.present_interval(at))
    });
    let count = move || {
        live.state.with(|state| {
            let at = live.at();
            let ended = state.ended_intervals(at);
            let watched = state.seen.range(..ended);
            let seen = watched.clone().filter(|(_, seen)| **seen).count();
            let of = if live.way == Way::Partial { ended } else { u32::try_from(watched.count()).unwrap_or(0) };
            format!("{seen}/{of}")
        })
    };
    let asked = move || match present.get() {
        Some(interval) => (t.number)(interval.saturating_add(1), all()),
        None if live.state.with(|state| state.timed) => t.wait.to_owned(),
        None => String::new(),
    };
    let one = |text: &'static str| move || text.to_owned();
    let answers = match live.way {
        Way::Partial => view! { {target(live, one(t.seen), "+", move || interval_act(live, true))} }.into_any(),
        way => {
            let (yes, no) = if way == Way::Whole { (t.all_of_it, t.not_all) } else { (t.yes, t.no) };
            view! {
                {target(live, one(yes), "+", move || interval_act(live, true))}
                {target(live, one(no), "-", move || interval_act(live, false))}
            }
            .into_any()
        }
    };
    let shown = Memo::new(move |_| {
        let at = live.at();
        live.state.with(|state| (state.ended_intervals(at), state.seen.clone()))
    });
    let strip = move || {
        let (ended, seen) = shown.get();
        (0..all().min(240))
            .map(|interval| {
                let (sign, word) = match seen.get(&interval) {
                    Some(true) => ("+", t.mark.yes),
                    Some(false) => ("\u{2212}", t.mark.no),
                    None if interval < ended && live.way == Way::Partial => ("\u{2212}", t.mark.no),
                    None => ("", t.mark.none),
                };
                let over = interval < ended;
                view! {
                    <li class:on=over>
                        <span aria-hidden="true">{sign}</span>
                        <span class="sr">{format!("{}: {word}", interval.saturating_add(1))}</span>
                    </li>
                }
            })
            .collect_view()
    };
    let left_out = move || {
        let (ended, seen) = shown.get();
        let answered = u32::try_from(seen.range(..ended).count()).unwrap_or(0);
        let open = ended.saturating_sub(answered);
        (live.way != Way::Partial && open > 0).then(|| (t.left_out)(open))
    };
    view! {
        <p class="c-count">{count}</p>
        <p class="c-below">{asked}</p>
        <div class="c-taps">{answers} {clock_button(live, live.texts.keys.space)}</div>
        <ol class="c-strip" aria-label=t.list>{strip}</ol>
        <p class="cap">{left_out}</p>
    }
    .into_any()
}
