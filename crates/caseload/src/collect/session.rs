//! One session from the first mark to the counts that are saved.

use super::{Act, How, Mark, Setup, State, Subject, Way};
use crate::measures::Raw;
use crate::records::{EventMark, Events, Extra};

/// A session being collected: its layout and its marks. Everything else is folded from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Which way of collecting; it says which marks have an effect.
    pub way: Way,
    /// The layout: length, intervals, lines, steps or subjects.
    pub setup: Setup,
    /// Milliseconds since 1970 of the first mark.
    pub begun: Option<u64>,
    /// In the order in which they were made.
    pub marks: Vec<Mark>,
}

/// Why there is nothing to save yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The list of lines, steps or subjects, or another part of the layout.
    Setup,
    /// Nothing was marked.
    Marks,
    /// So many lines, steps or subjects have no mark.
    Items(u32),
}

impl Session {
    /// Before the first mark; the clock has no beginning yet.
    pub fn new(way: Way, setup: Setup) -> Self {
        Self { way, setup, begun: None, marks: Vec::new() }
    }

    /// The place of a moment on the session's own clock, in milliseconds. A device's clock that is set back does not make
    /// anything happen before what happened already.
    pub fn at(&self, now: u64) -> u32 {
        let since = now.saturating_sub(self.begun.unwrap_or(now));
        let last = self.marks.last().map_or(0, |mark| mark.at);
        u32::try_from(since).unwrap_or(u32::MAX).max(last)
    }

    /// What the marks come to.
    pub fn state(&self) -> State {
        State::of(self.way, &self.setup, &self.marks)
    }

    /// Adds a mark. False, and nothing happens, when it has no effect here and now.
    pub fn push(&mut self, act: Act, now: u64) -> bool {
        let at = self.at(now);
        if !self.setup.is_ready(self.way) || !self.state().allows(act, at) {
            return false;
        }
        self.begun.get_or_insert(now);
        self.marks.push(Mark { at, act });
        true
    }

    /// Takes back the last mark, whatever it was. None when there is none.
    pub fn undo(&mut self) -> Option<Act> {
        let mark = self.marks.pop()?;
        if self.marks.is_empty() {
            self.begun = None;
        }
        Some(mark.act)
    }

    /// Ends what still goes on.
    pub fn finish(&mut self, now: u64) {
        self.push(Act::Stop, now);
    }

    /// Ends what still goes on where the last mark was made: for a clock that was left running.
    pub fn finish_at_last_mark(&mut self) {
        let (Some(begun), Some(last)) = (self.begun, self.marks.last()) else { return };
        self.push(Act::Stop, begun.saturating_add(last.at.into()));
    }

