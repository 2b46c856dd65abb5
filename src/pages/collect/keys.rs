//! The keys of the page, and what each mark is called.

use super::live::Live;
use crate::platform::page;
use caseload::collect::{Act, How, State, Way, seconds};
use caseload::measures::PromptLevel;
use caseload::wording::collect::CollectTexts;
use leptos::prelude::*;

/// What the main mark of the way does at this moment: the tap of the space bar.
pub fn main_act(live: Live) -> Option<Act> {
    let at = live.at();
    live.state.with(|state| match live.way {
        Way::Duration { share } if share && !state.timed => Some(Act::Start),
        Way::Duration { .. } => Some(if state.open.is_some() { Act::End } else { Act::Begin }),
        Way::Latency => Some(if state.cue.is_some() { Act::Answer } else { Act::Cue }),
        way if way.has_clock() => Some(if state.runs(at) { Act::Stop } else { Act::Start }),
        _ => None,
    })
}

/// Yes or no in the interval that is asked for.
pub fn interval_act(live: Live, seen: bool) -> Option<Act> {
    let at = live.at();
    let interval = live.state.with(|state| state.present_interval(at))?;
    Some(Act::Interval { interval, seen })
}

/// Marks, and says where things stand.
pub fn mark(live: Live, act: Act) {
    live.mark(act, move |state| said(live.texts, act, state));
}

fn said(t: &CollectTexts, act: Act, state: &State) -> String {
    match act {
        Act::Good | Act::Bad | Act::Prompted if matches!(state.way(), Way::Trials { .. }) => {
            (t.trials.so_far)(state.good, state.good.saturating_add(state.bad).saturating_add(state.prompted))
        }
        Act::Good if matches!(state.way(), Way::Tally { .. }) => (t.tally.times)(state.good),
        Act::End => (t.duration.episodes)(state.episodes.len()),
        Act::Answer => (t.latency.so_far)(state.waits.len(), state.unanswered),
        other => act_name(t, other),
    }
}

/// A mark in words.
pub fn act_name(t: &CollectTexts, act: Act) -> String {
    match act {
        Act::Start => t.clock.started.into(),
        Act::Stop => t.clock.stopped.into(),
        Act::Good => t.trials.done.into(),
        Act::Bad => t.trials.not_done.into(),
        Act::Prompted => t.trials.prompted.into(),
        Act::Level(level) => level.code().into(),
        Act::Begin => t.duration.begins.into(),
        Act::End => t.duration.ends.into(),
        Act::Cue => t.latency.cue.into(),
        Act::Answer => t.latency.answer.into(),
        Act::Interval { interval, seen } => {
            format!("{}, {}", interval.saturating_add(1), if seen { t.intervals.mark.yes } else { t.intervals.mark.no })
        }
        Act::Line { line, level } => format!("{}: {level}", line.saturating_add(1)),
        Act::Step { step, how } => {
            let how = match how {
                How::Alone => t.items.alone,
                How::Prompted => t.items.prompted,
                How::NotDone => t.items.not_done,
            };
            format!("{}: {how}", step.saturating_add(1))
        }
        Act::Subject { subject, done } => {
            format!("{}: {}", subject.saturating_add(1), if done { t.items.done } else { t.items.not_done })
        }
        Act::Prompt { subject } => format!("{}: {}", subject.saturating_add(1), t.items.add_prompt),
    }
}

/// "4 s"
pub fn wait(t: &CollectTexts, millis: u32) -> String {
    (t.latency.seconds)(seconds(millis))
}

/// Listens to the keys of this page. Typing in a field is never a mark.
pub fn listen(live: Live, save: Callback<()>) {
    let listener = window_event_listener(leptos::ev::keydown, move |event| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() || event.repeat() || page::typing() {
            return;
        }
        let key = event.key();
        live.look();
        let act = match (key.as_str(), live.way) {
            // A focused button takes its own Enter and space.
            ("Enter" | " ", _) if page::on_button() => return,
            ("Enter", _) => {
                event.prevent_default();
                return save.run(());
            }
            ("z" | "Z", _) => {
                event.prevent_default();
                return live.undo();
            }
            (" ", _) => untrack(|| main_act(live)),
            ("+" | "=", way) if way.has_intervals() => untrack(|| interval_act(live, true)),
            ("-", way) if way.has_intervals() => untrack(|| interval_act(live, false)),
            ("+" | "=", _) => Some(Act::Good),
            ("-", _) => Some(Act::Bad),
            ("p" | "P", Way::Trials { .. }) => Some(Act::Prompted),
            ("w" | "W", Way::Duration { .. }) => {
                let runs = live.state.with_untracked(|state| state.runs(untrack(|| live.at())));
                Some(if runs { Act::Stop } else { Act::Start })
            }
            (digit, Way::Prompts) => level_of(digit).map(Act::Level),
            _ => None,
        };
        if let Some(act) = act {
            event.prevent_default();
            mark(live, act);
        }
    });
    on_cleanup(move || listener.remove());
}

fn level_of(digit: &str) -> Option<PromptLevel> {
    let place = digit.parse::<usize>().ok()?.checked_sub(1)?;
    PromptLevel::ALL.get(place).copied()
}
