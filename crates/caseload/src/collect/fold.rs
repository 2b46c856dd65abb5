//! The state of a session, folded from its marks. Every mark that has no effect where it stands is passed over, so any list
//! of marks has a state, and no count can go below zero.

use super::{Act, How, Setup, Way};
use crate::measures::PromptLevel;
use std::collections::BTreeMap;

/// One mark, and when it was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Milliseconds since the session began.
    pub at: u32,
    /// What was marked.
    pub act: Act,
}

/// A subject, assignment or other opportunity with its prompts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Subject {
    /// None while nobody has said.
    pub done: Option<bool>,
    /// Prompts given in it so far.
    pub prompts: u32,
}

/// What the marks so far come to. Times are in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct State {
    pub(super) way: Way,
    /// Length after which the clock stands by itself.
    planned: Option<u32>,
    /// The waiting for an answer ends after so long.
    limit: u32,
    /// How many lines, steps or subjects; intervals have their own number.
    items: u32,
    interval: u32,
    most: u32,
    /// The clock runs since then.
    since: Option<u32>,
    /// What the clock ran before.
    spent: u32,
    /// The clock was started at least once.
    pub timed: bool,
    /// Right answers, successes or occurrences, as the way of collecting counts them.
    pub good: u32,
    /// Wrong answers or misses.
    pub bad: u32,
    /// Trials that succeeded with a prompt; whether they count as successes the way of collecting says.
    pub prompted: u32,
    /// One prompt level per trial, in the order of the trials.
    pub levels: Vec<PromptLevel>,
    /// Lengths of the episodes that are over.
    pub episodes: Vec<u32>,
    /// An episode goes on since then.
    pub open: Option<u32>,
    /// The last episode was cut off by the end of the watching.
    pub cut: bool,
    /// Waits that ended with an answer.
    pub waits: Vec<u32>,
    /// Waits that ended without one.
    pub unanswered: u32,
    /// A cue waits for its answer since then.
    pub cue: Option<u32>,
    /// By interval, 0 the first: whether the behavior was seen; an interval nobody marked is not in it.
    pub seen: BTreeMap<u32, bool>,
    /// By line, 0 the first: the level given; a line without a mark is not in it.
    pub lines: BTreeMap<u32, u32>,
    /// By step, 0 the first: how it was done; a step without a mark is not in it.
    pub steps: BTreeMap<u32, How>,
    /// By subject, 0 the first; a subject without any mark is not in it.
    pub subjects: BTreeMap<u32, Subject>,
    /// The last yes or no.
    pub met: Option<bool>,
}

impl State {
    /// Before the first mark.
    pub fn new(way: Way, setup: &Setup) -> Self {
        let millis = |seconds: u32| seconds.saturating_mul(1000);
        Self {
            way,
            planned: setup.planned(way).map(millis),
            limit: millis(setup.limit.unwrap_or(0)),
            items: setup.count(),
            interval: millis(setup.interval().unwrap_or(0)),
            most: setup.most.unwrap_or(0),
            since: None,
            spent: 0,
            timed: false,
            good: 0,
            bad: 0,
            prompted: 0,
            levels: Vec::new(),
            episodes: Vec::new(),
            open: None,
            cut: false,
            waits: Vec::new(),
            unanswered: 0,
            cue: None,
            seen: BTreeMap::new(),
            lines: BTreeMap::new(),
            steps: BTreeMap::new(),
            subjects: BTreeMap::new(),
            met: None,
        }
    }

    /// All marks, one after the other.
    pub fn of(way: Way, setup: &Setup, marks: &[Mark]) -> Self {
        let mut state = Self::new(way, setup);
        marks.iter().for_each(|mark| state.take(*mark));
        state
    }

    /// Milliseconds of the session so far; never more than was planned.
    pub fn elapsed(&self, at: u32) -> u32 {
        let ran = self.spent.saturating_add(self.since.map_or(0, |since| at.saturating_sub(since)));
        self.planned.map_or(ran, |planned| ran.min(planned))
    }

    /// Whether the planned time is over.
    pub fn is_over(&self, at: u32) -> bool {
        self.planned.is_some_and(|planned| self.timed && self.elapsed(at) >= planned)
    }

    /// Whether the clock goes.
    pub fn runs(&self, at: u32) -> bool {
        self.since.is_some() && !self.is_over(at)
    }

    /// Whether something goes on that has to be ended before the session is saved.
    pub fn is_going(&self) -> bool {
        self.since.is_some() || self.open.is_some() || self.cue.is_some()
    }

    /// How many intervals are over.
    pub fn ended_intervals(&self, at: u32) -> u32 {
        self.elapsed(at).checked_div(self.interval).unwrap_or(0)
    }

    /// The interval that a tap speaks of now; 0 is the first. In partial recording the running one, else the last one
    /// that is over, since only its end shows what it was. None before there is one, once partial recording stands
    /// still, and for ways without intervals.
    pub fn present_interval(&self, at: u32) -> Option<u32> {
        let ended = self.ended_intervals(at);
        match self.way {
            Way::Partial if self.runs(at) => Some(ended),
            Way::Whole | Way::Momentary => ended.checked_sub(1),
            _ => None,
        }
    }

    /// The way of collecting.
    pub fn way(&self) -> Way {
        self.way
    }

