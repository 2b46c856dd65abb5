//! What was decided about a goal, in words, and what the rules advise beside a new decision.

use super::chart::clipped;
use super::{Reading, rule_lines};
use crate::chart::input::Decision;
use crate::due::next_look;
use crate::records::{Choice, Note, TeamDecision};
use crate::rules::Verdict;
use crate::wording::Words;
use crate::wording::decisions::texts;

/// What the rules advise, as it is kept with a decision.
#[derive(Clone, Debug, PartialEq)]
pub struct Advised {
    /// What was advised or decided.
    pub choice: Choice,
    /// Id of the rule whose word counts; none while it is too early.
    pub rule: Option<String>,
    /// The name of that rule and what it saw.
    pub saw: Option<Note>,
}

/// The advice of today.
pub fn advised(w: &Words, reading: &Reading) -> Advised {
    let decision = &reading.standing.decision;
    let choice = match decision.verdict {
        Verdict::Keep => Choice::Keep,
        Verdict::Raise => Choice::RaiseGoal,
        Verdict::ChangeTeaching => Choice::ChangeTeaching,
        Verdict::TooEarly { .. } => Choice::MoreData,
    };
    let line = rule_lines(w, reading).into_iter().find(|line| line.decides);
    let saw = line.and_then(|line| Note::new(&format!("{}: {}", line.name, line.saw)).ok());
    Advised { choice, rule: decision.decides.map(str::to_owned), saw }
}

/// When the rules can advise, while it is too early.
pub fn next_advice(w: &Words, reading: &Reading) -> Option<String> {
    let t = texts(w.lang);
    let look = next_look(reading)?;
    Some(match look.day {
        Some(day) => (t.next_check)(look.checks, &w.long(day, reading.today)),
        None => (t.not_before_the_end)(look.checks),
    })
}

/// Where one new score would lie on the goal date at this rate, as the hatch of the chart shows it.
pub fn band(w: &Words, reading: &Reading) -> Option<String> {
    let ahead = reading.standing.projection?;
    let (low, high) = clipped(reading.measure, ahead.low, ahead.high);
    Some((texts(w.lang).band)(&low, &high, &w.long(ahead.day, reading.today)))
}

/// The marks at the top edge of the chart.
pub(super) fn marks(w: &Words, reading: &Reading) -> Vec<Decision> {
    let spoken = |decision: &TeamDecision| {
        let t = texts(w.lang);
        (t.spoken)(&w.long(decision.day, reading.today), &t.decided(decision), decision.who.as_str())
    };
    reading.decisions.iter().map(|one| Decision { day: one.day, spoken: spoken(one) }).collect()
}

/// "Decided so far: ..."; nothing where nothing was decided.
pub(super) fn so_far(w: &Words, reading: &Reading) -> String {
    let t = texts(w.lang);
    let one = |decision: &TeamDecision| (t.on)(&w.long(decision.day, reading.today), &t.decided(decision));
    let list: Vec<String> = reading.decisions.iter().map(|decision| one(decision)).collect();
    if list.is_empty() { String::new() } else { (t.so_far)(&list.join("; ")) }
}