    /// The counts, once there is something to count.
    ///
    /// # Errors
    /// [`Missing::Setup`] while the layout lacks what this way of collecting needs, [`Missing::Marks`] before the
    /// first mark, [`Missing::Items`] while lines, steps or subjects have none.
    pub fn raw(&self, now: u64) -> Result<Raw, Missing> {
        if !self.setup.is_ready(self.way) {
            return Err(Missing::Setup);
        }
        let at = self.at(now);
        let mut state = self.state();
        state.take(Mark { at, act: Act::Stop });
        let some = |there: bool| if there { Ok(()) } else { Err(Missing::Marks) };
        let all = |marked: usize| match self.setup.names.len().saturating_sub(marked) {
            _ if marked == 0 => Err(Missing::Marks),
            0 => Ok(()),
            open => Err(Missing::Items(number(open))),
        };
        Ok(match self.way {
            Way::Trials { prompted_counts } => {
                let of = state.good.saturating_add(state.bad).saturating_add(state.prompted);
                some(of > 0)?;
                let helped = if prompted_counts { state.prompted } else { 0 };
                Raw::Trials { correct: state.good.saturating_add(helped), of }
            }
            Way::Prompts => {
                some(!state.levels.is_empty())?;
                Raw::Prompts { levels: state.levels, scale: 1 }
            }
            Way::Tally { .. } => {
                some(state.good > 0 || state.timed)?;
                Raw::Count { count: state.good, seconds: session_seconds(&state, at) }
            }
            Way::Duration { .. } => {
                some(!state.episodes.is_empty() || state.timed)?;
                let total = state.episodes.iter().fold(0_u32, |sum, episode| sum.saturating_add(*episode));
                let session = session_seconds(&state, at);
                Raw::Duration {
                    total: seconds(total),
                    episodes: number(state.episodes.len()),
                    session,
                    open: state.cut,
                }
            }
            Way::Latency => {
                some(!state.waits.is_empty() || state.unanswered > 0)?;
                Raw::Latency {
                    seconds: state.waits.iter().map(|wait| seconds(*wait)).collect(),
                    no_response: state.unanswered,
                    limit: self.setup.limit,
                }
            }
            Way::Partial | Way::Whole | Way::Momentary => {
                let ended = state.ended_intervals(at);
                let watched = state.seen.range(..ended);
                let scored = number(watched.clone().filter(|(_, seen)| **seen).count());
                // In partial recording an interval without a tap is one without the behavior; in the others the watcher
                // answers each one, and one without an answer was not watched.
                let of = if self.way == Way::Partial { ended } else { number(watched.count()) };
                some(of > 0)?;
                Raw::Intervals { scored, of, seconds: self.setup.interval() }
            }
            Way::Rubric => {
                all(state.lines.len())?;
                let most = self.setup.most.unwrap_or(0);
                Raw::Rubric {
                    maxima: state.lines.values().map(|_| most).collect(),
                    levels: state.lines.into_values().collect(),
                    version: self.setup.version.unwrap_or(1),
                }
            }
            Way::Steps => {
                all(state.steps.len())?;
                let alone = state.steps.values().filter(|how| **how == How::Alone).count();
                Raw::Steps { done: number(alone), of: number(state.steps.len()), levels: Vec::new() }
            }
            Way::Subjects => {
                let (answered, open): (Vec<Subject>, Vec<Subject>) =
                    state.subjects.values().copied().partition(|subject| subject.done.is_some());
                some(!answered.is_empty())?;
                // A prompt that was given where nothing more was said would be lost.
                if !open.is_empty() {
                    return Err(Missing::Items(number(open.len())));
                }
                let prompts = answered.iter().map(|subject| subject.prompts);
                Raw::Helped {
                    correct: number(answered.iter().filter(|subject| subject.done == Some(true)).count()),
                    of: number(answered.len()),
                    most: prompts.clone().max(),
                    prompts: prompts.fold(0, u32::saturating_add),
                }
            }
            Way::YesNo => Raw::YesNo { met: state.met.ok_or(Missing::Marks)? },
        })
    }

    /// The prompts that belong beside the score, where the counts have no place for them.
    pub fn prompts_beside(&self) -> Option<u32> {
        match self.way {
            Way::Trials { prompted_counts } => {
                let prompts = self.state().prompted;
                (prompted_counts || prompts > 0).then_some(prompts)
            }
            _ => None,
        }
    }

    /// What is stored with the score. Nothing was marked: nothing to store.
    pub fn events(&self) -> Option<Events> {
        self.begun.map(|_| self.kept())
    }

    /// What is kept as a draft, also before the first mark: a layout that was typed is worth keeping.
    pub fn kept(&self) -> Events {
        Events {
            way: self.way.name().into(),
            begun: self.begun.unwrap_or(0),
            setup: self.setup.lines(),
            marks: self.marks.iter().map(|mark| EventMark { at: mark.at, code: mark.act.code() }).collect(),
            extra: Extra::new(),
        }
    }

    /// Takes up a session again. None when it was taken down in another way, or holds a mark that is not known here.
    pub fn resume(way: Way, events: &Events) -> Option<Self> {
        if events.way != way.name() {
            return None;
        }
        let mark = |mark: &EventMark| Some(Mark { at: mark.at, act: Act::parse(&mark.code)? });
        Some(Self {
            way,
            setup: Setup::parse(&events.setup),
            begun: (!events.marks.is_empty()).then_some(events.begun),
            marks: events.marks.iter().map(mark).collect::<Option<_>>()?,
        })
    }
}

/// The seconds of the whole session; none when nobody timed it. A session that was timed has at least one.
fn session_seconds(state: &State, at: u32) -> Option<u32> {
    state.timed.then(|| seconds(state.elapsed(at)).max(1))
}

/// Milliseconds as whole seconds, a half rounded up.
pub fn seconds(millis: u32) -> u32 {
    millis.saturating_add(500) / 1000
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
