//! The session on the page: marks in, state out, and a draft after every mark.

use crate::pieces::draft::Draft;
use crate::platform::{clock, preferences, sound};
use crate::state::desk::{Desk, use_desk};
use crate::state::settings::use_words;
use caseload::collect::{Act, Session, Setup, State, Way};
use caseload::ids::GoalId;
use caseload::records::Events;
use caseload::wording::collect::{CollectTexts, texts};
use leptos::prelude::*;
use std::time::Duration;

/// How often the clock on the page is brought up to date. The time itself comes from the device's clock.
const TICK: Duration = Duration::from_millis(200);
/// A clock that runs so many minutes behind the last mark was probably forgotten.
const FORGOTTEN: u64 = 10 * 60_000;
/// Stands between the parts of a kept draft; nobody can type it.
const BETWEEN: char = '\u{1f}';
const BEEPS: &str = "collect.beeps";

/// A handle to the session.
#[derive(Clone, Copy)]
pub struct Live {
    pub texts: &'static CollectTexts,
    pub way: Way,
    pub session: RwSignal<Session>,
    pub now: RwSignal<u64>,
    /// Folded from the marks; it changes with a mark and not with the time.
    pub state: Memo<State>,
    /// What was marked last, for screen readers.
    pub said: RwSignal<String>,
    /// Marks that were cleared, until something new is marked.
    pub cleared: RwSignal<Option<Session>>,
    pub beeps: RwSignal<bool>,
    /// The clock was found running long after the last mark.
    pub forgotten: RwSignal<Option<u32>>,
    /// The layout is being written: nothing can be marked before it is there.
    pub laying: RwSignal<bool>,
    pub day: Draft,
    pub support: Draft,
    pub setting: Draft,
    pub note: Draft,
    /// The layout as the session began: what differs from it is worth keeping.
    fresh: StoredValue<Setup>,
    goal: GoalId,
    desk: Desk,
}

impl Live {
    pub fn new(goal: GoalId, fresh: Session) -> Self {
        let desk = use_desk();
        let way = fresh.way;
        let layout = StoredValue::new(fresh.setup.clone());
        let session = RwSignal::new(fresh);
        let live = Self {
            texts: texts(use_words().lang),
            way,
            session,
            now: RwSignal::new(clock::now_millis()),
            state: Memo::new(move |_| session.with(Session::state)),
            said: RwSignal::new(String::new()),
            cleared: RwSignal::new(None),
            beeps: RwSignal::new(preferences::read(BEEPS).unwrap_or(true)),
            forgotten: RwSignal::new(None),
            laying: RwSignal::new(false),
            day: Draft::new(clock::today().to_string()),
            support: Draft::new(""),
            setting: Draft::new(""),
            note: Draft::new(""),
            fresh: layout,
            goal,
            desk,
        };
        live.take_up();
        live.laying.set(session.with_untracked(|session| !session.setup.is_ready(way)));
        live.tick();
        on_cleanup(move || untrack(|| live.keep()));
        live
    }

    fn key(self) -> String {
        format!("collect/{}", self.goal)
    }

    /// Goes on with what was kept, if something was.
    fn take_up(self) {
        let Some(kept) = self.desk.draft(&self.key()) else { return };
        let mut parts = kept.split(BETWEEN);
        let events: Option<Events> = parts.next().and_then(|text| serde_json::from_str(text).ok());
        let Some(session) = events.and_then(|events| Session::resume(self.way, &events)) else { return };
        for draft in [self.day, self.support, self.setting, self.note] {
            if let Some(text) = parts.next() {
                draft.set(text);
            }
        }
        let now = clock::now_millis();
        let at = session.at(now);
        let since = session.marks.last().map_or(0, |mark| at.saturating_sub(mark.at));
        if session.state().is_going() && !session.state().is_over(at) && u64::from(since) > FORGOTTEN {
            self.forgotten.set(Some(since / 60_000));
        }
        self.session.set(session);
    }

