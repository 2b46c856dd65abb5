//! The marks of each way: targets of 56 px and more, a count of 96 px where something is counted.

use super::keys::{main_act, mark, wait};
use super::live::{Live, stopwatch};
use super::{intervals, items, setup};
use caseload::collect::{Act, Setup, Way};
use caseload::measures::PromptLevel;
use caseload::wording::names::prompt_name;
use leptos::prelude::*;

/// What to do, in one line.
pub fn hint(live: Live) -> &'static str {
    let t = live.texts;
    match live.way {
        Way::Trials { .. } => t.trials.hint,
        Way::Prompts => t.trials.levels_hint,
        Way::YesNo => t.trials.met_hint,
        Way::Tally { .. } => t.tally.hint,
        Way::Duration { share: true } => t.duration.share_hint,
        Way::Duration { share: false } => t.duration.hint,
        Way::Latency => t.latency.hint,
        Way::Partial => t.intervals.partial_hint,
        Way::Whole => t.intervals.whole_hint,
        Way::Momentary => t.intervals.momentary_hint,
        Way::Rubric => t.items.rubric_hint,
        Way::Steps => t.items.steps_hint,
        Way::Subjects => t.items.subjects_hint,
    }
}

/// The marks; before them, while there is none yet, the layout.
pub fn board(live: Live, last: Option<Setup>) -> AnyView {
    (move || if live.laying.get() { setup::first(live, last.clone()) } else { marks(live) }).into_any()
}

fn marks(live: Live) -> AnyView {
    match live.way {
        Way::Trials { .. } | Way::YesNo => trials(live),
        Way::Prompts => prompts(live),
        Way::Tally { .. } => tally(live),
        Way::Duration { .. } => duration(live),
        Way::Latency => latency(live),
        Way::Partial | Way::Whole | Way::Momentary => intervals::board(live),
        Way::Rubric | Way::Steps | Way::Subjects => items::board(live),
    }
}

/// One big target. `key` is shown on it. It waits while its mark would have no effect.
pub fn target(
    live: Live,
    label: impl Fn() -> String + Send + 'static,
    key: &'static str,
    act: impl Fn() -> Option<Act> + Copy + Send + Sync + 'static,
) -> AnyView {
    let waits = Memo::new(move |_| {
        let at = live.at();
        act().is_none_or(|act| live.state.with(|state| !state.allows(act, at)))
    });
    view! {
        <button
            type="button"
            class="btn c-tap"
            aria-keyshortcuts=key
            aria-disabled=move || waits.get().then_some("true")
            on:click=move |_| {
                live.look();
                if let Some(act) = untrack(act) {
                    mark(live, act);
                }
            }
        >
            <span>{label}</span>
            <kbd aria-hidden="true">{key}</kbd>
        </button>
    }
    .into_any()
}

