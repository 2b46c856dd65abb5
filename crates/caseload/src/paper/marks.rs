//! The small boxes of a session, one for each mark.

use super::{Cell, Paper, clock, raw_of};
use crate::collect::{Act, Session, State, Way, seconds};
use crate::measures::{Input, Raw};
use crate::records::Observation;
use crate::typed::Name;
use crate::wording::scoring;

/// Places for episodes or answers in one row.
const TIMES: usize = 5;
/// Places for trials where nobody has said how many there are.
const TRIALS: usize = 10;
/// More intervals than this do not fit into a row.
const MOST_INTERVALS: usize = 60;

impl Paper<'_> {
    /// What stands above the boxes; none where the typed numbers are all.
    pub(super) fn marks_head(&self) -> Option<&'static str> {
        let boxes = &scoring::texts(self.w.lang).boxes;
        match self.reading.measure.input {
            Input::Trials => Some(self.t.trials),
            Input::Prompts => Some(boxes.name(Name::Prompts)),
            Input::Count => Some(self.t.strokes),
            Input::Duration => Some(self.t.each_episode),
            Input::Latency => Some(boxes.name(Name::EachAnswer)),
            Input::Intervals => Some(self.t.each_interval),
            Input::YesNo
            | Input::CorrectErrors
            | Input::Points
            | Input::Number
            | Input::Rubric
            | Input::Steps
            | Input::Helped => None,
        }
    }

    /// Boxes to write in.
    pub(super) fn blank_marks(&self) -> Cell {
        let many = match self.reading.measure.input {
            Input::Trials => self.trials(),
            Input::Prompts => TRIALS,
            Input::Duration | Input::Latency => TIMES,
            Input::Intervals => self.intervals(),
            _ => return Cell::empty(),
        };
        Cell::Boxes(vec![String::new(); many])
    }

    /// Boxes with what was marked; where a session was typed and not watched, what its counts still tell.
    pub(super) fn filled_marks(&self, observation: &Observation) -> Cell {
        let session = self.way.zip(observation.events.as_ref()).and_then(|(way, events)| Session::resume(way, events));
        let marks = match (session, raw_of(observation)) {
            (Some(session), Some(_)) => watched(&session),
            (None, Some(Raw::Prompts { levels, .. })) => levels.iter().map(|level| level.code().to_owned()).collect(),
            (None, Some(Raw::Latency { seconds, no_response, .. })) => {
                let none =
                    std::iter::repeat_n("\u{2013}".to_owned(), usize::try_from(*no_response).unwrap_or(0).min(20));
                seconds.iter().map(ToString::to_string).chain(none).collect()
            }
            _ => Vec::new(),
        };
        if marks.is_empty() { Cell::empty() } else { Cell::Boxes(marks) }
    }

    /// As many trials as the goal speaks of, or as were asked last time.
    fn trials(&self) -> usize {
        let last = self.reading.last_scored().and_then(|line| match raw_of(&line.observation) {
            Some(Raw::Trials { of, .. }) => Some(*of),
            _ => None,
        });
        let of = self.reading.goal.share.as_ref().map(|share| share.of).or(last);
        of.and_then(|of| usize::try_from(of).ok()).unwrap_or(TRIALS).clamp(1, 20)
    }

    fn intervals(&self) -> usize {
        let planned = self.setup.intervals().and_then(|all| usize::try_from(all).ok());
        planned.unwrap_or(30).min(MOST_INTERVALS)
    }
}

/// The marks of a watched session, one text for each box.
fn watched(session: &Session) -> Vec<String> {
    let state = session.state();
    let sign = |seen: bool| if seen { "+" } else { "\u{2212}" }.to_owned();
    match session.way {
        Way::Trials { .. } => {
            let code = |act: Act| match act {
                Act::Good => Some(sign(true)),
                Act::Bad => Some(sign(false)),
                Act::Prompted => Some("P".to_owned()),
                _ => None,
            };
            session.marks.iter().filter_map(|mark| code(mark.act)).collect()
        }
        Way::Prompts => state.levels.iter().map(|level| level.code().to_owned()).collect(),
        Way::Duration { .. } => state.episodes.iter().map(|episode| clock(seconds(*episode))).collect(),
        Way::Latency => {
            let answers = state.waits.iter().map(|wait| seconds(*wait).to_string());
            let none = usize::try_from(state.unanswered).unwrap_or(0).min(20);
            answers.chain(std::iter::repeat_n("\u{2013}".to_owned(), none)).collect()
        }
        Way::Partial | Way::Whole | Way::Momentary => intervals(session, &state),
        Way::Tally { .. } | Way::Rubric | Way::Steps | Way::Subjects | Way::YesNo => Vec::new(),
    }
}

/// One box for each interval that was over. In partial recording an interval without a tap is one without the behavior.
fn intervals(session: &Session, state: &State) -> Vec<String> {
    let last = session.marks.last().map_or(0, |mark| mark.at);
    let sign = |interval: u32| match state.seen.get(&interval) {
        Some(true) => "+",
        Some(false) => "\u{2212}",
        None if session.way == Way::Partial => "\u{2212}",
        None => "",
    };
    (0..state.ended_intervals(last)).map(|interval| sign(interval).to_owned()).collect()
}