    /// Keeps the draft: after every mark, so that a crash costs none. A layout or a note is kept before the first mark.
    pub fn keep(self) {
        let Some(session) = self.session.try_get_untracked() else { return };
        let typed = [self.support, self.setting, self.note];
        let untouched = session.marks.is_empty()
            && self.fresh.try_get_value().is_none_or(|fresh| fresh == session.setup)
            && typed.iter().all(|draft| draft.text.try_with_untracked(String::is_empty).unwrap_or(true));
        if untouched {
            return self.desk.drop_draft(&self.key());
        }
        let Ok(mut text) = serde_json::to_string(&session.kept()) else { return };
        for draft in [self.day, self.support, self.setting, self.note] {
            text.push(BETWEEN);
            text.push_str(&draft.text.try_get_untracked().unwrap_or_default());
        }
        self.desk.keep_draft(self.key(), text);
    }

    /// The session became a score.
    pub fn is_saved(self) {
        self.session.update(|session| *session = Session::new(session.way, session.setup.clone()));
        self.fresh.set_value(self.session.with_untracked(|session| session.setup.clone()));
        [self.support, self.setting, self.note].into_iter().for_each(|draft| draft.set(""));
        self.desk.drop_draft(&self.key());
    }

    /// Marks something; `said` is what a screen reader hears.
    pub fn mark(self, act: Act, said: impl FnOnce(&State) -> String) {
        let now = clock::now_millis();
        self.now.set(now);
        let marked = self.session.try_update(|session| session.push(act, now)) == Some(true);
        if marked {
            self.cleared.set(None);
            self.forgotten.set(None);
            self.said.set(said(&self.state.get_untracked()));
            self.keep();
        }
    }

    /// Takes back the last mark, whatever it was.
    pub fn undo(self) {
        if let Some(act) = self.session.try_update(Session::undo).flatten() {
            self.now.set(clock::now_millis());
            self.said.set((self.texts.undone)(&super::keys::act_name(self.texts, act)));
            self.keep();
        }
    }

    /// Clears all marks; they can be brought back until the next one.
    pub fn start_over(self) {
        let before = self.session.get_untracked();
        self.session.update(|session| *session = Session::new(session.way, session.setup.clone()));
        self.cleared.set(Some(before));
        self.forgotten.set(None);
        self.keep();
    }

    pub fn bring_back(self) {
        if let Some(before) = self.cleared.get_untracked() {
            self.session.set(before);
            self.cleared.set(None);
            self.keep();
        }
    }

    pub fn set_beeps(self, on: bool) {
        self.beeps.set(on);
        preferences::write(BEEPS, &on);
    }

    /// Looks at the clock: what a mark speaks of is settled by the moment of the mark and not by the last tick.
    pub fn look(self) {
        self.now.set(clock::now_millis());
    }

    /// Milliseconds on the session's clock, now.
    pub fn at(self) -> u32 {
        let now = self.now.get();
        self.session.with(|session| session.at(now))
    }

    pub fn has_marks(self) -> bool {
        self.session.with(|session| !session.marks.is_empty())
    }

    /// The clock on the page, and the beeps at the ends of intervals.
    fn tick(self) {
        let ended = StoredValue::new(None::<(u32, bool)>);
        let tick = move || {
            let going = self.state.try_with_untracked(State::is_going).unwrap_or(false);
            if !going {
                ended.set_value(None);
                return;
            }
            self.now.set(clock::now_millis());
            let at = untrack(|| self.at());
            let here = self.state.with_untracked(|state| {
                let past_limit = state.cue.is_some_and(|cue| state.waited_too_long(cue, at));
                (state.ended_intervals(at), state.is_over(at) || past_limit)
            });
            if let Some(before) = ended.get_value()
                && before != here
                && self.beeps.get_untracked()
            {
                sound::beep(here.1);
            }
            ended.set_value(Some(here));
        };
        if let Ok(handle) = set_interval_with_handle(tick, TICK) {
            on_cleanup(move || handle.clear());
        }
    }
}

/// Minutes and seconds, as a stopwatch shows them.
pub fn stopwatch(millis: u32) -> String {
    let seconds = millis / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