fn one(text: &'static str) -> impl Fn() -> String + Send + 'static {
    move || text.to_owned()
}

fn big(count: impl Fn() -> String + Send + 'static, below: impl Fn() -> String + Send + 'static) -> AnyView {
    view! { <p class="c-count">{count}</p> <p class="c-below">{below}</p> }.into_any()
}

fn trials(live: Live) -> AnyView {
    let t = live.texts;
    if live.way == Way::YesNo {
        let shown = move || match live.state.with(|state| state.met) {
            Some(true) => t.trials.met.to_owned(),
            Some(false) => t.trials.not_met.to_owned(),
            None => "\u{2013}".to_owned(),
        };
        return view! {
            {big(shown, String::new)}
            <div class="c-taps">
                {target(live, one(t.trials.met), "+", || Some(Act::Good))}
                {target(live, one(t.trials.not_met), "-", || Some(Act::Bad))}
            </div>
        }
        .into_any();
    }
    let allowed = live.way == Way::Trials { prompted_counts: true };
    let counts = move || {
        live.state.with(|state| {
            let of = state.good.saturating_add(state.bad).saturating_add(state.prompted);
            (if allowed { state.good.saturating_add(state.prompted) } else { state.good }, of)
        })
    };
    let order = move || {
        live.session.with(|session| {
            let signs: Vec<String> = session.marks.iter().map(|mark| mark.act.code().to_uppercase()).collect();
            signs.join(" ")
        })
    };
    let about_prompts = if allowed { t.trials.prompted_counts } else { t.trials.prompted_does_not };
    view! {
        {big(
            move || {
                let (done, of) = counts();
                format!("{done}/{of}")
            },
            order,
        )}
        <div class="c-taps">
            {target(live, one(t.trials.done), "+", || Some(Act::Good))}
            {target(live, one(t.trials.not_done), "-", || Some(Act::Bad))}
            {target(live, one(t.trials.prompted), "P", || Some(Act::Prompted))}
        </div>
        <p class="cap">{about_prompts}</p>
    }
    .into_any()
}

fn prompts(live: Live) -> AnyView {
    let t = live.texts;
    let lang = crate::state::settings::use_words().lang;
    let counts = move || {
        live.state.with(|state| {
            let alone = state.levels.iter().filter(|level| level.is_independent()).count();
            format!("{alone}/{}", state.levels.len())
        })
    };
    let order =
        move || live.state.with(|state| state.levels.iter().map(|level| level.code()).collect::<Vec<_>>().join(" "));
    let keys = ["1", "2", "3", "4", "5", "6", "7"];
    let targets: Vec<AnyView> = PromptLevel::ALL
        .into_iter()
        .zip(keys)
        .map(|(level, key)| {
            let name = prompt_name(lang, level);
            target(live, move || format!("{} {name}", level.code()), key, move || Some(Act::Level(level)))
        })
        .collect();
    let below = move || {
        live.state.with(|state| {
            let alone = state.levels.iter().filter(|level| level.is_independent()).count();
            (t.trials.alone_of)(alone, state.levels.len())
        })
    };
    view! {
        {big(counts, below)}
        <p class="c-below">{order}</p>
        <div class="c-taps levels">{targets}</div>
    }
    .into_any()
}

/// The button of the clock over the session.
pub fn clock_button(live: Live, key: &'static str) -> AnyView {
    let t = live.texts;
    let label = move || {
        let at = live.at();
        let watch = matches!(live.way, Way::Duration { .. });
        live.state
            .with(|state| match (state.is_over(at), state.runs(at), state.timed) {
                (true, ..) => t.clock.over,
                (_, true, _) if watch => t.duration.stop_watching,
                (_, true, _) => t.clock.stop,
                _ if watch => t.duration.watch,
                (_, _, true) => t.clock.go_on,
                _ => t.clock.start,
            })
            .to_owned()
    };
    let act = move || {
        let at = live.at();
        Some(if live.state.with(|state| state.runs(at)) { Act::Stop } else { Act::Start })
    };
    target(live, label, key, act)
}

fn tally(live: Live) -> AnyView {
    let t = live.texts;
    let count = move || live.state.with(|state| state.good.to_string());
    let below = move || live.state.with(|state| (t.tally.times)(state.good));
    let needs_clock = live.way == Way::Tally { timed: true };
    let first = move || (needs_clock && !live.state.with(|state| state.timed)).then_some(t.missing.start_clock);
    view! {
        {big(count, below)}
        <div class="c-taps">
            {target(live, one(t.tally.one_more), "+", || Some(Act::Good))}
            {clock_button(live, t.keys.space)}
        </div>
        <p class="cap">{first}</p>
    }
    .into_any()
}

fn duration(live: Live) -> AnyView {
    let t = live.texts;
    let total = move || {
        let at = live.at();
        live.state.with(|state| {
            let open = state.open.map_or(0, |open| at.saturating_sub(open));
            stopwatch(state.episodes.iter().fold(open, |sum, episode| sum.saturating_add(*episode)))
        })
    };
    let below = move || {
        let episodes = live.state.with(|state| state.episodes.len() + usize::from(state.open.is_some()));
        format!("{}, {}", t.duration.in_all, (t.duration.episodes)(episodes))
    };
    let label = move || {
        let open = live.state.with(|state| state.open.is_some());
        (if open { t.duration.ends } else { t.duration.begins }).to_owned()
    };
    let act = move || live.state.with(|state| Some(if state.open.is_some() { Act::End } else { Act::Begin }));
    let goes_on = move || live.state.with(|state| state.open.is_some()).then_some(t.duration.goes_on);
    let each = move || {
        live.state.with(|state| state.episodes.iter().map(|episode| stopwatch(*episode)).collect::<Vec<_>>().join("  "))
    };
    view! {
        {big(total, below)}
        <p class="c-below">{each}</p>
        <div class="c-taps">{target(live, label, t.keys.space, act)} {clock_button(live, "W")}</div>
        <p class="cap">{goes_on}</p>
    }
    .into_any()
}

fn latency(live: Live) -> AnyView {
    let t = live.texts;
    let late = move || {
        let at = live.at();
        live.state.with(|state| state.cue.is_some_and(|cue| state.waited_too_long(cue, at)))
    };
    let count = move || {
        let at = live.at();
        live.state.with(|state| match state.cue {
            Some(cue) => stopwatch(at.saturating_sub(cue)),
            None => state.waits.len().to_string(),
        })
    };
    let below = move || {
        live.state.with(|state| match state.cue {
            Some(_) => t.latency.waiting.to_owned(),
            None => (t.latency.so_far)(state.waits.len(), state.unanswered),
        })
    };
    let label = move || {
        (match live.state.with(|state| state.cue.is_some()) {
            true if late() => t.latency.no_answer,
            true => t.latency.answer,
            false => t.latency.cue,
        })
        .to_owned()
    };
    let waits = move || {
        live.state.with(|state| state.waits.iter().map(|millis| wait(t, *millis)).collect::<Vec<_>>().join("  "))
    };
    let limit = move || live.session.with(|session| session.setup.limit.unwrap_or(0));
    let warning = move || late().then(|| (t.latency.past_limit)(limit()));
    view! {
        {big(count, below)}
        <p class="c-below">{waits}</p>
        <div class="c-taps">{target(live, label, t.keys.space, move || main_act(live))}</div>
        <p class="to-check" role="status">{warning}</p>
    }
    .into_any()
}

/// The keys of this way, at the foot.
pub fn key_hints(live: Live) -> AnyView {
    let k = &live.texts.keys;
    let own: Vec<(&str, &str)> = match live.way {
        Way::Trials { .. } => vec![("+", k.yes), ("-", k.no), ("P", k.prompt)],
        Way::YesNo => vec![("+", live.texts.trials.met), ("-", live.texts.trials.not_met)],
        Way::Prompts => vec![("1-7", k.level)],
        Way::Tally { .. } => vec![("+", live.texts.tally.one_more), (k.space, k.start_stop)],
        Way::Duration { .. } => vec![(k.space, k.begin_end), ("W", k.watch)],
        Way::Latency => vec![(k.space, k.cue_answer)],
        Way::Partial => vec![(k.space, k.start_stop), ("+", live.texts.intervals.mark.yes)],
        Way::Whole | Way::Momentary => {
            vec![(k.space, k.start_stop), ("+", live.texts.intervals.mark.yes), ("-", live.texts.intervals.mark.no)]
        }
        Way::Rubric | Way::Steps | Way::Subjects => vec![("Tab", k.move_on)],
    };
    own.into_iter()
        .chain([("Z", k.undo), ("Enter", k.save)])
        .map(|(key, what)| view! { <span><kbd>{key.to_owned()}</kbd> " " {what.to_owned()}</span> })
        .collect_view()
        .into_any()
}