    /// Whether a cue given then has waited beyond its limit.
    pub fn waited_too_long(&self, cue: u32, at: u32) -> bool {
        at.saturating_sub(cue) > self.limit
    }

    /// Whether a mark has an effect here and now.
    pub fn allows(&self, act: Act, at: u32) -> bool {
        let way = self.way;
        match act {
            Act::Start => {
                // A clock that starts late would not have seen what was marked before it.
                let marked = self.good > 0 || self.open.is_some() || !self.episodes.is_empty();
                let counted_without = marked && !self.timed;
                way.has_clock() && self.since.is_none() && !self.is_over(at) && !counted_without
            }
            Act::Stop => self.is_going(),
            Act::Good => match way {
                Way::Tally { timed } => self.runs(at) || (!timed && !self.timed),
                Way::Trials { .. } => true,
                Way::YesNo => self.met != Some(true),
                _ => false,
            },
            Act::Bad => match way {
                Way::Trials { .. } => true,
                Way::YesNo => self.met != Some(false),
                _ => false,
            },
            Act::Prompted => matches!(way, Way::Trials { .. }),
            Act::Level(_) => way == Way::Prompts,
            Act::Begin => match way {
                Way::Duration { share } => self.open.is_none() && (self.runs(at) || (!share && !self.timed)),
                _ => false,
            },
            Act::End => matches!(way, Way::Duration { .. }) && self.open.is_some(),
            Act::Cue => way == Way::Latency && self.cue.is_none(),
            Act::Answer => way == Way::Latency && self.cue.is_some(),
            Act::Interval { interval, seen } => {
                let reached = match way {
                    Way::Partial => interval <= self.ended_intervals(at) && self.timed,
                    Way::Whole | Way::Momentary => interval < self.ended_intervals(at),
                    _ => false,
                };
                let planned = self.planned.and_then(|planned| planned.checked_div(self.interval));
                reached && planned.is_none_or(|all| interval < all) && self.seen.get(&interval) != Some(&seen)
            }
            Act::Line { line, level } => {
                way == Way::Rubric && line < self.items && level <= self.most && self.lines.get(&line) != Some(&level)
            }
            Act::Step { step, how } => way == Way::Steps && step < self.items && self.steps.get(&step) != Some(&how),
            Act::Subject { subject, done } => {
                way == Way::Subjects && subject < self.items && self.subject(subject).done != Some(done)
            }
            Act::Prompt { subject } => way == Way::Subjects && subject < self.items,
        }
    }

    /// A subject as it stands.
    pub fn subject(&self, subject: u32) -> Subject {
        self.subjects.get(&subject).copied().unwrap_or_default()
    }

    /// Takes one more mark.
    pub fn take(&mut self, mark: Mark) {
        let Mark { at, act } = mark;
        if !self.allows(act, at) {
            return;
        }
        match act {
            Act::Start => (self.since, self.timed) = (Some(at), true),
            Act::Stop => self.stop(at),
            Act::Good if self.way == Way::YesNo => self.met = Some(true),
            Act::Bad if self.way == Way::YesNo => self.met = Some(false),
            Act::Good => self.good = self.good.saturating_add(1),
            Act::Bad => self.bad = self.bad.saturating_add(1),
            Act::Prompted => self.prompted = self.prompted.saturating_add(1),
            Act::Level(level) => self.levels.push(level),
            Act::Begin => (self.open, self.cut) = (Some(at), false),
            Act::End => self.end_episode(at),
            Act::Cue => self.cue = Some(at),
            Act::Answer => self.end_wait(at, true),
            Act::Interval { interval, seen } => {
                self.seen.insert(interval, seen);
            }
            Act::Line { line, level } => {
                self.lines.insert(line, level);
            }
            Act::Step { step, how } => {
                self.steps.insert(step, how);
            }
            Act::Subject { subject, done } => self.subjects.entry(subject).or_default().done = Some(done),
            Act::Prompt { subject } => {
                let prompts = &mut self.subjects.entry(subject).or_default().prompts;
                *prompts = prompts.saturating_add(1);
            }
        }
    }

    /// The moment at which the planned time is over, while the clock goes.
    fn end_of_plan(&self) -> Option<u32> {
        Some(self.since?.saturating_add(self.planned?.saturating_sub(self.spent)))
    }

    fn stop(&mut self, at: u32) {
        if self.open.is_some() {
            self.end_episode(at);
            self.cut = true;
        }
        self.end_wait(at, false);
        self.spent = self.elapsed(at);
        self.since = None;
    }

    /// An episode ends, at the latest with the planned time.
    fn end_episode(&mut self, at: u32) {
        let Some(began) = self.open.take() else { return };
        let plan = self.end_of_plan().unwrap_or(u32::MAX);
        self.cut = at > plan;
        self.episodes.push(at.min(plan).saturating_sub(began));
    }

    /// A wait ends: with an answer, or without one once the limit is reached. A wait that was broken off earlier says
    /// nothing.
    fn end_wait(&mut self, at: u32, answered: bool) {
        let Some(cue) = self.cue.take() else { return };
        let waited = at.saturating_sub(cue);
        if waited > self.limit {
            self.unanswered = self.unanswered.saturating_add(1);
        } else if answered {
            self.waits.push(waited);
        }
    }
}
